#!/usr/bin/env bash
# The row "curious chair": the chair runs the whole day up to the close, and every byte that the
# chair's program writes anywhere is kept, with everything of the chair's home. Must come out: with
# every key found there, stock age opens no sheet and nobody else's piece of one.
. "$(dirname "$0")/panel.sh"
needs strace age perl python3
panel made
watched() { # VERB ARGS.. by the chair, with all that is written
  local verb=$1
  shift
  traced=$((${traced:-0} + 1))
  must on dilys strace -f -qq -xx -s 4194304 -o "writes-$traced" -e trace=write,writev,pwrite64,sendto \
    "$EMPANEL" "$verb" day --as dilys --passphrase-file p "$@"
}
watched freeze --people people.csv --candidates candidates.csv --contributors contributors.csv \
  --slips slips.csv --archive-print archive.txt
for who in asha ben hana; do must as $who declare; done
must as kiosk1 declare --facilitator grace
watched declare
for candidate in c01 c02; do
  sheet_csv 4 3 4 > sheet.csv
  for who in asha ben; do must as $who score --candidate $candidate --from sheet.csv; done
  sheet_csv 1 1 1 > own.csv
  watched score --candidate $candidate --from own.csv
done
must_fail as dilys open
watched close
must_fail as dilys open

# Every age identity that stands anywhere in what was written, in the home, or on the paper.
export_keys dilys key-dilys
cat writes-* | perl -ne 'print chr hex $1 while /\\x([0-9a-f]{2})/g' > written
[ "$(wc -c < written)" -gt 50000 ] || fail "only $(wc -c < written) bytes were seen"
grep -aho 'AGE-SECRET-KEY-1[0-9A-Z]*' -r written key-dilys archive.txt people/dilys > found 2> /dev/null
cp key-dilys keyring-0
number=0
for key in $(sort -u found); do echo "$key" > keyring-$((++number)); done
[ $number -ge 2 ] || fail 'not even the panel key and the archive were found'
tried=0
for sheet in $(records day sheet); do
  for part in "day/records/$sheet"/*.age; do
    [ "$(basename "$part")" != piece.dilys.age ] || continue
    for key in keyring-*; do
      tried=$((tried + 1))
      ! age -d -i "$key" "$part" > out 2> err || fail "$key opens $part"
    done
  done
done
[ $tried -ge 60 ] || fail "only $tried tries"
# The control: the key that is the chair's does open the chair's piece.
age -d -i key-dilys "day/records/$(records day sheet | head -n 1)/piece.dilys.age" > out 2> err || fail 'the key is none'
