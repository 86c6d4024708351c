// The words of the set-up room and of what every page of setting up shares.
import Wording

extension Words {
  enum Setup {
    static var back: String { en("Go back") }
    static var nothingYet: String { en("nothing yet") }
    static var seeBelow: String {
      en("Problem: nothing is done yet. What is wrong stands below the mark.")
    }
    static var notKeptYet: String {
      en("Note: nothing of this is kept yet. Go back again to leave without it.")
    }
    static var refresh: String { en("Look at the shared folder now") }
    static func option(_ words: String, isChosen: Bool) -> String {
      isChosen ? en("[x] \(words)") : en("[ ] \(words)")
    }

    // MARK: The room

    static var helpTitle: String { en("Help: setting up a panel") }
    static var helpNotes: [String] {
      [
        en("Nothing here is final before the freeze. After it, everything is the same for all.")
      ]
    }
    static var leave: String { en("Leave") }

    static func intro(_ model: SetupModel) -> [String] {
      if model.isFrozenWithoutYou {
        return [
          en(
            "The panel is frozen, and you are not on it yet. The chair, \(model.chair), can take you"
              + " in. This page says when.")
        ]
      }
      if model.isChair { return [] }
      return [
        en(
          "You have joined. The chair, \(model.chair), has not frozen the panel yet. This page says"
            + " when.")
      ]
    }
    static func quiet(_ model: SetupModel) -> String {
      model.isChair
        ? en("Note: everything is kept on this computer as you enter it.")
        : en("Note: there is nothing more for you to do now.")
    }

    static func task(_ task: SetupModel.Task) -> String {
      switch task {
      case .pack: en("The pack")
      case .shares: en("Shares")
      case .candidates: en("Candidates")
      case .people: en("People who joined")
      case .contributors: en("People at the kiosk")
      case .opening: en("Who may open")
      case .days: en("Name and days")
      case .languages: Words.Tongues.task
      case .check: en("Check everything")
      case .freeze: en("Freeze the panel")
      }
    }

    static func state(_ task: SetupModel.Task, _ model: SetupModel) -> String {
      switch task {
      case .pack: model.pack.map(pack) ?? ""
      case .shares: model.pack?.shares ?? ""
      case .candidates:
        model.candidates.isEmpty
          ? en("none yet") : count(model.candidates.count, en("candidate"), en("candidates"))
      case .people: people(model)
      case .contributors:
        model.contributors.isEmpty
          ? en("none yet") : count(model.contributors.count, en("person"), en("people"))
      case .opening: model.opening.words
      case .days: model.days.isEmpty ? model.title : "\(model.title), \(list(model.days))"
      case .languages: model.languages.map(Words.Tongues.state).joined(separator: "; ")
      case .check: en("says what stands in the way")
      case .freeze: en("then everything is the same for all")
      }
    }

    private static func people(_ model: SetupModel) -> String {
      let out = model.people.filter(\.isLeftOut).map(\.handle)
      let words = list(model.people.filter { !$0.isLeftOut }.map(\.handle))
      return out.isEmpty ? words : en("\(words); left out: \(list(out))")
    }

    static func pack(_ pack: SetupModel.PackState) -> String {
      let questions = count(pack.questions, en("question"), en("questions"))
      if !pack.mistakes.isEmpty {
        return en(
          "\(pack.title): \(count(pack.mistakes.count, en("mistake"), en("mistakes"))) to put right"
        )
      }
      var words = en("\(pack.title), \(questions); no mistakes")
      if !pack.stops.isEmpty {
        words += "; \(count(pack.stops.count, en("personal question"), en("personal questions")))"
      }
      if !pack.notes.isEmpty {
        words += en("; \(count(pack.notes.count, en("note"), en("notes"))) on the words")
      }
      return words
    }

  }
}
