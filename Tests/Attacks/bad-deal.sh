#!/usr/bin/env bash
# The row "bad deal / lying holder" (SEALING 1.5): ben deals asha a wrong pad of his own sheet; later
# asha hands out a changed pad of another. Must come out: the sheet opens by another quorum, or is
# "bad-key" and provable from what was published; the liar's piece does not match its hash and is named.
. "$(dirname "$0")/panel.sh"
needs age jq ssh-keygen perl
panel sealed
# Ben's own piece of his sheet is of the right shape; given to asha as hers, its pads are not hers.
export_keys ben key-ben
first=$(records day sheet '"author":"ben","candidate":"c01"')
forge_from "$first"
age -d -i key-ben forged/piece.ben.age > piece || fail 'ben cannot read his piece'
asha_key=$(jq -r .age_key "day/records/$(records day enrol '"author":"asha"')/record.json")
# The quorums asha is in, with pads of ben's making.
freeze=$(records day freeze)
{
  sed -n '/^pad /!p' piece | sed 's/^holder ben$/holder asha/'
  jq -r '.quorums | to_entries[] | select(.value | index("asha")) | .key' "day/records/$freeze/record.json" |
    while read -r number; do echo "pad $number $(head -c 75 /dev/urandom | od -An -tx1 | tr -d ' \n')"; done
} > false-piece
age -r "$asha_key" -o forged/piece.asha.age.new false-piece && mv forged/piece.asha.age.new forged/piece.asha.age
jq -cS --arg piece "$(sha256sum < false-piece | cut -d' ' -f1)" --arg sum "$(sha256sum < forged/piece.asha.age | cut -d' ' -f1)" \
  --argjson bytes "$(wc -c < forged/piece.asha.age)" \
  '.pieces.asha = $piece | .parts["piece.asha.age"] = {bytes: $bytes, sha256: $sum} | .time |= (.[0:17] + "56Z")' \
  forged/record.json > new && mv new forged/record.json
# It takes the place of the sheet he sealed, everywhere.
for place in day/records $(for who in dilys asha ben hana kiosk1; do records_in $who; done); do
  [ ! -e "$place/$first" ] || { chmod -R u+w "$place/$first" && rm -r "$place/$first"; }
done
publish_forged ben
bad=$forged
code="${bad:0:4} ${bad:4:4} ${bad:8:4}"
for who in dilys asha hana; do must look $who status; done
must as dilys close
for holder in asha hana dilys; do must as $holder release --roll "$(roll_of)"; done
# Only the quorum {asha, dilys, hana} is there: asha's wrong pad is in it.
run as dilys open
says 'ben for c01'
quiet '8 of 8 sheets opened'
opened=$(records day opened | tail -n 1)
[ "$(jq -r --arg id "$bad" '.results[$id]' "day/records/$opened/record.json")" = bad-key ] || fail "it is $(jq -r --arg id "$bad" '.results[$id]' "day/records/$opened/record.json")"
exits 2 as dilys verify
says "$code"
# Ben releases too, and a quorum without asha's pad opens it.
must as ben release --roll "$(roll_of)"
run as hana open
says '8 of 8 sheets opened'
must as dilys open
says '8 of 8 sheets opened'
must as hana tally
must as dilys tally
