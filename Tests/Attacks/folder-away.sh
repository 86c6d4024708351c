#!/usr/bin/env bash
# Replica and mailbox (SEALING 0.4, 1.3, 5 "push to the folder"): the shared folder is moved away,
# replaced by another panel, comes back. Must come out: work goes on, "not delivered yet" is said,
# everything arrives later; two halves merged with cp -an either way are the same panel with the same
# report; names that are not ours only warn; half a record is "arriving", and whole once the rest is.
. "$(dirname "$0")/panel.sh"
. "$(dirname "$0")/faults.sh"
panel declared
sheet_csv 4 3 4 > sheet.csv
for who in dilys asha ben hana; do must look $who status; done

# The stick is pulled out, and asha and ben go on.
mv day away
for who in asha ben; do
  must as $who score --candidate c01 --from sheet.csv
  says 'Seal code'
  says 'Not delivered yet'
  must look $who status
  says 'the shared folder is away'
  check "one sheet at $who's" [ "$(records $who sheet | wc -l)" -eq 1 ]
done
check 'no folder was made in its place' [ ! -e day ]
# An empty folder stands where the stick was, as after an unmount.
mkdir day
must look asha status
says 'away'
check 'nothing was written beside the stick' [ -z "$(ls -A day)" ]
rmdir day
# Two halves: asha's stick and ben's.
cp -a away half-a
cp -a away half-b
mv half-a day && must look asha status && says 'delivered to the shared folder' && mv day half-a
mv half-b day && must look ben status && says 'delivered to the shared folder' && mv day half-b
check 'the halves differ' [ "$(ls half-a/records | wc -l)" -eq "$(ls half-b/records | wc -l)" ]
must_fail diff -rq half-a/records half-b/records

# Merged either way they are the same.
cp -a half-a merged-1 && cp -an half-b/. merged-1/
cp -a half-b merged-2 && cp -an half-a/. merged-2/
must diff -r merged-1/records merged-2/records
for merged in 1 2; do
  mv merged-$merged day
  # An account that has seen nothing, so that the folder alone speaks.
  must look dave verify
  cp out report-$merged
  mv day merged-$merged
done
must cmp report-1 report-2
mv merged-1 day
for who in dilys asha ben hana; do must look $who status; done
must look dilys status
quiet 'away'
check 'both sheets arrived' [ "$(records dilys sheet | wc -l)" -eq 2 ]

# Names that are not ours.
touch day/.DS_Store 'day/records/x (conflicted copy)' day/records/.nfs000000 "day/Thumbs.db"
mkdir 'day/records/New folder' 'day/README (1).txt'
must look hana status
must look hana verify
must as ben score --candidate c02 --from sheet.csv
rm -r day/.DS_Store day/records/x* day/records/.nfs* day/Thumbs.db 'day/records/New folder' 'day/README (1).txt'

# Half a record, file by file, for somebody who has none of it.
id=$(records day sheet '"candidate":"c02"')
mv "day/records/$id" whole
mkdir "day/records/$id"
for file in $(ls whole | sort -R --random-source=/dev/zero); do
  run look dave verify
  [ $status -eq 2 ] || [ $status -eq 0 ] || fail "verify of half a record ended with $status"
  says "${id:0:4} ${id:4:4} ${id:8:4}: arriving"
  quiet 'changed|tampered|altered'
  cp whole/$file "day/records/$id/"
done
must look dave verify
check 'it is whole' whole day/records
# And for its author, whose next run completes it.
chmod -R u+w "day/records/$id" && rm -f "day/records/$id/sheet.age"
must look ben status
check 'it was completed' cmp whole/sheet.age "day/records/$id/sheet.age"

# Another panel stands at the place: nothing of this one goes into it.
mv day this
chmod -R u+w "$work/people/dave"
must on dave "$EMPANEL" new small.yaml day --as dave --group staff --title Other --passphrase-file p --work-factor 10
before=$(ls day/records)
run as asha score --candidate c02 --from sheet.csv
check 'nothing went into the other panel' [ "$(ls day/records)" = "$before" ]
