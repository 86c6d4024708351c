// What a chair has decided when the panel is frozen, and the refusals that follow from it.
// Separate from Freezing.swift, which turns a plan into the record.
public import Scoring
public import Sealing

/// What a chair has decided when the panel is frozen.
public struct FreezePlan: Sendable {
  /// Somebody known by a slip at the kiosk.
  public struct Contributor: Hashable, Sendable {
    /// The contributor's id; follows the handle rule.
    public var id: String
    /// The name, as people read it.
    public var name: String
    /// The id of their group.
    public var group: String

    /// Somebody known by a slip at the kiosk.
    public init(id: String, name: String, group: String) {
      self.id = id
      self.name = name
      self.group = group
    }
  }

  /// Somebody with keys, as they enrolled.
  public struct Enrolled: Hashable, Sendable {
    /// The record they enrolled with; the call for the chair.
    public var enrol: RecordID
    /// Their role.
    public var role: Role
    /// The id of their group, where they score.
    public var group: String?
    /// Their public keys.
    public var keys: PublicKeys

    /// Somebody with keys, as they enrolled.
    public init(enrol: RecordID, role: Role, group: String?, keys: PublicKeys) {
      self.enrol = enrol
      self.role = role
      self.group = group
      self.keys = keys
    }
  }

  /// The form.
  public var form: Form
  /// The title and the days.
  public var panel: PanelText
  /// Everybody with keys, by handle.
  public var enrolled: [String: Enrolled]
  /// Names and jobs by handle; who is not named is called by the handle.
  public var people: [String: PeopleText.Person]
  /// The candidates.
  public var candidates: [CandidateText]
  /// The contributors; spares are added by themselves.
  public var contributors: [Contributor]
  /// The quorums that can open together; nil for the form's rule or the default.
  public var quorums: [[String]]?
  /// A reader who is not a person of the day; nil for none.
  public var archive: AgeRecipient?
  /// Keys on paper that stand in for a holder, by name.
  public var envelopes: [String: AgeRecipient]

  /// What a chair has decided.
  public init(
    form: Form, panel: PanelText, enrolled: [String: Enrolled],
    people: [String: PeopleText.Person], candidates: [CandidateText],
    contributors: [Contributor], quorums: [[String]]? = nil, archive: AgeRecipient? = nil,
    envelopes: [String: AgeRecipient] = [:]
  ) {
    self.form = form
    self.panel = panel
    self.enrolled = enrolled
    self.people = people
    self.candidates = candidates
    self.contributors = contributors
    self.quorums = quorums
    self.archive = archive
    self.envelopes = envelopes
  }
}

/// Everything for which a plan cannot be frozen.
public struct FreezeRefusals: Error, Hashable, Sendable {
  /// The refusals, in the order of what a chair enters; never empty.
  public let list: [FreezeRefusal]

  /// Refusals, at least one.
  public init(list: [FreezeRefusal]) { self.list = list }
}

/// Why a plan cannot be frozen.
public enum FreezeRefusal: Error, Hashable, Sendable {
  /// A candidate is listed twice.
  case candidateTwice(String)
  /// A contributor is listed twice, or has the handle of somebody with keys.
  case contributorTwice(String)
  /// An id does not follow the handle rule.
  case wrongHandle(String)
  /// An envelope's name that does not follow the handle rule, or is somebody's handle or id.
  case wrongEnvelope(String)
  /// A name or job for a handle that nobody enrolled under.
  case unknownPerson(String)
  /// The freeze does not fit its form.
  case mistake(FreezeMistake)
  /// Too few people hold, so nobody or anybody alone could open.
  case quorums(QuorumRefusal)
  /// A quorum names somebody without a key, or has fewer than two people.
  case wrongQuorum([String])
  /// More than the format allows.
  case tooMany(RecordFault.Limit, count: Int, most: Int)
  /// A part could not be written.
  case record(RecordFault)
  /// A key could not be encrypted to.
  case age(AgeError)
}
