// How refusals to move the days of a panel read, with the way out of each.
import Panels
import Wording

extension DaysRefusal: Complaining {
  var complaint: Complaint {
    switch self {
    case .noDay:
      Complaint(
        en("no day is named"), hint: en("write at least one, or leave the days as they are"))
    case .notADay(let text):
      Complaint(
        en("\"\(text)\" is not a day"), hint: en("write a day of the calendar as YYYY-MM-DD"))
    case .twice(let day):
      Complaint(
        en("\(DaySentences.day(day)) is named twice"), hint: en("write each day once"))
    case .notInOrder(let day, let earlier):
      Complaint(
        en("\(DaySentences.day(day)) stands after \(DaySentences.day(earlier))"),
        hint: en("write the days in their order, the earliest first"))
    case .past(let day):
      Complaint(
        en("\(DaySentences.day(day)) is over"),
        hint: en("a new day is today or later; only days that the panel had may be over"))
    case .asBefore:
      Complaint(
        en("the panel has these days already"),
        hint: en("nothing was written: write other days, or leave them as they are"))
    case .noReason:
      Complaint(
        en("it is not said why the days move"),
        hint: en("say it in a few words; everybody on the panel reads them"))
    case .longReason(let most):
      Complaint(
        en("the reason has more than \(most) characters"),
        hint: en("say it in a sentence; everybody on the panel reads it at home"))
    case .unreadable:
      Complaint(
        en("the days of the panel cannot be read here"),
        hint: en("run \"empanel verify FOLDER\"; a part may still be on its way"))
    }
  }
}
