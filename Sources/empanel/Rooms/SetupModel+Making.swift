// What the set-up room shows, from the records and from what the chair's account keeps.
import Forms
import Panels
import Scoring
import Screens

extension SettingUp {
  /// The panel as far as it is set up, for who sits here.
  func model() -> SetupModel {
    let pack = keptPack
    let form = pack?.form
    var model = SetupModel(
      title: title, you: seat.handle, chair: history.callRecord.author, people: joined(form),
      pack: pack?.state, isFrozenWithoutYou: history.freeze != nil && !isOver)
    guard model.isChair else { return model }
    // A list that cannot be read is said by the check, and by whoever would change it.
    let choices = (try? kept.choices()) ?? KeptSetup.Choices()
    let named = (try? kept.people()) ?? []
    for index in model.people.indices {
      let handle = model.people[index].handle
      let row = named.first { $0.handle == handle }
      (model.people[index].name, model.people[index].job) = (row?.name ?? "", row?.job ?? "")
      model.people[index].isLeftOut = choices.without.contains(handle)
    }
    model.candidates = ((try? kept.candidates()) ?? []).map {
      SetupModel.Candidate(
        code: $0.candidate, name: $0.name, time: $0.time,
        minutes: $0.minutes.map(String.init) ?? "", adjustment: $0.adjustment)
    }
    model.contributors = ((try? kept.contributors()) ?? []).map {
      SetupModel.Contributor(id: $0.contributor, name: $0.name, group: $0.group)
    }
    let kiosk = form?.groups.filter { $0.at == .kiosk } ?? []
    model.kioskGroups = kiosk.map { SetupModel.KioskGroup($0.id, $0.title) }
    model.days = choices.days
    model.languages = languages(choices)
    model.opening = opening(choices, form)
    return model
  }

  /// Who can open the panel together, as it is chosen and as things stand.
  private func opening(_ choices: KeptSetup.Choices, _ form: Form?) -> SetupModel.Opening {
    let enrolled = (try? FreezePlan.Enrolled.everybody(in: history)) ?? [:]
    let there = enrolled.filter { !choices.without.contains($0.key) }
    let able = there.filter { $0.value.role != .kiosk && $0.value.role != .observer }.keys.sorted()
    var words = ""
    var needed = choices.needed
    var quorums: [[String]] = []
    do throws(QuorumRefusal) {
      if let sets = choices.sets {
        quorums = sets
      } else if let holders = choices.holders {
        quorums = try Panels.quorums(of: choices.needed, from: holders)
      } else if let form {
        let roster = there.mapValues {
          Freeze.Person(enrol: $0.enrol, group: $0.group, role: $0.role)
        }
        quorums = try defaultQuorums(form: form, roster: roster, envelopes: choices.envelopes)
          .quorums
        needed = quorums.first?.count ?? 2
      }
      words = RoomWords.opening(quorums)
    } catch {
      words = FreezeRefusal.quorums(error).complaint.messages.first ?? ""
    }
    return SetupModel.Opening(
      able: able, chosen: choices.holders, sets: choices.sets, envelopes: choices.envelopes,
      needed: max(2, needed), words: words,
      loss: quorums.isEmpty ? "" : Sentences.loss(quorums))
  }

  /// Everybody who has joined, the chair first.
  private func joined(_ form: Form?) -> [SetupModel.Joined] {
    let title = { (group: String) in form?.group(group)?.title ?? group }
    let chair = history.callRecord
    var people = [
      SetupModel.Joined(
        handle: chair.author,
        part: RoomWords.chairPart(history.call.group.map(title)), code: chair.id.freezeCode)
    ]
    for handle in history.handlesEnrolled where handle != chair.author {
      for record in history.enrolments(of: handle) {
        guard case .enrol(let enrol) = record.body else { continue }
        people.append(
          SetupModel.Joined(
            handle: handle, part: RoomWords.part(enrol.role, enrol.group.map(title)),
            code: record.id.freezeCode))
      }
    }
    return people
  }
}
