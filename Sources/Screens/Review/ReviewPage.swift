// The review: state and update. Read only: it can ask for nothing but to leave.
import Scoring
public import TextUI

/// The review of an opened panel.
public struct ReviewPage: Page {
  /// What the loop tells it.
  public enum News: Equatable, Sendable {
    case refreshed(ReviewModel)
  }

  /// What it asks for.
  public enum Effect: Equatable, Sendable { case leave }

  /// What a person can do.
  public enum Act: Equatable, Sendable { case look, back, leave }

  /// The facts.
  public internal(set) var model: ReviewModel
  /// Candidates, then the sentences about them.
  var rows: FocusList
  var column = 0
  /// What lies behind the cell under the mark, a paragraph each.
  var behind: FocusList?

  /// The review, with the mark on the first candidate's total.
  public init(_ model: ReviewModel) {
    self.model = model
    rows = FocusList(count: 0)
    rows = FocusList(count: model.candidates.count + Words.Review.sentences(model).count)
  }

  /// Arrows land on a cell, or on a sentence below the matrix.
  public mutating func take(_ input: Input, size: Size) -> [Effect]? {
    guard case .key(let key) = input else { return nil }
    if var behind {
      guard behind.move(key) else { return nil }
      self.behind = behind
      return []
    }
    switch key {
    case .left: column = max(0, column - 1)
    case .right: column = min(model.columns.count - 1, column + 1)
    default: return rows.move(key) ? [] : nil
    }
    return []
  }

  /// Opens what lies behind a cell, or goes back.
  public mutating func perform(_ act: Act) -> [Effect] {
    switch act {
    case .leave: return [.leave]
    case .back:
      behind = nil
      return []
    case .look:
      guard rows.focused < model.candidates.count else { return [] }
      behind = FocusList(count: Words.Review.behind(self).count)
      return []
    }
  }

  /// Takes the tally as it is now.
  public mutating func hear(_ news: News) -> [Effect] {
    switch news {
    case .refreshed(let model):
      self.model = model
      behind = nil
      rows.resize(to: model.candidates.count + Words.Review.sentences(model).count)
      column = min(column, model.columns.count - 1)
    }
    return []
  }

  /// There is nothing to save.
  public mutating func leave() -> [Effect] { [.leave] }

  // MARK: View

  /// What the help is called.
  public var helpTitle: String { Words.Review.helpTitle }
  /// What the letters of the matrix mean.
  public var helpNotes: [String] { Words.Review.letters }

  /// What can be done now.
  public var ways: [Way<Act>] {
    if behind != nil {
      return [
        Way(nil, nil, Words.Keys.move, rank: 0),
        Way(.back, .escape, Words.Keys.table, rank: 0),
        Way(.back, .enter, Words.Keys.tableQuietly),
      ]
    }
    var ways: [Way<Act>] = [
      Way(nil, nil, Words.Keys.moveCell, rank: 0)
    ]
    if rows.focused < model.candidates.count {
      ways.append(
        Way(.look, .enter, Words.Keys.whyThisNumber, rank: 0))
    }
    ways.append(Way(.leave, .escape, Words.Keys.home))
    return ways
  }

  /// The whole picture.
  public func frame(_ size: Size) -> Frame {
    if let behind { return frameBehind(behind, size) }
    let width = Frame.width(size)
    let all = model.columns.count
    // A wide window shows more columns, which are numbers, but no longer lines of text.
    let fitting = max(1, (size.columns - ReviewPage.frozen - 1) / ReviewPage.cellWidth)
    var across = FocusList(count: all - 1)
    across.focus(on: max(0, column - 1))
    let shown = across.visible(height: min(fitting, all - 1))
    var frame = Frame(
      title: Words.Review.title(model),
      titleRight: Words.Review.columns(shown, of: all - 1))
    let columns = [ReviewColumn.total] + shown.map { model.columns[$0 + 1] }
    frame.keepsRight = true
    frame.rows = Row.pinned(head(columns, isTold: size == .told))
    for (index, candidate) in model.candidates.enumerated() {
      frame.rows.append(row(candidate, columns, isFocused: index == rows.focused))
    }
    frame.rows.append(.gap)
    for (index, sentence) in Words.Review.sentences(model).enumerated() {
      let isFocused = index + model.candidates.count == rows.focused
      frame.rows += Row.paragraph(sentence, focused: isFocused, width: width)
    }
    frame.message = Words.Review.message(self)
    frame.messageFollowsMark = rows.focused < model.candidates.count
    frame.hints = hints
    return frame
  }

  // Code, total and rank stay; then cells of two blanks, a number, and letters.
  static let frozen = 23
  static let cellWidth = 10

  private func place(_ index: Int) -> Int {
    index == 0 ? 8 : ReviewPage.frozen + (index - 1) * ReviewPage.cellWidth
  }

  private func head(_ columns: [ReviewColumn], isTold: Bool) -> [Row] {
    var titles = Row.text(Words.Review.rank, at: 17, .heading)
    var weights = Row()
    for (index, column) in columns.enumerated() {
      let (title, weight) = Words.Review.head(column, model)
      // What is told has room for a whole name.
      let room = isTold ? 200 : index == 0 ? 7 : ReviewPage.cellWidth - 1
      titles = titles.and(
        Words.Review.heading(title, columns: room), at: place(index), .heading)
      weights = weights.and(weight.clipped(columns: room), at: place(index), .quiet)
    }
    return [titles, weights]
  }

  private func row(_ candidate: CandidateResult, _ columns: [ReviewColumn], isFocused: Bool) -> Row
  {
    var row = Row.text(candidate.candidate.uppercased().clipped(columns: 6), at: 1).being(.choice)
    row = row.and(Words.Review.rank(candidate), at: 17)
    for (index, column) in columns.enumerated() {
      let cell = model.cell(candidate, column)
      let text = Words.Review.cell(cell, digits: model.digits)
      let at = place(index)
      if isFocused, model.columns[self.column] == column {
        row = row.and("> ", at: at - 2).and(text, at: at, .selected)
        row.focus = at
      } else {
        row = row.and(text, at: at)
      }
    }
    return row
  }

  private func frameBehind(_ list: FocusList, _ size: Size) -> Frame {
    var frame = Frame(title: Words.Review.behindTitle(self))
    let width = Frame.width(size)
    for (index, text) in Words.Review.behind(self).enumerated() {
      frame.rows += Row.paragraph(text, focused: index == list.focused, width: width)
    }
    frame.message = Words.Review.readOnly
    frame.hints = hints
    return frame
  }
}
