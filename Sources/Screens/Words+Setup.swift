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
      case .shares: "Shares"
      case .candidates: "Candidates"
      case .people: "People who joined"
      case .contributors: "People at the kiosk"
      case .opening: "Who may open"
      case .days: "Days"
      case .check: "Check everything"
      case .freeze: "Freeze the panel"
      }
    }

    static func state(_ task: SetupModel.Task, _ model: SetupModel) -> String {
      switch task {
      case .pack: model.pack.map(pack) ?? ""
      case .shares: model.pack?.shares ?? ""
      case .candidates:
        model.candidates.isEmpty
          ? "none yet" : count(model.candidates.count, "candidate", "candidates")
      case .people: people(model)
      case .contributors:
        model.contributors.isEmpty
          ? "none yet" : count(model.contributors.count, "person", "people")
      case .opening: model.opening.words
      case .days: model.days.isEmpty ? "not said" : list(model.days)
      case .check: "says what stands in the way"
      case .freeze: "then everything is the same for all"
      }
    }

    private static func people(_ model: SetupModel) -> String {
      let out = model.people.filter(\.isLeftOut).map(\.handle)
      let words = list(model.people.filter { !$0.isLeftOut }.map(\.handle))
      return out.isEmpty ? words : "\(words); left out: \(list(out))"
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

  }
}
