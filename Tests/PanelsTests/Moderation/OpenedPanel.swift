// The panel of the tests after its opening, to which minutes can be added.
import Scoring
import Sealing

@testable import Panels

/// A panel whose sheets were opened, and the day they gave; c06 withdrew afterwards.
struct OpenedPanel {
  var panel: PanelInMemory
  let day: Day
  var form: Form { panel.form }

  init() throws {
    self = try OpenedPanel.ready.get()
  }

  private static let ready = Result { try OpenedPanel(made: ()) }

  private init(made: Void) throws {
    var panel = try PanelInMemory.frozen()
    for candidate in panel.candidates {
      for contributor in ["su1", "su2"] { try panel.seal(contributor, candidate) }
    }
    try panel.sealAll()
    try panel.close()
    for holder in ["asha", "ben", "dilys", "helen"] { try panel.release(holder) }
    let opening = try panel.opening(by: "femi")
    try panel.publish(.opened(opening.body), by: "femi")
    try panel.event(.withdrawn(.withdrew), by: "helen", candidate: "c06")
    day = Day(try panel.history, opening) ?? Day()
    self.panel = panel
  }

  /// What a reader makes of everything said so far.
  func minutes() throws -> Minutes {
    try Minutes(
      panel.history, form: form, day: day,
      identities: [panel.keys["helen"]?.age].compactMap { $0 }, part: panel.part)
  }

  @discardableResult
  mutating func minute(
    _ kind: Minute.Kind, _ text: some PartText, by author: String, about: RecordID? = nil,
    parents: [RecordID]? = nil
  ) throws -> RecordID {
    let readers = ["dilys", "helen", "asha"].compactMap { panel.keys[$0]?.age.recipient }
    let part = try ageEncrypt(text.bytes, to: readers, using: &panel.generator)
    return try panel.publish(
      .minute(Minute(kind: kind, about: about)), by: author, parts: ["body.age": part],
      parents: parents)
  }

  mutating func correct(
    _ assessor: String, _ candidate: String, _ item: GroupItem, to points: Int
  ) throws {
    try minute(
      .moderation,
      ModerationText(
        .correction(
          candidate: candidate,
          items: [
            .init(question: item.question, criterion: item.criterion, status: .scored(points))
          ]), reason: .keySlip, words: "the next row"),
      by: assessor)
  }

  /// What somebody sealed for an item.
  func sealed(_ assessor: String, _ candidate: String, _ item: GroupItem) -> ItemStatus? {
    day.sheets.first { $0.assessor == assessor && $0.candidate == candidate }?.items
      .first { $0.question == item.question && $0.criterion == item.criterion }?.status
  }

  /// An agreed value of staff for its first criterion and c01.
  func agreed(points: Fraction) throws -> AgreedValue {
    AgreedValue(
      group: "staff", criterion: form.group("staff")?.criteria.first ?? "", candidate: "c01",
      points: points)
  }

  /// An item of staff in which at least two others gave other points than `person`.
  func itemWhereAllDiffer(from person: String, candidate: String) throws -> GroupItem {
    struct NoSuchItem: Error {}
    let item = form.group("staff")?.items.first { item in
      let own = sealed(person, candidate, item)
      return ["asha", "ben", "femi"].filter { sealed($0, candidate, item) != own }.count >= 2
    }
    guard let item else { throw NoSuchItem() }
    return item
  }
}
