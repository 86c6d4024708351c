// Something to read through, paragraph by paragraph, and what to choose at its end: a pack before it
// is taken, what a check found, the code to read out.
public import TextUI

/// A page to read.
public struct ReadPage: Page {
  /// What the loop tells it.
  public enum News: Equatable, Sendable {
    /// Words for the message row.
    case said(String)
  }

  /// What it asks for.
  public enum Effect: Equatable, Sendable {
    /// One of the choices, from 0.
    case choose(Int)
    /// Go where a paragraph leads.
    case follow(Int)
    case leave
  }

  /// What a person can do.
  public enum Act: Equatable, Sendable { case goOn, skip, leave }

  /// One line or several of one thought.
  public struct Paragraph: Equatable, Sendable {
    var text: String
    var isHeading = false
    var indent = 0
    /// Where it leads, as the loop counts; nil where it is only read.
    var lead: Int?

    /// A paragraph.
    public init(_ text: String) { self.text = text }

    /// A paragraph that belongs to the one before it.
    static func inside(_ text: String) -> Paragraph {
      var paragraph = Paragraph(text)
      paragraph.indent = 2
      return paragraph
    }

    static func heading(_ text: String) -> Paragraph {
      var paragraph = Paragraph(text)
      paragraph.isHeading = true
      return paragraph
    }
  }

  let title: String
  let help: String
  let paragraphs: [Paragraph]
  let choices: [String]
  let quiet: String
  var list: FocusList
  /// What the message row says of the last key.
  public internal(set) var message: String?

  init(
    title: String, help: String, _ paragraphs: [Paragraph], choices: [String], quiet: String,
    on focused: Int = 0
  ) {
    self.title = title
    self.help = help
    self.paragraphs = paragraphs
    self.choices = choices
    self.quiet = quiet
    list = FocusList(count: paragraphs.count + choices.count, focused: focused)
  }

  // Where the paragraph with the mark leads.
  private var lead: Int? {
    paragraphs.indices.contains(list.focused) ? paragraphs[list.focused].lead : nil
  }

  // The choice that has the mark.
  private var choice: Int? {
    let place = list.focused - paragraphs.count
    return choices.indices.contains(place) ? place : nil
  }

  /// The arrows move.
  public mutating func take(_ input: Input, size: Size) -> [Effect]? {
    guard case .key(let key) = input, list.move(key) else { return nil }
    message = nil
    return []
  }

  /// Reads on, or chooses.
  public mutating func perform(_ act: Act) -> [Effect] {
    message = nil
    switch act {
    case .leave: return [.leave]
    case .skip: list.focus(on: paragraphs.count)
    case .goOn:
      if let choice { return [.choose(choice)] }
      if let lead { return [.follow(lead)] }
      list.focus(on: list.focused + 1)
    }
    return []
  }

  /// Takes what the loop says.
  public mutating func hear(_ news: News) -> [Effect] {
    switch news {
    case .said(let words): message = words
    }
    return []
  }

  /// There is nothing to save.
  public mutating func leave() -> [Effect] { [.leave] }

  /// What the help is called.
  public var helpTitle: String { help }

  /// What can be done now.
  public var ways: [Way<Act>] {
    [
      Way(nil, nil, Words.Keys.move, rank: 0),
      enter,
      Way(.skip, .function(8), Words.Keys.toTheEnd, rank: 2),
      Way(.leave, .escape, Words.Keys.back, rank: 0),
    ]
  }

  private var enter: Way<Act> {
    if lead != nil { return Way(.goOn, .enter, Words.Keys.follow, rank: 0) }
    return choice == nil
      ? Way(.goOn, .enter, Words.Keys.readOn, rank: 0)
      : Way(.goOn, .enter, Words.Keys.chooseThis, rank: 0)
  }

  /// The whole picture.
  public func frame(_ size: Size) -> Frame {
    var frame = Frame(title: title)
    let width = Frame.width(size)
    for (index, paragraph) in paragraphs.enumerated() {
      let isFocused = index == list.focused
      let style: Style = paragraph.isHeading ? .heading : .plain
      if paragraph.isHeading || index == 0 { frame.rows.append(.gap) }
      frame.rows += Row.block(
        wrapped(paragraph.text, columns: width - 3 - paragraph.indent).enumerated().map {
          $0 == 0
            ? Row.choice($1, focused: isFocused, at: 1 + paragraph.indent, style)
              .being(paragraph.lead == nil ? .reading : .choice)
            : .text($1, at: 3 + paragraph.indent, style)
        })
    }
    frame.rows.append(.gap)
    for (index, words) in choices.enumerated() {
      let isFocused = paragraphs.count + index == list.focused
      frame.rows.append(.choice(words.clipped(columns: width - 3), focused: isFocused))
    }
    frame.message = message ?? quiet
    frame.hints = hints
    return frame
  }
}
