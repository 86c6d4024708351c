#!/usr/bin/env bash
# SEALING 1.1, and the row "replay from another candidate": ben copies asha's sealed sheet for c02,
# says it is his own for c01 and signs that with his own keys, exported by stock age. Must come out:
# the record is validly signed, no holder hands over a piece, and nobody reads asha's scores in it.
. "$(dirname "$0")/panel.sh"
needs age jq python3 ssh-keygen sha256sum
panel declared
sheet_csv 5 5 4 'Asha wrote this' > asha.csv
must as asha score --candidate c02 --from asha.csv
copied=$(records day sheet '"author":"asha"')

forge_from "$copied"
jq -cS --arg seen "$copied" '.author = "ben" | .candidate = "c01" | .parents = [$seen]' \
  "day/records/$copied/record.json" > forged/record.json
publish_forged ben
# By stock tools the copy is a good record, so it is the program that must refuse it.
freeze=$(records day freeze)
ssh-keygen -Y verify -f "day/records/$freeze/allowed_signers" -I ben -n empanel.record.v1 \
  -s "day/records/$forged/record.json.sig" < "day/records/$forged/record.json" > out 2> err ||
  fail "the forged record should be well signed"

# Ben cannot read what he copied, nor what was dealt to him of it as his own share.
for part in sheet.age piece.asha.age piece.dilys.age piece.hana.age; do
  ! age -d -i key-ben "day/records/$copied/$part" > out 2> err || fail "ben reads $part"
done

sheet_csv 2 2 2 > other.csv
must as ben score --candidate c02 --from other.csv
must as asha score --candidate c01 --from other.csv
for candidate in c01 c02; do must as dilys score --candidate $candidate --from other.csv; done
must as dilys close
for holder in asha dilys hana; do
  must as $holder release --roll "$(roll_of)"
  says 'left out: the piece inside names another author than the sheet outside'
done
# Nor do the pieces that were released hold any of the copy: a reader looks with stock age.
export_keys dilys key-dilys
for release in $(records day release); do
  for part in "day/records/$release"/pieces.*.age; do
    age -d -i key-dilys "$part" > pieces 2> err || fail "dilys cannot read $part"
    ! grep -q '^author ben$' pieces || [ -z "$(grep -A1 '^author ben$' pieces | grep 'candidate c01')" ] ||
      fail "a piece of the copy was released"
  done
done
must as dilys open
says '5 of 6 sheets opened'
says 'ben for c01: not given a complete quorum'
exits 2 as dilys verify
says 'on the roll and does not open'
must as dilys tally
says 'a sheet \(ben\) that cannot be opened'
