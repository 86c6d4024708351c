// What is said after each line: a new screen whole, of the same screen only what is different.
// Separate from LineByLine, which turns what was typed into keys.
import TextUI

extension LineByLine {
  /// What is to be printed now, a sentence or two a line; nothing is said twice.
  public mutating func said() -> [String] {
    let now = Telling(screen.told)
    var lines = own
    own = []
    // While a note is written the screen around it is as it was.
    guard now.writing == nil else { return lines + saidWhileWriting(now) }
    isWriting = false
    defer { shown = now }
    if isHelpWished {
      isHelpWished = false
      return lines + help(now)
    }
    guard let shown, shown.title == now.title, isMuchTheSame(shown, now) else {
      return lines + whole(now)
    }
    lines += changes(shown, now)
    if shown.marked != now.marked, lines.isEmpty, let line = now.markedLine,
      line.role == .choice || line.role == .reading
    {
      lines.append(Words.Plain.marked(told(line)))
    }
    let isAsking = now.field != nil && shown.marked != now.marked
    if now.message != shown.message || (lines.isEmpty && !isAsking) { lines.append(now.message) }
    return lines.filter { !$0.isEmpty }
  }

  /// Lets everything be said again.
  public mutating func sayAgain() { shown = nil }

  /// The message of something that was begun and may take a while; nil where there is none.
  public mutating func begun() -> String? {
    let now = Telling(screen.told)
    guard let shown, now.message != shown.message, now.message.hasPrefix(Words.note)
    else { return nil }
    self.shown?.message = now.message
    return now.message
  }

  private mutating func saidWhileWriting(_ now: Telling) -> [String] {
    defer {
      isWriting = true
      if shown == nil { shown = now }
    }
    if isWriting, shown != nil {
      return now.message.hasPrefix(Words.problem) ? [now.message] : []
    }
    let around = shown == nil ? whole(now) : []
    guard let text = now.writing?.text, !text.isEmpty else { return around }
    let rows = text.split(separator: "\n", omittingEmptySubsequences: false)
    return around + [Words.Plain.noteSoFar] + rows.map(String.init)
  }

  // Where most lines are other lines, all of them are said.
  private func isMuchTheSame(_ shown: Telling, _ now: Telling) -> Bool {
    let known = Set(shown.lines.map(told))
    return now.lines.count { known.contains(told($0)) } * 2 >= max(1, now.lines.count)
  }

  // What is chosen now, and every other line that is new; not what is chosen no longer.
  private func changes(_ shown: Telling, _ now: Telling) -> [String] {
    let known = Set(shown.lines.map(told))
    return now.lines.compactMap { line -> String? in
      let words = told(line)
      guard !known.contains(words), !line.isOverview else { return nil }
      // The prompt says what stands in the field.
      if now.field != nil, line.stop == now.marked { return nil }
      guard case .keyed(let keys) = line.role else { return words }
      let chosen = keys.filter { $0.sign != nil }
      return chosen.isEmpty ? nil : told(chosen)
    }
  }

  private func whole(_ now: Telling) -> [String] {
    // A field that is all there is to do is asked for, and need not be listed.
    let isOneField = now.field != nil && now.choices.count == 1
    let lines = now.lines.filter { !isOneField || $0.stop != now.marked }
    // No line by line program can take back what it said; it can only push it up.
    let gap = now.isForSomebodyElse ? Array(repeating: "", count: 60) : [""]
    return gap + [([now.title] + now.aside).joined(separator: ", ")] + lines.map(told)
      + [now.message].filter { !$0.isEmpty }
  }

  // "3. Asha Patel, ready" or "0. No evidence. Did not answer."
  private func told(_ line: Telling.Line) -> String {
    if case .keyed(let keys) = line.role { return told(keys) }
    guard let number = line.number else { return line.text }
    if case .field(let field) = line.role { return Words.Plain.field(number, field) }
    return "\(number). \(line.text)"
  }

  private func told(_ keys: [Role.Keyed]) -> String {
    keys.map { key in
      let gap = key.words.last.map { ".?!".contains($0) } == true ? " " : ". "
      return "\(key.type). \(key.words)" + (key.sign.map { gap + $0 } ?? "")
    }.joined(separator: ". ")
  }

  private func help(_ now: Telling) -> [String] {
    var lines = [Words.Plain.helpHead(offer(now))]
    lines += commands(now).map { "\($0.word): \($0.does)." }
    // A kiosk keeps nothing that is not sent, knows no function keys and has no menu.
    guard screen.canBeLeft else { return lines + [Words.Plain.helpMark] }
    lines += Words.Plain.helpMore(screen.keeping)
    if !actions.isEmpty { lines.append(Words.Plain.helpWays) }
    lines += actions.map { Words.Plain.way($0.way.does, key: $0.way.key) }
    return lines
  }
}
