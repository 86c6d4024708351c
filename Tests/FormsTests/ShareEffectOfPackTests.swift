// What shares would do on the shipped pack, with four members and two people who use the service: the
// numbers of the article "Did it matter?", the same on every machine.
import Scoring
import Testing

@testable import Forms

struct ShareEffectOfPackTests {
  @Test(arguments: [(10, 8), (20, 17), (25, 20), (33, 26), (50, 36)])
  func aShareChangesWhoComesFirst(share: Int, changed: Int) throws {
    let form = try readPack(PackSource(file: "form.yaml", bytes: PackChangeTests.shipped))
    var draft = form.draft
    for index in draft.groups.indices {
      draft.groups[index].share = draft.groups[index].id == "users" ? share : 100 - share
    }
    let effect = try Form(draft).shareEffect(of: "users", people: ["staff": 4, "users": 2])
    #expect(effect == ShareEffect(changed: changed, panels: 100))
  }
}
