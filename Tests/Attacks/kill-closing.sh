#!/usr/bin/env bash
# SEALING 5: kill -9, ENOSPC, EIO and EDQUOT at every call that writes while the chair closes. Must
# come out: a whole close or none, and the same command again ends with exactly one.
. "$(dirname "$0")/panel.sh"
. "$(dirname "$0")/faults.sh"
panel sealed
must look dilys status
every_fault dilys close "$EMPANEL" close day --as dilys --passphrase-file p
