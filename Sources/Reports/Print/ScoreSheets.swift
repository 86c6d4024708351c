// Blank score sheets on paper: for a power cut, or for somebody who would rather write. They carry
// the same item ids as a typed sheet, so that nothing has to be guessed when they are typed in.
import Scoring

/// Blank score sheets as one printable page: one for every member and candidate of a panel, or one
/// for every group of members of a form.
public func scoreSheetsHTML(_ panel: PrintedPanel) -> String {
  let sheets = BlankSheet.all(of: panel)
  return HTMLText.page(
    language: panel.form.language, title: SheetWords.heading(panel), style: PrintStyle.sheets
  ) { html in
    for (index, sheet) in sheets.enumerated() {
      html.sheet(sheet, number: index + 1, of: sheets.count, panel)
    }
  }
}

/// One sheet before anything is written on it.
struct BlankSheet {
  var group: Group
  var assessor: PrintedPanel.Assessor?
  var candidate: PrintedPanel.Candidate?

  static func all(of panel: PrintedPanel) -> [BlankSheet] {
    let groups = panel.form.groups.filter { $0.at == .members }
    guard !panel.candidates.isEmpty, !panel.assessors.isEmpty else {
      return groups.map { BlankSheet(group: $0) }
    }
    return panel.candidates.flatMap { candidate in
      panel.assessors.compactMap { assessor in
        guard !candidate.standingAside.contains(assessor.id),
          let group = groups.first(where: { $0.id == assessor.group })
        else { return nil }
        return BlankSheet(group: group, assessor: assessor, candidate: candidate)
      }
    }
  }
}

extension HTMLText {
  fileprivate mutating func sheet(
    _ sheet: BlankSheet, number: Int, of count: Int, _ panel: PrintedPanel
  ) {
    block("table", "class=\"sheet\"") { html in
      html.block("thead") { html in
        html.row { $0.sheetHead(sheet, SheetWords.place(number, of: count), panel) }
      }
      html.block("tbody") { html in
        for id in sheet.group.questions {
          guard let question = panel.form.question(id) else { continue }
          let items = sheet.group.items.filter { $0.question == id }
          html.row { html in
            html.ask(question)
            guard let first = items.first else { return html.answer(question) }
            html.item(first, sheet.group, panel.form)
          }
          for item in items.dropFirst() { html.row { $0.item(item, sheet.group, panel.form) } }
        }
        html.row { $0.signature(panel) }
      }
    }
  }

  private mutating func row(_ inside: (inout HTMLText) -> Void) {
    block("tr") { $0.block("td", "", inside) }
  }

  private mutating func sheetHead(_ sheet: BlankSheet, _ number: String, _ panel: PrintedPanel) {
    block("table", "class=\"who\"") { html in
      html.block("tr") { html in
        html.element("td", "class=\"wide\"") { $0.element("b", "", panel.heading) }
        html.element("td", "", sheet.group.title)
        html.element("td", "class=\"last\"", number)
      }
      html.block("tr") { html in
        html.element("td", "class=\"wide\"") { html in
          html.words(SheetWords.candidate + " ")
          html.filled(sheet.candidate.map { named($0.id, $0.name, $0.time) })
        }
        html.element("td", "") { html in
          html.words(SheetWords.scoredBy + " ")
          html.filled(sheet.assessor.map { named($0.id, $0.name) })
        }
        html.element("td", "class=\"last\"", panel.days.isEmpty ? SheetWords.date : panel.days)
      }
    }
  }

  /// What is known, or a line to write on.
  private mutating func filled(_ text: String?) {
    if let text { element("b", "", text) } else { markup("<span class=\"rule\"></span>") }
  }

  private mutating func ask(_ question: Question) {
    let minutes = question.minutes.map { " (\(SheetWords.minutes($0)))" } ?? ""
    block("p", "class=\"ask\"", "\(question.id). \(question.ask)\(minutes)")
    guard !question.probes.isEmpty else { return }
    block("p", "class=\"probes\"") { html in
      html.words(SheetWords.tickProbes)
      for (number, probe) in question.probes.enumerated() {
        html.element("span", "class=\"probe\"") { html in
          html.markup("<span class=\"box\"></span>")
          html.words("\(number)  \(probe)")
        }
      }
    }
  }

  private mutating func item(_ item: GroupItem, _ group: Group, _ form: Form) {
    block("div", "class=\"item\"") { html in
      html.element("h3") { html in
        html.element("span", "class=\"code\"", "\(item.question)/\(item.criterion)")
        html.words(form.criterion(item.criterion)?.title ?? item.criterion)
      }
      if case .mark(let key) = form.question(item.question)?.kind {
        html.block("p", "class=\"probes\"", SheetWords.mark(key))
      } else {
        html.anchors(item, group, form)
      }
      html.given()
      for _ in 0..<3 { html.markup("<span class=\"line\"></span>\n") }
    }
  }

  private mutating func anchors(_ item: GroupItem, _ group: Group, _ form: Form) {
    block("table", "class=\"anchors\"") { html in
      for point in group.scale.points {
        html.block("tr") { html in
          html.element("td", "class=\"points\"", "\(point.points)")
          html.element("td", "class=\"label\"", point.label)
          html.element(
            "td", "",
            form.anchor(
              question: item.question, criterion: item.criterion, group: group,
              points: point.points) ?? point.anchor)
        }
      }
    }
  }

  /// Points, or why there are none.
  private mutating func given() {
    block("table", "class=\"given\"") { html in
      html.block("tr") { html in
        html.element("td") { html in
          html.element("b", "", SheetWords.points)
          html.markup("<span class=\"points-box\"></span>")
        }
        for words in SheetWords.whyNone {
          html.element("td") { html in
            html.markup("<span class=\"box\"></span>")
            html.words(words)
          }
        }
      }
    }
    block("p", "class=\"small\"", SheetWords.evidence)
  }

  /// A question without points: its answers to tick, or lines.
  private mutating func answer(_ question: Question) {
    block("p", "class=\"small\"") { html in
      html.element("span", "class=\"code\"", question.id)
      html.words(" " + SheetWords.notScored)
    }
    if case .choice(let answers) = question.kind {
      for answer in answers {
        block("p") { html in
          html.markup("<span class=\"box\"></span>")
          html.words("\(answer.text) (\(answer.id))")
        }
      }
    } else {
      for _ in 0..<3 { markup("<span class=\"line\"></span>\n") }
    }
  }

  private mutating func signature(_ panel: PrintedPanel) {
    block("p") { html in
      html.words(SheetWords.signed + " ")
      html.markup("<span class=\"rule\"></span>")
      html.words(" \(SheetWords.time) ")
      html.markup("<span class=\"rule\"></span>")
    }
    block(
      "p", "class=\"small\"",
      SheetWords.scoreAlone)
    block("p", "class=\"small\"") { html in
      html.words(SheetWords.form(panel) + " ")
      html.element("span", "class=\"code\"", panel.fingerprintInFours)
    }
  }
}

/// An id with what else is known: `c01, Sam Jones, 09:00`.
func named(_ id: String, _ name: String?, _ time: String = "") -> String {
  [id, name ?? "", time].filter { !$0.isEmpty }.joined(separator: ", ")
}
