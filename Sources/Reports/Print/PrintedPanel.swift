// What of a panel is printed beside the form's own words. Codes alone where the reader may not know
// the names, so that paper never says more than the screen.
public import Scoring

/// A form, and the panel it is printed for where there is one.
public struct PrintedPanel: Sendable {
  /// Somebody who scores.
  public struct Assessor: Equatable, Sendable {
    /// The id: a handle.
    public var id: String
    /// The name, where the reader may know it.
    public var name: String?
    /// The group they score in.
    public var group: String

    /// Somebody who scores.
    public init(id: String, name: String? = nil, group: String) {
      self.id = id
      self.name = name
      self.group = group
    }
  }

  /// Somebody who is scored.
  public struct Candidate: Equatable, Sendable {
    /// The id.
    public var id: String
    /// The name, where the reader may know it.
    public var name: String?
    /// When they are seen, as it is written.
    public var time: String
    /// Who does not score them.
    public var standingAside: Set<String>

    /// Somebody who is scored.
    public init(
      id: String, name: String? = nil, time: String = "", standingAside: Set<String> = []
    ) {
      self.id = id
      self.name = name
      self.time = time
      self.standingAside = standingAside
    }
  }

  /// The form.
  public var form: Form
  /// Its fingerprint, 64 hex digits.
  public var fingerprint: String
  /// The panel's title; nil for a form alone, or where the reader may not know it.
  public var title: String?
  /// The days, `YYYY-MM-DD`.
  public var dates: [String] = []
  /// Who scores on sheets of their own; empty for a form alone.
  public var assessors: [Assessor] = []
  /// The candidates in the running; empty for a form alone.
  public var candidates: [Candidate] = []

  /// A form alone.
  public init(form: Form, fingerprint: String) {
    self.form = form
    self.fingerprint = fingerprint
  }

  /// What the page is headed by.
  var heading: String { title ?? form.title }

  /// The days as people here write them: `3 June 2026`.
  var days: String { dates.map(PrintedPanel.day).joined(separator: ", ") }

  /// The form and its version in one line.
  var formLine: String { PageWords.form(form) }

  /// The fingerprint in groups of four, to be compared aloud.
  var fingerprintInFours: String { PrintedPanel.inFours(fingerprint) }

  static func inFours(_ text: String) -> String {
    var groups: [String] = []
    for (index, character) in text.enumerated() {
      if index % 4 == 0 { groups.append("") }
      groups[groups.count - 1].append(character)
    }
    return groups.joined(separator: " ")
  }

  private static func day(_ text: String) -> String {
    let parts = text.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3, (1...12).contains(parts[1]) else { return text }
    return PageWords.day(parts[2], month: parts[1], year: parts[0])
  }
}
