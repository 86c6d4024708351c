// What is due and when, in lines sorted by day and as JSON. Separate from the command, which finds
// the panels.
import Panels
import Screens
import Wording

enum DueSentences {
  /// One line a candidate, the earliest day first and what has no day last; holds before all.
  static func lines(_ panels: [DuePanel], today: String) -> [String] {
    guard !panels.isEmpty else { return [en("This account knows no panel.")] }
    var lines: [String] = []
    for panel in panels {
      if let refusal = panel.refusal {
        lines.append(
          en("\(panel.folder): cannot be read: \(refusal.messages.joined(separator: "; "))"))
      }
      for hold in panel.holds { lines.append("\(panel.folder): \(ErasureSentences.hold(hold))") }
    }
    let rows = sorted(panels)
    lines += rows.map { panel, kept in
      let day = kept.erased == nil ? kept.due ?? en("no day    ") : en("erased    ")
      return "\(day)  \(panel.folder)  \(kept.candidate)  \(words(kept, panel, today))"
    }
    let due = rows.filter { $0.kept.isDue(on: today) && $0.panel.holds.isEmpty }.count
    lines.append(
      due == 0
        ? en("Nothing is due today.")
        : en("Due: \(due). Run  empanel erase FOLDER --as NAME --due"))
    if rows.contains(where: { $0.kept.outcome == .decided && $0.kept.erased == nil }) {
      lines.append(
        en("Who was appointed is for the readers: --as NAME or --identity FILE says it."))
    }
    return lines
  }

  private static func sorted(_ panels: [DuePanel]) -> [(panel: DuePanel, kept: KeptUntil)] {
    let rows = panels.flatMap { panel in panel.lines.map { (panel: panel, kept: $0) } }
    // Days sort as their text; what is erased comes first and what has no day last.
    let day = { (kept: KeptUntil) in kept.erased != nil ? "" : kept.due ?? "~" }
    return rows.sorted {
      (day($0.kept), $0.panel.folder, $0.kept.candidate)
        < (day($1.kept), $1.panel.folder, $1.kept.candidate)
    }
  }

  private static func words(_ kept: KeptUntil, _ panel: DuePanel, _ today: String) -> String {
    if let erased = kept.erased {
      return en(
        "\(erased.record.time.text.prefix(10)) by \(erased.record.author), ground"
          + " \(erased.body.ground)")
    }
    let state = kept.isDue(on: today) ? (panel.holds.isEmpty ? en(", due") : en(", held")) : ""
    guard let time = kept.time else {
      return en("\(outcome(kept.outcome)), and the form does not say how long that is kept")
    }
    guard let from = kept.from else { return en("\(outcome(kept.outcome)); \(time) from then on") }
    return en("\(outcome(kept.outcome)), \(time) from \(from)\(state)")
  }

  private static func outcome(_ outcome: KeptUntil.Outcome) -> String {
    switch outcome {
    case .appointed: en("appointed")
    case .unsuccessful: en("unsuccessful")
    case .withdrawn: en("withdrew")
    case .recorded: en("recorded")
    case .decided: en("if not appointed")
    case .undecided: en("not decided yet")
    }
  }

  /// The same as JSON, keys sorted.
  static func json(_ panels: [DuePanel], today: String) -> String {
    let rows = panels.map { panel in
      let candidates = panel.lines.map { kept in
        "{\"candidate\":\(quoted(kept.candidate)),\"due\":\(quoted(kept.due)),\"erased\":"
          + (kept.erased.map {
            "{\"by\":\(quoted($0.record.author)),\"ground\":\(quoted($0.body.ground)),\"record\":"
              + "\(quoted($0.record.id.hex)),\"time\":\(quoted($0.record.time.text))}"
          } ?? "null")
          + ",\"from\":\(quoted(kept.from)),\"is_due\":\(kept.isDue(on: today)),\"outcome\":"
          + "\(quoted(kept.outcome.rawValue)),\"time\":\(quoted(kept.time))}"
      }
      let holds = panel.holds.map {
        "{\"by\":\(quoted($0.record.author)),\"record\":\(quoted($0.record.id.hex)),\"time\":"
          + "\(quoted($0.record.time.text))}"
      }
      return "{\"candidates\":[\(candidates.joined(separator: ","))],\"error\":"
        + quoted(panel.refusal?.messages.joined(separator: "; "))
        + ",\"folder\":\(quoted(panel.folder)),\"holds\":[\(holds.joined(separator: ","))]}"
    }
    return "{\"panels\":[\(rows.joined(separator: ","))],\"schema\":\"empanel.due.v1\",\"today\":"
      + "\(quoted(today))}"
  }

  private static func quoted(_ text: String?) -> String {
    guard let text else { return "null" }
    var quoted = ""
    for scalar in shownSafely(text).unicodeScalars {
      switch scalar {
      case "\"", "\\": quoted += "\\\(scalar)"
      case "\n": quoted += "\\n"
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return "\"\(quoted)\""
  }
}
