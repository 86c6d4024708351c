#!/usr/bin/env bash
# The rows "peek then submit late" and "back-dating", and clock skew: after the releases ben files a
# sheet that he signs with the records before the close as parents; another record claims a time before
# its parents. Must come out: the first is named as late and is neither opened nor counted; the second
# is named; nothing that was opened changes.
. "$(dirname "$0")/panel.sh"
needs age jq ssh-keygen
panel opened
must as dilys tally --json
cp out tally-before
close=$(records day close)
first=$(records day sheet '"author":"ben","candidate":"c02"')
forge_from "$first"
jq -cS '.time |= (.[0:17] + "58Z")' forged/record.json > new && mv new forged/record.json
publish_forged ben
late=$forged
code="${late:0:4} ${late:4:4} ${late:8:4}"
run look asha verify
says "$code"
says "sealed without knowing the close"
must as dilys open
run as dilys tally --json
check 'the scores are the same' jq -ne --slurpfile a tally-before --slurpfile b out \
  '[$a[0], $b[0]] | map([.candidates[] | .total // .score // .result]) | .[0] == .[1]'
must_fail as ben release --roll "$(roll_of)"

# Back-dated by two hours, and of a clock that runs eleven minutes slow.
for shift in 7200 660; do
  forge_from "$(records day declare '"author":"ben"')"
  newest=$(for id in $(ls day/records); do jq -r '.time + " '$id'"' "day/records/$id/record.json"; done | sort | tail -n 1)
  parent=${newest#* }
  time=$(date -u -d "@$(($(date -u -d "${newest% *}" +%s) - shift))" +%Y-%m-%dT%H:%M:%SZ)
  jq -cS --arg time "$time" --arg parent "$parent" '.time = $time | .parents = [$parent]' forged/record.json > new &&
    mv new forged/record.json
  publish_forged ben
  run look asha verify
  says "${forged:0:4} ${forged:4:4} ${forged:8:4}"
  rm -rf "day/records/$forged"
  for who in asha dilys ben hana; do rm -rf "$(records_in $who)/$forged"; done
done
