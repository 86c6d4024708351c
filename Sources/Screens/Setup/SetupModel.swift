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

    /// Somebody who has joined.
    public init(handle: String, part: String, code: String) {
      self.handle = handle
      self.part = part
      self.code = code
    }
  }

  /// What is to be done, in the order of the list.
  public enum Task: String, CaseIterable, Sendable {
    case pack, people
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
  /// Whether the panel is frozen, and without who this is.
  public var isFrozenWithoutYou: Bool

  /// How the pack stands.
  public struct PackState: Equatable, Sendable {
    /// Its form's title.
    public var title: String
    /// How many questions there are.
    public var questions: Int
    /// Everything that is wrong with it, as sentences; a pack with any cannot be frozen.
    public var mistakes: [String]
    /// Personal questions that may not be asked.
    public var stops: [String]
    /// What else the wording check says.
    public var notes: [String]

    /// How a pack stands.
    public init(
      title: String, questions: Int, mistakes: [String] = [], stops: [String] = [],
      notes: [String] = []
    ) {
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
  public var tasks: [Task] { isChair ? Task.allCases : [.people] }

  /// The lines of the set-up room.
  public var items: [ListPage.Item] {
    tasks.map { ListPage.Item(Words.Setup.task($0), Words.Setup.state($0, self)) }
  }
}

extension ListPage {
  /// The set-up room: what is to be done before the freeze, with its state.
  public static func setup(_ model: SetupModel, on focused: Int = 0) -> ListPage {
    ListPage(
      Around(
        title: "empanel   \(model.title)", right: Words.Home.you(model.you),
        helpTitle: Words.Setup.helpTitle, helpNotes: Words.Setup.helpNotes,
        intro: Words.Setup.intro(model), back: Words.Setup.leave, quiet: Words.Setup.quiet(model),
        refreshes: true),
      model.items, on: focused)
  }
}

extension ReadPage {
  /// Everybody who has joined, to compare by voice.
  public static func people(_ model: SetupModel) -> ReadPage {
    ReadPage(
      title: Words.Setup.task(.people), help: Words.Setup.peopleHelp,
      [Paragraph(Words.Setup.compare)]
        + model.people.flatMap {
          [Paragraph(Words.Setup.joined($0, model)), .inside(Words.Setup.code($0.code))]
        },
      choices: [Words.Setup.back], quiet: Words.Setup.peopleQuiet)
  }
}
