// The words of the set-up room and of what every page of setting up shares.

extension Words {
  enum Setup {
    static let back = "Go back"
    static let nothingYet = "nothing yet"
    static let seeBelow = "Problem: nothing is done yet. What is wrong stands below the mark."
    static let refresh = "Look at the shared folder now"
    static func option(_ words: String, isChosen: Bool) -> String {
      (isChosen ? "[x] " : "[ ] ") + words
    }

    // MARK: The room

    static let helpTitle = "Help: setting up a panel"
    static let helpNotes = [
      "Nothing here is final before the freeze. After it, everything is the same for all."
    ]
    static let leave = "Leave"

    static func intro(_ model: SetupModel) -> [String] {
      if model.isFrozenWithoutYou {
        return [
          "The panel is frozen, and you are not on it yet. The chair, \(model.chair), can take you"
            + " in. This page says when."
        ]
      }
      if model.isChair { return [] }
      return [
        "You have joined. The chair, \(model.chair), has not frozen the panel yet. This page says"
          + " when."
      ]
    }
    static func quiet(_ model: SetupModel) -> String {
      model.isChair
        ? "Note: everything is kept on this computer as you enter it."
        : "Note: there is nothing more for you to do now."
    }

    static func task(_ task: SetupModel.Task) -> String {
      switch task {
      case .pack: "The pack"
      case .people: "People who joined"
      }
    }

    static func state(_ task: SetupModel.Task, _ model: SetupModel) -> String {
      switch task {
      case .pack: model.pack.map(pack) ?? ""
      case .people: list(model.people.map(\.handle))
      }
    }

    static func pack(_ pack: SetupModel.PackState) -> String {
      let questions = count(pack.questions, "question", "questions")
      if !pack.mistakes.isEmpty {
        return "\(pack.title): \(count(pack.mistakes.count, "mistake", "mistakes")) to put right"
      }
      var words = "\(pack.title), \(questions); no mistakes"
      if !pack.stops.isEmpty {
        words += "; \(count(pack.stops.count, "personal question", "personal questions"))"
      }
      if !pack.notes.isEmpty {
        words += "; \(count(pack.notes.count, "note", "notes")) on the words"
      }
      return words
    }

    // MARK: People

    static let peopleHelp = "Help: people who joined"
    static let compare =
      "Ask each person for their code, by voice, and compare it with the one here. If it differs,"
      + " somebody else has joined in their name: do not freeze."
    static let peopleQuiet =
      "Note: each person sees their own code on this page, on their computer."
    static func joined(_ person: SetupModel.Joined, _ model: SetupModel) -> String {
      let you = person.handle == model.you ? ", you" : ""
      return "\(person.handle)\(you): \(person.part)"
    }
    static func code(_ code: String) -> String { "Code \(code)" }
  }
}
