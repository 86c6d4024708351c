#!/usr/bin/env bash
# The rows "another local user renames a record" and "admin with write access", on one computer with
# several accounts: the panel folder as the program makes it (3770), a second user of the same group.
# Must come out: that user reads what is clear, adds records of their own, and can neither rename,
# remove nor change those of others; a stranger sees nothing.
. "$(dirname "$0")/panel.sh"
needs setpriv
[ "$(id -u)" -eq 0 ] || not_run 'only root can act as several users'
owner=54321 other=54322 stranger=54323 group=54330
panel made
must as dilys freeze --people people.csv --candidates candidates.csv --contributors contributors.csv --slips slips.csv --no-archive
chmod 755 "$work" people people/*
chmod 644 p
user() { # UID COMMAND..
  local uid=$1
  shift
  setpriv --reuid "$uid" --regid $group --clear-groups "$@"
}
# The folder belongs to the chair's account; asha's account is another one of the group.
chown -R $owner:$group day
for who in asha ben; do chown -R $other people/$who; done
check 'the folder is sticky, and its group may write' [ "$(stat -c %a day/records)" = 3770 ]
as_other() { # VERB ARGS: asha, as the other user
  local verb=$1
  shift
  user $other env HOME="$work/people/asha" XDG_CONFIG_HOME="$work/people/asha/config" XDG_DATA_HOME="$work/people/asha/data" \
    "$EMPANEL" "$verb" day --as asha --passphrase-file p "$@"
}
must as_other declare
says 'the shared folder\.'
freeze=$(records day freeze)
must_fail user $other mv "day/records/$freeze" "day/records/gone"
must_fail user $other mv "day/records/$freeze" day/tmp/gone
must_fail user $other rm -rf "day/records/$freeze"
must_fail user $other rm -f "day/records/$freeze/form.json"
must_fail user $other sh -c "echo x >> day/records/$freeze/form.json"
must_fail user $other sh -c "echo x > day/records/$freeze/new"
must_fail user $other chmod 777 "day/records/$freeze"
must_fail user $other mv day/records day/records2
check 'the freeze is whole' [ "$(sha256sum < "day/records/$freeze/record.json" | cut -d' ' -f1)" = "$freeze" ]
must user $other cat "day/records/$freeze/form.json"
must_fail setpriv --reuid $stranger --regid $stranger --clear-groups ls day
must_fail setpriv --reuid $stranger --regid $stranger --clear-groups cat "day/records/$freeze/form.json"
must_fail setpriv --reuid $stranger --regid $stranger --clear-groups ls -R people/asha/data/empanel
must_fail user $owner ls people/asha/config/empanel
