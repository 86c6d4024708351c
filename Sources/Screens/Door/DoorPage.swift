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
    /// Begin a new panel.
    case begin
    /// Join a panel that somebody else has begun.
    case join
    /// Practise the keys.
    case practise
    /// Play this part of the demo, from 0.
    case demo(Int)
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

  /// The places at panels that this computer knows.
  public let places: [Place]
  /// The parts of the demo.
  public let demos: [Place]
  var list: FocusList

  /// The door with these places; the last choice is to leave.
  ///
  /// Whoever comes back finds the mark on what they had chosen.
  public init(_ places: [Place], demos: [Place], backFrom chosen: Effect? = nil) {
    self.places = places
    self.demos = demos
    list = FocusList(count: 0)
    let place = choices.firstIndex { $0.effect == chosen } ?? 0
    list = FocusList(count: choices.count, focused: place)
  }

  // Everything that can be chosen, with its words.
  var choices: [(place: Place, effect: Effect)] {
    places.enumerated().map { ($1, .enter($0)) }
      + [
        (Place(Words.Door.begin, detail: Words.Door.beginDetail), .begin),
        (Place(Words.Door.join, detail: Words.Door.joinDetail), .join),
        (Place(Words.Practice.door, detail: Words.Practice.doorDetail), .practise),
      ]
      + demos.enumerated().map { ($1, .demo($0)) }
      + [(Place(Words.Door.leave, detail: ""), .leave)]
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
    case .choose: [choices[list.focused].effect]
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
      Way(nil, nil, Words.Keys.move, rank: 0),
      Way(.choose, .enter, Words.Keys.goThere, rank: 0),
      Way(.leave, .escape, Words.Keys.leave),
    ]
  }

  /// The whole picture.
  public func frame(_ size: Size) -> Frame {
    var frame = Frame(title: Words.Door.title)
    frame.rows = [.gap]
    let width = Frame.width(size)
    for line in places.isEmpty ? Words.Door.unknown : Words.Door.known {
      frame.rows += Row.wrapped(line, width: width, spare: 3)
    }
    frame.rows.append(.gap)
    for (index, (place, _)) in choices.enumerated() {
      frame.rows.append(
        Row.choice(place.title.clipped(columns: 30), focused: index == list.focused)
          .and(place.detail.clipped(columns: width - 36), at: 36, .quiet))
    }
    frame.message = Words.Door.message
    frame.hints = hints
    return frame
  }
}
