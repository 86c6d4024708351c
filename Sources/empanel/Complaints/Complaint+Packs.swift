// What is said of a pack that cannot be used, and of a personal question that stands without a reason.
import Wording

extension Complaint {
  static func notAPack(_ word: String, nearest: String?, shipped: [String], code: Code)
    -> Complaint
  {
    let meant = nearest.map { en("did you mean \"\($0)\"? ") } ?? ""
    return Complaint(
      en("\"\(word)\" is not a form.yaml, a pack folder or a shipped pack"),
      hint: meant
        + (shipped.isEmpty
          ? en("name a form.yaml or the folder it is in")
          : en("shipped packs: \(shipped.joined(separator: ", "))")),
      code: code)
  }

  static func frozenForm(_ path: String) -> Complaint {
    Complaint(
      en("\"\(path)\" is a form that was frozen, and no pack"),
      hint: en("begin with its pack, a form.yaml, which can be changed until the freeze"),
      code: .badInput)
  }

  static var packElsewhere: Complaint {
    Complaint(
      en("the pack of this panel is kept on the chair's account, and not here"),
      hint: en("freeze the panel from the account that began it"))
  }

  // MARK: Reasons for a personal question

  static func notPersonal(_ place: String, personal: [String]) -> Complaint {
    Complaint(
      en("\(place) is no personal question of this form"),
      hint: personal.isEmpty
        ? en("leave out --wording-reason")
        : en("choose one of: \(personal.sorted().joined(separator: ", "))"),
      code: .usage)
  }

  static func twoReasons(_ place: String) -> Complaint {
    Complaint(
      en("two reasons are given for \(place)"), hint: en("give one reason for each question"),
      code: .usage)
  }

  static func noReason(_ sentences: [String], first place: String) -> Complaint {
    Complaint(
      messages: sentences,
      hints: [
        WordingSentences.hint,
        en(
          "nothing was frozen; if the chair will answer for it, say why: --wording-reason"
            + " \(place)=\"WHY\"; the reason goes on the record"),
      ], code: .problems)
  }

  static func notAReason(_ text: String) -> Complaint {
    Complaint(
      en("\"\(text)\" does not say which question and why"),
      hint: en("write --wording-reason questions.q1.ask=\"WHY\""), code: .usage)
  }
}
