#!/usr/bin/env bash
# The row "lost laptop": ben's laptop is lost with his keys; the chair amends the panel without him.
# Must come out: his files are scrypt and age, so that nothing on the disk says a score or a key; what
# is signed with his key after the amendment is flagged, and never counts.
. "$(dirname "$0")/panel.sh"
needs age jq ssh-keygen
panel sealed
sed -i '/^ben,/d' people.csv
# What a finder of the laptop sees, powered off.
must_fail grep -raE 'AGE-SECRET-KEY-1|PRIVATE KEY|Said what they did|"status":"scored"' people/ben
head -c 40 people/ben/config/empanel/people/ben.age | grep -q '^age-encryption.org/v1' || fail 'the person is not an age file'
sed -n 2p people/ben/config/empanel/people/ben.age | grep -aq '^-> scrypt' || fail 'the person is not behind a passphrase'
export_keys ben key-ben
must as dilys amend --without ben --slips slips2.csv
amended=$(records day freeze '"replaces"')
for who in dilys asha hana; do must as $who declare; done
must as kiosk1 declare --facilitator grace
# The finder has guessed the passphrase: signs a sheet that does not know of the amendment.
old=$(records day sheet '"author":"ben","candidate":"c02"')
forge_from "$old"
jq -cS '.time |= (.[0:17] + "57Z")' forged/record.json > new && mv new forged/record.json
publish_forged ben
run look asha verify
says "${forged:0:4} ${forged:4:4} ${forged:8:4}"
run as dilys close
quiet 'Trap|Fatal'
# And one that does know it, under the new freeze.
forge_from "$old"
jq -cS --arg under "$amended" '.under = $under | .parents = [$under]' forged/record.json > new && mv new forged/record.json
publish_forged ben
exits 2 look asha verify
says "${forged:0:4} ${forged:4:4} ${forged:8:4}"
must_fail as ben declare
