#!/usr/bin/env bash
# attack: full
# Slow and odd shares: a real samba share on the loopback, two clients with mounts of their own (the
# kernel's cifs where it has it, else smbnetfs over FUSE), which do not see each other's writes at once.
# Must come out: a panel is made, declared, sealed, closed, released and opened across them, with the
# same records on every side; a server that goes away in the middle leaves "not delivered yet".
. "$(dirname "$0")/panel.sh"
. "$(dirname "$0")/faults.sh"
[ "$(id -u)" -eq 0 ] || not_run 'only root can start a samba server here'
command -v smbd > out || not_run 'no smbd on this machine (Debian: samba)'
if grep -qw cifs /proc/filesystems && command -v mount.cifs > out; then way=cifs
elif command -v smbnetfs > out && [ -e /dev/fuse ]; then way=smbnetfs
else not_run 'neither cifs in the kernel nor smbnetfs (Debian: smbnetfs)'; fi
panel made
port=445
mkdir -p smb/share smb/private smb/lock smb/state smb/cache smb/ncalrpc
mkdir -p at-dilys at-asha
cat > smb/smb.conf <<CONF
[global]
  workgroup = WORKGROUP
  server role = standalone server
  smb ports = $port
  interfaces = lo
  bind interfaces only = yes
  map to guest = Bad User
  guest account = root
  private dir = $work/smb/private
  lock directory = $work/smb/lock
  state directory = $work/smb/state
  cache directory = $work/smb/cache
  ncalrpc dir = $work/smb/ncalrpc
  pid directory = $work/smb
  log file = $work/smb/log
  disable spoolss = yes
  load printers = no
[share]
  path = $work/smb/share
  read only = no
  guest ok = yes
  force user = root
CONF
(: < /dev/tcp/127.0.0.1/$port) 2> /dev/null && not_run 'a server has port 445 of the loopback already'
serve() {
  smbd --foreground --configfile=smb/smb.conf > smb/said 2>&1 &
  server=$!
  for _ in $(seq 100); do (: < /dev/tcp/127.0.0.1/$port) 2> /dev/null && return; sleep 0.1; done
  not_run "smbd did not start: $(tail -n 2 smb/said smb/log 2> /dev/null | tr '\n' ' ')"
}
tidy() {
  for who in dilys asha; do umount -l "$work/at-$who" 2> /dev/null || fusermount3 -uz "$work/at-$who" 2> /dev/null; done
  [ -z "${server:-}" ] || kill "$server" 2> /dev/null
  for file in "$work"/smb/*.pid; do [ -f "$file" ] && kill "$(cat "$file")" 2> /dev/null; done
}
mounted() { # WHO
  case $way in
    cifs) mount -t cifs //127.0.0.1/share "at-$1" -o guest,port=$port,nobrl || not_run 'the share cannot be mounted' ;;
    smbnetfs)
      mkdir -p "smbnet-$1/.smb"
      printf '[global]\n  workgroup = WORKGROUP\n  smb ports = %s\n  client min protocol = SMB2\n' $port > "smbnet-$1/.smb/smb.conf"
      printf 'free_space_size 1\nhost 127.0.0.1 WORKGROUP visible=true\nlink 127.0.0.1\n' > "smbnet-$1/.smb/smbnetfs.conf"
      chmod 600 "smbnet-$1/.smb/smbnetfs.conf"
      HOME="$work/smbnet-$1" smbnetfs "at-$1" -o config="$work/smbnet-$1/.smb/smbnetfs.conf" > smb/mounted-$1 2>&1 ||
        not_run "smbnetfs cannot mount: $(tail -n 1 smb/mounted-$1)" ;;
  esac
}
serve
mounted dilys
mounted asha
case $way in cifs) inner='' ;; smbnetfs) inner=/127.0.0.1/share ;; esac
ls "at-dilys$inner" > out 2> err || not_run "the share cannot be reached through $way: $(tail -n 1 err)"
echo "through $way"

# The day of two: the chair's laptop and asha's, each through a mount of its own. HR and ben use the
# chair's. The panel folder stands on the share.
at() { # WHO VERB ARGS: through that person's mount
  local who=$1 mount verb=$2
  shift 2
  case $who in asha) mount=at-asha ;; *) mount=at-dilys ;; esac
  on "$who" "$EMPANEL" "$verb" "$mount$inner/day" --as "$who" --passphrase-file "$work/p" "$@"
}
# A mount shows the other's files a moment late; nothing but waiting helps, and nothing may break.
till() { # COMMAND..: at most 30 s until it succeeds, never dying
  for _ in $(seq 30); do
    run "$@"
    [ $status -lt 126 ] || fail "died ($status): $*"
    [ $status -ne 0 ] || return 0
    sleep 1
  done
  fail "did not succeed within 30 s: $*"
}
chmod -R u+w people && rm -rf people day && mkdir -p people/{dilys,asha,ben,hana}
sed -i '/^  users:/d; /^  - {id: k1/d; s/share: 60/share: 100/; /^  faces:/,/safe"}$/d' small.yaml
sed -i '/label: OK/d; /label: Good, anchor: "Would/d' small.yaml
must on dilys "$EMPANEL" check small.yaml
must on dilys "$EMPANEL" new small.yaml "at-dilys$inner/day" --as dilys --group staff --title 'On a share' \
  --passphrase-file p --work-factor 10
for who in asha ben; do till at $who join --group staff --work-factor 10; done
till at hana join --hr --work-factor 10
for _ in $(seq 30); do
  must at dilys status
  grep -q asha out && break
  [ "$(records_in dilys | xargs ls | wc -l)" -ge 4 ] && break
  sleep 1
done
sed -i '/^su/d' contributors.csv
till at dilys freeze --people people.csv --candidates candidates.csv --no-archive
for who in dilys asha ben hana; do till at $who declare; done
sheet_csv 4 3 4 > sheet.csv
for who in dilys ben; do for candidate in c01 c02; do till at $who score --candidate $candidate --from sheet.csv; done; done
must at asha score --candidate c01 --from sheet.csv
says 'Seal code'
# The server goes away in the middle.
tidy
sleep 1
must at asha score --candidate c02 --from sheet.csv
says 'Not delivered yet'
serve
mounted dilys
mounted asha
till at asha status
for _ in $(seq 30); do
  run at dilys close
  [ $status -ne 0 ] || break
  [ $status -lt 126 ] || fail "died ($status): close"
  run at asha status
  sleep 1
done
[ $status -eq 0 ] || fail 'the chair cannot close: a sheet did not come through the share'
cp out close.txt
roll=$(sed -n 's/.*--roll \([0-9a-f]*\).*/\1/p' close.txt)
for who in asha ben hana; do till at $who release --roll "$roll"; done
till at dilys open
says '6 of 6 sheets opened'
till at asha tally
whole smb/share/day/records || fail 'half a record is on the share'
for who in dilys asha; do
  must at $who status
  for id in $(ls smb/share/day/records); do
    [ -d "$(records_in $who)/$id" ] || [ $who = asha ] || fail "$who lacks $id"
  done
done
