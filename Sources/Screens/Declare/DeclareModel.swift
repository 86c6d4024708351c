// What somebody reads before they declare, as plain facts: how scores are used, who can open,
// and the candidates, so that they can say whom they know.
public import Panels
public import Scoring

/// The facts of a declaration.
public struct DeclareModel: Equatable, Sendable {
  /// A candidate and what this person says of them.
  public struct Candidate: Equatable, Sendable {
    /// The candidate's id.
    public var id: String
    /// The candidate's name: members must be able to see whom they know.
    public var name: String
    /// What they say of the candidate; nil where they do not know them.
    ///
    /// Standing aside may not be taken back.
    public var known: Acquaintance?

    /// A candidate.
    public init(id: String, name: String, known: Acquaintance? = nil) {
      self.id = id
      self.name = name
      self.known = known
    }

    /// Whether this person does not score the candidate.
    var isAside: Bool { if case .aside = known { true } else { false } }
  }

  /// How a group's scores are used, as the form says it.
  public struct Part: Equatable, Sendable {
    /// The group's title.
    public var title: String
    /// How its scores are used.
    public var influence: Influence
    /// Its share; nil unless scored.
    public var share: Int?

    /// How a group's scores are used.
    public init(title: String, influence: Influence, share: Int?) {
      self.title = title
      self.influence = influence
      self.share = share
    }
  }

  /// The panel's title.
  public var title: String
  /// Who declares.
  public var you: String
  /// The title of this person's group; nil where they do not score.
  public var group: String?
  /// Whether this person scores candidates themself.
  var scores: Bool { group != nil }
  /// Every group, in form order.
  public var parts: [Part]
  /// The fewest people of each set that can open the panel together: names, set by set.
  public var quorums: [[String]]
  /// Who may read what is opened, in words.
  public var readers: [String]
  /// Whether the order may be departed from with a reason.
  public var mayDepart: Bool
  /// The lowest total that can be appointed, as people read it; nil for none.
  public var threshold: String?
  /// The criteria with a minimum, each with it: "Safety at least 2 from Staff".
  public var minimums: [String]
  /// The first 20 hex digits of the freeze, in five groups.
  public var freezeCode: String
  /// The candidates; empty for a kiosk, which cannot stand aside.
  public var candidates: [Candidate]
  /// Those who have withdrawn: nobody is asked about them.
  public var withdrawn: [Candidate]
  /// Who decides whether this person scores somebody they know: "the chair"; nil for nobody.
  public var decider: String?
  /// Whether this person is asked about their training; a kiosk is not.
  public var asksTraining: Bool
  /// Whether this person has declared before, and what they said then still stands.
  public var hasDeclared: Bool
  /// What was decided about this person and a candidate they are asked about.
  public var decided: [DecidedAboutYou] = []
  /// What changed since this person last declared, in words; empty where nothing did.
  public var changes: [String]

  /// The facts of a declaration.
  public init(
    title: String, you: String, group: String?, parts: [Part], quorums: [[String]],
    readers: [String], mayDepart: Bool = true, threshold: String? = nil, minimums: [String] = [],
    freezeCode: String, candidates: [Candidate], withdrawn: [Candidate] = [],
    decider: String? = nil, asksTraining: Bool = true, hasDeclared: Bool = false,
    changes: [String] = []
  ) {
    self.title = title
    self.you = you
    self.group = group
    self.parts = parts
    self.quorums = quorums
    self.readers = readers
    self.mayDepart = mayDepart
    self.threshold = threshold
    self.minimums = minimums
    self.freezeCode = freezeCode
    self.candidates = candidates
    self.withdrawn = withdrawn
    self.decider = decider
    self.asksTraining = asksTraining
    self.hasDeclared = hasDeclared
    self.changes = changes
  }

  /// The parts, threshold and minimums of a form.
  public static func rules(of form: Form)
    -> (parts: [Part], threshold: String?, minimums: [String])
  {
    let parts = form.groups.map { Part(title: $0.title, influence: $0.influence, share: $0.share) }
    var minimums: [String] = []
    for group in form.groups {
      for criterion in group.criteria {
        guard let minimum = group.minimum[criterion] else { continue }
        let title = form.criterion(criterion)?.title ?? criterion
        minimums.append(Words.Declare.minimum(title, minimum.exact, group.title))
      }
    }
    return (parts, form.rules.threshold?.exact, minimums)
  }
}
