// The words for taking candidates, people and the kiosk from a file of rows.
import Wording

extension Words {
  enum FromFile {
    static var help: String { en("Help: a list from a file") }
    static func title(_ file: ListedFile) -> String {
      switch file {
      case .candidates: en("Take candidates from a file")
      case .people: en("Take names and jobs from a file")
      case .contributors: en("Take people from a file")
      }
    }
    static func intro(_ file: ListedFile) -> [String] {
      let columns = Words.list(file.columns)
      let needed = Words.list(Array(file.columns.prefix(file.needed)))
      return [
        en("A spreadsheet that was saved as CSV. Its first line names the columns: \(columns)."),
        file.needed == file.columns.count
          ? en("All of them are needed. Other columns are left alone.")
          : en("Needed are \(needed). Other columns are left alone."),
        en("What is here stays, and you see what the file would change before anything is taken."),
      ]
    }
    static func hint(_ file: ListedFile) -> String {
      en("Note: such as /media/stick/\(file.name), or ~/\(file.name).")
    }
    static var quiet: String { en("Note: nothing is taken yet.") }
    static var mistaken: String { en("This file cannot be taken yet") }
    static func more(_ count: Int) -> String { en("And \(count) more.") }

    // MARK: What the file would change

    static func counts(_ rows: FileRows) -> String {
      let there = count(rows.count, rows.file)
      if rows.choices == [.nothing] {
        return en("\(there) in the file. All of it is here already.")
      }
      let parts = [
        rows.new.isEmpty ? nil : en("\(rows.new.count) new"),
        rows.others.isEmpty ? nil : en("\(rows.others.count) other than here"),
        rows.same == 0 ? nil : en("\(rows.same) the same"),
      ]
      let all = parts.compactMap(\.self).joined(separator: ", ")
      return en("\(there) in the file: \(all).")
    }
    static func new(_ row: String) -> String { en("New: \(row)") }
    static func other(here row: String) -> String { en("Here: \(row)") }
    static func other(file row: String) -> String { en("In the file: \(row)") }
    static func staying(_ rows: FileRows) -> String {
      rows.staying == 1
        ? en("1 that is here is not in the file, and stays.")
        : en("\(rows.staying) that are here are not in the file, and stay.")
    }
    static func toCome(_ handles: [String]) -> String {
      handles.count == 1
        ? en("\(Words.list(handles)) has not joined yet. The name waits here.")
        : en("\(Words.list(handles)) have not joined yet. Their names wait here.")
    }

    static func row(_ cells: [String], _ file: ListedFile, _ model: SetupModel) -> String {
      let cell = { (place: Int) in cells.indices.contains(place) ? cells[place] : "" }
      switch file {
      case .candidates:
        let candidate = SetupModel.Candidate(
          code: cell(0), name: cell(1), time: cell(2), minutes: cell(3), adjustment: cell(4))
        return "\(cell(0).uppercased())  \(Words.Setup.candidate(candidate))"
      case .contributors:
        let person = SetupModel.Contributor(id: cell(0), name: cell(1), group: cell(2))
        return "\(cell(0))  \(Words.Setup.contributor(person, model))"
      case .people:
        return "\(cell(0))  \(cell(1))" + (cell(2).isEmpty ? "" : ", \(cell(2))")
      }
    }

    private static func count(_ number: Int, _ file: ListedFile) -> String {
      file == .candidates
        ? Words.count(number, en("candidate"), en("candidates"))
        : Words.count(number, en("person"), en("people"))
    }

    static func choice(_ choice: FileRows.Choice, _ rows: FileRows) -> String {
      let (new, others) = (rows.new.count, rows.others.count)
      switch choice {
      case .nothing: return en("Go back. Nothing is taken")
      case .onlyNew: return en("Take \(new) new, and leave \(others) other as it is here")
      case .everything:
        if others == 0 { return en("Take \(new) new") }
        if new == 0 { return en("Take \(others) other as the file has it") }
        return en("Take \(new) new, and \(others) other as the file has it")
      }
    }
  }
}
