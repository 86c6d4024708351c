// The README.txt of every panel folder: how to check and open the record with stock tools only.
// Unsigned and never trusted; it is here so that it is still here when this program is not.
import Wording

/// The text of a panel folder's README.txt.
enum PanelReadme {
  static var text: String {
    en(
      """
      This folder is the sealed record of an interview panel, written by empanel.

      Please do not edit, rename or delete anything under records/. Each folder there is one
      record; its name is the SHA-256 of its record.json. Nothing in record.json is a name,
      a score or a sentence: those are in the .age files, which only the right people can open.
      Everyone who takes part keeps a full copy on their own computer.

      TO CHECK THE RECORD WITHOUT EMPANEL
      You need bash, jq, coreutils, ssh-keygen, and for the scores age. Save the lines between
      the two marks as audit.sh and run:   bash audit.sh FOLDER [KEY]
      KEY is an age identity file of somebody who may read: the printed archive sheet, or your
      own panel key. To make a key file from your own keys:
        age -d -i CONFIG/empanel/people/YOU.age DATA/empanel/PANEL/keys/YOU.age > KEY
      CONFIG is usually ~/.config, DATA is usually ~/.local/share. It asks for your passphrase.

      ---- audit.sh begins ----
      \(auditScript)
      ---- audit.sh ends ----

      TO OPEN ONE SHEET WITHOUT EMPANEL
      After the opening, with KEY as above, for candidate c01:
        age -d -i KEY records/OPENED/keys.c01.age > k    (OPENED: the record of type "opened")
        age -d -i k records/SHEET/sheet.age | jq .       (SHEET: a record of type "sheet")
      Before the opening, if every member of one quorum agrees, each of them does this with
      their own KEY and gives the others the long number after "pad" and the quorum's number:
        age -d -i KEY records/SHEET/piece.YOU.age
      Then, with the pads of one quorum (two here; put a further ^ pack("H*",$ARGV[2]) for a third):
        perl -e 'print pack("H*",$ARGV[0]) ^ pack("H*",$ARGV[1])' PAD1 PAD2 > k
        age -d -i k records/SHEET/sheet.age | jq .

      """)
  }

  /// The audit with stock tools, under 40 lines of bash.
  static let auditScript = kept(
    #"""
    #!/bin/bash
    # Says OK or BAD for a whole panel folder; exit 0 only if everything is as it was signed.
    export LC_ALL=C; shopt -s nullglob; key=${2:+$(realpath "$2")}; cd "$1/records" || exit 2; bad=0; t=$(mktemp -d)
    no() { echo "BAD $*"; bad=1; }; field() { jq -r ".$2 // empty" "$1/record.json"; }
    verify() { ssh-keygen -Y verify -f "$2" -I "$(field $1 author)" -n empanel.record.v1 -s $1/record.json.sig \
      < $1/record.json >/dev/null 2>&1 || no "$1 signature"; }; all() { grep -l "\"type\":\"$1\"" */record.json; }
    signer() { echo "$(field $1 author) namespaces=\"empanel.record.v1\" $(field $1 sign_key)"; }
    gone() { [ ! -e $1 ] && grep -qx $1 $t/gone; }; :> $t/gone; :> $t/parts
    for e in $(all erase); do case $(jq -r ".roster[\"$(field ${e%/*} author)\"].role" $(field ${e%/*} under)/record.json) in
      chair|hr) jq -r '.items[] | "\(.record)/\(.part)"' $e | grep '\.age$' >> $t/gone ;; esac; done
    for d in [0-9a-f]*; do
      [ "$(sha256sum < $d/record.json)" = "$d  -" ] || no "$d is not the hash of its record.json"
      jq -cS . $d/record.json | cmp -s - $d/record.json || no "$d is not canonical"
      jq -r '.parts | to_entries[] | "\(.value.sha256)  \(.key)"' $d/record.json > $t/listed || no "$d: its parts cannot be read"
      while read -r h p; do gone $d/$p || echo "$h  $d/$p"; done < $t/listed | tee -a $t/parts | cut -c132- > $t/want
      ls -A $d | sort | cmp -s - <(printf 'record.json\nrecord.json.sig\n' | sort - $t/want) || no "$d holds other files"
      for p in $(jq -r '.parents[]' $d/record.json); do [ -d $p ] || no "$d: parent $p is missing"; done
      case $(field $d type) in
        call|enrol) signer $d > $t/self; verify $d $t/self ;;
        freeze) for h in $(jq -r '.roster | keys[]' $d/record.json); do
            signer $(jq -r ".roster[\"$h\"].enrol" $d/record.json); done | cmp -s - $d/allowed_signers \
            || no "$d allowed_signers is not what people enrolled with"; verify $d $d/allowed_signers ;;
        *) f=$(field $d under); [[ $f =~ ^[0-9a-f]{64}$ && $(field $f type) = freeze ]] || no "$d: $f is no freeze"; verify $d $f/allowed_signers ;;
      esac; done
    sha256sum --quiet -c $t/parts 2>/dev/null | sed 's/^/BAD /' | grep . && bad=1
    for s in $(jq -r '.roll[], .set_aside[].sheet' $(all close) /dev/null); do [ -d $s ] || no "sheet $s is missing"; done
    for o in $(all opened); do jq -e --slurpfile c $(jq -r .close $o)/record.json \
      '(.results | keys) == ($c[0].roll | sort)' $o > $t/same || no "$o is not of the roll of its close"; done
    for r in ${key:+*/pieces.*.age}; do rm -f $t/p.*
      age -d -i "$key" $r 2>/dev/null | csplit -szf $t/p. - '/^empanel-piece-v1$/' '{*}' || no "$r does not open"
      for p in $t/p.*; do s=$(grep -l "\"$(sed -n 's/^recipient //p' $p)\"" */record.json | head -1)
        [ "$(jq -r ".pieces[\"$(sed -n 's/^holder //p' $p)\"]" $s)  -" = "$(sha256sum < $p)" ] || no "$r: not the sealed piece"
      done; done
    for o in ${key:+$(all opened)}; do for s in $(jq -r '.results | to_entries[] | select(.value == "ok").key' $o); do
      k=${o%/*}/keys.$(field $s candidate).age; if gone $s/sheet.age || gone $k; then continue; fi
      age -d -i "$key" $k 2>/dev/null | age -d -i - $s/sheet.age > $t/sheet 2>/dev/null || no "$s does not open"
      [ $(jq -c '[.author, .panel, .candidate, .under, .contributor]' $s/record.json $t/sheet | uniq | wc -l) = 1 ] \
        || no "$s: the sheet inside is not the one outside"; done; done
    echo "$(ls -d [0-9a-f]* | wc -l) records, $(wc -l < $t/gone) parts erased, $([ $bad = 0 ] && echo OK || echo NOT OK)"; rm -r $t; exit $bad
    """#)
}
