// Reading a screen aloud, when F5 asks for it or always where that was chosen (SCREENS 3). What the
// words are is decided here; the loop has the voice.
import TextUI

extension Framed {
  /// The words that are to be read now, once.
  public mutating func takeSaying() -> String? {
    defer { saying = nil }
    return saying
  }

  /// Reads what stands on the screen, or says why nothing can be heard.
  mutating func readAloud() {
    guard kept.can.voice == .there else { return say(Words.Aloud.absent) }
    saying = spoken
  }

  /// What tells one screen from the next: the question in the scoring room, else the title.
  var subject: String {
    overlay == .none ? page.aloud ?? page.frame(.told).title : frame(.told).title
  }

  private var spoken: String {
    if overlay == .none, let aloud = page.aloud { return aloud }
    return frame(.told).spoken
  }

  // MARK: Look and sound

  /// What F6 lists after the looks.
  var sounds: [Sound] { kept.can.voice == .there ? Sound.allCases : [] }

  mutating func turn(_ sound: Sound) {
    switch sound {
    case .always: kept.readsAloud.toggle()
    case .headphones: kept.hasHeadphones.toggle()
    }
  }

  func isOn(_ sound: Sound) -> Bool {
    switch sound {
    case .always: kept.readsAloud
    case .headphones: kept.hasHeadphones
    }
  }
}

/// A wish about what is heard.
enum Sound: CaseIterable, Sendable {
  /// Each screen is read by itself.
  case always
  /// At the kiosk the answers that were chosen are said, which only headphones keep private.
  case headphones
}

extension Frame {
  /// Everything that stands on it as sentences, without what others should not hear.
  var spoken: String {
    var frame = self
    frame.rows.removeAll { $0.isUnsaid }
    let told = Telling(frame)
    let lines =
      [told.title]
      + told.lines.map { line -> String in
        guard case .keyed(let keys) = line.role else { return line.text }
        return keys.map { "\($0.type). \($0.words)" }.joined(separator: ". ")
      }
    return (lines + [told.message]).filter { !$0.isEmpty }.map(Words.Aloud.sentence)
      .joined(separator: "\n")
  }
}

extension Row {
  /// The same rows, not read aloud.
  static func unsaid(_ rows: [Row]) -> [Row] {
    rows.map { row in
      var row = row
      row.isUnsaid = true
      return row
    }
  }
}
