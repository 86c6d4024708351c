// The words of one translation file by their text paths, with their lines.
import Scoring

/// The words of one translation.
struct TranslatedWords {
  let file: String
  private(set) var texts: [String: String] = [:]
  private(set) var lines: [String: Int] = [:]

  init(_ top: Reading, file: String) {
    self.file = file
    for (key, value) in top.entries where key != "empanel" && key != "language" {
      collect(value, [key])
    }
  }

  /// Parts and answers go by their id, points of a scale by their number, the rest by position.
  private mutating func collect(_ reading: Reading, _ path: [String]) {
    switch reading.value {
    case .text(let text):
      let place = path.joined(separator: ".")
      texts[place] = text
      lines[place] = reading.line
    case .list(let list):
      for (position, entry) in list.enumerated() {
        let name = entry["id"]?.text ?? entry["points"]?.whole.map(String.init) ?? "\(position)"
        collect(entry, path + [name])
      }
    case .keys(let keys):
      for (key, value) in keys where key != "id" && key != "points" {
        collect(value, path + [key])
      }
    case .mistaken, .whole, .number, .flag: break
    }
  }
}
