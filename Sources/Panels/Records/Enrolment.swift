// How people come to a panel: the call that begins it, and each one's enrolment with their keys.
internal import Sealing

/// What somebody does on a panel.
public enum Role: String, CaseIterable, Hashable, Sendable {
  case chair, assessor, hr, kiosk, observer
}

/// The two public keys somebody brings to one panel.
public struct PublicKeys: Hashable, Sendable {
  /// What their records are signed with: `ssh-ed25519 AAAA...`.
  public var signKey: String
  /// What they can open: `age1...`.
  public var ageKey: String

  /// Two keys as text.
  public init(signKey: String, ageKey: String) {
    self.signKey = signKey
    self.ageKey = ageKey
  }
}

/// The record that begins a panel; its author is the chair.
public struct Call: Hashable, Sendable {
  /// 16 random bytes as 32 hex digits: no two panels have the same id.
  public var nonce: String
  /// The chair's keys.
  public var keys: PublicKeys
  /// The group the chair scores in, if the chair scores.
  public var group: String?

  /// The beginning of a panel.
  public init(nonce: String, keys: PublicKeys, group: String?) {
    self.nonce = nonce
    self.keys = keys
    self.group = group
  }

  init(_ fields: inout Fields) throws(RecordFault) {
    nonce = try fields.text("nonce") { $0.utf8.count == 32 && isLowerHex($0) }
    keys = try PublicKeys(&fields)
    group = try fields.optionalText("group", where: isFormID)
  }

  var fields: [String: JSON] {
    var fields = keys.fields
    fields["nonce"] = .string(nonce)
    fields["group"] = group.map(JSON.string)
    return fields
  }
}

/// Somebody's own statement that they join, in a role, with keys made for this panel.
public struct Enrol: Hashable, Sendable {
  /// Their keys.
  public var keys: PublicKeys
  /// What they will do; never the chair, whose enrolment is the call.
  public var role: Role
  /// The group they say they score in; the freeze decides.
  public var group: String?

  /// An enrolment.
  public init(keys: PublicKeys, role: Role, group: String?) {
    self.keys = keys
    self.role = role
    self.group = group
  }

  init(_ fields: inout Fields) throws(RecordFault) {
    keys = try PublicKeys(&fields)
    role = try fields.word("role", Role.self)
    guard role != .chair else { throw .wrongField("role") }
    group = try fields.optionalText("group", where: isFormID)
  }

  var fields: [String: JSON] {
    var fields = keys.fields
    fields["role"] = .string(role.rawValue)
    fields["group"] = group.map(JSON.string)
    return fields
  }
}

extension PublicKeys {
  init(_ fields: inout Fields) throws(RecordFault) {
    signKey = try fields.text("sign_key", where: isSignKey)
    ageKey = try fields.text("age_key", where: isFitAgeKey)
  }

  var fields: [String: JSON] { ["sign_key": .string(signKey), "age_key": .string(ageKey)] }
}
