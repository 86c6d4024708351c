#!/usr/bin/env bash
# The row "symlink/TOCTOU/FIFO/device": a link, a pipe, a device, a folder and a file of 10 GiB stand
# wherever the program reads or writes one. Must come out: refused at once, without waiting, without
# following, without memory for it, and never with a crash; what a link points to stays unread and unwritten.
. "$(dirname "$0")/panel.sh"
panel declared
sheet_csv 4 3 4 > sheet.csv
must look asha status
echo 'never to be seen or touched' > precious
home=$(home_data asha)
freeze=$(records day freeze)
mkdir -p "$home/drafts/asha"
plant() { # KIND PATH
  mv "$2" "$work/was" 2> /dev/null
  case $1 in
    link) ln -s "$work/precious" "$2" ;;
    passwd) ln -s /etc/passwd "$2" ;;
    loop) ln -s "$2" "$2" ;;
    pipe) mkfifo "$2" ;;
    device) mknod "$2" c 1 5 2> /dev/null || ln -s /dev/zero "$2" ;;
    folder) mkdir "$2" ;;
    huge) truncate -s 10G "$2" ;;
  esac
}
restore() { rm -rf "$1"; if [ -e was ]; then mv was "$1"; fi; }
# Where it is, and the commands that read or write it.
chmod -R u+w day "$home"
places=(
  "day/records/$freeze/record.json" "day/records/$freeze/record.json.sig" "day/records/$freeze/form.json"
  "day/records/$freeze" day/tmp day/README.txt
  "$home/records/$freeze/record.json" "$home/records/$freeze/form.json" "$home/records/$freeze"
  "$home/keys/asha.age" "$home/folder" "$home/tmp" "$home/undelivered"
  "$home/drafts/asha/.turn" "$home/drafts/asha/.lock" "$home/drafts/asha/c01.age" "$home/drafts/asha"
  people/asha/config/empanel/people/asha.age p sheet.csv
)
kinds='link passwd loop pipe device folder huge'
turn=0
for place in "${places[@]}"; do
  for kind in $kinds; do
    turn=$((turn + 1))
    full || [ $((turn % 6)) -eq 0 ] || continue
    what="$kind at ${place#"$work/"}"
    cp -a day day.kept
    cp -a "people/asha" asha.kept
    plant $kind "$place"
    quick look asha status
    quick look asha verify
    quick as asha score --candidate c01 --from sheet.csv
    grep -q 'never to be seen' out err && fail "read through a link: $what"
    [ "$(cat precious)" = 'never to be seen or touched' ] || fail "written through a link: $what"
    if grep -q 'Seal code' out; then
      check "a seal code for nothing: $what" [ -n "$(find "$home/records" day/records -name record.json -type f -size -64k -exec grep -l '"type":"sheet"' {} +)" ]
    fi
    rm -f was.ignored
    chmod -R u+rwX day people/asha 2> /dev/null
    rm -rf day people/asha was
    mv day.kept day
    mv asha.kept people/asha
    [ -e p ] && [ ! -L p ] && [ -f p ] && [ -s p ] && [ "$(stat -c %s p)" -lt 100 ] || { rm -rf p; echo four everyday words together > p; }
    if [ ! -f sheet.csv ] || [ -L sheet.csv ] || [ "$(stat -c %s sheet.csv)" -gt 1000 ]; then rm -rf sheet.csv; sheet_csv 4 3 4 > sheet.csv; fi
  done
done
