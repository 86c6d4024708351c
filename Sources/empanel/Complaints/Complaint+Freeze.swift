// How refusals to freeze read, and mistakes of a history as a whole.
import Panels
import Scoring
import Screens
import Sealing
import Wording

extension FreezeRefusals: Complaining {
  /// All of them; each way out is said once, and the way out of the first comes first.
  var complaint: Complaint {
    let all = list.map(\.complaint)
    guard var whole = all.first else { return Complaint(en("the panel cannot be frozen")) }
    whole.messages = all.flatMap(\.messages)
    var said: Set<String> = []
    whole.hints = all.flatMap(\.hints).filter { said.insert($0).inserted }
    return whole
  }
}

extension FreezeRefusal: Complaining {
  var complaint: Complaint {
    switch self {
    case .candidateTwice(let id):
      Complaint(
        en("the candidate \(id) is listed twice"), hint: en("give each a code"), code: .badInput)
    case .contributorTwice(let id):
      Complaint(
        en("the contributor \(id) is listed twice, or has the handle of somebody with keys"),
        hint: en("give each an id of their own"), code: .badInput)
    case .wrongHandle(let id):
      Complaint(
        en("\"\(id)\" cannot be a contributor's id"),
        hint: en("a small letter, then small letters, digits or -, such as su1"), code: .badInput)
    case .wrongEnvelope(let name):
      Complaint(
        en("\"\(name)\" cannot be an envelope's name"),
        hint: en(
          "a small letter, then small letters, digits or -, such as safe; not the handle of"
            + " somebody on the panel"), code: .usage)
    case .unknownPerson(let handle):
      Complaint(
        en("nobody has joined as \(handle)"),
        hint: en("they run \"empanel join\" first, or leave them out")
      )
    case .mistake(let mistake):
      Complaint(
        messages: [sentence(mistake)],
        hints: [
          en("put this right, then freeze; nothing was frozen"),
          en(
            "whoever joined by mistake: --without HANDLE; they can join again under another handle"),
        ], code: .badInput)
    case .quorums(let refusal):
      Complaint(
        sentence(refusal), hint: en("let more people join, or name them: --quorum asha+ben"))
    case .wrongQuorum(let names):
      Complaint(
        names.isEmpty
          ? en("no set of people is named")
          : en("\(names.joined(separator: "+")) cannot open together"),
        hint: en("name two or more people who have joined and are not a kiosk, or envelopes"),
        code: .usage)
    case .tooMany(let what, let count, let most):
      Complaint(
        en("\(count) \(what.rawValue), and a panel may have \(most)"),
        hint: en("split it into two panels"),
        code: .badInput)
    case .record(let fault): fault.complaint
    case .age(let error): error.complaint
    }
  }

  private func sentence(_ mistake: FreezeMistake) -> String {
    switch mistake {
    case .unknownGroup(let handle, let group):
      en("\(handle) is in the group \(group), which the form does not have")
    case .memberInKioskGroup(let handle, let group):
      en("\(handle) has keys, and the group \(group) scores at the kiosk")
    case .contributorOutsideKioskGroup(let id, let group):
      en("\(id) scores at the kiosk, and the group \(group) does not")
    case .noKiosk: en("there are contributors, and no kiosk has joined")
    case .emptyGroup(let group): en("nobody is in the scored group \(group)")
    case .noCandidates: en("there is no candidate")
    }
  }

  private func sentence(_ refusal: QuorumRefusal) -> String {
    switch refusal {
    case .tooFewHolders(let holders):
      en("too few people could open the panel: ")
        + (holders.isEmpty ? en("nobody") : holders.joined(separator: ", "))
    case .notSoMany(let wanted, let holders):
      en("the form wants \(wanted) people to open together, and only \(holders.count) hold")
    case .quorumOfOne: en("nobody may open the panel alone")
    case .tooManyQuorums(let count, let most):
      en("\(count) ways to open together; at most \(most)")
    }
  }
}

extension HistoryFault: Complaining {
  var complaint: Complaint {
    switch self {
    case .noCall:
      Complaint(
        en("the record that began this panel is not here"),
        hint: en("wait until the folder has arrived, or ask the chair"), code: .problems)
    case .badCall(let id):
      Complaint(
        en("the record that began this panel, \(id.sealCode), is not signed with its own key"),
        hint: en("do not go on; ask the chair"), code: .problems)
    }
  }
}

extension Fraction.Overflow: Complaining {
  var complaint: Complaint {
    Complaint(
      en("the numbers grow too large to be reckoned exactly"),
      hint: en("use fewer different weights, or fewer assessors"), code: .badInput)
  }
}
