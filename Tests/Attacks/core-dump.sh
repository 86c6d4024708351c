#!/usr/bin/env bash
# attack: full
# The row "core dump, swap, ptrace": the program is killed with SIGSEGV, SIGABRT and SIGQUIT while a
# member is unlocked and a note is typed. Must come out: no core, though one was allowed; the process
# cannot be read or traced by another process of the same person.
. "$(dirname "$0")/panel.sh"
. "$(dirname "$0")/screen.sh"
needs tmux setpriv
ulimit -c unlimited 2> /dev/null || not_run 'a core may not be allowed here'
panel declared
# As a person who is not root, where this is root.
me=$(id -u)
person=$me
if [ "$me" -eq 0 ]; then
  person=54321
  chmod 755 "$work" && chown -R $person "$work"
  as_person() { setpriv --reuid $person --regid $person --clear-groups "$@"; }
else
  as_person() { "$@"; }
fi
pattern=$(cat /proc/sys/kernel/core_pattern)
# The control: a program that has not forbidden it does leave a core here.
cores() { find "$work" -name 'core*' -not -name 'core-*' -type f 2> /dev/null; }
(cd "$work" && as_person sh -c 'sleep 60 & kill -SEGV $!; wait' > /dev/null 2>&1)
case $pattern in
  '|'* | /*) control=none ;;
  *) control=$(cores | wc -l); [ "$control" -gt 0 ] || not_run "a core is not written here (core_pattern $pattern)" ;;
esac
find "$work" -name 'core*' -type f -delete
signals='SEGV ABRT'
full && signals='SEGV ABRT QUIT BUS ILL'
prefix=''
[ "$me" -ne 0 ] || prefix="setpriv --reuid $person --regid $person --clear-groups"
for signal in $signals; do
  rm -rf people/asha/data/empanel/*/drafts
  sit "$signal" asha "$prefix '$EMPANEL' score day --as asha --candidate c01 --passphrase-file p"
  sees "$signal" 'Question 1 of 2, part 1'
  keys "$signal" 3 F2
  sees "$signal" 'Write what you saw'
  keys "$signal" -l 'Xylophone evidence'
  sees "$signal" 'Xylophone'
  pid=$(process_of "$signal")
  [ "$(tr '\0' ' ' < "/proc/$pid/cmdline" | grep -c score)" -eq 1 ] || fail "not the program: $(tr '\0' ' ' < "/proc/$pid/cmdline")"
  # Not dumpable: its files in /proc are root's, and the same person may not read its memory.
  check 'not dumpable' [ "$(stat -c %u "/proc/$pid/environ")" -eq 0 ]
  ! as_person head -c 1 "/proc/$pid/environ" > out 2> err || fail 'the environment of the process can be read'
  ! as_person head -c 1 "/proc/$pid/maps" > out 2> err || fail 'the maps of the process can be read'
  check 'no core is allowed' grep -Eq '^Max core file size +0 +0 ' "/proc/$pid/limits"
  if command -v strace > out; then
    ! as_person timeout 3 strace -p "$pid" > out 2>&1 || fail 'the process can be traced'
    grep -Eqi 'not permitted|denied' out || fail 'the process can be traced'
  fi
  kill -$signal "$pid"
  for _ in $(seq 100); do [ -d "/proc/$pid" ] || break; sleep 0.05; done
  [ ! -d "/proc/$pid" ] || fail "still there after SIG$signal"
  [ -z "$(cores)" ] || fail "a core was written: $(cores)"
  ! grep -rlq Xylophone "$work/day" "$work/people" || fail 'the note stands in clear on the disk'
  sleep 0.1
done
