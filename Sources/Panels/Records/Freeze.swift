// The freeze: the one root of trust, which fixes form, people, keys, candidates and quorums.
internal import Sealing

/// The record that fixes a panel, or with `replaces` a later amendment of it.
public struct Freeze: Hashable, Sendable {
  /// Somebody of the roster.
  public struct Person: Hashable, Sendable {
    /// Their `enrol` record; the call's id for the chair.
    public var enrol: RecordID
    /// The group they score in; nil for people who do not score.
    public var group: String?
    /// What they do.
    public var role: Role

    /// Somebody of the roster.
    public init(enrol: RecordID, group: String?, role: Role) {
      self.enrol = enrol
      self.group = group
      self.role = role
    }
  }

  /// Somebody who scores at the kiosk with a slip.
  public struct Contributor: Hashable, Sendable {
    /// The group they score in.
    public var group: String
    /// The commitment to their slip, 64 hex digits (`Slip.commitment`).
    public var commit: String
    /// Whether this is a spare slip for a substitute.
    public var isSpare: Bool

    /// Somebody who scores at the kiosk.
    public init(group: String, commit: String, isSpare: Bool = false) {
      self.group = group
      self.commit = commit
      self.isSpare = isSpare
    }
  }

  /// Which form was frozen.
  public struct Pack: Hashable, Sendable {
    /// The form's id.
    public var id: String
    /// Its author's version text.
    public var version: String
    /// The form fingerprint: the SHA-256 of the part `form.json`.
    public var fingerprint: String

    /// Which form was frozen.
    public init(id: String, version: String, fingerprint: String) {
      self.id = id
      self.version = version
      self.fingerprint = fingerprint
    }
  }

  /// Everybody with keys, by handle.
  public var roster: [String: Person]
  /// Who may read what is opened, as handles.
  public var readers: [String]
  /// The sets of holders who can open together; each of two or more, sorted, in order.
  public var quorums: [[String]]
  /// Who may close or amend when the chair cannot.
  public var deputies: [String]
  /// Holders that are not people: a name and an age key kept in a safe.
  public var envelopes: [String: String]
  /// An age key for the years after; nil where there is deliberately none.
  public var archive: String?
  /// The candidates' ids in their order.
  public var candidates: [String]
  /// Who scores at the kiosk, by id.
  public var contributors: [String: Contributor]
  /// Which form.
  public var pack: Pack
  /// The freeze this one amends.
  public var replaces: RecordID?

  /// A freeze; lists that are sets are written sorted.
  public init(
    roster: [String: Person], readers: [String], quorums: [[String]], deputies: [String],
    envelopes: [String: String], archive: String?, candidates: [String],
    contributors: [String: Contributor], pack: Pack, replaces: RecordID? = nil
  ) {
    self.roster = roster
    self.readers = readers
    self.quorums = quorums
    self.deputies = deputies
    self.envelopes = envelopes
    self.archive = archive
    self.candidates = candidates
    self.contributors = contributors
    self.pack = pack
    self.replaces = replaces
  }

  /// Everybody who stands in a quorum, sorted.
  public var holders: [String] { Set(quorums.joined()).sorted(by: comesBefore) }

  /// The kiosks' handles, sorted.
  public var kiosks: [String] {
    roster.filter { $0.value.role == .kiosk }.keys.sorted(by: comesBefore)
  }
}
