# Words for the faults of SEALING section 5, for scripts that `. panel.sh` first: one command under
# strace, with kill -9 or an error put at each system call it makes that writes, one after another.
#
#   every_fault WHO TYPE COMMAND..   runs COMMAND once for each such call and each fault, every time
#                      from the same start, then looks at what is left (left_well), and runs it
#                      again without a fault: exactly one record of TYPE by WHO is there then
#   whole PLACE..      every record there is all of it, by its own hashes, and nothing else is there
#   also_left          what more must hold after the fault; also_after: after the second run
#
# In the short form only every so many calls are taken, another choice for each fault.
most=1 # how many there may be after the second run
calls=fsync,write,openat,mkdirat,renameat,renameat2,unlinkat,linkat
also_left() { :; }
also_after() { :; }

whole() { perl - "$@" <<'PERL'
use strict; use Digest::SHA; use JSON::PP;
sub bytes { open(my $f, '<:raw', $_[0]) or return; local $/; my $b = <$f>; return $b }
for my $place (@ARGV) {
  opendir(my $d, $place) or die "$place: $!\n";
  for my $id (grep { !/^\.\.?$/ } readdir $d) {
    $id =~ /^[0-9a-f]{64}$/ or die "$place holds $id\n";
    my $json = bytes("$place/$id/record.json") // die "$id has no record.json\n";
    Digest::SHA::sha256_hex($json) eq $id or die "$id is not the hash of its record.json\n";
    length(bytes("$place/$id/record.json.sig") // '') == 314 or die "$id has no whole signature\n";
    my $parts = decode_json($json)->{parts};
    for my $part (keys %$parts) {
      my $bytes = bytes("$place/$id/$part") // die "$id lacks $part\n";
      Digest::SHA::sha256_hex($bytes) eq $parts->{$part}{sha256} or die "$id: $part differs\n";
    }
  }
}
PERL
}

keep_start() { # WHO: this is what every fault begins from
  rm -rf start
  mkdir start
  cp -a day start/day
  cp -a "people/$1" start/person
}
back_to_start() {
  chmod -R u+rwX day "people/$1" && rm -rf day "people/$1"
  cp -a start/day day
  cp -a start/person "people/$1"
}

# The calls of the main thread that write: lines of CALL NUMBER, numbered as strace's when= counts.
writing_calls() {
  perl -ne 'next unless /^(\w+)\(/; my $call = $1; my $n = ++$count{$call};
    print "$call $n\n" unless $call eq "openat" && !/O_CREAT/' trace
}

one_fault() { # WHO TYPE FAULT CALL NUMBER COMMAND..
  local who=$1 type=$2 fault=$3 call=$4 number=$5 what="$3 at $4 no. $5" home code
  shift 5
  back_to_start "$who"
  on "$who" strace -o trace -e trace=$calls -e "inject=$call:$fault:when=$number" "$@" > out 2> err < /dev/null
  status=$?
  case $fault in
    signal=*) [ $status -eq 137 ] || fail "$what: the program was not killed ($status)" ;;
    *) grep -q '(INJECTED)' trace || fail "$what: was not met"
      [ $status -lt 126 ] || fail "$what: the program died ($status)" ;;
  esac
  home=$(records_in "$who")
  whole day/records "$home" || fail "$what: half a record was left"
  records "$who" "$type" "\"author\":\"$who\"" | sort > at-home
  records day "$type" "\"author\":\"$who\"" | sort > in-day
  [ "$(wc -l < at-home)" -le $((before + 1)) ] || fail "$what: two of a kind at home"
  [ -z "$(comm -13 at-home in-day)" ] || fail "$what: the folder has what its author has not"
  if [ "$type" = sheet ] && code=$(sed -n 's/^Seal code:  *//p' out | tr -d ' ') && [ -n "$code" ]; then
    grep -q "^$code" at-home || fail "$what: a seal code was shown and nothing is sealed"
  fi
  [ $status -ne 0 ] || [ "$(wc -l < at-home)" -eq $((before + 1)) ] || fail "$what: said that all went well"
  also_left "$what"
  cp out out.fault
  run on "$who" "$@"
  [ $status -lt 126 ] || fail "$what: the second run died ($status)"
  if [ $status -ne 0 ] && [ "$(wc -l < at-home)" -eq "$before" ]; then fail "$what: the second run failed"; fi
  records "$who" "$type" "\"author\":\"$who\"" | sort > at-home
  records day "$type" "\"author\":\"$who\"" | sort > in-day
  cmp -s at-home in-day || fail "$what: the second run did not deliver"
  [ "$(wc -l < at-home)" -le $((before + most)) ] && [ "$(wc -l < at-home)" -gt "$before" ] ||
    fail "$what: not exactly one afterwards: $(wc -l < at-home)"
  whole day/records "$home" || fail "$what: half a record is left after the second run"
  also_after "$what"
}

every_fault() { # WHO TYPE COMMAND..
  local who=$1 type=$2 fault point points seen=0 faults=0 stride=1 taken
  shift 2
  needs strace perl
  before=$(records "$who" "$type" "\"author\":\"$who\"" | wc -l)
  keep_start "$who"
  on "$who" strace -o trace -e trace=$calls "$@" > out 2> err < /dev/null || fail "without a fault: ended with $?"
  receipt_is_last
  mapfile -t points < <(writing_calls)
  [ ${#points[@]} -ge 20 ] || fail "only ${#points[@]} calls that write were seen"
  full || stride=$(((${#points[@]} + 1) / 2))
  for fault in signal=KILL error=ENOSPC error=EIO error=EDQUOT; do
    taken=$((seen * 7 % stride))
    seen=$((seen + 1))
    for point in "${points[@]}"; do
      taken=$((taken + 1))
      [ $((taken % stride)) -eq 0 ] || continue
      one_fault "$who" "$type" $fault ${point/ */} ${point/* /} "$@"
      faults=$((faults + 1))
    done
  done
  echo "$faults faults at ${#points[@]} calls"
}

# Without a fault: the record has its name, and that is on the disk, before the person is told.
receipt_is_last() {
  perl -ne '
    $named = 1, $synced = 0 if /^renameat2?\(.*"[0-9a-f]{64}"\) = 0/ && !$named;
    $synced = 1 if $named && /^fsync\(\d+\) += 0/;
    if (/^write\(1, "(Sealed|Seal code|Declared|\w+ is ready|Written)/) { exit($synced ? 0 : 1) }
    END { $? = 1 unless $synced }' trace || fail "something was said before the record was on the disk"
}
