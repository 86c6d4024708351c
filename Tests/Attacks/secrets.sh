#!/usr/bin/env bash
# Keys on disk and in what others can see: the whole day under strace with umask 000. Must come out: no
# passphrase, key or slip in an argument, an environment, or a word that is printed; people's files, keys,
# drafts and slips 0600 in folders of 0700 whatever the umask; nothing typed stands in clear on any disk.
. "$(dirname "$0")/panel.sh"
needs strace
umask 000
panel made
real=$EMPANEL
# Every run of the program from here on leaves a trace of what it executes and writes to the terminal.
mkdir traces
cat > traced <<SH
#!/bin/sh
exec strace -f -qq -v -s 65536 -o "$work/traces/\$\$" -e trace=execve,write -e status=successful "$real" "\$@"
SH
chmod +x traced
EMPANEL=$work/traced
for stage in frozen declared sealed; do build $stage; done
must_fail as asha score --candidate c01 --from sheet.csv
echo wrong words entirely here > wrong
must_fail on asha "$EMPANEL" declare day --as asha --passphrase-file wrong
for stage in closed released opened; do build $stage; done
must as hana tally
must as hana log
must look dave verify
EMPANEL=$real
[ "$(ls traces | wc -l)" -ge 20 ] || fail "only $(ls traces | wc -l) runs were traced"
export_keys asha key-asha
# What must never be seen: in arguments and environments, and on the two streams.
{
  cat p
  head -n 1 wrong
  cut -d, -f3 slips.csv | grep '^[0-9]'
  grep -h AGE-SECRET-KEY key-asha archive.txt
  sed -n 's/^#ssh //p' key-asha | sed -n 3p
} > secrets
grep -h '^[0-9]* *execve\|^[0-9]* *write([12],' traces/* > seen
[ -s seen ] || fail 'nothing was traced'
while read -r secret; do
  ! grep -Fq -- "$secret" seen || fail "a secret was shown or passed: $(grep -Fn -m 1 -- "$secret" seen | cut -c 1-200)"
done < secrets
# On the disk: neither the secrets nor what was typed.
echo 'Said what they did' >> secrets
while read -r secret; do
  ! grep -rFlq -- "$secret" day people || fail "in clear on the disk: $(grep -rFl -- "$secret" day people | head -n 3)"
done < secrets
# Rights, under a umask that takes none away.
loose=$(find people \( -path '*/people/*.age' -o -path '*/keys/*' -o -path '*/drafts/*' -o -path '*/undelivered*' -o -name folder \) -type f ! -perm 0600 ! -perm 0400)
[ -z "$loose" ] || fail "files others may read: $loose"
loose=$(find people -mindepth 3 -type d -path '*empanel*' ! -perm 0700)
[ -z "$loose" ] || fail "folders others may enter: $loose"
loose=$(find people -path '*/records/*' -type f -perm /0377)
[ -z "$loose" ] || fail "records of a home others may read, or anybody may write: $(echo "$loose" | head -n 2)"
loose=$(find day -path '*/records/*' -perm /0007)
[ -z "$loose" ] || fail "records of the folder that strangers may read: $(echo "$loose" | head -n 2)"
for paper in slips.csv archive.txt; do check "$paper is 0600" [ "$(stat -c %a $paper)" = 600 ]; done
