// The words of what is entered in the set-up room: candidates, people, the kiosk, who may open, the
// days. The room itself has its words in Words+Setup.
import Wording

extension Words.Setup {
  static var keep: String { en("Keep this") }
  static var keepAndNext: String { en("Keep this, and add the next") }
  static func takeOut(_ what: String) -> String { en("Take \(what) out") }
  static var kept: String { en("Note: what you keep is kept on this computer until the freeze.") }
  static var name: String { en("Name") }
  static var group: String { en("Group") }

  // MARK: Candidates

  static var candidatesHelp: String { en("Help: candidates") }
  static var candidates: [String] {
    [
      en("Members see the names, so that they can say whom they know. Scores go by the code.")
    ]
  }
  static var addCandidate: String { en("Add a candidate") }
  static func candidate(_ candidate: SetupModel.Candidate) -> String {
    let time = candidate.time.isEmpty ? "" : ", \(candidate.time)"
    let minutes = candidate.minutes.isEmpty ? "" : en(", \(candidate.minutes) minutes")
    let adjustment = candidate.adjustment.isEmpty ? "" : ", \(candidate.adjustment)"
    return candidate.name + time + minutes + adjustment
  }
  static var candidateCode: String { en("Code") }
  static var candidateCodeHint: String { en("Note: c and two to four digits, such as c01.") }
  static var candidateNameHint: String {
    en("Note: the name that the candidate likes to be called by.")
  }
  static var time: String { en("Time") }
  static var timeHint: String { en("Note: when they are seen, such as 09:30. It may stay empty.") }
  static var minutes: String { en("Minutes") }
  static var minutesHint: String {
    en("Note: planned minutes, with any extra time. It may stay empty.")
  }
  static var adjustment: String { en("Adjustment") }
  static var adjustmentHint: String { en("Note: what is done differently for them, never why.") }

  // MARK: People

  static var peopleHelp: String { en("Help: people who joined") }
  static var compare: String {
    en(
      "Ask each person for their code, by voice, and compare it with the one here. If it differs,"
        + " somebody else has joined in their name: leave them out.")
  }
  static var peopleQuiet: String {
    en("Note: each person sees their own code on this page, on their computer.")
  }
  static func joined(_ person: SetupModel.Joined, _ model: SetupModel) -> String {
    let you = person.handle == model.you ? en("you: ") : ""
    let name = person.name.isEmpty ? "" : "\(person.name), "
    let job = person.job.isEmpty ? "" : "\(person.job), "
    let out = person.isLeftOut ? en("; left out") : ""
    return en("Code \(person.code): \(you)\(name)\(job)\(person.part)\(out)")
  }
  static func askForCode(_ handle: String, _ code: String) -> String {
    en("Ask \(handle) for the code by voice. It must be \(code).")
  }
  static var personNameHint: String {
    en("Note: as everybody on the panel reads it. Empty: the short name.")
  }
  static var job: String { en("Job") }
  static var jobHint: String { en("Note: such as team manager, or lay member. It may stay empty.") }
  static var onThePanel: String { en("At the freeze") }
  static var isIn: String { en("On the panel") }
  static var isOut: String { en("Left out: joined by mistake, or is somebody else") }

  // MARK: The kiosk

  static var contributorsHelp: String { en("Help: people at the kiosk") }
  static var contributors: [String] {
    [
      en(
        "Each gets a slip with six digits at the freeze. Their answers go by a short name, such as su1."
      )
    ]
  }
  static var addContributor: String { en("Add a person") }
  static func contributor(_ person: SetupModel.Contributor, _ model: SetupModel) -> String {
    let group = model.kioskGroups.first { $0.id == person.group }?.title ?? person.group
    return "\(person.name), \(group)"
  }
  static var contributorID: String { en("Short name") }
  static var contributorIDHint: String {
    en("Note: a small letter, then small letters, digits or -, as in su1.")
  }
  static var contributorNameHint: String {
    en("Note: only the chair, HR and the kiosk can read it.")
  }

  // MARK: Who may open

  static var openingHelp: String { en("Help: who may open") }
  static func opening(_ opening: SetupModel.Opening) -> [String] {
    [
      en("No one person can open the scores. Some of those who hold must do it together."),
      en("Now: \(opening.words)."),
    ]
  }
  static var rule: String { en("Who holds") }
  static var asTheForm: String { en("As the form says") }
  static var byName: String { en("These, by name") }
  static var holders: String { en("These people") }
  static var holdersHint: String { en("Note: Enter ticks and unticks.") }
  static var needed: String { en("How many are needed") }
  static var neededHint: String {
    en("Note: 2 or more. With one fewer than all, one may lose their keys.")
  }

  // MARK: Days, check

  static var daysHelp: String { en("Help: the days") }
  static var days: [String] { [en("The days on which candidates are seen. They may stay empty.")] }
  static var daysField: String { en("Days") }
  static var daysHint: String { en("Note: YYYY-MM-DD, with commas between several.") }

  static var checkHelp: String { en("Help: the check") }
  static func checked(_ problems: Int) -> String {
    problems == 0
      ? en("Nothing stands in the way. The panel can be frozen.")
      : en("Not yet. \(Words.count(problems, en("thing"), en("things"))) to put right first:")
  }
  static var worthALook: String { en("Worth a second look") }
  static var asItStands: String { en("As it stands") }
  static var checkQuiet: String { en("Note: the check changes nothing.") }
}

extension Words {
  enum Freezing {
    static var helpTitle: String { en("Help: freezing") }
    static var intro: [String] {
      [
        en(
          "After the freeze form, people, shares and candidates are the same for all. Only an amendment"
            + " that everybody sees can change them.")
      ]
    }
    static var slips: String { en("Slips for the kiosk") }
    static var slipsHint: String {
      en("Note: a page to print, in a file that is not there yet. For your eyes only.")
    }
    static var archive: String { en("Who can still read the record when every laptop is gone?") }
    static var archiveHint: String { en("Note: a recovery key reads nothing before the opening.") }
    static var print: String { en("A recovery key, printed now") }
    static var key: String { en("The organisation's own key") }
    static var none: String { en("Nobody. The record says so") }
    static var archiveFile: String { en("The recovery key") }
    static var archiveFileHint: String { en("Note: a page to print and to lock away, in a file.") }
    static var archiveKey: String { en("Its key") }
    static var archiveKeyHint: String { en("Note: it begins with age1.") }
    static var word: String { en("Type FREEZE") }
    static var wordHint: String { en("Note: type the word freeze. Nothing is frozen yet.") }
    static var freeze: String { en("Freeze the panel") }
    static var working: String { en("Note: freezing. This takes a moment.") }
    static var quiet: String { en("Note: nothing is frozen yet.") }
    static var frozen: String { en("The panel is frozen") }
    static func code(_ code: String) -> String { en("Freeze code  \(code)") }
    static var readAloud: String { en("Read it aloud. Everybody compares it when they declare.") }
    static var goOn: String { en("Go on: everybody declares now") }
    static var frozenQuiet: String {
      en("Note: the freeze code stays on the page where people declare.")
    }
  }
}
