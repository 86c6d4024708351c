#!/usr/bin/env bash
# attack: full
# SEALING 5, with a draft: a member types a sheet at the screen and the program is killed, or a call
# fails, at every call that writes from the word that seals on. Must come out: exactly one of draft or
# sealed sheet, never neither, never both once the program has been started again; and no seal code
# was shown for nothing. Also: kill -9 a second after the last key loses nothing of a draft.
. "$(dirname "$0")/panel.sh"
. "$(dirname "$0")/faults.sh"
. "$(dirname "$0")/screen.sh"
needs tmux strace perl
panel declared
must look asha status
score="'$EMPANEL' score day --as asha --candidate c01 --passphrase-file p"
home=$(records_in asha)
draft() { echo "$(home_data asha)drafts/asha/c01.age"; }

# A sheet is typed in; a second after the last key, kill -9.
sit first asha "$score"
sees first 'Question 1 of 2, part 1'
keys first 4
sees first '>1a:4'
keys first F8 5
sees first '1b:5'
keys first F8 3
sees first '2:3'
sees first 'all done'
sleep 1
kill -9 "$(process_of first)"
check 'the draft is there' [ -s "$(draft)" ]
keep_start asha

# The same draft in a new window, up to the word that seals.
to_the_seal() { # NAME
  sit "$1" asha "$score"
  sees "$1" 'F8 Seal'
  keys "$1" F8
  sees "$1" 'about to seal'
  keys "$1" Down C01
  sees "$1" '> C01'
}
seal_under() { # NAME INJECTION..: the word is there, and now Enter
  local name=$1 tracer pid
  shift
  pid=$(process_of "$name")
  : > attached
  strace -p "$pid" -o trace -e trace=$calls "$@" 2> attached &
  tracer=$!
  for _ in $(seq 100); do
    grep -q attached attached && break
    sleep 0.02
  done
  keys "$name" Enter
  for _ in $(seq 200); do
    shown "$name" > seen || break
    [ -d "/proc/$pid" ] || break
    ! grep -q 'is sealed yet\|Sealing your scores' seen || { sleep 0.05; continue; }
    break
  done
  kill $tracer 2> /dev/null
  wait $tracer 2> /dev/null
}
leave() { # the window is closed; back once the program is gone
  local pid
  pid=$(process_of "$1" 2> /dev/null)
  screens kill-session -t "$1" 2> /dev/null
  while [ -n "$pid" ] && [ -d "/proc/$pid" ]; do sleep 0.02; done
}

# Without a fault, for the list of the calls; those that draw the screen are left out.
to_the_seal clean
seal_under clean
grep -q 'Your seal code' seen || fail "not sealed without a fault: $(cat seen)"
leave clean
check 'the draft is gone' [ ! -e "$(draft)" ]
mapfile -t points < <(perl -ne 'next unless /^(\w+)\(/; my $call = $1; my $n = ++$count{$call};
  next if $call eq "openat" && !/O_CREAT/; next if $call eq "write" && !/, "(age|-----|\{)/; print "$call $n\n"' trace)
[ ${#points[@]} -ge 30 ] || fail "only ${#points[@]} calls that write were seen"
stride=1
full || stride=23
taken=0 met=0 unmet=0
for fault in signal=KILL error=ENOSPC error=EIO; do
  for point in "${points[@]}"; do
    taken=$((taken + 1))
    [ $((taken % stride)) -eq 0 ] || continue
    call=${point/ */} number=${point/* /} what="$fault at ${point/ / no. }"
    back_to_start asha
    to_the_seal "at-$taken"
    seal_under "at-$taken" -e "inject=$call:$fault:when=$number"
    leave "at-$taken"
    # A screen that looks at the folder by itself makes now more calls before the seal, now fewer.
    grep -q 'INJECTED\|killed by SIGKILL' trace || unmet=$((unmet + 1))
    met=$((met + 1))
    whole day/records "$home" || fail "$what: half a record was left"
    sealed=$(records asha sheet)
    [ -z "$sealed" ] || [ "$(echo "$sealed" | wc -l)" -eq 1 ] || fail "$what: two sheets"
    [ -n "$sealed" ] || [ -s "$(draft)" ] || fail "$what: neither a draft nor a sheet"
    code=$(sed -n 's/.*Your seal code *//p' seen | tr -cd 0-9a-f)
    if [ -n "$code" ]; then
      case $sealed in "$code"*) ;; *) fail "$what: a seal code for nothing: $(cat seen)" ;; esac
    fi
    # Started again: exactly one of the two.
    sit "again-$taken" asha "'$EMPANEL' score day --as asha --passphrase-file p"
    sees "again-$taken" C02
    leave "again-$taken"
    [ -z "$(records asha sheet)" ] || [ ! -e "$(draft)" ] || fail "$what: both a draft and a sheet after the next start"
    if [ -z "$sealed" ]; then
      to_the_seal "once-more-$taken"
      keys "once-more-$taken" Enter
      sees "once-more-$taken" 'Your seal code'
      leave "once-more-$taken"
      check "$what: sealed the second time, and no draft" [ ! -e "$(draft)" ]
    fi
    [ "$(records asha sheet | wc -l)" -eq 1 ] || fail "$what: not exactly one afterwards"
    must look asha status
    [ "$(records day sheet)" = "$(records asha sheet)" ] || fail "$what: not delivered in the end"
  done
done
[ $((unmet * 2)) -le $met ] || fail "$unmet of $met faults were not met"
