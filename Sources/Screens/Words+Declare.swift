// The words of the declaration: how scores are used, in plain words made from the form alone, and
// what can be said of a candidate.
import Panels
import Scoring
import Wording

extension Words {
  enum Declare {
    static func title(_ model: DeclareModel) -> String {
      model.scores
        ? en("Before you score: the rules of this panel") : en("The rules of this panel")
    }
    static var helpTitle: String { en("Help: declaring") }

    /// Everything that is declared, a paragraph each.
    static func paragraphs(_ model: DeclareModel) -> [String] {
      var words = [en("The panel: \(model.title).")]
      words += model.changes
      words.append(en("Everybody asks the same questions and judges by the same criteria."))
      words += model.parts.map(influence)
      if model.parts.contains(where: { $0.influence == .scored }) {
        words.append(order(model.mayDepart))
      }
      if let threshold = model.threshold {
        words.append(en("Nobody with a total under \(threshold) of 100 can be appointed."))
      }
      if !model.minimums.isEmpty {
        words.append(
          en("To be appointed, a person must reach: ") + list(model.minimums) + ".")
      }
      words.append(model.scores ? yourScoresAreSealed : scoresAreSealed)
      words.append(opening(model.quorums))
      words.append(en("When it is open, these can read it: \(list(model.readers))."))
      if !model.withdrawn.isEmpty { words.append(withdrawn(model.withdrawn)) }
      if !model.candidates.isEmpty {
        words.append(whoDoYouKnow)
        if model.hasDeclared { words.append(saidBefore) }
        words += model.decided.map(Words.Decided.sentence)
      }
      return words
    }

    private static var yourScoresAreSealed: String {
      en(
        "Your scores are sealed. No one person can read them until the panel opens all sheets"
          + " together.")
    }
    private static var scoresAreSealed: String {
      en(
        "Scores are sealed. No one person can read them until the panel opens all sheets together.")
    }

    static func influence(_ part: DeclareModel.Part) -> String {
      switch part.influence {
      case .scored: en("Scores from \(part.title) count for \(part.share ?? 0) out of 100.")
      case .advisory:
        en("Scores from \(part.title) are shown beside the result. They are not added to it.")
      case .consent:
        en("\(part.title) must say yes. Without their yes nobody is appointed.")
      case .veto:
        en("\(part.title) may say no. They must say why, and a named person looks at the reason.")
      }
    }

    static func order(_ mayDepart: Bool) -> String {
      mayDepart
        ? en("Whoever decides must follow the order, or write down why not.")
        : en("Whoever decides must follow the order.")
    }

    static func opening(_ quorums: [[String]]) -> String {
      let sets = quorums.map { list($0) }
      if sets.count == 1 { return en("To open, all of these are needed: \(sets[0]).") }
      if let common = allButOne(quorums) {
        return en(
          "To open, \(common.count - 1) of these \(common.count) are needed: \(list(common)).")
      }
      return en("To open, one of these sets is needed: \(sets.joined(separator: "; ")).")
    }

    // Names of whom any but one are enough; nil when the sets are not like that.
    private static func allButOne(_ quorums: [[String]]) -> [String]? {
      var names: [String] = []
      for name in quorums.joined() where !names.contains(name) { names.append(name) }
      guard quorums.count == names.count, quorums.count > 2,
        quorums.allSatisfy({ $0.count == names.count - 1 }), Set(quorums).count == names.count
      else { return nil }
      return names
    }

    static func minimum(_ criterion: String, _ points: String, _ group: String) -> String {
      en("\(criterion) at least \(points) from \(group)")
    }

    static var whoDoYouKnow: String {
      en(
        "Do you know any of these people, or could it look unfair? Press Enter on their name and say"
          + " so. Only the chair and HR can read how you know them.")
    }
    static var saidBefore: String {
      en(
        "What you said of them before still stands. This page cannot show it: only the chair and HR"
          + " can read it.")
    }

    private static func withdrawn(_ candidates: [DeclareModel.Candidate]) -> String {
      let names = candidates.map {
        $0.id.uppercased() == $0.name ? $0.name : "\($0.id.uppercased()) \($0.name)"
      }
      return en("Withdrawn, so nobody is asked about them: \(list(names)).")
    }

    // MARK: One candidate

    static func candidate(_ candidate: DeclareModel.Candidate, _ model: DeclareModel) -> String {
      let words = candidate.known.map { "   " + short($0, model) } ?? ""
      return "\(candidate.id.uppercased())  \(candidate.name)\(words)"
    }

    private static func short(_ known: Acquaintance, _ model: DeclareModel) -> String {
      switch known {
      case .scores: model.scores ? en("I know them, and score them") : en("I know them")
      case .asks: en("I know them, and \(model.decider ?? "") decides")
      case .aside: en("I stand aside")
      }
    }

    static func doYouKnow(_ candidate: DeclareModel.Candidate) -> String {
      en(
        "\(candidate.id.uppercased())  \(candidate.name). Do you know them, or could it look unfair?"
      )
    }

    static func choice(_ choice: Knowing.Choice, _ model: DeclareModel) -> String {
      switch choice {
      case .none: en("No")
      case .scores:
        model.scores
          ? en("I know them, and score them. Others speak first") : en("Yes. I do not score them")
      case .asks: en("I know them. \(sentence(model.decider ?? "")) decides if I score them")
      case .aside: en("I stand aside. I do not score them")
      }
    }

    private static func sentence(_ words: String) -> String {
      (words.first.map { $0.uppercased() } ?? "") + words.dropFirst()
    }

    static var how: String { en("How you know them") }
    static var howHint: String { en("Note: only the chair and HR can read this.") }
    static var noWords: String { en("Problem: say how you know them, in a few words.") }
    static var seeBelow: String { en("Problem: something is missing. It stands below the mark.") }
    static var keep: String { en("Go on with this") }
    static var dropChanges: String { en("Go back. Nothing is changed") }
    static var choose: String { en("Say whether you know this candidate") }

    static func said(_ candidate: DeclareModel.Candidate, _ model: DeclareModel) -> String {
      let code = candidate.id.uppercased()
      return switch candidate.known {
      case nil:
        model.scores
          ? en("Note: you do not know \(code), and score them.")
          : en("Note: you do not know \(code).")
      case .scores:
        model.scores
          ? en("Note: you know \(code), and score them. Let others speak first.")
          : en("Note: you know \(code).")
      case .asks:
        en(
          "Note: you know \(code). \(sentence(model.decider ?? "")) decides whether you score them."
        )
      case .aside: en("Note: you stand aside for \(code).")
      }
    }
    static func stays(_ code: String) -> String {
      en("Problem: you stood aside for \(code) before. That cannot be taken back.")
    }

    static var training: String { en("Your panel training") }
    static var trainingHint: String {
      en(
        "Note: a date or words, such as 3 March 2026. Only the chair and HR can read it. It may stay"
          + " empty.")
    }
    static var declare: String { en("I have read this, and I declare it") }
    static var notNow: String { en("Not now. Nothing is recorded") }
    static func code(_ code: String) -> String {
      en("Freeze code \(code). It must be the one that was read out.")
    }
    static func refused(_ reason: String) -> String {
      en("Problem: your declaration is not recorded. \(reason)")
    }
  }
}
