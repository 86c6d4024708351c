#!/usr/bin/env bash
# SEALING 5: kill -9, ENOSPC, EIO and EDQUOT at every call that writes while somebody declares. Must
# come out: a whole declaration or none, and the same command again succeeds. (Declaring twice is allowed.)
. "$(dirname "$0")/panel.sh"
. "$(dirname "$0")/faults.sh"
panel frozen
must look asha status
most=2
every_fault asha declare "$EMPANEL" declare day --as asha --passphrase-file p
