#!/usr/bin/env bash
# Slow and odd shares (SEALING 5, "rely on"): EINVAL for the fsync of folders, EBUSY, EAGAIN and
# ETXTBSY at a rename for a while, ENOENT for a rename that took place and for
# one that did not, ESTALE when something is opened, read, listed or written. Must come out: the sheet
# is sealed and delivered, or delivered by the next command; never half a record, never two.
. "$(dirname "$0")/panel.sh"
. "$(dirname "$0")/faults.sh"
needs strace perl
panel declared
must look asha status
sheet_csv 4 3 4 > sheet.csv
keep_start asha
home=$(records_in asha)

seal_under() { # WHAT INJECTIONS..: must seal, at home at least, and be whole in both places after the next command
  local what=$1
  shift
  back_to_start asha
  on asha strace -o trace -e trace=$calls,read,getdents64,fchmod,newfstatat "$@" \
    "$EMPANEL" score day --as asha --passphrase-file p --candidate c01 --from sheet.csv > out 2> err < /dev/null
  status=$?
  first=$status
  grep -q '(INJECTED)' trace || fail "$what: was not met"
  [ $status -lt 126 ] || fail "$what: died ($status)"
  whole day/records "$home" || fail "$what: half a record"
  if [ $status -eq 0 ]; then
    grep -q 'Seal code' out || fail "$what: no seal code"
    [ "$(records asha sheet | wc -l)" -eq 1 ] || fail "$what: said sealed, and is not"
  else
    ! grep -q 'Seal code' out || fail "$what: a seal code with exit $status"
  fi
  run on asha "$EMPANEL" score day --as asha --passphrase-file p --candidate c01 --from sheet.csv
  [ "$(records asha sheet | wc -l)" -eq 1 ] || fail "$what: $(records asha sheet | wc -l) sheets at home after the second run"
  [ "$(records asha sheet)" = "$(records day sheet)" ] || fail "$what: not delivered by the second run"
  whole day/records "$home" || fail "$what: half a record after the second run"
}
succeeded() { [ $first -eq 0 ]; }

# Folders that cannot be synced: on every second call, and on all that are folders.
on asha strace -y -o trace -e trace=fsync "$EMPANEL" score day --as asha --passphrase-file p --candidate c01 --from sheet.csv > out 2> err || fail 'without a fault'
mapfile -t folders < <(perl -ne 'next unless /^fsync\(\d+<(.*?)>/; $n++; print "$n\n" if -d $1' trace)
[ ${#folders[@]} -ge 6 ] || fail "only ${#folders[@]} folders are synced"
for number in "${folders[@]}"; do
  full || [ $((number % 5)) -eq 1 ] || continue
  back_to_start asha
  on asha strace -o trace -e trace=fsync -e inject=fsync:error=EINVAL:when=$number \
    "$EMPANEL" score day --as asha --passphrase-file p --candidate c01 --from sheet.csv > out 2> err < /dev/null ||
    fail "EINVAL at fsync no. $number of a folder: ended with $?"
  grep -q 'the shared folder.' out || fail "EINVAL at fsync no. $number of a folder: not delivered"
done

# A rename that is refused for a while: the first (home), the second (folder), three times each.
for error in EBUSY EAGAIN ETXTBSY; do
  for number in 1 2; do
    full || [ $error$number = EBUSY2 ] || continue
    seal_under "$error at rename no. $number" -e inject=renameat:error=$error:when=$number..$((number + 2))
    succeeded || fail "$error at rename no. $number must be waited out"
  done
done
# One that did not take place and is answered with "not found".
for number in 1 2; do
  seal_under "ENOENT at rename no. $number" -e inject=renameat:error=ENOENT:when=$number
done
# One that took place and is answered with "not found", as NFS does for a request it repeats: strace
# holds the program for a moment before the call, and the rename is done for it meanwhile.
for number in 1 2; do
  back_to_start asha
  on asha strace -o trace -e trace=renameat -e inject=renameat:delay_enter=1500000:when=$number \
    "$EMPANEL" score day --as asha --passphrase-file p --candidate c01 --from sheet.csv > out 2> err < /dev/null &
  place=$(dirname "$home")
  [ $number = 1 ] || place=day
  for _ in $(seq 400); do
    half=$(find "$place/tmp" -name record.json -size +0)
    [ -z "$half" ] || break
    sleep 0.02
  done
  [ -n "$half" ] || fail 'nothing was seen under a temporary name'
  sleep 0.5
  mv "$(dirname "$half")" "$place/records/$(sha256sum < "$half" | cut -d' ' -f1)"
  wait $! || fail "a rename that took place and was answered with ENOENT: ended with $?"
  grep -q 'ENOENT' trace || fail 'ENOENT was not met'
  grep -q 'the shared folder\.' out || fail 'ENOENT after the rename: not delivered'
  [ "$(records asha sheet)" = "$(records day sheet)" ] || fail 'ENOENT after the rename: not the same'
  whole day/records "$home" || fail 'ENOENT after the rename: half a record'
done
# ESTALE for anything that is opened, read, listed or looked at.
stride=7
full || stride=97
for call in openat read getdents64 newfstatat fchmod mkdirat fsync renameat write; do
  back_to_start asha
  on asha strace -o trace -e trace=$call "$EMPANEL" score day --as asha --passphrase-file p --candidate c01 --from sheet.csv > out 2> err < /dev/null
  count=$(grep -c "^$call(" trace)
  # What comes before the panel is read belongs to the program's own start.
  begin=1
  case $call in openat | read | newfstatat) begin=$((count / 3 + 1)) ;; esac
  for ((number = begin; number <= count; number += stride)); do
    seal_under "ESTALE at $call no. $number" -e inject=$call:error=ESTALE:when=$number
  done
done
