// The kiosk on paper: one question a page, large type, faces with their words. For a power cut and
// for people who would rather have paper; Easy Read throughout.
import Scoring

/// The cards of every group at the kiosk: one set for each candidate whose name may be printed, else
/// one set with a line for the name.
public func cardsHTML(_ panel: PrintedPanel) -> String {
  let groups = panel.form.groups.filter { $0.at == .kiosk }
  let known = panel.candidates.filter { $0.name != nil }
  let candidates: [PrintedPanel.Candidate?] = known.isEmpty ? [nil] : known
  return HTMLText.page(
    language: panel.form.language, title: CardWords.heading(panel), style: PrintStyle.cards
  ) { html in
    for candidate in candidates {
      for group in groups { html.cards(group, candidate, panel) }
    }
  }
}

extension HTMLText {
  fileprivate mutating func cards(
    _ group: Group, _ candidate: PrintedPanel.Candidate?, _ panel: PrintedPanel
  ) {
    // What is said in words is asked by a person and not on paper.
    let questions = group.questions.compactMap(panel.form.question).filter { $0.kind != .open }
    for (index, question) in questions.enumerated() {
      block("section", "class=\"card\"") { html in
        html.top(candidate, CardWords.title(index + 1, of: questions.count))
        html.block(
          "p", "class=\"ask\"", inPlaceOfName(question.ask, candidate?.name ?? CardWords.thePerson))
        html.block("p", "", CardWords.tick)
        html.answers(question, group)
        html.slip(question, candidate, panel)
      }
    }
  }

  private mutating func top(_ candidate: PrintedPanel.Candidate?, _ title: String) {
    block("h1", "", title)
    block("p", "class=\"top\"") { html in
      if let name = candidate?.name {
        html.words(CardWords.met(name))
      } else {
        html.words(CardWords.youMet + " ")
        html.markup("<span class=\"rule\"></span>")
      }
    }
  }

  private mutating func answers(_ question: Question, _ group: Group) {
    block("table", "class=\"answers\"") { html in
      switch question.kind {
      case .choice(let answers):
        for answer in answers { html.answer(answer.text, face: nil) }
      case .mark:
        for words in [CardWords.yes, CardWords.no] { html.answer(words, face: nil) }
      case .score, .open:
        for (place, point) in group.scale.points.enumerated() {
          html.answer(point.label, face: (place, group.scale.points.count))
        }
      }
      html.answer(CardWords.unknown, face: nil)
    }
  }

  private mutating func answer(_ words: String, face: (place: Int, of: Int)?) {
    block("tr") { html in
      html.element("td", "class=\"tick\"") { $0.markup("<span class=\"box\"></span>") }
      html.element("td", "class=\"face\"") { html in
        if let face { html.face(face.place, of: face.of) }
      }
      html.element("td", "class=\"words\"", words)
    }
  }

  private mutating func face(_ place: Int, of count: Int) {
    markup(
      "<svg viewBox=\"0 0 100 100\" aria-hidden=\"true\" fill=\"none\" stroke=\"#000\" stroke-width=\"5\" stroke-linecap=\"round\"><circle cx=\"50\" cy=\"50\" r=\"46\"/><circle cx=\"35\" cy=\"40\" r=\"4\" fill=\"#000\"/><circle cx=\"65\" cy=\"40\" r=\"4\" fill=\"#000\"/>"
    )
    // From the worst face to the best, as on the kiosk's screen.
    let middle = count / 2
    let isOuter = count > 3 && (place == 0 || place == count - 1)
    if place == middle {
      markup("<path d=\"M30 68 H70\"/>")
    } else if place < middle {
      if isOuter { markup("<path d=\"M26 80 Q50 46 74 80\"/>") }
      if !isOuter { markup("<path d=\"M30 74 Q50 58 70 74\"/>") }
    } else {
      if isOuter { markup("<path d=\"M26 58 Q50 92 74 58\"/>") }
      if !isOuter { markup("<path d=\"M30 62 Q50 80 70 62\"/>") }
    }
    markup("</svg>")
  }

  private mutating func slip(
    _ question: Question, _ candidate: PrintedPanel.Candidate?, _ panel: PrintedPanel
  ) {
    block("div", "class=\"slip\"") { html in
      html.block("p") { html in
        html.words(CardWords.slip + " ")
        for _ in 0..<6 { html.markup("<span class=\"box\"></span>") }
      }
      html.block("p") { html in
        html.markup("<span class=\"box tick\"></span>")
        html.words(CardWords.helper)
      }
      html.block("p", "", CardWords.hand)
    }
    block("p", "class=\"small\"") { html in
      html.words(CardWords.toType(question.id, of: candidate?.id) + " ")
      html.element("span", "class=\"code\"", String(panel.fingerprintInFours.prefix(19)))
    }
  }
}

/// The words of a question with a name in the place of `{name}`.
func inPlaceOfName(_ text: String, _ name: String) -> String {
  let parts = text.split(separator: "{", omittingEmptySubsequences: false).map(String.init)
  return parts.dropFirst().reduce(parts.first ?? "") { words, part in
    words + (part.hasPrefix("name}") ? name + part.dropFirst(5) : "{" + part)
  }
}
