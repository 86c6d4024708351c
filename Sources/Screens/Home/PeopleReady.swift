// Before the first candidate: who is ready, for the chair and deputies, and the practice and the
// rehearsal that are offered to whoever is here for the first time.

/// Somebody on the panel, and how ready they are.
public struct PersonReady: Equatable, Sendable {
  /// Their name, with their part in brackets.
  public var name: String
  /// When they declared: "3 June 08:40"; nil where they have not.
  public var declaredAt: String?
  /// When or how they were trained for panels; nil where they did not say.
  public var training: String?
  /// Whether what they declared can be read here.
  public var isRead: Bool
  /// Whether they scored sample answers; nil where there are none for them.
  public var isCalibrated: Bool?
  /// Who unlocked it, where this is a kiosk.
  public var facilitator: String?
  /// Whether this is a kiosk.
  public var isKiosk: Bool

  /// Somebody on the panel.
  public init(
    name: String, declaredAt: String?, isRead: Bool = true, training: String? = nil,
    isCalibrated: Bool? = nil, facilitator: String? = nil, isKiosk: Bool = false
  ) {
    self.name = name
    self.declaredAt = declaredAt
    self.isRead = isRead
    self.training = training
    self.isCalibrated = isCalibrated
    self.facilitator = facilitator
    self.isKiosk = isKiosk
  }
}

extension ReadPage {
  /// Something that is offered to somebody who is here for the first time.
  public enum FirstVisit: Equatable, Sendable {
    case practise, rehearse, notNow

    /// What is offered, in the order of the choices; the practice to who scores.
    public static func all(practises: Bool) -> [FirstVisit] {
      practises ? [.practise, .rehearse, .notNow] : [.rehearse, .notNow]
    }

    var words: String {
      switch self {
      case .practise: Words.Practice.begin
      case .rehearse: Words.Home.rehearse
      case .notNow: Words.Ready.notNow
      }
    }
  }

  /// The practice and the rehearsal, offered to somebody who is here for the first time; with the
  /// mark on the rehearsal where they have just practised.
  public static func firstVisit(practises: Bool, hasPractised: Bool = false) -> ReadPage {
    let paragraphs = Words.Ready.first(practises: practises).map { Paragraph($0) }
    return ReadPage(
      title: Words.Ready.firstTitle, help: Words.Ready.firstHelp, paragraphs,
      choices: FirstVisit.all(practises: practises).map(\.words), quiet: Words.Ready.firstQuiet,
      on: hasPractised ? paragraphs.count + 1 : 0)
  }

  /// The sample answers, offered to somebody who has just declared; its first choice takes them.
  public static func offer(samples: Int) -> ReadPage {
    ReadPage(
      title: Words.Calibration.offerTitle, help: Words.Calibration.helpTitle,
      (Words.Calibration.offer + Words.Calibration.kept).map { Paragraph($0) },
      choices: [Words.Calibration.menu(samples), Words.Calibration.notNow],
      quiet: Words.Calibration.offerQuiet)
  }

  /// Everybody, and how ready they are.
  public static func ready(_ people: [PersonReady]) -> ReadPage {
    ReadPage(
      title: Words.Ready.title, help: Words.Ready.helpTitle,
      [Paragraph(Words.Ready.summary(people))]
        + people.map { Paragraph.inside(Words.Ready.sentence($0)) },
      choices: [Words.Setup.back], quiet: Words.Ready.quiet)
  }
}
