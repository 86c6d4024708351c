// The words of the sample answers: a round before the first candidate, with a key and without praise
// or blame.
import Scoring
import TextUI
import Wording

extension Words {
  enum Calibration {
    static var helpTitle: String { en("Help: sample answers") }
    static var kept: [String] {
      [
        en("These scores count for nobody. A candidate can be scored without them."),
        en(
          "The record keeps that you did this, and how far each score was from the key. It is sealed"
            + " for the chair and HR, and no screen shows them how far."),
      ]
    }

    // "Sample answer 3 of 4: Listening"; in a further round the numbers go on.
    static func title(_ page: CalibrationPage) -> String {
      let (model, sample) = (page.model, page.sample)
      let (here, last) = (model.round[page.place] + 1, (model.round.last ?? 0) + 1)
      if page.isShown { return en("Sample answer \(here) of \(last): the key") }
      let criterion = model.form.criterion(sample.key[page.part].criterion)?.title ?? ""
      guard sample.key.count > 1 else {
        return en("Sample answer \(here) of \(last): \(criterion)")
      }
      return en(
        "Sample answer \(here) of \(last), score \(page.part + 1) of \(sample.key.count):"
          + " \(criterion)")
    }

    static var sample: String { en("The sample answer") }
    static func criterion(_ criterion: Criterion) -> String {
      let about = criterion.about.isEmpty ? criterion.title : criterion.about
      return en("Criterion: \(about.last == "." ? String(about.dropLast()) : about).")
    }
    static var quiet: String {
      en("Note: score it as you would a candidate. The key comes after.")
    }
    static var keyQuiet: String {
      en("Note: the scores stay as they are. They count for nobody.")
    }
    static var stays: String { en("Note: the key was shown, so this score stays as it is.") }
    static var isFirst: String { en("Note: this is the first one.") }
    static func missing(_ criterion: String) -> String {
      en("Problem: there is no score for \(criterion) yet. The key comes after it.")
    }

    // MARK: The key

    /// What the key says, a thought each; what belongs to the thought before is indented.
    static func key(_ model: CalibrationModel, _ sample: SampleAnswer)
      -> [(words: String, indent: Int)]
    {
      let scoring = model.scoring(sample)
      var lines: [(words: String, indent: Int)] = []
      for (index, key) in sample.key.enumerated() {
        guard let step = scoring.step(at: index) else { continue }
        let own = model.sheet.points(sample.place, key.criterion)
        let title = step.criterion?.title ?? key.criterion
        lines.append((beside(title, key.points, own, { scoring.label($0, step) }), 0))
        for points in [key.points, key.points - 1] where step.range.contains(points) {
          let words = point(points, scoring.label(points, step), scoring.anchor(points, step))
          lines.append((words, 2))
        }
      }
      let why = Words.parts(sample.why)
      return lines
        + why.enumerated().map { ($0.offset == 0 ? en("Why: \($0.element)") : $0.element, 0) }
    }

    // "Listening. The key says 3, Meets. You gave 5, Well above: two higher."
    static func beside(_ title: String, _ key: Int, _ own: Int?, _ label: (Int) -> String)
      -> String
    {
      let says = named(key, label(key))
      guard let own else { return en("\(title). The key says \(says).") }
      return en(
        "\(title). The key says \(says). You gave \(named(own, label(own))): \(apart(own - key)).")
    }

    static func apart(_ difference: Int) -> String {
      let many = manyApart(abs(difference))
      if difference == 0 { return en("the same") }
      return difference > 0 ? en("\(many) higher") : en("\(many) lower")
    }

    private static func manyApart(_ points: Int) -> String {
      switch points {
      case 1: en("one")
      case 2: en("two")
      case 3: en("three")
      case 4: en("four")
      case 5: en("five")
      case 6: en("six")
      case 7: en("seven")
      case 8: en("eight")
      default: en("nine")
      }
    }

    private static func named(_ points: Int, _ label: String) -> String {
      label.isEmpty ? "\(points)" : "\(points), \(label)"
    }
    static func point(_ points: Int, _ label: String, _ anchor: String) -> String {
      named(points, label) + (anchor.isEmpty ? "" : ": \(anchor)")
    }

    // MARK: Keys

    static func give(_ digits: String) -> WayWords {
      WayWords(en("Score"), en("Give a score"), name: digits)
    }
    static var readOn: WayWords {
      WayWords(en("Read on"), en("Read on, or choose what the mark is on"))
    }
    static var choose: WayWords {
      WayWords(en("Choose"), en("Read on, or choose what the mark is on"))
    }
    static var back: WayWords {
      WayWords(en("Back"), en("Go back to the score or the sample before"))
    }
    static var leave: WayWords { WayWords("", en("Go home. What you scored is kept")) }

    // What F8 does; line by line Enter alone does it.
    static var nextCriterion: Onward {
      Onward(WayWords(en("Next"), en("Go to the next score")), en("go to the next score"))
    }
    static var nextSample: Onward {
      Onward(
        WayWords(en("Next"), en("Go to the next sample answer")), en("go to the next sample answer")
      )
    }
    static var seeKey: Onward {
      Onward(
        WayWords(en("See the key"), en("See the key. Your scores of this answer then stay")),
        en("see the key"))
    }
    static func another(_ count: Int) -> Onward {
      Onward(WayWords(en("More"), menu(count)), en("score more"))
    }
    static var goHome: Onward {
      Onward(WayWords(en("Home"), en("Go home")), en("go home"))
    }

    /// Going on, for the full screen and line by line.
    struct Onward {
      let way: WayWords
      let told: String

      init(_ way: WayWords, _ told: String) {
        self.way = way
        self.told = told
      }
    }

    // MARK: At home and after the declaration

    static func menu(_ count: Int) -> String {
      switch count {
      case 0: en("Read the sample answers and their keys again")
      case 1: en("Score one sample answer, then see the key")
      default: en("Score two sample answers, then see the key")
      }
    }
    static var offerTitle: String { en("Before the first candidate: sample answers") }
    static var offer: [String] {
      [
        en(
          "This form has sample answers with a key. Score them as you would score a candidate, and"
            + " then see what the key says, and why."),
        en("It shows what a low score looks like, and what a high one does."),
      ]
    }
    static var notNow: String { en("Not now. You can do it later from home") }
    static var offerQuiet: String { en("Note: a candidate can be scored without it.") }
  }
  /// A text in parts that the mark goes through, none longer than a small window; cut between
  /// sentences, and only a very long one between words.
  static func parts(_ text: String) -> [String] {
    var parts: [String] = []
    for paragraph in text.split(whereSeparator: \.isNewline) {
      var part = ""
      for word in paragraph.split(separator: " ") {
        let isFull = part.count > 200 && ".?!".contains(part.last ?? " ")
        if isFull || part.count + word.count > 320 {
          parts.append(part)
          part = ""
        }
        part += (part.isEmpty ? "" : " ") + word
      }
      if !part.isEmpty { parts.append(part) }
    }
    return parts
  }
}
