// A small form whose rules hold, for tests of the checks to break one rule at a time.
import Scoring

extension FormDraft {
  /// Two groups on two scales, two criteria and a gate, four questions of three kinds.
  static var small: FormDraft {
    var draft = FormDraft()
    draft.id = "small"
    draft.title = "A small form"
    draft.version = "1"
    draft.scales = [.evidence, .faces]
    draft.criteria = [
      Criterion(id: "dignity", title: "Kindness and dignity"),
      Criterion(id: "safety", title: "Safety", weight: 2),
      Criterion(id: "drives", title: "Can work across sites", weight: 0, isEssential: true),
    ]
    draft.questions = [
      Question(id: "q0", ask: "How was your journey?", kind: .open),
      Question(id: "q1", ask: "Tell us about a time.", criteria: ["dignity", "safety"]),
      Question(
        id: "q2", ask: "Can you work at both sites?", kind: .mark(key: "yes"), criteria: ["drives"]),
      Question(id: "k1", ask: "Was she kind to you?", criteria: ["dignity"]),
    ]
    var staff = GroupDraft(id: "staff", title: "Panel members", influence: .scored, share: 60)
    staff.scale = "evidence"
    staff.questions = ["q0", "q1", "q2"]
    staff.minimum = ["dignity": Fraction(3), "drives": Fraction(1)]
    var users = GroupDraft(
      id: "users", title: "People who use the service", influence: .scored, share: 40)
    users.at = .kiosk
    users.scale = "faces"
    users.questions = ["k1"]
    users.criteria = ["dignity"]
    draft.groups = [staff, users]
    return draft
  }

  /// The mistakes of a draft; none when it makes a form.
  var mistakes: [FormMistake] {
    do {
      _ = try Form(self)
      return []
    } catch {
      return error.list
    }
  }
}

extension Scale {
  static var evidence: Scale {
    Scale(
      id: "evidence",
      points: (0...5).map { Point(points: $0, label: "Label \($0)", anchor: "Says \($0) things") })
  }

  static var faces: Scale {
    Scale(
      id: "faces",
      points: (1...3).map { Point(points: $0, label: "Face \($0)", anchor: "Looks \($0)") })
  }
}
