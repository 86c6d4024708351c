// What a person would see: libvterm turns the bytes of a program into cells. The only file that
// knows libvterm; without it the session still runs programs, and cannot be read.
#if canImport(CVTerm)
  internal import CVTerm
#endif

/// One cell of a terminal as a person sees it.
public struct SeenCell: Equatable, Sendable {
  /// The letter, a space for nothing, or empty for the second half of a wide letter.
  public let text: String
  /// Whether it is bold.
  public let isBold: Bool
  /// Whether it is underlined.
  public let isUnderlined: Bool
  /// Whether it is in reverse video.
  public let isReversed: Bool
  /// The number of its colour, nil for the terminal's own.
  public let ink: Int?
  /// The number of the colour behind it, nil for the terminal's own.
  public let paper: Int?
}

#if canImport(CVTerm)
  final class Emulator {
    static let isHere = true
    private let terminal: OpaquePointer
    private let state: UnsafeMutablePointer<CVTermState>
    private(set) var rows: Int
    private(set) var columns: Int
    // libvterm 0.1.4 ends the process on bytes that were painted for a larger window than it has,
    // and such bytes are always under way when a window shrinks. So it only ever grows, and what
    // is outside the window is not looked at; a program repaints after a new size anyway.
    private var held: (rows: Int, columns: Int)

    init(rows: Int, columns: Int) {
      (self.rows, self.columns) = (rows, columns)
      held = (rows, columns)
      state = .allocate(capacity: 1)
      state.initialize(to: CVTermState(cursor_visible: 1, second_screen: 0))
      terminal = cvterm_new(Int32(rows), Int32(columns), state)
    }

    deinit {
      vterm_free(terminal)
      state.deallocate()
    }

    var isCursorVisible: Bool { state.pointee.cursor_visible != 0 }
    var isOnSecondScreen: Bool { state.pointee.second_screen != 0 }

    var cursor: (row: Int, column: Int) {
      let place = cvterm_cursor(terminal)
      return (min(Int(place.row), rows - 1), min(Int(place.col), columns - 1))
    }

    func write(_ bytes: [UInt8]) {
      bytes.withUnsafeBytes { buffer in
        _ = vterm_input_write(
          terminal, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count)
      }
    }

    func resize(rows: Int, columns: Int) {
      (self.rows, self.columns) = (rows, columns)
      let needed = (rows: max(rows, held.rows), columns: max(columns, held.columns))
      guard needed != held else { return }
      held = needed
      vterm_set_size(terminal, Int32(needed.rows), Int32(needed.columns))
    }

    func cells(row: Int) -> [SeenCell] {
      var cells: [SeenCell] = []
      for column in 0..<columns {
        let cell = cvterm_cell(terminal, Int32(row), Int32(column))
        if let first = cells.last, isSecondHalf(cell) {
          cells.append(SeenCell(text: "", style: first))
        } else {
          cells.append(SeenCell(cell))
        }
      }
      return cells
    }

    // libvterm marks the second half of a wide letter with an impossible letter and no style.
    private func isSecondHalf(_ cell: CVTermCell) -> Bool { cell.letters.0 == UInt32.max }
  }

  extension SeenCell {
    fileprivate init(_ cell: CVTermCell) {
      let (a, b, c, d, e, f) = cell.letters
      let scalars = [a, b, c, d, e, f].prefix { $0 != 0 }.compactMap { Unicode.Scalar($0) }
      text = scalars.isEmpty ? " " : String(String.UnicodeScalarView(scalars))
      isBold = cell.is_bold
      isUnderlined = cell.is_underlined
      isReversed = cell.is_reversed
      ink = cell.ink < 0 ? nil : Int(cell.ink)
      paper = cell.paper < 0 ? nil : Int(cell.paper)
    }

    fileprivate init(text: String, style: SeenCell) {
      self.text = text
      isBold = style.isBold
      isUnderlined = style.isUnderlined
      isReversed = style.isReversed
      ink = style.ink
      paper = style.paper
    }
  }
#else
  final class Emulator {
    static let isHere = false
    let rows: Int
    let columns: Int
    var isCursorVisible: Bool { false }
    var isOnSecondScreen: Bool { false }
    var cursor: (row: Int, column: Int) { (0, 0) }
    init(rows: Int, columns: Int) { (self.rows, self.columns) = (rows, columns) }
    func write(_ bytes: [UInt8]) {}
    func resize(rows: Int, columns: Int) {}
    func cells(row: Int) -> [SeenCell] { [] }
  }
#endif
