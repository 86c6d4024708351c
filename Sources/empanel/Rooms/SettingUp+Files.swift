// Candidates, people and the kiosk from a file, with the parsers of the freeze command: every mistake
// is said with its line, and what the file would change is looked at before anything is taken.
import Forms
import Panels
import Screens
import TextUI

extension SettingUp {
  private enum Looked {
    case rows(FileRows)
    case mistaken([String], hints: [String])
    case back
  }

  /// Takes the rows of a file, or none; what is entered already is never lost by it.
  func takeFile(_ file: ListedFile, on display: inout Surface) throws(Interrupted) {
    var typed = ""
    while true {
      let stage = Stage<Framed<FormPage<FileField>>, Looked>(perform: { effect in
        switch effect {
        case .leave: return .end(.back)
        case .look: return .nothing
        case .choose(_, let values):
          typed = values[.path] ?? ""
          do {
            return .end(try self.look(at: typed, file))
          } catch {
            return .news(.refused(.path, Problem.message(error)))
          }
        }
      })
      let page = display.framed(FormPage<FileField>.file(file, typed))
      switch try stay(in: page, on: &display, stage) {
      case .back: return
      case .mistaken(let mistakes, let hints):
        try read(.mistaken(file, mistakes, hints: hints), on: &display)
      case .rows(let rows):
        if try take(rows, on: &display) { return }
      }
    }
  }

  /// Shows what the file would change; true once that is settled.
  private func take(_ rows: FileRows, on display: inout Surface) throws(Interrupted) -> Bool {
    let stage = Stage<Framed<ReadPage>, Bool>(perform: { effect in
      guard case .choose(let place) = effect, rows.choices.indices.contains(place),
        rows.choices[place] != .nothing
      else { return .end(false) }
      do {
        try self.keep(rows.joined(to: self.entered(rows.file), rows.choices[place]), rows.file)
        self.word = RoomWords.taken
        return .end(true)
      } catch {
        return .news(.said(Problem.message(error)))
      }
    })
    return try stay(in: display.framed(ReadPage.rows(rows, in: model())), on: &display, stage)
  }

  /// What is entered in a list, as cells; throws where it cannot be read.
  private func entered(_ file: ListedFile) throws -> [[String]] {
    switch file {
    case .candidates: try kept.candidates().map(\.cells)
    case .people: try kept.people().map(\.cells)
    case .contributors: try kept.contributors().map(\.cells)
    }
  }

  private func keep(_ rows: [[String]], _ file: ListedFile) throws {
    switch file {
    case .candidates: try kept.keep(candidates: rows)
    case .people: try kept.keep(people: rows)
    case .contributors: try kept.keep(contributors: rows)
    }
  }

  // MARK: Looking at the file

  private func look(at typed: String, _ file: ListedFile) throws -> Looked {
    var path = typedPath(typed)
    guard path.hasPrefix("/") else { throw Complaint(RoomWords.notAListPath(file.name)) }
    if standing(at: path) == .folder { path += "/" + file.name }
    do {
      let rows: [(line: Int, cells: [String])] =
        switch file {
        case .candidates: try rowsByLine(of: path, readCandidatesFile).map { ($0.line, $0.cells) }
        case .people: try rowsByLine(of: path, readPeopleFile).map { ($0.line, $0.cells) }
        case .contributors:
          try rowsByLine(of: path, readContributorsFile).map { ($0.line, $0.cells) }
        }
      let mistakes = file == .contributors ? try mistakesOfKiosk(rows) : []
      guard mistakes.isEmpty else {
        return .mistaken(mistakes.map(SettingUp.sentence), hints: [RoomWords.mendTheFile])
      }
      let cells = rows.map { $0.cells.map { typedText($0).text } }
      return .rows(
        FileRows(
          file, rows: cells, here: try entered(file),
          toCome: file == .people ? notJoined(cells) : []))
    } catch let mistakes as RowMistakes {
      let (messages, hints) = mistakes.byLine
      return .mistaken(
        messages.map(SettingUp.sentence),
        hints: hints.map(SettingUp.sentence) + [RoomWords.mendTheFile])
    }
  }

  /// What the page for one person would refuse too: a handle with keys, a group that is elsewhere.
  private func mistakesOfKiosk(_ rows: [(line: Int, cells: [String])]) throws -> [String] {
    let joined = Set(history.handlesEnrolled + [history.callRecord.author])
    let groups = model().kioskGroups.map(\.id)
    return rows.flatMap { line, cells -> [String] in
      var words: [String] = []
      if joined.contains(cells[0]) {
        words += FreezeRefusal.contributorTwice(cells[0]).complaint.messages
      }
      if !groups.contains(cells[2]) {
        words.append(RoomWords.noKioskGroup(cells[2], allowed: groups))
      }
      return words.map { RoomWords.onLine(line, $0) }
    }
  }

  private func notJoined(_ rows: [[String]]) -> [String] {
    let joined = Set(history.handlesEnrolled + [history.callRecord.author])
    return rows.compactMap(\.first).filter { !joined.contains($0) }
  }
}

extension CandidateRow {
  fileprivate var cells: [String] {
    [candidate, name, time, minutes.map(String.init) ?? "", adjustment]
  }
}

extension PersonRow {
  fileprivate var cells: [String] { [handle, name, job] }
}

extension ContributorRow {
  fileprivate var cells: [String] { [contributor, name, group] }
}
