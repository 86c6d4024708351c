// The files that somebody gets who asks for their data, and how to check them with stock tools.
import Panels
import Scoring
import Sealing
import Wording

/// The files for somebody who asks for their data.
struct AccessFiles {
  private var files: [(path: String, bytes: Bytes)] = []

  /// With signers, the signed sheets and their keys are among them; without, only their hashes, since
  /// a record names whoever signed it.
  init(desk: Desk, held: HeldAbout, text: String, withSigners: Bool) throws {
    let form = try desk.form()
    add("held-about-\(held.person).txt", text)
    files.append(("form.json", form.canonicalBytes))
    add("records.txt", AccessFiles.list(held, desk.history))
    add("README.txt", AccessReadmeWords.readme(held, desk.history, withSigners: withSigners))
    guard withSigners else { return }
    files.append(("keys.txt", held.keys))
    for freeze in desk.history.freezes.keys.sorted() {
      if let bytes = desk.store.bytes("allowed_signers", of: freeze) {
        files.append(("allowed_signers-\(freeze.hex.prefix(12))", bytes))
      }
    }
    for opened in held.sheets {
      let record = opened.sheet.record
      let place = "records/\(record.id.hex)"
      files.append(("\(place)/record.json", record.bytes))
      if let signature = desk.signature(of: record.id) {
        files.append(("\(place)/record.json.sig", signature))
      }
      if let sheet = desk.store.bytes("sheet.age", of: record.id) {
        files.append(("\(place)/sheet.age", sheet))
      }
    }
  }

  private mutating func add(_ name: String, _ text: String) {
    files.append((name, Bytes(text.utf8)))
  }

  /// Makes the folder, which must not be there, and writes every file for this account alone.
  func write(to path: String) throws {
    guard standing(at: path) == .nothing || names(in: path).isEmpty else {
      throw Complaint.isThere(path)
    }
    for folder in Set(files.map { folder(of: $0.path) }).sorted() {
      try OwnFolder.make(folder.isEmpty ? path : "\(path)/\(folder)")
    }
    for file in files {
      try atomicWrite("\(path)/\(file.path)", file.bytes, mode: 0o600, replacing: false)
    }
  }

  private func folder(of path: String) -> String {
    path.split(separator: "/").dropLast().joined(separator: "/")
  }

  private static func list(_ held: HeldAbout, _ history: History) -> String {
    var lines = [AccessReadmeWords.columns]
    let records =
      held.sheets.map(\.sheet.record) + held.closedSheets.map(\.record) + held.events.map(\.record)
      + held.minutes.map(\.record)
    for record in records {
      for name in ["sheet.age", "body.age"] {
        guard let info = record.parts[name] else { continue }
        lines.append(
          "\(record.id.hex), \(record.type), \(record.time.text), \(name), \(info.sha256)")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension Desk {
  /// The signature of a record, from either place.
  func signature(of id: RecordID) -> Bytes? {
    (try? store.read())?.records.first { $0.record.id == id }?.signature
  }
}
