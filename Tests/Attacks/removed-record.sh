#!/usr/bin/env bash
# The rows "admin with write access" and "deleting an inconvenient sheet": records are removed from,
# cut in and changed in the shared folder. Must come out: the next run of any member puts back what
# was removed and names it; what was changed is named, never copied, and read from the member's copy;
# where the sheet is gone from everywhere but its author, the author's release refuses without it.
. "$(dirname "$0")/panel.sh"
panel sealed
mine=$(records day sheet '"author":"ben","candidate":"c01"')

# Removed whole: any member's run restores and names it; the second run has nothing to say.
must look asha status
chmod -R u+w "day/records/$mine" && rm -r "day/records/$mine"
must look asha status
says "missing from the shared folder, and put back: ${mine:0:4} ${mine:4:4} ${mine:8:4}"
check 'the record is back' cmp "day/records/$mine/record.json" "$(records_in ben)/$mine/record.json"
must look asha status
quiet 'put back'

# Every record, and every part of each, in turn.
for id in $(ls day/records); do
  for file in $(ls "day/records/$id"); do
    full || [ "$id" = "$mine" ] || continue
    cp "day/records/$id/$file" kept-file
    chmod u+w "day/records/$id"
    rm -f "day/records/$id/$file"
    must look asha status
    says "${id:0:4} ${id:4:4} ${id:8:4}"
    check "$file of $id is back" cmp -s kept-file "day/records/$id/$file"
  done
done

# A byte changed in each file: named with exit 2, and the panel goes on from the whole copy.
for file in $(ls "day/records/$mine"); do
  chmod u+w "day/records/$mine/$file"
  cp "day/records/$mine/$file" kept-file
  perl -pi -e 'substr($_, 20, 1) ^= "\x01" if $. == 1' "day/records/$mine/$file"
  exits 2 look asha verify
  says "${mine:0:4} ${mine:4:4} ${mine:8:4}"
  must look asha status
  says 'c01  members 3 of 3'
  check 'the copy at home is whole' cmp -s kept-file "$(records_in asha)/$mine/$file"
  cp kept-file "day/records/$mine/$file"
done

# Gone before the close from the folder and from every copy but ben's: the chair closes without it,
# naming ben absent, and ben's release refuses.
for place in "$(records_in dilys)" "$(records_in asha)" "$(records_in hana)" "$(records_in kiosk1)" day/records; do
  [ ! -e "$place/$mine" ] || { chmod -R u+w "$place/$mine" && rm -r "$place/$mine"; }
done
must as dilys close --absent ben:c01:unwell
must_fail as ben release --roll "$(roll_of)"
says "${mine:0:4} ${mine:4:4} ${mine:8:4}|absent"
check 'no release by ben' [ -z "$(records day release)" ]
# His client has put the sheet back by now, and so the others see it too.
run look asha verify
says "${mine:0:4} ${mine:4:4} ${mine:8:4}"
must_fail as asha release --roll "$(roll_of)"
