#!/usr/bin/env bash
# The row "leaf deletion with no replica": the newest record goes from the folder and from every home.
# The folder alone cannot show it, and does not claim to; with the head that the closing page named,
# `verify --head` says so with exit 2.
. "$(dirname "$0")/panel.sh"
panel closed
close=$(records day close)
must look dave verify --head "${close:0:12}"
for who in dilys asha ben hana kiosk1; do
  [ ! -e "$(records_in $who)/$close" ] || { chmod -R u+w "$(records_in $who)/$close" && rm -r "$(records_in $who)/$close"; }
done
chmod -R u+w "day/records/$close" && rm -r "day/records/$close"
rm -rf people/dave/data
run look dave verify
exits 2 look dave verify --head "${close:0:12}"
says "${close:0:8}|${close:0:4} ${close:4:4} ${close:8:4}"
