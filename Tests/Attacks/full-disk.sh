#!/usr/bin/env bash
# SEALING 5, a truly full disk: the author's home, then the shared folder, on a file system of 64 KiB
# (or what it takes to hold what is there), filled to the last byte. Must come out: no seal code while
# the home is full, the same command again once there is room; with only the folder full the sheet is
# sealed at home, "not delivered yet" is said, and the next command delivers it.
. "$(dirname "$0")/panel.sh"
needs unshare mount
if [ -z "${INSIDE:-}" ]; then
  flags=-m
  [ "$(id -u)" -eq 0 ] || flags=-Urm
  unshare $flags true 2> /dev/null || not_run 'this account may not mount a file system of its own'
  INSIDE=1 exec unshare $flags bash "$0"
fi
panel declared
must look asha status
sheet_csv 4 3 4 > sheet.csv
home=$(home_data asha)

on_small_disk() { # PLACE: its contents move to a disk with 64 KiB to spare
  local need
  need=$(($(find "$1" -type f -printf '%s\n' | awk '{ n += int(($1 + 4095) / 4096) * 4 } END { print n }') + 64))
  mv "$1" "$work/moved"
  mkdir "$1"
  mount -t tmpfs -o "size=${need}k,mode=700" tmpfs "$1" || not_run 'tmpfs cannot be mounted'
  cp -a "$work/moved/." "$1/"
  rm -rf "$work/moved"
}
tidy() { umount "$work"/people/asha/data/empanel/* "$work/day" 2> /dev/null; }
fill() { # all but $2 KiB
  cat /dev/zero > "$1/filler" 2> /dev/null
  [ "$2" -eq 0 ] || truncate -s "-${2}K" "$1/filler"
}

# The home: nothing is left, then 4 KiB more each time, until it is enough.
on_small_disk "${home%/}"
for room in 0 4 8 12 16 20 24 28 32 36 40 44 48 52; do
  full || [ $((room % 16)) -eq 0 ] || continue
  rm -f "$home/filler"
  fill "$home" $room
  run as asha score --candidate c01 --from sheet.csv
  [ $status -ne 0 ] || break
  [ $status -lt 126 ] || fail "died ($status) with $room KiB"
  says "no room left|full|space"
  quiet 'Seal code'
  check "nothing sealed with $room KiB" [ -z "$(records asha sheet)" ]
  check "nothing in the folder with $room KiB" [ -z "$(records day sheet)" ]
  check 'no half record' [ -z "$(find "$home/tmp" -mindepth 1 -size +0 -type f)" ]
done
rm -f "$home/filler"
[ $status -eq 0 ] || must as asha score --candidate c01 --from sheet.csv
check 'one sheet at home' [ "$(records asha sheet | wc -l)" -eq 1 ]
check 'one sheet in the folder' [ "$(records day sheet | wc -l)" -eq 1 ]

# The folder.
mount -o remount,size=10m "${home%/}" || fail 'the home could not be given room'
on_small_disk "$work/day"
fill "$work/day" 4
must as asha score --candidate c02 --from sheet.csv
says 'Seal code'
says 'Not delivered yet'
check 'two sheets at home' [ "$(records asha sheet | wc -l)" -eq 2 ]
check 'one sheet in the folder' [ "$(records day sheet | wc -l)" -eq 1 ]
must look asha status
says 'not delivered yet'
rm "$work/day/filler"
must look asha status
says 'delivered to the shared folder'
check 'two sheets in the folder' [ "$(records day sheet | wc -l)" -eq 2 ]
