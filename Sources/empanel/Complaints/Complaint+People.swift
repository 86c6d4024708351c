// What is said where two people use one handle, and where two entries of one paper differ.
import Panels
import Wording

extension Complaint {
  static func enrolledTwice(_ handle: String, _ records: [Record]) -> Complaint {
    Complaint(
      messages: records.map {
        en("\(handle) enrolled with the record \($0.id.sealCode), \($0.time.text)")
      },
      hints: [
        en(
          "two people, or two laptops, use the handle \(handle); let them join again under other"
            + " handles, and freeze with --without \(handle)")
      ])
  }

  static func entriesDiffer(_ places: [String]) -> Complaint {
    Complaint(
      en("the two entries differ at \(places.joined(separator: ", ")); nothing was sealed"),
      hint: en(
        "look at the paper again for these, put right whichever file is wrong, and run the"
          + " command again"), code: .badInput)
  }
}
