// What a candidate is told before the day: what is judged, what counts how much, who decides, who
// may read it, how long it is kept, and how to complain. The questions stay with the panel.
import Scoring

/// The information sheet for candidates as one printable page.
public func candidateSheetHTML(_ panel: PrintedPanel) -> String {
  let words = CandidateWords(panel.form)
  return HTMLText.page(
    language: panel.form.language, title: CandidateWords.title(panel),
    style: PrintStyle.candidate
  ) { html in
    html.block("h1", "", CandidateWords.title(panel))
    if !panel.days.isEmpty { html.block("p") { $0.element("b", "", panel.days) } }
    html.list(CandidateWords.Titles.whatHappens, words.whatHappens)
    html.criteria(panel.form, words)
    html.list(CandidateWords.Titles.groups, words.groups)
    html.list(CandidateWords.Titles.rules, words.rules)
    html.list(CandidateWords.Titles.decision, words.decision)
    html.list(CandidateWords.Titles.readers, words.readers)
    html.list(CandidateWords.Titles.retention, words.retention)
    html.block("h2", "", CandidateWords.Titles.adjustments)
    html.block("p", "", CandidateWords.adjustments)
    html.block("ul") { html in
      for words in CandidateWords.adjustmentExamples { html.block("li", "", words) }
    }
    html.ask(CandidateWords.tellUs)
    html.list(CandidateWords.Titles.complaint, CandidateWords.complaint)
    html.ask(CandidateWords.writeTo)
    html.block("h2", "", CandidateWords.Titles.form)
    html.block("p", "", "\(panel.formLine). \(CandidateWords.fingerprint)")
    html.block("p", "class=\"fingerprint code\"", panel.fingerprintInFours)
  }
}

extension HTMLText {
  fileprivate mutating func list(_ title: String, _ lines: [String]) {
    guard !lines.isEmpty else { return }
    block("h2", "", title)
    block("ul") { html in
      for line in lines { html.block("li", "", line) }
    }
  }

  fileprivate mutating func criteria(_ form: Form, _ words: CandidateWords) {
    guard !words.judged.isEmpty else { return }
    block("h2", "", CandidateWords.Titles.criteria)
    block("table", "class=\"criteria\"") { html in
      for criterion in words.judged {
        html.block("tr") { html in
          html.element("td") { html in
            html.element("b", "", criterion.title)
            if !criterion.about.isEmpty { html.words("\n\(criterion.about)") }
          }
          html.element("td", "class=\"counts\"", words.counts(criterion))
        }
      }
    }
  }

  fileprivate mutating func ask(_ words: String) {
    block("p", "", words)
    markup("<span class=\"line\"></span>\n")
  }
}
