// The packs that come with empanel: they make forms, and say what practice asks of them.
import Forms
import Foundation
import Scoring
import Testing
import Wording

private func careWorkerValues() throws -> Form {
  let repository = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  let file = repository.appendingPathComponent("panels/care-worker-values/form.yaml")
  let bytes = try Array(Data(contentsOf: file))
  do {
    return try readPack(PackSource(file: "form.yaml", bytes: bytes))
  } catch {
    for mistake in error.list { Issue.record("\(mistake)") }
    throw error
  }
}

@Test func careWorkerValuesIsWhatItsNameSays() throws {
  let form = try careWorkerValues()
  #expect(form.id == "care-worker-values")
  #expect(form.groups.map(\.share) == [60, 40])
  #expect(form.criteria.map(\.weight) == [1, 1, 1, 1, 1, 1])
  let staff = try #require(form.group("staff"))
  let users = try #require(form.group("users"))
  #expect(staff.questions.count == 7)
  #expect(users.at == .kiosk)
  #expect(users.criteria == form.criteria.prefix(3).map(\.id))
  #expect(staff.criteria == form.criteria.map(\.id))
  #expect(staff.minimum.mapValues(\.exact)["safety"] == "3")
  #expect(Set(staff.minimum.values) == [Fraction(2), Fraction(3)])
  #expect(form.question("q0")?.kind == .open)
}

@Test func everyPointOfEveryCriterionHasAnAnchorOfItsOwn() throws {
  let form = try careWorkerValues()
  for group in form.groups {
    for item in group.items {
      let words = item.range.compactMap {
        form.question(item.question)?.anchors[item.criterion]?[$0]
          ?? form.criterion(item.criterion)?.anchors[group.scale.id]?[$0]
      }
      #expect(words.count == item.range.count, "\(item)")
      #expect(Set(words).count == words.count, "\(item)")
      // Beside the points on a screen of 80 columns there is room for sixty.
      for anchor in words { #expect(anchor.count <= 60, "\(anchor)") }
    }
  }
}

@Test func everyQuestionIsOneShortQuestion() throws {
  for question in try careWorkerValues().questions {
    #expect(question.ask.split(separator: " ").count <= 25, "\(question.ask)")
    #expect(question.ask.filter { "?.".contains($0) }.count == 1, "\(question.ask)")
    for probe in question.probes { #expect(probe.filter { $0 == "?" }.count == 1, "\(probe)") }
  }
}

@Test func everyWordAtTheKioskIsEasyToRead() throws {
  let form = try careWorkerValues()
  for group in form.groups where group.at == .kiosk {
    let questions = form.questions.filter { group.questions.contains($0.id) }
    let points = group.scale.points.flatMap { [$0.label, $0.anchor] }
    let anchors = form.criteria.compactMap { $0.anchors[group.scale.id] }.flatMap(\.values)
    let texts = questions.flatMap { [$0.ask, $0.say ?? ""] } + points + anchors + [group.title]
    for text in texts { #expect(EasyRead.findings(in: text) == [], "\(text)") }
  }
}

@Test func calibrationTeachesLowScoresAsWellAsHighOnes() throws {
  let keys = try careWorkerValues().calibration.flatMap(\.key.values)
  #expect(keys.contains { $0 <= 2 })
  #expect(keys.contains { $0 >= 4 })
}
