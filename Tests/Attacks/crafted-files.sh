#!/usr/bin/env bash
# The row "crafted files to crash/oom": sparse files of 10 GiB, a million brackets, an age header of
# 400 MiB in one line, scrypt with logN 30, doubled keys, 300 parents, 30,000 names, deep nesting, as
# records, parts, forms, tables and passphrase files. Must come out: refused or named within seconds
# and 1.5 GB of address space, by no signal; the panel goes on.
. "$(dirname "$0")/panel.sh"
needs jq perl age
panel declared
must look asha status
drop_in() { # a crafted record.json in ./crafted, under its own hash, beside a signature of the right length
  local id
  id=$(sha256sum < crafted | cut -d' ' -f1)
  mkdir -p "day/records/$id"
  mv crafted "day/records/$id/record.json"
  head -c 314 /dev/zero > "day/records/$id/record.json.sig"
  quick look asha status
  [ $status -eq 0 ] || fail "the panel stopped: $ran"
  quick look asha verify
  rm -rf "day/records/$id"
}
declared=$(records day declare '"author":"ben"')
ben="day/records/$declared/record.json"
what='a million brackets'; perl -e 'print "[" x 1e6' > crafted; drop_in
what='brackets within 512 KiB'; perl -e 'print "[" x 5e5' > crafted; drop_in
what='nested objects'; perl -e 'print "{\"a\":" x 8e4' > crafted; drop_in
what='doubled keys'; sed 's/"author":"ben"/"author":"ben","author":"dilys"/' "$ben" > crafted; drop_in
what='300 parents'; jq -cS '.parents = [range(300) | tostring | ("0" * (64 - length)) + .]' "$ben" > crafted; drop_in
what='30,000 parts'; jq -cS '.parts = ([range(30000) | {key: "p\(.)", value: {bytes: 1, sha256: ("0" * 64)}}] | from_entries)' "$ben" > crafted; drop_in
what='a part of 9 PB'; jq -cS '.parts["declaration.age"].bytes = 999999999999999' "$ben" > crafted; drop_in
what='a number of 400 digits'; sed "s/\"v\":1/\"v\":1$(printf '0%.0s' $(seq 400))/" "$ben" > crafted; drop_in
what='not UTF-8'; sed 's/ben/b\xff\xfe/' "$ben" > crafted; drop_in
what='a lone surrogate'; sed 's/"ben"/"\\ud800"/' "$ben" > crafted; drop_in
what='an empty record'; : > crafted; drop_in
what='512 KiB of one string'; perl -e 'print "{\"a\":\"" . "x" x 524200 . "\"}\n"' > crafted; drop_in
what='10 GiB of record'; mkdir day/records/$(printf 'a%.0s' $(seq 64)); truncate -s 10G day/records/$(printf 'a%.0s' $(seq 64))/record.json; quick look asha status; quick look asha verify; rm -r day/records/aaaa*
what='a part of 10 GiB'; chmod -R u+w "day/records/$declared"; cp "day/records/$declared/declaration.age" kept; truncate -s 10G "day/records/$declared/declaration.age"; quick look asha verify; quick look asha status; cp kept "day/records/$declared/declaration.age"
what='5,000 names in a record'; (cd "day/records/$declared" && seq -f stray%.0f 5000 | xargs touch); quick look asha verify; quick look asha status; (cd "day/records/$declared" && rm stray*)
what='3,000 foreign records'; (cd day/records && perl -e 'printf "%064x\n", $_ for 1..3000' | xargs mkdir); quick look asha status; (cd day/records && perl -e 'printf "%064x\n", $_ for 1..3000' | xargs rmdir)
if full; then
  what='30,000 foreign records'; (cd day/records && perl -e 'printf "%064x\n", $_ for 1..30000' | xargs mkdir); quick look asha status; (cd day/records && perl -e 'printf "%064x\n", $_ for 1..30000' | xargs rmdir)
fi

# Files a person names.
sheet_csv 4 3 4 > sheet.csv
for file in sheet.csv p people.csv small.yaml; do
  what="10 GiB of $file"; cp $file kept; truncate -s 10G $file
  quick as asha score --candidate c01 --from sheet.csv
  quick on asha "$EMPANEL" check small.yaml
  quick on dilys "$EMPANEL" new small.yaml other --as dilys --passphrase-file p --work-factor 10
  rm -rf other; mv -f kept $file
done
what='a million brackets as a pack'; perl -e 'print "[" x 1e6' > deep.yaml; quick on asha "$EMPANEL" check deep.yaml; [ $status -ne 0 ] || fail 'accepted'
what='aliases that double'; { echo 'a0: &a0 [x, x, x, x, x, x, x, x, x]'; for n in $(seq 12); do echo "a$n: &a$n [$(printf "*a$((n - 1)), %.0s" $(seq 8))*a$((n - 1))]"; done; } > bomb.yaml; quick on asha "$EMPANEL" check bomb.yaml; [ $status -ne 0 ] || fail 'accepted'
what='200,000 columns'; perl -e 'print "a," x 2e5, "\n"' > wide.csv; quick as asha score --candidate c01 --from wide.csv; [ $status -ne 0 ] || fail 'accepted'
what='an open quote of 4 MB'; perl -e 'print "question,criterion,points,status,note\n\"", "x" x 4e6' > open.csv; quick as asha score --candidate c01 --from open.csv; [ $status -ne 0 ] || fail 'accepted'

# The person's own files, as somebody with the laptop left them.
person=people/asha/config/empanel/people/asha.age
cp $person kept
what='scrypt with logN 30'; sed '2s/ 10$/ 30/' kept > $person; cmp -s kept $person && fail 'the work factor was not changed'; quick as asha score --candidate c01 --from sheet.csv; [ $status -ne 0 ] || fail 'accepted'
what='scrypt with logN 99999999999999999999'; sed '2s/ 10$/ 99999999999999999999/' kept > $person; quick as asha score --candidate c01 --from sheet.csv; [ $status -ne 0 ] || fail 'accepted'
what='an age header of 400 MiB in one line'; rm -f $person; { printf 'age-encryption.org/v1\n-> '; head -c 400M /dev/zero | tr '\0' 'x'; } > $person; quick as asha score --candidate c01 --from sheet.csv; [ $status -ne 0 ] || fail 'accepted'
what='10,000 stanzas'; { echo age-encryption.org/v1; for n in $(seq 10000); do printf -- '-> x%d y\n\n' $n; done; echo '--- '; } > $person; quick as asha score --candidate c01 --from sheet.csv; [ $status -ne 0 ] || fail 'accepted'
cp kept $person
must as asha score --candidate c02 --from sheet.csv
