#!/usr/bin/env bash
# The row "bad deal / lying holder": asha hands out a changed pad of another's sheet. Must come out:
# the piece does not match the hash its dealer signed; who lied is named; the others open the sheet.
. "$(dirname "$0")/panel.sh"
needs age jq ssh-keygen perl
panel closed
for who in asha dilys hana ben; do must look $who status; done
must as asha release --roll "$(roll_of)"
mine=$(records day release)
forge_from "$mine"
# What asha released, with one digit of each pad changed, for the same readers.
export_keys dilys key-dilys
export_keys asha key-asha
freeze=$(records day freeze)
readers=()
for who in $(jq -r '.readers[]' "day/records/$freeze/record.json"); do
  enrol=$(jq -r --arg who "$who" '.roster[$who].enrol' "day/records/$freeze/record.json")
  readers+=(-r "$(jq -r .age_key "day/records/$enrol/record.json")")
done
readers+=(-r "$(jq -r .archive "day/records/$freeze/record.json")")
for part in forged/pieces.*.age; do
  age -d -i key-asha "$part" > pieces || fail 'asha cannot read what she released'
  perl -pi -e 's/^(pad \d+ .*)(.)$/$1 . ($2 eq "0" ? "1" : "0")/e' pieces
  age "${readers[@]}" -o new.age pieces && mv -f new.age "$part"
  name=$(basename "$part")
  jq -cS --arg name "$name" --arg sum "$(sha256sum < "$part" | cut -d' ' -f1)" --argjson bytes "$(wc -c < "$part")" \
    '.parts[$name] = {bytes: $bytes, sha256: $sum}' forged/record.json > new && mv new forged/record.json
done
for place in day/records $(for who in dilys asha ben hana; do records_in $who; done); do
  [ ! -e "$place/$mine" ] || { chmod -R u+w "$place/$mine" && rm -r "$place/$mine"; }
done
publish_forged asha
for holder in hana dilys; do must as $holder release --roll "$(roll_of)"; done
run as dilys open
quiet '8 of 8 sheets opened'
says 'what asha released is not what was dealt'
quiet 'hana released|dilys, hana'
must as ben release --roll "$(roll_of)"
run as hana open
says '8 of 8 sheets opened'
