// The door: which panel, and who you are, where this computer knows several; and the demo.
public import TextUI

/// A list of places to go to.
public struct DoorPage: Page {
  /// Nothing is told to the door.
  public enum News: Equatable, Sendable {}

  /// What it asks for.
  public enum Effect: Equatable, Sendable {
    /// Go to the place with this number, from 0.
    case enter(Int)
    case leave
  }

  /// What a person can do.
  public enum Act: Equatable, Sendable { case choose, leave }

  /// A place to go to.
  public struct Place: Equatable, Sendable {
    /// What is there, in a few words.
    public var title: String
    /// Where it is, or what it is for.
    public var detail: String

    /// A place to go to.
    public init(_ title: String, detail: String) {
      self.title = title
      self.detail = detail
    }
  }

  /// What there is to choose.
  public let places: [Place]
  /// Whether this computer knows a panel.
  public let knowsPanels: Bool
  var list: FocusList

  /// The door with these places; the last choice is to leave.
  public init(_ places: [Place], knowsPanels: Bool) {
    self.places = places
    self.knowsPanels = knowsPanels
    list = FocusList(count: places.count + 1)
  }

  /// The arrows move.
  public mutating func take(_ input: Input, size: Size) -> [Effect]? {
    guard case .key(let key) = input, list.move(key) else { return nil }
    return []
  }

  /// Goes to the place under the mark.
  public mutating func perform(_ act: Act) -> [Effect] {
    switch act {
    case .leave: [.leave]
    case .choose: places.indices.contains(list.focused) ? [.enter(list.focused)] : [.leave]
    }
  }

  /// Never called: there is no news.
  public mutating func hear(_ news: News) -> [Effect] {}

  /// There is nothing to save.
  public mutating func leave() -> [Effect] { [.leave] }

  /// What the help is called.
  public var helpTitle: String { Words.Door.helpTitle }

  /// What can be done now.
  public var ways: [Way<Act>] {
    [
      Way(nil, nil, name: "Up Down", word: "Move", does: "Move the mark", rank: 0),
      Way(.choose, .enter, name: "Enter", word: "Go there", does: "Go there", rank: 0),
      Way(.leave, .escape, name: "Esc", word: "Leave", does: "Leave"),
    ]
  }

  /// The whole picture.
  public func frame(_ size: Size) -> Frame {
    var frame = Frame(title: Words.Door.title)
    frame.rows = [.gap]
    let width = Frame.width(size)
    for line in knowsPanels ? Words.Door.known : Words.Door.unknown {
      frame.rows += Row.wrapped(line, width: width, spare: 3)
    }
    frame.rows.append(.gap)
    for (index, place) in places.enumerated() {
      frame.rows.append(
        Row.choice(place.title.clipped(columns: 30), focused: index == list.focused)
          .and(place.detail.clipped(columns: width - 36), at: 36, .quiet))
    }
    frame.rows.append(.choice(Words.Door.leave, focused: list.focused == places.count))
    frame.message = Words.Door.message
    frame.hints = hints
    return frame
  }
}
