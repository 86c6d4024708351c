#!/usr/bin/env bash
# The row "form pack with escapes": ESC ]0;, OSC 52, C1 controls, U+202E and U+2066 in a pack, in
# tables, in names of files and in records. Must come out: refused where they come in, or written
# without the control; nothing that the program prints or writes holds a raw one.
. "$(dirname "$0")/panel.sh"
needs perl jq
panel declared
must look asha status
clean() { # FILE..: no raw control but tab and line feed, no bidi control
  perl -0777 -CSD -ne 'exit 1 if /[\x00-\x08\x0b-\x1f\x7f-\x9f\x{200e}\x{200f}\x{202a}-\x{202e}\x{2066}-\x{2069}\x{2028}\x{2029}\x{feff}]/' "$@" ||
    fail "$what: a raw control came through: $(cat -v "$@" | head -c 400)"
}
evils=($'\e]0;owned\a' $'\e]52;c;b3duZWQ=\a' $'\e[2J' $'\xc2\x9b2J' $'\xe2\x80\xae' $'\xe2\x81\xa6' $'\x7f' $'\b\b\b')
for evil in "${evils[@]}"; do
  what="$(printf %s "$evil" | cat -v)"
  # A pack: in a title, an anchor and a question.
  for words in 'Small panel' 'Asks first' 'helped somebody'; do
    EVIL="$evil" WORDS="$words" perl -pe 's/\Q$ENV{WORDS}\E/$ENV{WORDS} . $ENV{EVIL}/e' small.yaml > evil.yaml
    run on asha "$EMPANEL" check evil.yaml
    [ $status -lt 126 ] || fail "$what: died"
    [ $status -ne 0 ] || fail "$what: a pack with it is accepted"
    clean out err
  done
  # A table: the note of a sheet is taken in without it, and the seal never fails on text.
  chmod -R u+w day people
  rm -rf copy && mkdir copy && cp -a day people copy/
  sheet_csv 4 3 4 "Said ${evil}this" > evil.csv
  run as asha score --candidate c01 --from evil.csv
  [ $status -lt 126 ] || fail "$what: died"
  clean out err
  # Names of files and arguments, as they come back in messages.
  run as asha score --candidate "c01$evil" --from "no-such-$evil.csv"
  clean out err
  run as asha score --candidate c02 --from "no-such-$evil.csv"
  clean out err
  run on asha "$EMPANEL" "status$evil" "$evil" "--as$evil"
  clean out err
  mkdir -p "day/records/$evil" "day/$evil" 2> /dev/null
  run look asha verify
  [ $status -lt 126 ] || fail "$what: died"
  clean out err
  chmod -R u+w day people; rm -rf day people; mv copy/day copy/people .
  # People's and candidates' names, before a freeze.
done
# A record with escapes in its strings is no record.
declared=$(records day declare '"author":"ben"')
for evil in '\u001b]0;owned\u0007' '\u009b2J' '\u202e' '\u2066'; do
  what=$evil
  perl -pe 's/"type":"declare"/"type":"declare'"${evil//\\/\\\\}"'"/' "day/records/$declared/record.json" > crafted
  jq -cS . crafted > crafted-raw
  for file in crafted crafted-raw; do
    id=$(sha256sum < $file | cut -d' ' -f1)
    mkdir "day/records/$id"
    cp $file "day/records/$id/record.json"
    cp "day/records/$declared/record.json.sig" "day/records/$id/"
    run look asha verify
    [ $status -lt 126 ] || fail "$what: died"
    says "${id:0:4}"
    clean out err
    run look asha log
    clean out err
    rm -rf "day/records/$id"
  done
done
# What the chair types for people and candidates.
rm -rf "${work:?}"/*
panel made
for evil in "${evils[@]}"; do
  what="$(printf %s "$evil" | cat -v)"
  sed "s/^candidate,name/&/; s/Sam Jones/Sam${evil//\\/\\\\} Jones/" candidates.csv > evil.csv 2> /dev/null
  cp -a day copy-day && cp -a people copy-people
  run as dilys freeze --people people.csv --candidates evil.csv --contributors contributors.csv --slips slips.csv --no-archive
  [ $status -lt 126 ] || fail "$what: died"
  clean out err
  if [ $status -eq 0 ]; then
    must as asha declare
    clean out err
    must as asha status 2> /dev/null || run look asha status
    clean out err
  fi
  chmod -R u+w day people; rm -rf day people slips.csv; mv copy-day day; mv copy-people people
done
