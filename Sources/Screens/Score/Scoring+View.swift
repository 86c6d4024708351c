// How the scoring room is drawn.
import Panels
import Scoring
public import TextUI

extension Frame {
  /// The columns of a note while it is written.
  static func noteWidth(_ size: Size) -> Int { width(size) - 4 }
}

extension ScoringPage {
  /// The weights of all criteria of the group together, for "Weight 3 of 12".
  var totalWeight: Int {
    model.group.criteria.reduce(0) { $0 + (model.form.criterion($1)?.weight ?? 0) }
  }

  /// The whole picture.
  public func frame(_ size: Size) -> Frame {
    guard let step else { return Frame(title: model.code) }
    var frame = Frame(
      title: Words.Score.title(model.code, step),
      titleRight: Words.Score.minutes(model.minutesLeft))
    frame.hints = hints
    frame.hintLimit = 8
    frame.onward = (.function(8), isLast ? Words.Plain.lookOver : Words.Plain.nextQuestion)
    frame.message = message ?? Words.Score.saved(savedAt)
    let width = Frame.width(size)
    if let reading {
      frame.title = "\(model.code)   " + Words.Score.readingTitle
      frame.message = Words.Score.readingMessage
      for (index, text) in Words.Score.reading(self).enumerated() {
        frame.rows += Row.paragraph(text, focused: index == reading.focused, width: width)
      }
      return frame
    }
    frame.rows = asked(step, width: width)
    if let editor {
      frame.writing = Frame.Writing(text: editor.text, ends: .function(2))
      frame.rows += writing(step, editor, room: Frame.height(size), size: size)
    } else {
      frame.rows += choosing(step, width: width)
    }
    return frame
  }

  // The question in full, its follow-ups where there is room, and the criterion.
  private func asked(_ step: Step, width: Int) -> [Row] {
    var rows: [Row] = []
    let lines = wrapped("\u{22}\(model.ask(step))\u{22}", columns: width - 7)
    for (index, line) in lines.enumerated() {
      let row = Row.text(line, at: 7, .heading, spare: index > 2 ? 1 : 0)
      rows.append(index == 0 ? row.and(Words.Score.ask, at: 1) : row)
    }
    if !step.question.probes.isEmpty {
      rows += Row.wrapped(
        Words.Score.probes(step.question.probes), at: 1, width: width, spare: 5)
    }
    if let criterion = step.criterion {
      let words = wrapped(
        Words.Score.criterion(criterion, of: totalWeight), columns: width - 1)
      rows += Row.block(words.map { .text($0, spare: 3) })
    } else {
      rows.append(.text(step.isOpen ? Words.Score.unscored : Words.Score.choice, spare: 3))
    }
    return rows
  }

  // MARK: Choosing

  private func choosing(_ step: Step, width: Int) -> [Row] {
    let options = step.options(model.group.scale)
    var rows: [Row] = [.gap]
    if !step.isOpen {
      let words = step.isChoice ? Words.Score.yourAnswer : Words.Score.yourScore
      rows.append(.text(words, .heading, spare: 8))
    }
    let labels = columnOfAnchors(step, options)
    let statuses = options.enumerated().filter { Words.Score.isStatus($0.element) }
    for (index, option) in options.enumerated() {
      if Words.Score.isStatus(option) {
        if index == statuses.first?.offset {
          let keys = statuses.compactMap { keyed($0.element, step) }
          rows.append(statusRow(statuses, step, width: width).being(.keyed(keys)))
        }
        continue
      }
      if option == .note, index > 0 { rows.append(.gap) }
      var drawn = self.rows(
        option, step, focused: index == list.focused, anchorsAt: labels, width: width)
      if let key = keyed(option, step) { drawn[0].role = .keyed([key]) }
      rows += drawn
      if option == .note { rows += noteRows(step, width: width) }
    }
    return rows + [.gap] + strip(width: width)
  }

  // How an option is told and typed line by line.
  private func keyed(_ option: Option, _ step: Step) -> Role.Keyed? {
    let sign = step.chosen == option ? self.sign(step) : nil
    switch option {
    case .answer(.scored(let points)):
      let words = [model.label(points, step), model.anchor(points, step)]
      return Role.Keyed(
        press: digit(points), type: "\(points)",
        words: words.filter { !$0.isEmpty }.joined(separator: ". "), sign: sign)
    case .answer(let answer):
      let (key, label) = Words.Score.status(answer)
      guard let scalar = key.unicodeScalars.first else { return nil }
      return Role.Keyed(press: scalar, type: Words.Plain.status(key), words: label, sign: sign)
    case .choice(let id):
      guard case .choice(let answers) = step.question.kind,
        let place = answers.firstIndex(where: { $0.id == id })
      else { return nil }
      return Role.Keyed(
        press: digit(place + 1), type: "\(place + 1)", words: answers[place].text, sign: sign)
    case .note: return nil
    }
  }

  private func digit(_ number: Int) -> Unicode.Scalar {
    Unicode.Scalar(UInt8(0x30 + max(0, min(9, number))))
  }

  private func columnOfAnchors(_ step: Step, _ options: [Option]) -> Int {
    let labels = options.compactMap { option -> Int? in
      guard case .answer(.scored(let points)) = option else { return nil }
      return model.label(points, step).columns
    }
    return 6 + min(18, labels.max() ?? 0) + 2
  }

  // "N  Not asked   H  Did not hear   D  Do not know", the chosen one with its words beside it.
  private func statusRow(
    _ options: [(offset: Int, element: Option)], _ step: Step, width: Int
  ) -> Row {
    var row = Row()
    var column = 3
    for (index, option) in options {
      guard case .answer(let answer) = option else { continue }
      let (key, label) = Words.Score.status(answer)
      let isChosen = step.chosen == option
      let words = "\(key)  \(label)" + (isChosen ? " \(sign(step))" : "")
      if index == list.focused {
        row = row.and("> \(words)", at: column - 2, .selected)
        row.focus = column
      } else {
        row = row.and(words, at: column, isChosen ? .chosen : .plain)
      }
      column += words.columns + (width > 70 ? 4 : 2)
    }
    return row
  }

  private func sign(_ step: Step) -> String {
    step.isChoice || step.isOpen ? Words.Score.chosenAnswer : Words.Score.chosen
  }

  private func rows(
    _ option: Option, _ step: Step, focused: Bool, anchorsAt: Int, width: Int
  ) -> [Row] {
    switch option {
    case .note:
      let words = NoteEditor.words(of: step.item.note)
      let text = Words.Score.notes(words, isOpen: step.isOpen)
      let row = Row.choice(text, focused: focused, .heading)
      let keys = width - Words.Score.noteKeys.columns
      guard text.columns + 5 <= keys else { return [row] }
      var hinted = row.and(Words.Score.noteKeys, at: keys, .quiet)
      hinted.pieces[hinted.pieces.count - 1].isHint = true
      return [hinted]
    case .choice(let id):
      guard case .choice(let answers) = step.question.kind,
        let place = answers.firstIndex(where: { $0.id == id })
      else { return [] }
      return scaleRows(
        "\(place + 1)", answers[place].text, "",
        sign: step.chosen == option ? sign(step) : nil, focused: focused, anchorsAt: anchorsAt,
        width: width)
    case .answer(let answer):
      guard case .scored(let points) = answer else { return [] }
      return scaleRows(
        "\(points)", model.label(points, step), model.anchor(points, step),
        sign: step.chosen == option ? sign(step) : nil, focused: focused, anchorsAt: anchorsAt,
        width: width)
    }
  }

  // "> 3  Meets   One example   YOUR SCORE"; the focused one shows all its words.
  private func scaleRows(
    _ key: String, _ label: String, _ means: String, sign: String?, focused: Bool, anchorsAt: Int,
    width: Int
  ) -> [Row] {
    let end = sign.map { width - $0.columns - 2 } ?? width
    let style: Style = focused ? .selected : sign != nil ? .chosen : .plain
    let room = means.isEmpty ? end - 6 : anchorsAt - 7
    var row = Row.choice("\(key)  \(label.clipped(columns: room))", focused: focused, style)
    var further: [Row] = []
    if !means.isEmpty {
      // Only the score is marked, not its anchor: a slow line then sends half as much a key.
      if focused {
        let lines = wrapped(means, columns: max(10, end - anchorsAt))
        row.add(lines.first ?? "", at: anchorsAt)
        // A narrow window has room for one further line; F4 shows the rest.
        var rest = Array(lines.dropFirst())
        if width < 70, rest.count > 1 {
          rest = [Words.shortened(rest[0] + " " + rest[1], columns: end - anchorsAt)]
        }
        further = rest.map { .text($0, at: anchorsAt) }
      } else {
        row.add(Words.shortened(means, columns: end - anchorsAt), at: anchorsAt)
      }
    }
    if let sign { row.add(sign, at: width - sign.columns, .chosen) }
    return further.isEmpty ? [row] : Row.block([row] + further)
  }

  private func noteRows(_ step: Step, width: Int) -> [Row] {
    guard !step.item.note.isEmpty else { return [] }
    let lines = wrapped(step.item.note, columns: width - 6)
    let more = lines.count > 3
    return lines.prefix(3).enumerated().map { index, line in
      let text = more && index == 2 ? Words.shortened(line + " ...", columns: width - 6) : line
      return .text(text, at: 5, spare: 4)
    }
  }

  // MARK: Writing

  private func writing(_ step: Step, _ editor: NoteEditor, room: Int, size: Size) -> [Row] {
    let width = Frame.width(size)
    let now = step.chosen.map { words($0, step) } ?? Words.Score.noneYet
    var rows: [Row] = step.isOpen ? [] : [.text(Words.Score.scoreNow(now), spare: 5)]
    rows.append(.gap)
    rows.append(.text(Words.Score.noteHead(editor.words, isOpen: step.isOpen), .heading))
    let height = max(3, min(12, room - 7))
    let view = editor.view(width: Frame.noteWidth(size), height: height)
    for (index, line) in view.lines.enumerated() {
      var row = Row.text(line.padded(columns: width - 4), at: 3, .entry)
      if index == view.cursor.row {
        row = row.and(">", at: 1)
        row.focus = 3 + view.cursor.column
      }
      rows.append(row)
    }
    return rows
  }

  private func words(_ option: Option, _ step: Step) -> String {
    switch option {
    case .answer(.scored(let points)): "\(points) \(model.label(points, step))"
    case .answer(let answer): Words.Score.status(answer).label
    case .choice, .note: ""
    }
  }

  // MARK: All questions

  private func strip(width: Int) -> [Row] {
    let marks = model.marks
    let left = Words.Score.left(marks.count { !$0.isDone })
    var lines = [""]
    var used = 0
    for mark in marks {
      let sign = mark.index == model.draft.place.item ? ">" : " "
      let answer = model.draft.items[mark.index].answer
      let word = "\(sign)\(mark.label):\(Words.Score.short(answer, isOpen: mark.isOpen)) "
      let columns = word.columns
      if used + columns > width - 17 {
        lines.append("")
        used = 0
      }
      lines[lines.count - 1] += word
      used += columns
    }
    if used + left.columns > width - 17 { lines.append("") }
    var rows = Row.block(lines.map { .text($0, at: 15, spare: 6) })
    rows[0].add(Words.Score.strip, at: 1, .heading)
    rows[0].isOverview = true
    rows[rows.count - 1].add(left, at: width - left.columns)
    return rows
  }
}
