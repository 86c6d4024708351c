# What every attack begins with: `. panel.sh` brings the words below; `panel STAGE` lays out a small
# panel in a folder of its own, every person with an account of their own, as on seven laptops.
#
#   panel STAGE        made, frozen, declared, sealed, closed, released or opened; later stages hold
#                      all earlier ones. Built once for a program, then copied.
#   on WHO COMMAND     runs a command in WHO's account
#   as WHO VERB ARGS   empanel VERB day --as WHO with the passphrase
#   look WHO VERB ARGS the same without --as: status, verify, log
#   must COMMAND       must end with 0; must_fail: with another number, but by no signal; exits N: with N
#   says RE, quiet RE  the last of these said, or did not say, the pattern (on either stream)
#   check WHAT COMMAND for anything else that must hold; fail WHAT
#   not_run WHY        the machine lacks what this script needs: counted, and never as green
#   quick COMMAND      within 60 s and 1.5 GB of address space, and by no signal; $what is in the complaint
#   full               true in `make attack`, false in `make check`
#
# WHO: dilys (chair, of the group), asha and ben (members), hana (HR), kiosk1 with the contributor su1;
# dave is nobody. Candidates c01, c02. Any three of dilys, asha, ben and hana open.
set -u
attacks=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
EMPANEL=${EMPANEL:-$attacks/../../.build/debug/empanel}
name=$(basename "$0" .sh)
pack=small-panel
export LANG=C.UTF-8 TZ=UTC TERM=dumb SWIFT_BACKTRACE=enable=no
unset EMPANEL_GOLDEN XDG_RUNTIME_DIR
umask 022
work=$(mktemp -d "${TMPDIR:-/tmp}/empanel-attack.XXXXXX")
trap 'end $?' EXIT
trap 'exit 130' INT TERM
tidy() { :; }
end() {
  cd /
  tidy
  chmod -R u+rwX "$work" 2>/dev/null
  rm -rf "$work"
  exit "$1"
}

full() { [ "${EMPANEL_ATTACK:-full}" != short ]; }
fail() {
  echo "$name: $*" >&2
  if [ -s "$work/out" ]; then echo "  it said: $(tail -n 3 "$work/out" | cat -v)" >&2; fi
  if [ -s "$work/err" ]; then echo "  and: $(tail -n 5 "$work/err" | cat -v)" >&2; fi
  exit 1
}
not_run() {
  echo "$name: not run: $*" >&2
  exit 77
}
needs() { for tool in "$@"; do command -v "$tool" > /dev/null || not_run "no $tool on this machine"; done; }

home_of() { echo "$work/people/$1"; }
on() {
  local who=$1
  shift
  env HOME="$work/people/$who" XDG_CONFIG_HOME="$work/people/$who/config" \
    XDG_DATA_HOME="$work/people/$who/data" "${limit[@]}" "$@"
}
limit=()
as() {
  local who=$1 verb=$2
  shift 2
  on "$who" "$EMPANEL" "$verb" day --as "$who" --passphrase-file "$work/p" "$@"
}
look() {
  local who=$1 verb=$2
  shift 2
  on "$who" "$EMPANEL" "$verb" day "$@"
}
run() {
  ran="$*"
  "$@" > "$work/out" 2> "$work/err" < /dev/null
  status=$?
}
must() { run "$@"; [ $status -eq 0 ] || fail "must succeed, ended with $status: $*"; }
must_fail() {
  run "$@"
  [ $status -ne 0 ] || fail "must be refused: $*"
  [ $status -lt 126 ] || fail "must be refused and not die ($status): $*"
}
exits() {
  local wanted=$1
  shift
  run "$@"
  [ $status -eq "$wanted" ] || fail "must end with $wanted, ended with $status: $*"
}
quick() {
  ran="${what:-}: $*"
  (limit=(timeout -k 1 60) && ulimit -v 1500000 && "$@") > "$work/out" 2> "$work/err" < /dev/null
  status=$?
  [ $status -ne 124 ] && [ $status -ne 137 ] || fail "waited: $ran"
  [ $status -lt 126 ] || fail "died ($status): $ran"
}
says() { grep -Eq -- "$1" "$work/out" "$work/err" || fail "did not say /$1/: $ran"; }
quiet() { ! grep -Eq -- "$1" "$work/out" "$work/err" || fail "said /$1/: $ran"; }
check() {
  local what=$1
  shift
  "$@" || fail "$what"
}

# The records of a kind that match more: records PLACE TYPE [RE], where PLACE is day or a person.
records_in() { if [ "$1" = day ]; then echo "$work/day/records"; else ls -d "$work/people/$1"/data/empanel/*/records; fi; }
records() {
  local file
  for file in "$(records_in "$1")"/*/record.json; do
    [ -f "$file" ] && grep -q "\"type\":\"$2\"" "$file" && grep -Eq -- "${3:-.}" "$file" && basename "$(dirname "$file")"
  done
}
home_data() { ls -d "$work/people/$1"/data/empanel/*/ | head -n 1; }
sheet_csv() { # points in the order q1/kindness, q1/safety, q2/safety
  printf 'question,criterion,points,status,note\nq1,kindness,%s,,%s\nq1,safety,%s,,\nq2,safety,%s,,\n' \
    "$1" "${4:-Said what they did}" "$2" "$3"
}
roll_of() { records day close | head -n 1 | cut -c 1-8; }

# A person's panel keys by stock age, as the folder's README says: age asks on a terminal of its own.
export_keys() { # WHO FILE
  python3 - "$work/people/$1/config/empanel/people/$1.age" "$(home_data "$1")keys/$1.age" "$2" "$work/p" <<'PY'
import os, pty, sys
person, keys, target, passphrase = sys.argv[1:]
pid, fd = pty.fork()
if pid == 0:
    os.execvp("age", ["age", "-d", "-o", target, "-i", person, keys])
seen = b""
while b"passphrase" not in seen.lower():
    seen += os.read(fd, 1000)
os.write(fd, open(passphrase, "rb").read())
try:
    while os.read(fd, 1000):
        pass
except OSError:
    pass
sys.exit(os.waitpid(pid, 0)[1] != 0)
PY
}

# Signs forged/record.json with WHO's exported keys and puts it into the shared folder.
publish_forged() { # WHO
  [ -e "key-$1" ] || export_keys "$1" "key-$1" || fail "the keys of $1 could not be exported"
  sed -n 's/^#ssh //p' "key-$1" > "ssh-$1"
  chmod 600 "ssh-$1"
  rm -f forged/record.json.sig
  ssh-keygen -q -Y sign -f "ssh-$1" -n empanel.record.v1 forged/record.json || fail "ssh-keygen did not sign"
  forged=$(sha256sum < forged/record.json | cut -d' ' -f1)
  mv forged "day/records/$forged"
}
forge_from() { # RECORD: forged/ is a copy of it to be changed
  rm -rf forged
  cp -r "day/records/$1" forged
  chmod -R u+w forged
}

stages='made frozen declared sealed closed released opened'
build() { # STAGE, in the folder of the stage before
  local who
  case $1 in
    made)
      mkdir -p people/{dilys,asha,ben,hana,kiosk1,dave}
      sed -n '/^-- small.yaml --$/,/^-- /{/^-- /d;p}' "$attacks/../CommandTests/Scripts/small-panel.txt" > small.yaml
      echo four everyday words together > p
      printf 'handle,name,job\ndilys,Dilys Morgan,Registered manager\nasha,Asha Patel,Lay member\nben,Ben Carter,Nurse\nhana,Hana Lewis,HR adviser\n' > people.csv
      printf 'candidate,name,time,minutes,adjustment\nc01,Sam Jones,09:00,45,\nc02,Alex Reid,10:00,45,\n' > candidates.csv
      printf 'contributor,name,group\nsu1,Mary,users\n' > contributors.csv
      must on dilys "$EMPANEL" new small.yaml day --as dilys --group staff --title 'Small panel' \
        --passphrase-file p --work-factor 10
      for who in asha ben; do must as $who join --group staff --work-factor 10; done
      must as hana join --hr --work-factor 10
      must as kiosk1 join --kiosk --work-factor 10
      ;;
    frozen)
      must as dilys freeze --people people.csv --candidates candidates.csv \
        --contributors contributors.csv --slips slips.csv --archive-print archive.txt
      ;;
    declared)
      for who in dilys asha ben hana; do must as $who declare; done
      must as kiosk1 declare --facilitator grace
      ;;
    sealed)
      local candidate
      sed -n 's/^su1,[^,]*,//p' slips.csv > slip
      printf 'question,criterion,points,status,note\nk1,kindness,3,,\n' > kiosk.csv
      for candidate in c01 c02; do
        sheet_csv 4 3 4 > sheet.csv
        for who in dilys asha ben; do must as $who score --candidate $candidate --from sheet.csv; done
        must as kiosk1 score --candidate $candidate --contributor su1 --slip-file slip --from kiosk.csv
      done
      ;;
    closed) must as dilys close; cp "$work/out" close.txt ;;
    released) for who in asha ben hana; do must as $who release --roll "$(roll_of)"; done ;;
    opened) must as dilys open ;;
  esac
}

# Where stages are kept: beside the build, named after the program and this file.
kept() {
  local key
  key=$( (stat -Lc '%s %Y' "$EMPANEL"; cat "$attacks/panel.sh" "$attacks/../CommandTests/Scripts/small-panel.txt") | sha256sum | cut -c 1-16)
  echo "${EMPANEL_ATTACK_PANELS:-$attacks/../../.build/attacks}/$key"
}
make_stages() { # builds what is missing of the stages up to $1
  local stage place before=''
  place=$(kept)
  # Those of programs that have been built anew since are of no use.
  find "$(dirname "$place")" -mindepth 1 -maxdepth 1 -mmin +1440 -exec rm -rf {} + 2> /dev/null
  mkdir -p "$place"
  for stage in $stages; do
    if [ ! -e "$place/$stage" ]; then
      [ -z "$before" ] || cp -a "$place/$before/." "$work/"
      move_home "$work"
      cd "$work" || exit 1
      build "$stage"
      rm -f out err
      mkdir "$place/$stage.new"
      cp -a "$work/." "$place/$stage.new/"
      mv "$place/$stage.new" "$place/$stage"
      find "$work" -mindepth 1 -maxdepth 1 -exec chmod -R u+rwX {} + -exec rm -rf {} +
    fi
    before=$stage
    [ "$stage" != "$1" ] || return 0
  done
  fail "there is no stage $1"
}
# Everybody's account remembers where the panel folder is, by its path.
move_home() { for file in "$1"/people/*/data/empanel/*/folder; do [ -f "$file" ] && echo "$1/day" > "$file"; done; }
panel() {
  [ -x "$EMPANEL" ] || fail "there is no program at $EMPANEL; run swift build"
  [ -d "$(kept)/$1" ] || (
    mkdir -p "$(kept)"
    exec 9> "$(kept).lock"
    flock 9
    make_stages "$1"
  ) || exit 1
  cp -a "$(kept)/$1/." "$work/"
  move_home "$work"
  cd "$work" || exit 1
}
