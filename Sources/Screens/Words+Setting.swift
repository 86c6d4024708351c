// The words of what is entered in the set-up room: candidates, people, the kiosk, who may open, the
// days. The room itself has its words in Words+Setup.

extension Words.Setup {
  static let keep = "Keep this"
  static let keepAndNext = "Keep this, and add the next"
  static func takeOut(_ what: String) -> String { "Take \(what) out" }
  static let kept = "Note: what you keep is kept on this computer until the freeze."
  static let name = "Name"
  static let group = "Group"

  // MARK: Candidates

  static let candidatesHelp = "Help: candidates"
  static let candidates = [
    "Members see the names, so that they can say whom they know. Scores go by the code."
  ]
  static let addCandidate = "Add a candidate"
  static func candidate(_ candidate: SetupModel.Candidate) -> String {
    let time = candidate.time.isEmpty ? "" : ", \(candidate.time)"
    let minutes = candidate.minutes.isEmpty ? "" : ", \(candidate.minutes) minutes"
    let adjustment = candidate.adjustment.isEmpty ? "" : ", \(candidate.adjustment)"
    return candidate.name + time + minutes + adjustment
  }
  static let candidateCode = "Code"
  static let candidateCodeHint = "Note: c and two to four digits, such as c01."
  static let candidateNameHint = "Note: the name that the candidate likes to be called by."
  static let time = "Time"
  static let timeHint = "Note: when they are seen, such as 09:30. It may stay empty."
  static let minutes = "Minutes"
  static let minutesHint = "Note: planned minutes, with any extra time. It may stay empty."
  static let adjustment = "Adjustment"
  static let adjustmentHint = "Note: what is done differently for them, never why."

  // MARK: People

  static let peopleHelp = "Help: people who joined"
  static let compare =
    "Ask each person for their code, by voice, and compare it with the one here. If it differs,"
    + " somebody else has joined in their name: leave them out."
  static let peopleQuiet = "Note: each person sees their own code on this page, on their computer."
  static func joined(_ person: SetupModel.Joined, _ model: SetupModel) -> String {
    let you = person.handle == model.you ? "you: " : ""
    let name = person.name.isEmpty ? "" : "\(person.name), "
    let job = person.job.isEmpty ? "" : "\(person.job), "
    let out = person.isLeftOut ? "; left out" : ""
    return "Code \(person.code): \(you)\(name)\(job)\(person.part)\(out)"
  }
  static func askForCode(_ handle: String, _ code: String) -> String {
    "Ask \(handle) for the code by voice. It must be \(code)."
  }
  static let personNameHint = "Note: as everybody on the panel reads it. Empty: the short name."
  static let job = "Job"
  static let jobHint = "Note: such as team manager, or lay member. It may stay empty."
  static let onThePanel = "At the freeze"
  static let isIn = "On the panel"
  static let isOut = "Left out: joined by mistake, or is somebody else"

  // MARK: The kiosk

  static let contributorsHelp = "Help: people at the kiosk"
  static let contributors = [
    "Each gets a slip with six digits at the freeze. Their answers go by a short name, such as su1."
  ]
  static let addContributor = "Add a person"
  static func contributor(_ person: SetupModel.Contributor, _ model: SetupModel) -> String {
    let group = model.kioskGroups.first { $0.id == person.group }?.title ?? person.group
    return "\(person.name), \(group)"
  }
  static let contributorID = "Short name"
  static let contributorIDHint = "Note: a small letter, then small letters, digits or -, as in su1."
  static let contributorNameHint = "Note: only the chair, HR and the kiosk can read it."

  // MARK: Who may open

  static let openingHelp = "Help: who may open"
  static func opening(_ opening: SetupModel.Opening) -> [String] {
    [
      "No one person can open the scores. Some of those who hold must do it together.",
      "Now: \(opening.words).",
    ]
  }
  static let rule = "Who holds"
  static let asTheForm = "As the form says"
  static let byName = "These, by name"
  static let holders = "These people"
  static let holdersHint = "Note: Enter ticks and unticks."
  static let needed = "How many are needed"
  static let neededHint = "Note: 2 or more. With one fewer than all, one may lose their keys."

  // MARK: Days, check

  static let daysHelp = "Help: the days"
  static let days = ["The days on which candidates are seen. They may stay empty."]
  static let daysField = "Days"
  static let daysHint = "Note: YYYY-MM-DD, with commas between several."

  static let checkHelp = "Help: the check"
  static func checked(_ problems: Int) -> String {
    problems == 0
      ? "Nothing stands in the way. The panel can be frozen."
      : "Not yet. \(Words.count(problems, "thing", "things")) to put right first:"
  }
  static let worthALook = "Worth a second look"
  static let asItStands = "As it stands"
  static let checkQuiet = "Note: the check changes nothing."
}

extension Words {
  enum Freezing {
    static let helpTitle = "Help: freezing"
    static let intro = [
      "After the freeze form, people, shares and candidates are the same for all. Only an amendment"
        + " that everybody sees can change them."
    ]
    static let slips = "Slips for the kiosk"
    static let slipsHint =
      "Note: a page to print, in a file that is not there yet. For your eyes only."
    static let archive = "Who can still read the record when every laptop is gone?"
    static let archiveHint = "Note: a recovery key reads nothing before the opening."
    static let print = "A recovery key, printed now"
    static let key = "The organisation's own key"
    static let none = "Nobody. The record says so"
    static let archiveFile = "The recovery key"
    static let archiveFileHint = "Note: a page to print and to lock away, in a file."
    static let archiveKey = "Its key"
    static let archiveKeyHint = "Note: it begins with age1."
    static let word = "Type FREEZE"
    static let wordHint = "Note: type the word freeze. Nothing is frozen yet."
    static let freeze = "Freeze the panel"
    static let working = "Note: freezing. This takes a moment."
    static let quiet = "Note: nothing is frozen yet."
    static let frozen = "The panel is frozen"
    static func code(_ code: String) -> String { "Freeze code  \(code)" }
    static let readAloud = "Read it aloud. Everybody compares it when they declare."
    static let goOn = "Go on: everybody declares now"
    static let frozenQuiet = "Note: the freeze code stays on the page where people declare."
  }
}
