// Finding, the look and the last messages, over any page; separate from Framed, which only decides
// which of them is open.
import TextUI

extension Framed {
  // MARK: Find

  /// The places with the typed text in them, of all that can have the mark.
  func found(_ text: String) -> [Int] {
    let phrase = text.lowercased()
    guard !phrase.isEmpty else { return [] }
    return Telling(page.frame(.told)).lines.compactMap { line in
      let said = (line.text + " " + line.keyWords).lowercased()
      return said.contains(phrase) ? line.stop : nil
    }
  }

  mutating func takeOnFind(_ input: Input, _ field: TextField) -> [Effect] {
    var field = field
    let here = Telling(page.frame(.told)).marked ?? 0
    let places = found(field.text)
    switch input {
    case .key(.enter), .key(.down), .key(.function(3)):
      return go(to: places.first { $0 > here } ?? places.first, from: here)
    case .key(.up):
      return go(to: places.last { $0 < here } ?? places.last, from: here)
    default:
      guard field.take(input) == .changed else { return [] }
      overlay = .find(field)
      let places = found(field.text)
      return go(to: places.first { $0 >= here } ?? places.first, from: here)
    }
  }

  private mutating func go(to place: Int?, from here: Int) -> [Effect] {
    guard let place, place != here else { return [] }
    let key = place > here ? Key.down : .up
    return (0..<abs(place - here)).flatMap { _ in page.take(.key(key), size: size) ?? [] }
  }

  func findFrame(_ size: Size, _ field: TextField) -> Frame {
    var frame = page.frame(size)
    let told = Telling(page.frame(.told))
    let places = found(field.text)
    let place = places.firstIndex { $0 == told.marked }.map { $0 + 1 }
    let hasList = told.lines.contains { $0.stop != nil } && told.writing == nil
    frame.message =
      hasList ? Words.finding(field.text, place: place, of: places.count) : Words.nothingToFind
    frame.messageFollowsMark = false
    frame.hints = Words.findKeys
    return frame
  }

  // MARK: Look

  mutating func takeOnLook(_ input: Input, _ list: FocusList) {
    guard case .key(let key) = input else { return }
    var list = list
    if list.move(key) { overlay = .look(list) }
    guard Look.allCases.indices.contains(list.focused) else {
      if key == .enter { turn(sounds[list.focused - Look.allCases.count]) }
      return
    }
    // What is under the mark is seen at once.
    kept.look = Look.allCases[list.focused]
    if key == .enter { overlay = .none }
  }

  func lookFrame(_ size: Size, _ list: FocusList) -> Frame {
    var frame = Frame(title: sounds.isEmpty ? Words.lookTitle : Words.Aloud.title)
    frame.rows = [.gap]
    for (index, look) in Look.allCases.enumerated() {
      frame.rows.append(.choice(Words.look(look), focused: index == list.focused))
    }
    if !sounds.isEmpty { frame.rows += [.gap, .text(Words.Aloud.head, at: 3, .heading)] }
    for (index, sound) in sounds.enumerated() {
      let words = Words.Aloud.sound(sound, isOn: isOn(sound))
      frame.rows.append(.choice(words, focused: Look.allCases.count + index == list.focused))
    }
    frame.rows.append(.gap)
    for line in (sounds.isEmpty ? [] : [Words.Aloud.note]) + Words.lookNotes {
      frame.rows += Row.wrapped(line, width: Frame.width(size), spare: 3)
    }
    frame.message = Words.lookMessage
    frame.hints = Words.lookKeys
    return frame
  }

  // MARK: Messages, and what words mean

  // Only to read: the arrows go through it, and Enter closes it.
  mutating func takeOnReading(
    _ input: Input, _ list: FocusList, _ overlay: (FocusList) -> Overlay
  ) {
    var list = list
    if case .key(let key) = input, list.move(key) { self.overlay = overlay(list) }
    if input == .key(.enter) { self.overlay = .none }
  }

  func messagesFrame(_ size: Size, _ list: FocusList) -> Frame {
    let messages = kept.messages.isEmpty ? [Words.noMessages] : kept.messages
    return readingFrame(messages, size, list, Words.messagesTitle, Words.messagesMessage)
  }

  func wordsFrame(_ size: Size, _ list: FocusList) -> Frame {
    readingFrame(Words.Meanings.all, size, list, Words.Meanings.title, Words.Meanings.message)
  }

  private func readingFrame(
    _ lines: [String], _ size: Size, _ list: FocusList, _ title: String, _ message: String
  ) -> Frame {
    var frame = Frame(title: title)
    for (index, line) in lines.enumerated() {
      frame.rows += Row.paragraph(
        line, focused: index == list.focused, width: Frame.width(size))
    }
    frame.message = message
    frame.hints = Words.messagesKeys
    return frame
  }
}

extension Telling.Line {
  // What its keys stand for, which may be more than the screen had room for.
  fileprivate var keyWords: String {
    guard case .keyed(let keys) = role else { return "" }
    return keys.map(\.words).joined(separator: " ")
  }
}
