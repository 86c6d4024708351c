#!/usr/bin/env bash
# Keys of small order (PLATFORM 2): such a signing key "signs" any message with one fixed signature, and
# such an age key makes every secret known. dave enrols with one, by stock tools. Must come out: the
# enrolment is named and ignored, cannot be frozen, and nothing is encrypted to it.
. "$(dirname "$0")/panel.sh"
needs jq perl
panel made
real=$(records day enrol '"author":"ben"')
age_of() { jq -r .age_key "day/records/$real/record.json"; }
# The points of small order: each as a key, with the signature R = the neutral element, S = 0.
points='0100000000000000000000000000000000000000000000000000000000000000
0000000000000000000000000000000000000000000000000000000000000000
ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f
26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05
c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a
0100000000000000000000000000000000000000000000000000000000000080
edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f
eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f'
full && [ -r "$attacks/../../../shared/ed25519-low-order.txt" ] && points=$(cat "$attacks/../../../shared/ed25519-low-order.txt")
signature() { # POINT: an SSHSIG of it over anything
  perl -MMIME::Base64 -e '
    sub str { pack("N", length $_[0]) . $_[0] }
    my $key = str("ssh-ed25519") . str(pack "H*", $ARGV[0]);
    my $sig = str("ssh-ed25519") . str(pack("H*", "01" . "00" x 31) . "\0" x 32);
    my $blob = "SSHSIG" . pack("N", 1) . str($key) . str("empanel.record.v1") . str("") . str("sha512") . str($sig);
    my $text = encode_base64($blob, ""); $text =~ s/(.{1,70})/$1\n/g;
    print "-----BEGIN SSH SIGNATURE-----\n${text}-----END SSH SIGNATURE-----\n"' "$1"
}
ssh_key() { perl -MMIME::Base64 -e 'sub str { pack("N", length $_[0]) . $_[0] } print "ssh-ed25519 ", encode_base64(str("ssh-ed25519") . str(pack "H*", $ARGV[0]), "")' "$1"; }
enrol() { # a record of dave's in forged/, signed with POINT
  rm -rf forged && mkdir forged
  jq -cS --arg sign "$1" --arg age "$2" '.author = "dave" | .sign_key = $sign | .age_key = $age' "day/records/$real/record.json" > forged/record.json
  signature "$3" > forged/record.json.sig
  id=$(sha256sum < forged/record.json | cut -d' ' -f1)
  mv forged "day/records/$id"
}
for point in $points; do
  enrol "$(ssh_key "$point")" "$(age_of)" "$point"
  [ "$(wc -c < "day/records/$id/record.json.sig")" -eq 314 ] || fail 'the signature file is not of its length'
  run look asha verify
  says "${id:0:4} ${id:4:4} ${id:8:4}"
  check "not taken over: $point" [ ! -e "$(records_in asha)/$id" ]
  rm -r "day/records/$id"
done
# An age key of small order, in an enrolment that is well signed otherwise.
must on dave "$EMPANEL" join day --as dave --group staff --passphrase-file p --work-factor 10
own=$(records day enrol '"author":"dave"')
one=$(perl -e '
  my @c = split //, "qpzry9x8gf2tvdw0s3jn54khce6mua7l"; my @g = (0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3);
  sub polymod { my $k = 1; for my $v (@_) { my $b = $k >> 25; $k = (($k & 0x1ffffff) << 5) ^ $v; for (0..4) { $k ^= $g[$_] if ($b >> $_) & 1 } } $k }
  for my $first (0, 1) {
    my $bits = join "", map { sprintf "%08b", $_ } ($first, (0) x 31); $bits .= "0" while length($bits) % 5;
    my @d = map { oct "0b$_" } $bits =~ /(.{5})/g;
    my @h = ((map { ord($_) >> 5 } split //, "age"), 0, (map { ord($_) & 31 } split //, "age"));
    my $p = polymod(@h, @d, (0) x 6) ^ 1;
    print "age1", join("", map { $c[$_] } @d, map { ($p >> 5 * (5 - $_)) & 31 } 0..5), "\n";
  }')
for key in $one; do
  forge_from "$own"
  jq -cS --arg key "$key" '.age_key = $key' forged/record.json > new && mv new forged/record.json
  rm -rf kept && mv "day/records/$own" kept
  publish_forged dave
  run look asha verify
  says "${forged:0:4} ${forged:4:4} ${forged:8:4}"
  must_fail as dilys freeze --people people.csv --candidates candidates.csv --contributors contributors.csv \
    --slips slips.csv --archive "$key"
  rm -rf slips.csv "day/records/$forged"
  mv kept "day/records/$own"
  for who in dilys asha dave; do rm -rf "$(records_in $who)/$forged"; done
done
