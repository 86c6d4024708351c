// What the set-up room shows, from the records and from what the chair's account keeps.
import Forms
import Panels
import Scoring
import Screens

extension SettingUp {
  /// The panel as far as it is set up, for who sits here.
  func model() -> SetupModel {
    let files = try? PackFiles.kept(in: desk.store.home)
    let form = files.flatMap { try? $0.form() }
    return SetupModel(
      title: title, you: seat.handle, chair: history.callRecord.author, people: joined(form),
      pack: files.map { packState($0) }, isFrozenWithoutYou: history.freeze != nil && !isOver)
  }

  private func packState(_ files: PackFiles) -> SetupModel.PackState {
    do {
      let form = try files.form()
      let problems = form.wordingProblems
      return SetupModel.PackState(
        title: form.title, questions: form.questions.count,
        stops: problems.filter(\.isStop).map(WordingSentences.line),
        notes: problems.filter { !$0.isStop }.map(WordingSentences.line))
    } catch {
      let complaint =
        (error as? Complaint) ?? (error as? any Complaining)?.complaint ?? Complaint("\(error)")
      return SetupModel.PackState(
        title: title, questions: 0, mistakes: complaint.messages.map(shownSafely))
    }
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
