// How refusals to freeze read, and mistakes of a history as a whole.
import Panels
import Scoring
import Sealing

extension FreezeRefusals: Complaining {
  /// All of them; each way out is said once, and the way out of the first comes first.
  var complaint: Complaint {
    let all = list.map(\.complaint)
    guard var whole = all.first else { return Complaint("the panel cannot be frozen") }
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
      Complaint("the candidate \(id) is listed twice", hint: "give each a code", code: .badInput)
    case .contributorTwice(let id):
      Complaint(
        "the contributor \(id) is listed twice, or has the handle of somebody with keys",
        hint: "give each an id of their own", code: .badInput)
    case .wrongHandle(let id):
      Complaint(
        "\"\(id)\" cannot be a contributor's id",
        hint: "a small letter, then small letters, digits or -, such as su1", code: .badInput)
    case .wrongEnvelope(let name):
      Complaint(
        "\"\(name)\" cannot be an envelope's name",
        hint: "a small letter, then small letters, digits or -, such as safe; not the handle of"
          + " somebody on the panel", code: .usage)
    case .unknownPerson(let handle):
      Complaint(
        "nobody has joined as \(handle)", hint: "they run \"empanel join\" first, or leave them out"
      )
    case .mistake(let mistake):
      Complaint(
        messages: [sentence(mistake)],
        hints: [
          "put this right, then freeze; nothing was frozen",
          "whoever joined by mistake: --without HANDLE; they can join again under another handle",
        ], code: .badInput)
    case .quorums(let refusal):
      Complaint(sentence(refusal), hint: "let more people join, or name them: --quorum asha+ben")
    case .wrongQuorum(let names):
      Complaint(
        names.isEmpty
          ? "no set of people is named" : "\(names.joined(separator: "+")) cannot open together",
        hint: "name two or more people who have joined and are not a kiosk, or envelopes",
        code: .usage)
    case .tooMany(let what, let count, let most):
      Complaint(
        "\(count) \(what.rawValue), and a panel may have \(most)", hint: "split it into two panels",
        code: .badInput)
    case .record(let fault): fault.complaint
    case .age(let error): error.complaint
    }
  }

  private func sentence(_ mistake: FreezeMistake) -> String {
    switch mistake {
    case .unknownGroup(let handle, let group):
      "\(handle) is in the group \(group), which the form does not have"
    case .memberInKioskGroup(let handle, let group):
      "\(handle) has keys, and the group \(group) scores at the kiosk"
    case .contributorOutsideKioskGroup(let id, let group):
      "\(id) scores at the kiosk, and the group \(group) does not"
    case .noKiosk: "there are contributors, and no kiosk has joined"
    case .emptyGroup(let group): "nobody is in the scored group \(group)"
    case .noCandidates: "there is no candidate"
    }
  }

  private func sentence(_ refusal: QuorumRefusal) -> String {
    switch refusal {
    case .tooFewHolders(let holders):
      "too few people could open the panel: "
        + (holders.isEmpty ? "nobody" : holders.joined(separator: ", "))
    case .notSoMany(let wanted, let holders):
      "the form wants \(wanted) people to open together, and only \(holders.count) hold"
    case .quorumOfOne: "nobody may open the panel alone"
    case .tooManyQuorums(let count, let most):
      "\(count) ways to open together; at most \(most)"
    }
  }
}

extension HistoryFault: Complaining {
  var complaint: Complaint {
    switch self {
    case .noCall:
      Complaint(
        "the record that began this panel is not here",
        hint: "wait until the folder has arrived, or ask the chair", code: .problems)
    case .badCall(let id):
      Complaint(
        "the record that began this panel, \(id.sealCode), is not signed with its own key",
        hint: "do not go on; ask the chair", code: .problems)
    }
  }
}

extension Fraction.Overflow: Complaining {
  var complaint: Complaint {
    Complaint(
      "the numbers grow too large to be reckoned exactly",
      hint: "use fewer different weights, or fewer assessors", code: .badInput)
  }
}
