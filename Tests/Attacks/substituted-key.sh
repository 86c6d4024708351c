#!/usr/bin/env bash
# The row "chair substitutes a holder's key": the chair lets somebody else enrol as asha, and freezes
# with that enrolment in the place of hers. Must come out: two enrolments under one handle are refused
# by an honest program; where the chair writes the freeze with their own tools, asha's program refuses
# to declare and to score, and the freeze code differs from the honest one.
. "$(dirname "$0")/panel.sh"
needs age jq ssh-keygen
panel made
# Openly it is refused, so it is done where asha's enrolment cannot be seen for a moment.
must_fail on dave "$EMPANEL" join day --as asha --group staff --passphrase-file p --work-factor 10
says 'taken'
real=$(records day enrol '"author":"asha"')
rm -rf "people/dave/data" "people/dave/config"
mv "day/records/$real" hidden
must on dave "$EMPANEL" join day --as asha --group staff --passphrase-file p --work-factor 10
false_id=$(records day enrol '"author":"asha"')
mv hidden "day/records/$real"
freeze_options='--people people.csv --candidates candidates.csv --contributors contributors.csv --no-archive'
must_fail as dilys freeze $freeze_options --slips slips.csv
says 'asha'
# With the false enrolment out of the way an honest freeze, and then its copy with the false one.
for place in day/records "$(records_in dave)" $(for who in dilys ben hana kiosk1 asha; do records_in $who; done); do
  [ ! -d "$place/$false_id" ] || { chmod -R u+w "$place/$false_id" && rm -rf kept-enrol && mv "$place/$false_id" kept-enrol; }
done
must as dilys freeze $freeze_options --slips slips.csv
honest=$(records day freeze)
forge_from "$honest"
rm -r "day/records/$honest" "$(records_in dilys)/$honest"
mv kept-enrol "day/records/$false_id"
jq -r '"asha namespaces=\"empanel.record.v1\" " + .sign_key' "day/records/$false_id/record.json" > line
sed -i '/^asha /d' forged/allowed_signers
cat line >> forged/allowed_signers
sort -o forged/allowed_signers forged/allowed_signers
jq -cS --arg id "$false_id" --arg sum "$(sha256sum < forged/allowed_signers | cut -d' ' -f1)" \
  --argjson bytes "$(wc -c < forged/allowed_signers)" \
  '.roster.asha.enrol = $id | .parts.allowed_signers = {bytes: $bytes, sha256: $sum} | .parents += [$id] | .parents |= (unique | sort)' \
  forged/record.json > new && mv new forged/record.json
publish_forged dilys
[ "${forged:0:20}" != "${honest:0:20}" ] || fail 'the freeze code is the same'
must_fail as asha declare
says 'key'
check 'nothing was declared' [ -z "$(records day declare '"author":"asha"')" ]
sheet_csv 4 3 4 > sheet.csv
must_fail as asha score --candidate c01 --from sheet.csv
must look asha status
