#!/usr/bin/env bash
# The row "member changes a score after the event": ben edits his sealed record, hashes and signs it
# anew with his own keys, without saying that it replaces the first. Must come out: two sheets of one
# key, both named, no close over them; the first one is witnessed and the second is not. With `replaces`
# both stand, dated, on the roll.
. "$(dirname "$0")/panel.sh"
needs age jq ssh-keygen
panel sealed
first=$(records day sheet '"author":"ben","candidate":"c01"')
code="${first:0:4} ${first:4:4} ${first:8:4}"
forge_from "$first"
# A second that the record does not have already.
jq -cS '.time |= (.[0:17] + (if .[17:19] == "59" then "58" else "59" end) + "Z")' forged/record.json > new && mv new forged/record.json
publish_forged ben
[ "$forged" != "$first" ] || fail 'the record is the same'
must_fail as dilys close
says "$code"
says "${forged:0:4} ${forged:4:4} ${forged:8:4}"
run look dilys verify
says "${forged:0:4} ${forged:4:4} ${forged:8:4}"
check 'both are there' [ "$(records day sheet '"author":"ben","candidate":"c01"' | wc -l)" -eq 2 ]
