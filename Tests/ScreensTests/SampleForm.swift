// A made-up form with every kind of question, and a made-up day, for all screen tests.
import Panels
import Scoring
import TextUI

@testable import Screens

enum Sample {
  static let labels = [
    "No evidence", "Well below", "Below", "Meets", "Above", "Well above",
  ]

  static func form() throws -> Form {
    var draft = FormDraft()
    draft.id = "support-worker"
    draft.title = "Support worker interviews"
    draft.version = "2026.1"
    draft.author = "A made-up service"
    draft.scales = [
      Scale(
        id: "evidence",
        points: labels.enumerated().map {
          Scale.Point(points: $0, label: $1, anchor: "What \($1.lowercased()) looks like")
        }),
      Scale(
        id: "faces",
        points: [
          Scale.Point(points: 1, label: "Not good", anchor: "Would not feel respected"),
          Scale.Point(points: 2, label: "OK", anchor: "Sometimes"),
          Scale.Point(points: 3, label: "Good", anchor: "Would feel respected"),
        ]),
    ]
    draft.criteria = criteria
    draft.questions = questions
    draft.groups = groups
    draft.rules.nearTie = Fraction(2)
    draft.calibration = calibration
    return try Form(draft)
  }

  /// Three sample answers: with two keys, with the lowest one, and as long as one may be.
  private static var calibration: [Calibration] {
    [
      Calibration(
        question: "q1",
        answer: "My neighbour cannot speak. I gave her time. I think she wanted the window open,"
          + " so I opened it, and she seemed happy enough.",
        key: ["listening": 2, "safety": 3],
        why: "Time was given, and nothing was checked. Score the two apart."),
      Calibration(
        question: "q2", answer: "I would be so worried about him.", key: ["safety": 0],
        why: "Nothing was done."),
      Calibration(
        question: "q3", answer: longAnswer, key: ["values": 4], why: "It is long, and says much."),
    ]
  }

  /// Nearly 4,000 letters, every sentence another.
  static let longAnswer = (1...60).map {
    "Sentence \($0) says that respect is how we speak of people, too."
  }.joined(separator: " ")

  private static var criteria: [Criterion] {
    [
      Criterion(
        id: "listening", title: "Listening", weight: 3,
        about: "listens to people who communicate in different ways",
        anchors: [
          "evidence": [
            0: "Did not answer, or spoke about something else",
            1: "Talks about the person, not with them",
            2: "One example. Did not check they had understood",
            3: "One example, and says how they checked that the person had understood what was"
              + " said to them",
            4: "Used two or more ways, and changed what they did",
            5: "The person led. Shared the learning with the team",
          ]
        ]),
      Criterion(id: "safety", title: "Safety", weight: 2, about: "keeps people safe"),
      Criterion(id: "values", title: "Values", weight: 2),
      Criterion(id: "records", title: "Records", weight: 0, isEssential: true),
    ]
  }

  private static var questions: [Question] {
    [
      Question(id: "q0", ask: "What brought you here today?", kind: .open),
      Question(
        id: "q1",
        ask: "Tell us about a time you had to find out what somebody wanted when they could not"
          + " tell you in words.",
        criteria: ["listening", "safety"], minutes: 6,
        probes: ["How did you know?", "What would you do now?"]),
      Question(id: "q2", ask: "What would you do if a man fell?", criteria: ["safety"]),
      Question(id: "q3", ask: "What does respect mean to you?", criteria: ["values"]),
      Question(
        id: "q4", ask: "Which shift would suit you best?",
        kind: .choice([
          Question.Answer(id: "day", text: "Days"), Question.Answer(id: "night", text: "Nights"),
        ])),
      Question(
        id: "q5", ask: "Who may read a care plan?", kind: .mark(key: "Those who need it"),
        criteria: ["records"]),
      Question(id: "k1", ask: "Was Sam kind to you?", criteria: ["values"]),
      Question(id: "k2", ask: "Did Sam listen to you?", criteria: ["listening"]),
      Question(id: "k3", ask: "Did you feel safe with Sam?", criteria: ["safety"]),
      Question(
        id: "k4", ask: "When would you like Sam to come?",
        kind: .choice([
          Question.Answer(id: "morning", text: "In the morning"),
          Question.Answer(id: "evening", text: "In the evening"),
        ])),
      Question(id: "k5", ask: "What else do you want to say?", kind: .open),
    ]
  }

  private static var groups: [GroupDraft] {
    var staff = GroupDraft(id: "staff", title: "Staff", influence: .scored, share: 60)
    staff.scale = "evidence"
    staff.questions = ["q0", "q1", "q2", "q3", "q4", "q5"]
    staff.minimum = ["records": Fraction(1), "safety": Fraction(2)]
    var users = GroupDraft(id: "users", title: "Users", influence: .scored, share: 40)
    users.at = .kiosk
    users.scale = "faces"
    users.questions = ["k1", "k2", "k3", "k4", "k5"]
    return [staff, users]
  }

  static func scoring(minutesLeft: Int? = 24) throws -> ScoringModel {
    let form = try form()
    let draft = Draft(assessor: "asha", candidate: "c07", started: "2026-06-03T10:58:00Z")
    guard let staff = form.group("staff") else { throw Missing() }
    return ScoringModel(form: form, group: staff, draft: draft, minutesLeft: minutesLeft)
  }

  struct Missing: Error {}

  /// The same day everywhere: six candidates, four members, a kiosk.
  static let weighting = Weighting(
    shares: [("Staff", 60), ("users", 40)], declaredAt: "3 June 08:40", by: "Dilys", readBy: 5,
    of: 5)

  static func home(
    _ role: HomeRole = .scores, _ phase: HomeModel.Phase = .scoring,
    you: String = "Asha (lay member)"
  ) -> HomeModel {
    let scores = role.contains(.scores)
    func own(_ own: HomeCandidate.Own) -> HomeCandidate.Own { scores ? own : .none }
    let owing =
      role.contains(.chairs) ? [Person("ben", name: "Ben"), Person("femi", name: "Femi")] : []
    return HomeModel(
      title: "Support worker interviews", day: "Wed 3 June", you: you, role: role, phase: phase,
      weighting: weighting,
      candidates: [
        HomeCandidate(
          id: "c02", time: "09:30", own: own(.sealed), members: 4, membersOf: 4, kiosk: 6),
        HomeCandidate(
          id: "c05", time: "10:15", own: own(.sealed), members: 3, membersOf: 4, kiosk: 5,
          owing: Array(owing.prefix(1))),
        HomeCandidate(
          id: "c07", time: "11:00", own: own(.begun(done: 4, of: 9)), members: 1, membersOf: 4,
          kiosk: 0, owing: owing),
        HomeCandidate(
          id: "c03", time: "11:45", own: own(.aside), members: 0, membersOf: 3, kiosk: 0),
        HomeCandidate(
          id: "c11", time: "13:30", own: own(.notStarted), members: 0, membersOf: 4, kiosk: 0,
          hasWithdrawn: true),
        HomeCandidate(
          id: "c09", time: "14:15", own: own(.notStarted), members: 0, membersOf: 4, kiosk: 0),
      ],
      savedAt: "11:22")
  }

  static let sizes = [
    Size(columns: 80, rows: 24), Size(columns: 60, rows: 16), Size(columns: 38, rows: 9),
  ]
  static let wide = Size(columns: 120, rows: 40)
  static let usual = Size(columns: 80, rows: 24)
}
