// What home shows, as plain facts. The loop makes it from the records; nothing here can hold a
// score of anybody, so home cannot show one before the opening.

/// The facts of a panel's day for one person.
public struct HomeModel: Equatable, Sendable {
  /// How far the panel is.
  public enum Phase: Equatable, Sendable {
    /// This person has not declared under the freeze in force.
    case toDeclare
    /// Candidates are being seen and sheets sealed.
    case scoring
    /// The chair has closed the panel; holders say that they are ready.
    case closed
    /// The panel is open: what was sealed can be read.
    case opened
  }

  /// The panel's title.
  public var title: String
  /// The day, as people say it: "Wed 3 June".
  public var day: String
  /// Who this is, with their part in brackets: "Asha (lay member)".
  public var you: String
  /// What this person is and may do.
  public var role: HomeRole
  /// How far the panel is.
  public var phase: Phase
  /// The declared weighting.
  public var weighting: Weighting
  /// The candidates, in the order of their times.
  public var candidates: [HomeCandidate]
  /// Whether everything this computer has is in the shared folder.
  public var delivery: Delivery
  /// When something was last saved here, "11:22"; nil if nothing was.
  public var savedAt: String?
  /// Whether this person has said that they are ready to open.
  public var isReady: Bool
  /// Whether this computer has the keys of a kiosk of this panel.
  public var hasKiosk = false
  /// Whether there is still time for a rehearsal: nobody has sealed anything.
  public var mayRehearse = false
  /// Whether the keys may be practised: this person scores, and has sealed nothing.
  public var mayPractise = false
  /// Whether this person may amend the panel.
  public var mayAmend = false
  /// The last time that the days were moved, where it still matters.
  public var moved: MovedDays?
  /// How many sample answers this person's next round has; 0 to read them again, nil for none.
  public var samples: Int?
  /// Who has not declared yet, by name; only filled in for the chair.
  public var notDeclared: [String] = []
  /// Who asks this person to decide whether they score somebody they know.
  public var asking: [AskingToScore] = []
  /// What was decided about this person and candidates they know.
  public var decided: [DecidedAboutYou] = []

  /// The facts of a day.
  public init(
    title: String, day: String, you: String, role: HomeRole, phase: Phase,
    weighting: Weighting, candidates: [HomeCandidate], delivery: Delivery = .inStep,
    savedAt: String? = nil, isReady: Bool = false
  ) {
    self.title = title
    self.day = day
    self.you = you
    self.role = role
    self.phase = phase
    self.weighting = weighting
    self.candidates = candidates
    self.delivery = delivery
    self.savedAt = savedAt
    self.isReady = isReady
  }

  /// Whether this person still has to say that they are ready to open.
  var mayBeReady: Bool { role.contains(.holds) && !isReady }
}

/// The days of the panel as they were moved, in words as people say them.
public struct MovedDays: Equatable, Sendable {
  /// The days until then, and from then on: "Thu 4 March 2027".
  public var before: String, now: String
  /// Who moved them, by name, and why.
  public var by: String, why: String

  /// Days that were moved.
  public init(before: String, now: String, by: String, why: String) {
    self.before = before
    self.now = now
    self.by = by
    self.why = why
  }
}

/// What a person is on the panel, and so what home offers.
public struct HomeRole: OptionSet, Hashable, Sendable {
  /// One bit for each part.
  public let rawValue: Int

  /// A set of parts; use the names below.
  public init(rawValue: Int) { self.rawValue = rawValue }

  /// Scores candidates on this computer.
  public static let scores = HomeRole(rawValue: 1)
  /// Chairs, or deputises: closes, records withdrawals and departures.
  public static let chairs = HomeRole(rawValue: 2)
  /// Helps to open.
  public static let holds = HomeRole(rawValue: 4)
  /// Reads what is opened.
  public static let reads = HomeRole(rawValue: 8)
  /// Runs the kiosk.
  public static let facilitates = HomeRole(rawValue: 16)
}

/// The declared weighting, as every home, seal screen and report shows it.
public struct Weighting: Equatable, Sendable {
  /// The scored groups and their shares, in form order.
  public var shares: [(title: String, share: Int)]
  /// When it was declared: "3 June 08:40".
  public var declaredAt: String
  /// Who froze it.
  public var by: String
  /// How many have declared that they read it, and of how many.
  public var readBy: Int, of: Int

  /// A declared weighting.
  public init(
    shares: [(title: String, share: Int)], declaredAt: String, by: String, readBy: Int, of: Int
  ) {
    self.shares = shares
    self.declaredAt = declaredAt
    self.by = by
    self.readBy = readBy
    self.of = of
  }

  /// Equal in every part.
  public static func == (left: Weighting, right: Weighting) -> Bool {
    left.shares.map(\.title) == right.shares.map(\.title)
      && left.shares.map(\.share) == right.shares.map(\.share)
      && left.declaredAt == right.declaredAt && left.by == right.by
      && left.readBy == right.readBy && left.of == right.of
  }
}

/// One candidate on home: this person's own progress, and counts of others.
public struct HomeCandidate: Equatable, Sendable {
  /// How far this person is with the candidate.
  public enum Own: Equatable, Sendable {
    /// This person does not score.
    case none
    case notStarted
    /// A draft with this many of its items done.
    case begun(done: Int, of: Int)
    case sealed
    /// Stands aside.
    case aside
  }

  /// The candidate's id: "c07".
  public var id: String
  /// Their name, where it may be shown.
  public var name: String?
  /// Their time: "11:00", or empty.
  public var time: String
  /// This person's own progress.
  public var own: Own
  /// How many members have sealed, and of how many who owe or have sealed a sheet.
  public var members: Int, membersOf: Int
  /// How many people at the kiosk have sent their answers.
  public var kiosk: Int
  /// Whether they have left the running.
  public var hasWithdrawn: Bool
  /// Who still owes a sheet; only filled in for the chair.
  public var owing: [Person]
  /// This person's own unfinished sheet, without its scores.
  public var glance: [Glance] = []

  /// A candidate.
  public init(
    id: String, name: String? = nil, time: String = "", own: Own, members: Int, membersOf: Int,
    kiosk: Int, hasWithdrawn: Bool = false, owing: [Person] = []
  ) {
    self.id = id
    self.name = name
    self.time = time
    self.own = own
    self.members = members
    self.membersOf = membersOf
    self.kiosk = kiosk
    self.hasWithdrawn = hasWithdrawn
    self.owing = owing
  }

  /// The id as people say it: "C07".
  public var code: String { id.uppercased() }
}

/// Somebody who knows a candidate, and asks whether to score them.
public struct AskingToScore: Equatable, Sendable {
  /// Who asks.
  public var person: Person
  /// The candidate's id.
  public var candidate: String
  /// How they know the candidate.
  public var words: String

  /// Somebody who asks.
  public init(_ person: Person, candidate: String, words: String) {
    self.person = person
    self.candidate = candidate
    self.words = words
  }

  /// The candidate as people say it: "C07".
  public var code: String { candidate.uppercased() }
}

/// Whether what is sealed here is also in the shared folder.
public enum Delivery: Equatable, Sendable {
  case inStep
  /// The shared folder is on this very computer: whatever takes one copy takes the other.
  case oneComputer
  /// This many records are on this computer only.
  case waiting(Int)
  /// The shared folder cannot be reached.
  case folderAway
}

/// Where a sealed sheet is now; the receipt says exactly this.
public enum Copies: Equatable, Sendable {
  /// On this computer and in the shared folder.
  case both
  /// On this computer; the folder could not be reached.
  case thisComputerOnly
  /// In the shared folder too, which is on this very computer.
  case oneComputer
}

/// Somebody of the day, by handle and by the name that people see.
public struct Person: Hashable, Sendable {
  /// The handle.
  public var handle: String
  /// The name; the handle where no other was given.
  public var name: String

  /// Somebody of the day.
  public init(_ handle: String, name: String? = nil) {
    self.handle = handle
    self.name = name ?? handle
  }
}
