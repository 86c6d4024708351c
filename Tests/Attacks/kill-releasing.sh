#!/usr/bin/env bash
# SEALING 5: kill -9, ENOSPC, EIO and EDQUOT at every call that writes while a holder releases. Must
# come out: a whole release or none, and the same command again succeeds. (Releasing twice adds nothing.)
. "$(dirname "$0")/panel.sh"
. "$(dirname "$0")/faults.sh"
panel closed
must look asha status
most=2
every_fault asha release "$EMPANEL" release day --as asha --passphrase-file p --roll "$(roll_of)"
