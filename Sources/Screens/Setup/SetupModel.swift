// What the set-up room shows, as plain facts: how far a panel is that has not been frozen, for its
// chair and for those who wait. The loop makes it from the records and from what is kept.

/// The facts of a panel before its freeze.
public struct SetupModel: Equatable, Sendable {
  /// Somebody who has joined.
  public struct Joined: Equatable, Sendable {
    /// Who.
    public var handle: String
    /// The part, in words: the group, or the role.
    public var part: String
    /// The code to compare by voice: of the record they joined with, which holds their keys.
    public var code: String
    /// The name that is entered; empty for none.
    public var name: String
    /// The job that is entered; empty for none.
    public var job: String
    /// Whether they are to be left out at the freeze.
    public var isLeftOut: Bool

    /// Somebody who has joined.
    public init(
      handle: String, part: String, code: String, name: String = "", job: String = "",
      isLeftOut: Bool = false
    ) {
      self.handle = handle
      self.part = part
      self.code = code
      self.name = name
      self.job = job
      self.isLeftOut = isLeftOut
    }
  }

  /// What is to be done, in the order of the list.
  public enum Task: String, CaseIterable, Sendable {
    case pack, shares, candidates, people, contributors, opening, days, languages, check, freeze
  }

  /// A candidate as entered, every cell as it is typed.
  public struct Candidate: Equatable, Sendable {
    /// The code, such as c01.
    public var code: String
    /// The name.
    public var name: String
    /// The time, planned minutes and adjustment; empty for none.
    public var time: String, minutes: String, adjustment: String

    /// A candidate as entered.
    public init(
      code: String, name: String, time: String = "", minutes: String = "", adjustment: String = ""
    ) {
      self.code = code
      self.name = name
      self.time = time
      self.minutes = minutes
      self.adjustment = adjustment
    }
  }

  /// Somebody who scores at the kiosk.
  public struct Contributor: Equatable, Sendable {
    /// The id, such as su1.
    public var id: String
    /// The name.
    public var name: String
    /// The id of their group.
    public var group: String

    /// Somebody who scores at the kiosk.
    public init(id: String, name: String, group: String) {
      self.id = id
      self.name = name
      self.group = group
    }
  }

  /// A group of the form, by id and title.
  public struct KioskGroup: Equatable, Sendable {
    /// The id.
    public var id: String
    /// The title.
    public var title: String

    /// A group of the form.
    public init(_ id: String, _ title: String) {
      self.id = id
      self.title = title
    }
  }

  /// A language that the pack has for the kiosk.
  public struct Language: Equatable, Sendable {
    /// The tag, such as cy.
    public var tag: String
    /// What it calls itself; the tag where nobody has said.
    public var name: String
    /// What stands in its way, as a sentence; nil where every word is there.
    public var lacks: String?
    /// Who has read every word; empty while nobody has.
    public var readBy: String

    /// A language that the pack has for the kiosk.
    public init(tag: String, name: String, lacks: String? = nil, readBy: String = "") {
      self.tag = tag
      self.name = name
      self.lacks = lacks
      self.readBy = readBy
    }
  }

  /// Who can open the panel together.
  public struct Opening: Equatable, Sendable {
    /// Everybody who could hold, by handle.
    public var able: [String]
    /// Who was chosen, people and envelopes; nil for the form's own rule or for sets.
    public var chosen: [String]?
    /// The sets that were chosen by name; nil for none.
    public var sets: [[String]]?
    /// The keys on paper that hold like a person, by name.
    public var envelopes: [String]
    /// How many of them are needed.
    public var needed: Int
    /// What follows from it, in words.
    public var words: String
    /// What is lost when too many keys are, as a sentence; empty where nothing can be opened yet.
    public var loss: String

    /// Who can open the panel together.
    public init(
      able: [String], chosen: [String]?, sets: [[String]]? = nil, envelopes: [String] = [],
      needed: Int, words: String, loss: String = ""
    ) {
      self.able = able
      self.chosen = chosen
      self.sets = sets
      self.envelopes = envelopes
      self.needed = needed
      self.words = words
      self.loss = loss
    }

    /// Everything that can hold: the people and the envelopes.
    var holders: [String] { able + envelopes }
  }

  /// The panel's title, as far as it is known here.
  public var title: String
  /// Who this is.
  public var you: String
  /// Who began the panel.
  public var chair: String
  /// Everybody who has joined, the chair first.
  public var people: [Joined]
  /// The pack; nil where it is kept elsewhere.
  public var pack: PackState?
  /// The candidates, in the order they were entered.
  public var candidates: [Candidate] = []
  /// The people who score at the kiosk.
  public var contributors: [Contributor] = []
  /// The groups that score at the kiosk.
  public var kioskGroups: [KioskGroup] = []
  /// Who can open the panel together.
  public var opening = Opening(able: [], chosen: nil, needed: 0, words: "")
  /// The languages that the pack has for the kiosk.
  public var languages: [Language] = []
  /// The days, `YYYY-MM-DD`.
  public var days: [String] = []
  /// Whether the panel is frozen, and without who this is.
  public var isFrozenWithoutYou: Bool

  /// How the pack stands.
  public struct PackState: Equatable, Sendable {
    /// Its form's title.
    public var title: String
    /// How many questions there are.
    public var questions: Int
    /// The shares in a few words; empty where nothing is added up.
    public var shares: String
    /// Everything that is wrong with it, as sentences; a pack with any cannot be frozen.
    public var mistakes: [String]
    /// Personal questions that may not be asked.
    public var stops: [String]
    /// What else the wording check says.
    public var notes: [String]

    /// How a pack stands.
    public init(
      title: String, questions: Int, shares: String = "", mistakes: [String] = [],
      stops: [String] = [], notes: [String] = []
    ) {
      self.shares = shares
      self.title = title
      self.questions = questions
      self.mistakes = mistakes
      self.stops = stops
      self.notes = notes
    }
  }

  /// The facts of a panel before its freeze.
  public init(
    title: String, you: String, chair: String, people: [Joined], pack: PackState?,
    isFrozenWithoutYou: Bool = false
  ) {
    self.title = title
    self.you = you
    self.chair = chair
    self.people = people
    self.pack = pack
    self.isFrozenWithoutYou = isFrozenWithoutYou
  }

  /// Whether who this is may set the panel up here.
  public var isChair: Bool { you == chair && pack != nil && !isFrozenWithoutYou }

  /// What can be done here.
  public var tasks: [Task] {
    guard isChair else { return [.people] }
    return Task.allCases.filter {
      switch $0 {
      case .contributors: !kioskGroups.isEmpty
      case .languages: !kioskGroups.isEmpty && !languages.isEmpty
      case .shares: pack?.shares.isEmpty == false
      default: true
      }
    }
  }

  /// The lines of the set-up room.
  public var items: [ListPage.Item] {
    tasks.map {
      ListPage.Item(
        Words.Setup.task($0), Words.Setup.state($0, self), isApart: $0 == .check)
    }
  }
}

extension ListPage {
  /// The set-up room: what is to be done before the freeze, with its state.
  public static func setup(_ model: SetupModel, on focused: Int = 0) -> ListPage {
    ListPage(
      Around(
        title: Words.titled(model.title), right: Words.Home.you(model.you),
        helpTitle: Words.Setup.helpTitle, helpNotes: Words.Setup.helpNotes,
        intro: Words.Setup.intro(model), back: Words.Setup.leave, quiet: Words.Setup.quiet(model),
        refreshes: true),
      model.items, on: focused)
  }
}
