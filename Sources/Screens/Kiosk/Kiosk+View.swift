// How the kiosk is drawn: big gaps, three or five faces made of reverse-video spaces, one column
// of words. Narrow windows lose gaps and faces first, words never.
import Panels
public import TextUI

// Rows from the top, and what to press at the bottom.
struct KioskFrame {
  var rows: [Row] = []
  var bottom: [String] = []

  func grid(_ size: Size) -> Grid {
    var grid = Grid(size: size)
    let room = size.columns - 5
    let below = bottom.filter { !$0.isEmpty }.flatMap { wrapped($0, columns: room) }
    let height = max(1, size.rows - below.count - 1)
    let fitting = Frame.fitted(rows, height: height)
    let window = Frame.window(fitting, height: height)
    for (offset, row) in fitting[window].enumerated() {
      for piece in row.pieces {
        grid.put(
          piece.text, at: Position(row: offset, column: piece.column), style: piece.style)
      }
      if let focus = row.focus { grid.focus = Position(row: offset, column: focus) }
    }
    for (offset, line) in below.enumerated() {
      grid.put(line, at: Position(row: size.rows - below.count - 1 + offset, column: 5))
    }
    // Where nothing can be chosen the cursor stands on the first words.
    if grid.focus == nil {
      let first = fitting[window].firstIndex { !$0.pieces.isEmpty } ?? window.lowerBound
      grid.focus = Position(row: first - window.lowerBound, column: 5)
    }
    return grid
  }
}

extension Kiosk {
  /// The whole picture at a size.
  public func view(_ size: Size) -> Grid {
    if TooSmall.hides(size, least: .leastKiosk) {
      return TooSmall.grid(size, least: .leastKiosk, leaves: false)
    }
    return kioskFrame(size).grid(size)
  }

  /// Everything that is shown, before the window decides what is left out.
  func kioskFrame(_ size: Size) -> KioskFrame {
    let model = spoken
    return model.speaking { frameInItsLanguage(size) }
  }

  private func frameInItsLanguage(_ size: Size) -> KioskFrame {
    var frame = KioskFrame()
    if isAskingWhetherThere {
      frame.rows = lines(Words.Kiosk.stillThere, size)
      return frame
    }
    switch phase {
    case .slip, .staff, .waiting: drawEntrance(&frame, size)
    case .hello: drawHello(&frame, size)
    case .practice, .question: drawQuestion(&frame, size)
    case .check(let list): drawCheck(&frame, list, size)
    case .sameFace(let list):
      let words = answers(given: turn?.sameEachTime)
      frame.rows = lines(Words.Kiosk.same(words), size)
      for index in frame.rows.indices.prefix(2) { frame.rows[index].isUnsaid = true }
      frame.rows += choices([Words.Kiosk.sameYes, Words.Kiosk.sameNo], list.focused)
      frame.bottom = [Words.Kiosk.pressOne]
    case .stopping(let list, _):
      frame.rows = lines(Words.Kiosk.stop, size)
      frame.rows += choices([Words.Kiosk.stopNo, Words.Kiosk.stopYes], list.focused)
      frame.bottom = [Words.Kiosk.pressOne]
    case .sending: frame.rows = lines([Words.Kiosk.sending], size)
    case .notSent:
      frame.rows = lines(Words.Kiosk.notSent, size) + choices([Words.Kiosk.again], 0)
    case .thanks(let code): frame.rows = lines(Words.Kiosk.thanks(code), size)
    }
    if let message { frame.bottom.insert(message, at: 0) }
    if lookNow.isBigger { frame.rows = spread(frame.rows) }
    return frame
  }

  // An empty line before every other one, as far as there is room.
  private func spread(_ rows: [Row]) -> [Row] {
    rows.flatMap { $0.continues || $0.pieces.isEmpty ? [$0] : [.gap, $0] }
  }

  private func answers(given points: Int?) -> String {
    turn.flatMap { turn in
      model.faces(turn.person.group).first { $0.digit == points }?.words
    } ?? ""
  }

  // Sentences one under the other, a gap after the first; the mark stands on the first.
  private func lines(_ sentences: [String], _ size: Size) -> [Row] {
    var rows: [Row] = [.gap]
    for (index, sentence) in sentences.enumerated() {
      rows += Row.wrapped(
        sentence, at: 5, width: min(size.columns, 66), index == 0 ? .heading : .plain)
      if index == 0 { rows.append(.gap) }
    }
    return rows
  }

  // "> 1   Start": the mark in front, the number to press, the words.
  private func choices(_ words: [String], _ focused: Int) -> [Row] {
    [.gap]
      + words.enumerated().map {
        choice("\($0 + 1)   \($1)", focused: $0 == focused).being(keyed($0 + 1, $1))
      }
  }

  private func keyed(_ digit: Int, _ words: String, sign: String? = nil) -> Role {
    let press = Unicode.Scalar(UInt8(0x30 + max(0, min(9, digit))))
    return .keyed([Role.Keyed(press: press, type: "\(digit)", label: words, sign: sign)])
  }

  private func choice(_ words: String, focused: Bool, _ style: Style = .plain) -> Row {
    var row = Row.text(words, at: 5, focused ? .selected : style)
    if focused {
      row = row.and(">", at: 1)
      row.focus = 5
    }
    return row
  }

  private func typing(_ words: String, _ label: String) -> Row {
    let field = Role.Field(label: label, isSecret: true)
    return choice(words, focused: true, .entry).being(.field(field))
  }

  // MARK: Entrance

  private func drawEntrance(_ frame: inout KioskFrame, _ size: Size) {
    switch phase {
    case .slip(let field):
      frame.rows = lines(Words.Kiosk.slip, size)
      frame.rows += [.gap, typing(Words.Kiosk.typed(field.text.count), Words.Plain.slip)]
      frame.bottom = [Words.Kiosk.askStaff, Words.Kiosk.staffKey]
    case .staff(let field, let isLocked):
      frame.rows = lines(isLocked ? Words.Kiosk.staffLocked : Words.Kiosk.staff, size)
      if turn != nil, !isLocked {
        frame.rows += Row.wrapped(Words.Kiosk.staffWarns, at: 5, width: min(size.columns, 66))
      }
      let words = Words.Kiosk.passphrase(isEmpty: field.text.isEmpty)
      frame.rows += [.gap, typing(words, Words.Plain.passphrase)]
      if !isLocked { frame.bottom = [Words.Kiosk.staffBack] }
    default:
      frame.rows = lines([Words.Kiosk.checking], size)
    }
  }

  private func drawHello(_ frame: inout KioskFrame, _ size: Size) {
    let words = Words.Kiosk.hello(
      model.name, questions: turn?.asked.count ?? 0, share: turn?.person.group.share)
    frame.rows = lines([Words.Kiosk.helloTitle] + words, size)
    // A small window leaves out what is only friendly, never how the answers are used.
    let friendly = Words.Kiosk.friendly.flatMap {
      wrapped($0, columns: min(size.columns, 66) - 5)
    }
    for index in frame.rows.indices {
      guard let text = frame.rows[index].pieces.first?.text else { continue }
      if friendly.contains(text) { frame.rows[index].spare = 5 }
      // Every question says it again, and what stands below the list needs its room.
      let isCount = text == Words.Kiosk.count(turn?.asked.count ?? 0)
      if isCount, listed(in: size) != helloChoices { frame.rows[index].spare = 1 }
    }
    let listed = listed(in: size)
    frame.rows += choices(listed.map(label), min(row, listed.count - 1))
    frame.bottom = [listed.count == 1 ? Words.Kiosk.pressStart : Words.Kiosk.pressNumber]
    if listed != helloChoices { frame.bottom.append(Words.KioskHello.short(helloChoices)) }
  }

  private func label(_ choice: HelloChoice) -> String {
    switch choice {
    case .start: Words.Kiosk.start
    case .language(nil): model.ownLanguage
    case .language(let tag): model.languages.first { $0.tag == tag }?.name ?? ""
    case .read: isRead ? Words.KioskHello.stopReading : Words.KioskHello.read
    case .look:
      looks.contains { $0.isBigger } ? Words.KioskHello.bigger : Words.KioskHello.darker
    }
  }

  // MARK: Question

  private func drawQuestion(_ frame: inout KioskFrame, _ size: Size) {
    guard let turn else { return }
    let isPractice = phase == .practice
    let title =
      isPractice
      ? Words.Kiosk.practiceTitle : Words.Kiosk.title(turn.place + 1, turn.asked.count)
    let question = isPractice ? Words.Kiosk.practice : model.words(turn.item.question)
    let width = min(size.columns, 66)
    frame.rows = Row.wrapped(title, at: 5, width: width) + [.gap]
    let lines = wrapped(question, columns: width - 5)
    frame.rows += lines.enumerated().map { index, line in
      index == 0 ? choice(line, focused: row == 0, .heading) : .text(line, at: 5, .heading)
    }
    frame.rows.append(.gap)
    let isScored = isPractice || !turn.item.criterion.isEmpty
    let faces = answers.count - 1
    // Gaps go before faces do: title, question, "I do not know", a message, two lines of keys.
    let words = 1 + lines.count + 1 + 1 + 2
    let drawsFaces =
      isScored && model.showsFaces && size != .told && size.columns >= 66
      && size.rows - 1 - words >= faces * 3
    let isBigger = lookNow.isBigger && size.rows - 1 - words >= faces * 6
    for (index, answer) in answers.enumerated() {
      let isFace = drawsFaces && answer.digit > 0
      frame.rows += rows(
        answer, focused: row == index + 1, face: isFace ? (index, faces) : nil, width: width,
        scale: isFace && isBigger ? 2 : 1)
      frame.rows.append(isFace && index + 1 == faces ? Row(spare: 8) : .gap)
    }
    let hear = model.means.readsAloud ? " " + Words.KioskHello.hear : ""
    frame.bottom += [Words.Kiosk.keys, Words.Kiosk.keysBack + hear]
  }

  private func rows(
    _ answer: KioskAnswer, focused: Bool, face: (place: Int, of: Int)?, width: Int, scale: Int
  ) -> [Row] {
    let isChosen = chosen == answer
    let sign = width - Words.Kiosk.yourAnswer.columns
    let start = face == nil ? 10 : 14 + 10 * scale
    var row = choice("\(answer.digit)", focused: focused, isChosen ? .chosen : .plain)
    let room = max(8, (isChosen ? sign - 1 : width) - start)
    row = row.and(answer.words.clipped(columns: room), at: start, isChosen ? .chosen : .plain)
    if isChosen { row = row.and(Words.Kiosk.yourAnswer, at: sign, .chosen) }
    row.role = keyed(
      answer.digit, answer.words, sign: isChosen ? Words.Kiosk.yourAnswer : nil)
    guard let face else { return [row] }
    let picture = Faces.rows(face.place, of: face.of)
    var rows = Array(repeating: Row(), count: 3 * scale)
    rows[rows.count / 2] = row
    for (index, cells) in picture.enumerated() {
      for column in cells {
        for line in scale * index..<scale * (index + 1) {
          let cells = String(repeating: " ", count: scale)
          rows[line] = rows[line].and(cells, at: 10 + scale * column, .picture)
        }
      }
    }
    return Row.block(rows)
  }

  // MARK: Check

  private func drawCheck(_ frame: inout KioskFrame, _ list: FocusList, _ size: Size) {
    guard let turn else { return }
    frame.rows = [.gap, .text(Words.Kiosk.check, at: 5, .heading), .gap]
    let wide = size.columns >= 60
    for (place, index) in turn.asked.enumerated() {
      let item = turn.draft.items[index]
      let words = model.words(item.question)
      let given = model.answers(item.question, turn.person.group).first {
        $0.answer == item.answer && $0.note == item.note
      }
      let answer = given?.words ?? Words.Kiosk.none
      let isFocused = list.focused == place
      let room = wide ? 34 : size.columns - 10
      var row = choice("\(place + 1)", focused: isFocused)
      row = row.and(Words.shortened(words, columns: room), at: 9)
      row.role = keyed(place + 1, words, sign: answer)
      row.isUnsaid = true
      frame.rows.append(wide ? row.and(answer, at: 44) : row)
      if !wide { frame.rows += Row.unsaid([.text(answer, at: 9, .chosen)]) }
    }
    frame.rows.append(.gap)
    let count = turn.asked.count
    frame.rows.append(choice(Words.Kiosk.send, focused: list.focused == count))
    frame.rows.append(
      choice("0   \(Words.Kiosk.doNotSend)", focused: list.focused == count + 1)
        .being(keyed(0, Words.Kiosk.doNotSend)))
    frame.bottom = [Words.Kiosk.changeKeys(count)]
  }
}

// Faces of reverse-video spaces, 10 cells by 3 rows: eyes, then a mouth. Silent in a screen reader
// and the same in every font.
enum Faces {
  private static let eyes = [2, 3, 6, 7]
  private static let wide = Array(0...9)
  private static let lips = Array(2...7)
  private static let ends = [0, 1, 8, 9]

  /// The filled cells of the three rows, from the worst face (0) to the best.
  static func rows(_ place: Int, of count: Int) -> [[Int]] {
    let middle = count / 2
    if place == middle { return [eyes, [], Array(1...8)] }
    let isOuter = count > 3 && (place == 0 || place == count - 1)
    if place < middle { return [eyes, lips, isOuter ? wide : ends] }
    return [eyes, isOuter ? wide : ends, lips]
  }
}
