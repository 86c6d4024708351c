#!/usr/bin/env bash
# SEALING 5 (locking: none for records): ten processes seal into one folder at once, and one person
# seals the same sheet, closes or freezes in several windows at once. Must come out: every sheet whole, in its
# author's copy and in the folder, none twice, and a panel that closes.
. "$(dirname "$0")/panel.sh"
. "$(dirname "$0")/faults.sh"
panel declared
sheet_csv 4 3 4 > sheet.csv
sed -n 's/^su1,[^,]*,//p' slips.csv > slip
printf 'question,criterion,points,status,note\nk1,kindness,3,,\n' > kiosk.csv
for who in dilys asha ben kiosk1; do must look $who status; done
start() {
  started=$((started + 1))
  as "$@" > "said-$started" 2>&1 &
}
started=0
for candidate in c01 c02; do
  for who in dilys asha ben; do start $who score --candidate $candidate --from sheet.csv; done
  start kiosk1 score --candidate $candidate --contributor su1 --slip-file slip --from kiosk.csv
done
# Two more, of the same person for the same candidate.
start ben score --candidate c01 --from sheet.csv
start ben score --candidate c01 --from sheet.csv
wait
for file in said-*; do ! grep -Eq 'Trap|Fatal|core dumped' "$file" || fail "$(cat "$file")"; done
for who in dilys asha ben kiosk1; do must look $who status; done
whole day/records $(for who in dilys asha ben kiosk1; do records_in $who; done) || fail 'half a record is left'
for who in dilys asha ben kiosk1; do
  for candidate in c01 c02; do
    match="\"author\":\"$who\",\"candidate\":\"$candidate\""
    check "one sheet by $who for $candidate in the folder, not $(records day sheet "$match" | wc -l)" \
      [ "$(records day sheet "$match" | wc -l)" -eq 1 ]
    check "the same one at home" [ "$(records day sheet "$match")" = "$(records "$who" sheet "$match")" ]
  done
done
# Whoever was not the first was told so, and got no seal code of their own.
check "eight seal codes, not $(cat said-* | grep -c '^Seal code'): $(cat said-*)" [ "$(cat said-* | grep -c '^Seal code')" -eq 8 ]

# The chair closes in three windows at once: two closes beside each other would stop the panel.
for window in 1 2 3; do as dilys close > "close-$window" 2>&1 & done
wait
check 'one close' [ "$(records day close | wc -l)" -eq 1 ]
must as dilys close
says '8 sheets will be opened'
check 'still one close' [ "$(records day close | wc -l)" -eq 1 ]
must as asha release --roll "$(roll_of)"

# And so for the freeze.
rm -rf "${work:?}"/*
panel made
for window in 1 2 3; do
  as dilys freeze --people people.csv --candidates candidates.csv --contributors contributors.csv \
    --slips slips-$window.csv --no-archive > "freeze-$window" 2>&1 &
done
wait
check 'one freeze' [ "$(records day freeze | wc -l)" -eq 1 ]
check 'one list of slips' [ "$(ls slips-*.csv | wc -l)" -eq 1 ]
must as asha declare
