#!/usr/bin/env bash
# The row "replay from another panel": a whole record of one panel is copied into the folder of
# another with the same people; its files are re-signed there. Must come out: it is named, no account
# takes it over, and the sheets of the panel are what they were.
. "$(dirname "$0")/panel.sh"
needs age jq ssh-keygen
panel sealed
mkdir other
cp -a day people other/
foreign=$(records day sheet '"author":"asha","candidate":"c01"')
# Another panel of the same day: made afresh, by the same people, on accounts of their own.
chmod -R u+w day people && rm -r day people slips.csv archive.txt
for stage in made frozen declared; do build $stage; done
must look ben status
cp out before
cp -a "other/day/records/$foreign" "day/records/$foreign"
run look ben verify
says "${foreign:0:4} ${foreign:4:4} ${foreign:8:4}"
must look ben status
cmp -s <(sed 1,2d before) <(sed 1,2d out) || says 'members 0 of 3'
check 'not taken over' [ ! -e "$(records_in ben)/$foreign" ]
# Signed again for this panel by its author here: the pieces inside still say the other panel.
forge_from "$foreign"
rm -r "day/records/$foreign"
freeze=$(records day freeze)
call=$(records day call)
jq -cS --arg panel "$call" --arg under "$freeze" '.panel = $panel | .under = $under | .parents = [$under]' \
  forged/record.json > new && mv new forged/record.json
publish_forged asha
sheet_csv 4 3 4 > sheet.csv
for who in dilys ben; do for candidate in c01 c02; do must as $who score --candidate $candidate --from sheet.csv; done; done
must as asha score --candidate c02 --from sheet.csv
must as dilys close
for holder in asha ben hana; do
  must as $holder release --roll "$(roll_of)"
  says 'left out'
done
must as dilys open
says '5 of 6 sheets opened'
