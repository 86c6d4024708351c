#!/usr/bin/env bash
# The row "swapping questions mid-day": the form in the folder is edited; the chair signs a second
# freeze with another form, beside the first. Must come out: an edited form is named and not used;
# two freezes stop the panel for everybody, and both are named.
. "$(dirname "$0")/panel.sh"
. "$(dirname "$0")/faults.sh"
needs age jq ssh-keygen
panel declared
sheet_csv 4 3 4 > sheet.csv
freeze=$(records day freeze)
for who in asha ben; do must look $who status; done
chmod u+w "day/records/$freeze/form.json"
cp "day/records/$freeze/form.json" form.json
sed -i 's/helped somebody/lost your temper/' "day/records/$freeze/form.json"
! cmp -s form.json "day/records/$freeze/form.json" || fail 'the form was not edited'
exits 2 look ben verify
says 'form.json'
must as ben score --candidate c01 --from sheet.csv
check 'the form at home is whole' cmp -s form.json "$(records_in ben)/$freeze/form.json"
cp form.json "day/records/$freeze/form.json"

forge_from "$freeze"
sed -i 's/helped somebody/lost your temper/' forged/form.json
jq -cS --arg sum "$(sha256sum < forged/form.json | cut -d' ' -f1)" --argjson bytes "$(wc -c < forged/form.json)" \
  '.parts["form.json"] = {bytes: $bytes, sha256: $sum} | .pack.fingerprint = $sum' forged/record.json > new && mv new forged/record.json
publish_forged dilys
for deed in "asha score --candidate c01 --from sheet.csv" "dilys close" "ben declare" "hana release --roll 00000000"; do
  must_fail as $deed
done
check 'nothing was closed' [ -z "$(records day close)" ]
exits 2 look asha verify
says "${freeze:0:4} ${freeze:4:4}|two"
says "${forged:0:4} ${forged:4:4}|two"
