#!/usr/bin/env bash
# attack: full
# The rows "service user trying tokens" and "stolen kiosk, powered off": somebody types slips at the
# kiosk; later the kiosk's disk is searched. Must come out: after five wrong slips only the facilitator's
# passphrase goes on, and after three wrong passphrases still; no slip, answer or sheet stands anywhere on
# the disk, while answers are being given, nor afterwards; the commitments cannot be tested without the
# secret bytes, which are not in clear.
. "$(dirname "$0")/panel.sh"
. "$(dirname "$0")/screen.sh"
needs tmux perl jq
panel declared
slip=$(sed -n 's/^su1,[^,]*,//p' slips.csv)
must look kiosk1 status
slowly() { sleep 0.7; keys "$@"; }

sit kiosk kiosk1 "'$EMPANEL' kiosk day --as kiosk1 --candidate c01 --passphrase-file p"
for _ in $(seq 100); do shown kiosk | grep -q 'Type the 6 numbers\|Next: press Enter' && break; sleep 0.1; done
shown kiosk | grep -q 'Type the 6 numbers' || keys kiosk Enter
sees kiosk 'Type the 6 numbers'
for guess in 1 2 3 4 5; do
  slowly kiosk "$(printf %06d $(((slip + guess * 1000) % 1000000)))" Enter
  sleep 0.3
done
sees kiosk 'A helper must type their passphrase'
# The right slip is no good now, nor is a wrong passphrase.
slowly kiosk "$slip" Enter
sleep 0.7
! shown kiosk | grep -q 'You met\|Hello, ' || fail 'a slip was taken after five wrong ones'
slowly kiosk -l 'not the words'
keys kiosk Enter
sleep 1
! shown kiosk | grep -q 'Type the 6 numbers' || fail 'a wrong passphrase goes on'
for _ in $(seq 13); do keys kiosk BSpace; done
slowly kiosk -l "$(head -n 1 p)"
keys kiosk Enter
sees kiosk 'Type the 6 numbers'
slowly kiosk "$slip" Enter
sees kiosk 'You met'
slowly kiosk 1
sees kiosk 'tea'
slowly kiosk 2
slowly kiosk Enter
sees kiosk 'kind to you'
slowly kiosk 3
sees kiosk 'You chose 3'
searched() { # the disk of the kiosk and the folder
  ! grep -rlE "(^|[^0-9])$slip([^0-9]|$)" day people/kiosk1 > out 2> err || fail "the slip stands on the disk: $(cat out)"
  ! grep -rlE '"points":[0-9]|"status":"scored"' people/kiosk1/data/empanel/*/drafts day/records/*/record.json > out 2> err || fail "answers stand on the disk: $(cat out)"
  ! grep -rl 'AGE-SECRET-KEY-1\|PRIVATE KEY' people/kiosk1 > out 2> err || fail "a key stands on the disk: $(cat out)"
  check 'no draft at the kiosk' [ -z "$(find people/kiosk1 -path '*drafts*' -name '*.age')" ]
}
searched
# Pulled out in the middle: nothing of the answers is left.
kill -9 "$(process_of kiosk)"
searched
check 'nothing was sealed' [ -z "$(records day sheet)" ]

# Somebody with the folder, and not the kiosk's keys, tries all million slips against a commitment.
freeze=$(records day freeze)
commit=$(jq -r '.contributors.su1.commit' "day/records/$freeze/record.json")
perl -MDigest::SHA=sha256_hex -e '
  my ($commit) = @ARGV;
  for my $n (0..999999) {
    my $d = sprintf "%06d", $n;
    for my $salt ("", "\0" x 16) { exit 1 if sha256_hex("empanel-token-v1\nsu1\n$d\n$salt") eq $commit }
  }' "$commit" || fail 'a slip could be found from the folder alone'
# With the wrong slip in a file, by command, for each contributor.
printf 'question,criterion,points,status,note\nk1,kindness,3,,\n' > kiosk.csv
for guess in 000000 "$(printf %06d $(((slip + 1) % 1000000)))" '' 12345 1234567 "${slip}0"; do
  echo "$guess" > guess
  must_fail as kiosk1 score --candidate c01 --contributor su1 --slip-file guess --from kiosk.csv
done
must_fail as kiosk1 score --candidate c01 --contributor spare-1 --slip-file slip --from kiosk.csv
