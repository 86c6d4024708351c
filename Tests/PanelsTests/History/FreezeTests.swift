// Which freezes are believed, what an amendment changes, and when the chair showed two panels.
import Sealing
import Testing

@testable import Panels

struct FreezeTests {
  private func ready() throws -> PanelInMemory {
    var panel = try PanelInMemory()
    for handle in ["asha", "ben", "femi"] { try panel.enrol(handle, .assessor, group: "staff") }
    try panel.enrol("helen", .hr)
    try panel.enrol("kiosk1", .kiosk)
    return panel
  }

  private func fault(
    by author: String = "dilys", _ change: (inout Freeze) -> Void
  ) throws -> FreezeFault? {
    var panel = try ready()
    let id = try panel.freeze(by: author, change)
    for problem in try panel.history.problems where problem.record == id {
      if case .freezeRefused(let fault) = problem.what { return fault }
    }
    #expect(try panel.history.freeze?.id == id)
    return nil
  }

  @Test func aFreezeByTheChairIsInForce() throws {
    #expect(try fault { _ in } == nil)
  }

  @Test func onlyTheChairFreezes() throws {
    var panel = try ready()
    let id = try panel.freeze(by: "asha")
    #expect(try panel.history.freeze == nil)
    #expect(
      try panel.history.problems.contains(
        HistoryProblem(record: id, what: .notRostered(author: "asha")))
        || panel.history.problems.contains {
          $0.what == .freezeRefused(.notTheChair(author: "asha"))
        })
  }

  @Test func theRosterNamesEnrolmentsOfThatHandleAndRole() throws {
    let panel = try ready()
    let ben = try #require(panel.enrolments["ben"])
    #expect(
      try fault { $0.roster["asha"]?.enrol = ben } == .wrongEnrolment(handle: "asha"))
    #expect(
      try fault { $0.roster["asha"]?.enrol = RecordID(of: [9]) } == .wrongEnrolment(handle: "asha"))
    #expect(
      try fault { $0.roster["helen"]?.role = .observer } == .wrongEnrolment(handle: "helen"))
    #expect(
      try fault { freeze in
        freeze.roster["dilys"] = nil
        freeze.readers.removeAll { $0 == "dilys" }
        freeze.quorums = [["asha", "ben"]]
      } == .wrongChair)
  }

  @Test func aChangedFormIsNotTheOneOfTheFingerprint() throws {
    #expect(try fault { $0.pack.fingerprint = Sample.hash } == .wrongFingerprint)
  }

  @Test func twoNamesWithOneKeyAreRefused() throws {
    var panel = try ready()
    let copied = try #require(panel.keys["asha"])
    let own = PanelInMemory.newKeys(&panel.generator)
    panel.keys["mallory"] = own
    panel.enrolments["mallory"] = try panel.publish(
      .enrol(
        Enrol(
          keys: PublicKeys(
            signKey: own.signing.publicKey.text, ageKey: copied.age.recipient.text),
          role: .assessor, group: "staff")), by: "mallory")
    let id = try panel.freeze()
    #expect(
      try panel.history.problems
        == [
          HistoryProblem(
            record: id, what: .freezeRefused(.sharedKey(names: ["asha", "mallory"])))
        ])
  }

  @Test func allowedSignersMustSayWhatTheRosterSays() throws {
    var panel = try ready()
    let body = try panel.freezeBody()
    var parts = try panel.freezeParts(body)
    parts["allowed_signers"] = Bytes("* namespaces=\"empanel.record.v1\" ssh-ed25519 A\n".utf8)
    let id = try panel.publish(.freeze(body), by: "dilys", parts: parts)
    #expect(
      try panel.history.problems
        == [HistoryProblem(record: id, what: .freezeRefused(.wrongAllowedSigners))])
  }

  @Test func nothingButCallsAndEnrolmentsComesBeforeTheFreeze() throws {
    var panel = try ready()
    let seen = try panel.publish(.seen, by: "dilys")
    let problems = try panel.history.problems
    #expect(problems == [HistoryProblem(record: seen, what: .beforeFreeze)])
    let unknown = RecordID(of: [1])
    let under = try panel.publish(.seen, by: "dilys", under: unknown)
    // Under a freeze that is not here nobody has a key, so nothing is said of the signature.
    #expect(
      try panel.history.problems.contains(
        HistoryProblem(record: under, what: .unknownFreeze(unknown))))
  }

  @Test func twoFreezesOutsideOneChainStopEverything() throws {
    var panel = try ready()
    let known = try panel.history.heads
    let first = try panel.freeze(parents: known)
    panel.candidates = ["c01"]
    let second = try panel.freeze(parents: known)
    let history = try panel.history
    #expect(history.isStopped)
    #expect(history.freeze == nil)
    #expect(
      history.problems.map(\.what)
        == [.twoFreezes([first, second].sorted()), .twoFreezes([first, second].sorted())])
    #expect(throws: SealRefusal.stopped) {
      try panel.seal("asha", "c01", knowing: history)
    }
    #expect(throws: CloseRefusal.stopped) { try Panels.close(history) }
    #expect(releaseRefusal(history, author: "asha") == .stopped)
  }

  @Test func anAmendmentBindsAMemberOnlyAfterANewDeclaration() throws {
    var panel = try PanelInMemory.frozen()
    let old = try #require(try panel.history.freeze?.id)
    let sealed = try panel.seal("asha", "c01")
    panel.candidates.append("c07")
    let new = try panel.freeze(by: "helen") { $0.replaces = old }
    var history = try panel.history
    #expect(history.problems == [])
    #expect(history.freeze?.id == new)
    #expect(history.validSheets.map(\.freeze) == [old])
    #expect(history.declaration(of: "asha") == nil)
    #expect(throws: SealRefusal.notDeclared) { try panel.seal("asha", "c07", knowing: history) }
    try panel.declare("asha")
    try panel.seal("asha", "c07")
    history = try panel.history
    #expect(history.validSheets.map(\.freeze) == [old, new])
    #expect(history.owes("asha") == ["c02", "c03", "c04", "c05", "c06"])
    #expect(history.isInForce(sealed))
  }

  @Test func aKeyThatAnAmendmentDroppedNoLongerSpeaks() throws {
    var panel = try PanelInMemory.frozen()
    let old = try #require(try panel.history.freeze?.id)
    let before = try panel.seal("asha", "c01")
    let known = try panel.history
    let lost = panel.keys["asha"]
    try panel.enrol("asha", .assessor, group: "staff")
    let new = try panel.freeze { $0.replaces = old }
    let fresh = panel.keys["asha"]
    panel.keys["asha"] = lost
    let after = try panel.seal("asha", "c02", knowing: known)
    panel.keys["asha"] = fresh
    let history = try panel.history
    #expect(history.problems == [HistoryProblem(record: after, what: .keyDropped(by: new))])
    #expect(history.validSheets.map(\.id) == [before])
    try panel.declare("asha")
    try panel.seal("asha", "c02")
    #expect(try panel.history.owes("asha") == ["c03", "c04", "c05", "c06"])
  }

  @Test func onlyChairAndDeputiesAmend() throws {
    var panel = try PanelInMemory.frozen()
    let old = try #require(try panel.history.freeze?.id)
    let new = try panel.freeze(by: "asha") { $0.replaces = old }
    #expect(
      try panel.history.problems
        == [
          HistoryProblem(record: new, what: .freezeRefused(.notTheChair(author: "asha")))
        ])
    #expect(try panel.history.freeze?.id == old)
  }
}
