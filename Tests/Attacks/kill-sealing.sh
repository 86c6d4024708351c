#!/usr/bin/env bash
# SEALING 5 (seal, dies at 1-9): kill -9, ENOSPC, EIO and EDQUOT at every call that writes while a
# sheet is sealed. Must come out: one whole sheet or none, no seal code for nothing, and the same
# command again ends with exactly one, in the author's copy and in the folder.
. "$(dirname "$0")/panel.sh"
. "$(dirname "$0")/faults.sh"
panel declared
sheet_csv 4 3 4 > sheet.csv
must look asha status
also_after() { [ "$status" -eq 0 ] || says 'Seal code|sealed already|[0-9a-f]{4} [0-9a-f]{4} [0-9a-f]{4}'; }
every_fault asha sheet "$EMPANEL" score day --as asha --passphrase-file p --candidate c01 --from sheet.csv
