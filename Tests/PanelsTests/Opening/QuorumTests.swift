// Who can open together by default, and what is said about a choice.
import Scoring
import Testing

@testable import Panels

struct QuorumTests {
  private func people(_ words: String) -> [String: Freeze.Person] {
    var roster: [String: Freeze.Person] = [:]
    for word in words.split(separator: " ") {
      let parts = word.split(separator: ":").map(String.init)
      roster[parts[0]] = Freeze.Person(
        enrol: Sample.id, group: parts.count > 2 ? parts[2] : nil,
        role: Role(rawValue: parts[1]) ?? .observer)
    }
    return roster
  }

  private func choice(_ words: String, _ opening: Opening? = nil) throws -> QuorumChoice {
    var draft = FormDraft.careWorker
    draft.opening = opening
    return try defaultQuorums(form: try Form(draft), roster: people(words))
  }

  @Test func allButOneOfThreeOrMore() throws {
    let choice = try choice("a:assessor:staff b:assessor:staff h:hr c:chair k:kiosk o:observer")
    #expect(choice.quorums == [["a", "b"], ["a", "h"], ["b", "h"]])
    #expect(choice.warnings == [])
  }

  @Test func theChairHoldsWhereThereAreFewerThanThree() throws {
    let choice = try choice("a:assessor:staff h:hr c:chair")
    #expect(choice.quorums == [["a", "c"], ["a", "h"], ["c", "h"]])
  }

  @Test func bothOfTwoWithAWarning() throws {
    let choice = try choice("a:assessor:staff c:chair")
    #expect(choice.quorums == [["a", "c"]])
    #expect(choice.warnings == [.twoHoldersOnly(["a", "c"])])
  }

  @Test func anEnvelopeHoldsLikeAPerson() throws {
    let choice = try defaultQuorums(
      form: try Form(.careWorker), roster: people("a:assessor:staff c:chair"), envelopes: ["safe"])
    #expect(choice.quorums == [["a", "c"], ["a", "safe"], ["c", "safe"]])
    #expect(choice.warnings == [])
  }

  @Test(arguments: [
    ([["a", "b"]], 1), ([["a", "b"], ["a", "c"]], 1), ([["a", "b"], ["a", "c"], ["b", "c"]], 2),
    ([["a", "b", "c"], ["a", "b", "d"], ["a", "c", "d"], ["b", "c", "d"]], 2),
    ([["a", "b"], ["c", "d"]], 2), ([["a", "b"], ["c", "d"], ["e", "f", "g"]], 3), ([], 0),
  ])
  func theFewestKeysWhoseLossIsFatal(quorums: [[String]], fewest: Int) {
    #expect(fewestFatalLosses(quorums) == fewest)
  }

  @Test func aSearchForFatalLossesEndsWithTheMostQuorumsThereCanBe() {
    let names = (10..<32).map { "p\($0)" }
    let pairs = names.indices.flatMap { one in
      names.indices.filter { $0 > one }.map { [names[one], names[$0]] }
    }
    #expect(pairs.count == 231)
    // Any two of 22 can open: only with 21 lost is nobody left to open with.
    #expect(fewestFatalLosses(pairs) == 21)
  }

  @Test func fewerThanTwoIsRefused() throws {
    #expect(throws: QuorumRefusal.tooFewHolders(["c"])) { try choice("c:chair:staff k:kiosk") }
  }

  @Test func theFormNamesHoldersAndHowMany() throws {
    let people = "a:assessor:staff b:assessor:staff c:chair d:assessor:staff h:hr"
    let two = try choice(people, Opening(any: .number(2), of: ["hr", "chair", "staff"]))
    #expect(two.quorums.count == 10 && two.quorums.allSatisfy { $0.count == 2 })
    let all = try choice(people, Opening(any: .all, of: ["staff"]))
    #expect(all.quorums == [["a", "b", "d"]])
    #expect(all.warnings == [.inEveryQuorum(["a", "b", "d"])])
    #expect(throws: QuorumRefusal.notSoMany(wanted: 4, holders: ["a", "b", "d"])) {
      try choice(people, Opening(any: .number(4), of: ["staff"]))
    }
  }

  @Test func tooManyQuorumsAreRefusedBeforeTheyAreMade() throws {
    let crowd = (10..<40).map { "a\($0):assessor:staff" }.joined(separator: " ")
    #expect(throws: QuorumRefusal.self) {
      try choice(crowd, Opening(any: .number(15), of: ["staff"]))
    }
    #expect(try choice(crowd).quorums.count == 30)
  }

  @Test func aFreezeThatDoesNotFitItsFormIsNamed() throws {
    var panel = try PanelInMemory.frozen()
    var freeze = try panel.freezeBody()
    let form = panel.form
    #expect(mistakes(of: freeze, for: form) == [])
    freeze.roster["asha"]?.group = "users"
    freeze.roster["ben"]?.group = "visitors"
    freeze.contributors["su1"]?.group = "staff"
    freeze.roster["kiosk1"] = nil
    freeze.candidates = []
    #expect(
      mistakes(of: freeze, for: form) == [
        .noCandidates, .memberInKioskGroup(handle: "asha", group: "users"),
        .unknownGroup(of: "ben", group: "visitors"),
        .contributorOutsideKioskGroup(contributor: "su1", group: "staff"), .noKiosk,
      ])
  }
}
