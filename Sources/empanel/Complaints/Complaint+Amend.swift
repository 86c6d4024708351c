// How refusals to amend a freeze read, with the way out of each.
import Panels
import Screens
import Wording

extension AmendRefusal: Complaining {
  var complaint: Complaint {
    switch self {
    case .deed(let refusal): refusal.complaint
    case .freeze(let refusal): refusal.complaint
    case .unknown(let name):
      Complaint(
        en("nobody called \"\(name)\" is on the panel, or has joined"),
        hint: en("\"empanel log FOLDER\" says who joined"))
    case .enrolledTwice(let handle):
      Complaint(
        en("two people, or two laptops, joined as \(handle)"),
        hint: en("let them join again under other handles, and amend with --without \(handle)"))
    case .formAfterSheets(let count):
      Complaint(
        en("\(count) sheets are sealed under the form there is; it cannot change any more"),
        hint: en("leave out --form; another form needs a new panel"))
    case .quorumsMustBeNamed:
      Complaint(
        en("who can open was chosen by name, and somebody of them leaves"),
        hint: en("say who can open together from now on: --quorum asha+ben"))
    case .sheetsWouldNotOpen(let sheets):
      Complaint(
        messages: sheets.map {
          en("nobody could open the sheet \($0.id.sealCode) by \($0.assessor) for \($0.candidate)")
        },
        hints: [
          en("nothing was amended; keep those who hold its pieces on the panel until it is opened"),
          en("where their keys are lost for ever: --give-up-sheets"),
        ])
    case .days(let refusal): refusal.complaint
    case .unreadable(let candidate):
      Complaint(
        en("the name of \(candidate) cannot be read here"),
        hint: en("run \"empanel verify FOLDER\"; a part may still be on its way"))
    case .nothingChanges:
      Complaint(
        en("nothing would change"), hint: en("say what is new: see \"empanel amend --help\""))
    }
  }
}
