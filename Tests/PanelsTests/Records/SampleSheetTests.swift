// Sample answers: a person's own sheet of them, and what a declaration keeps.
import Scoring
import Sealing
import Testing

@testable import Panels

struct SampleSheetTests {
  private func samples() throws -> (Form, [SampleAnswer]) {
    var draft = FormDraft.careWorker
    let question = try #require(draft.questions.first { $0.hasItems && !$0.criteria.isEmpty })
    draft.calibration = [0, 1].map { _ in
      Calibration(
        question: question.id, answer: "I asked.", key: [question.criteria[0]: 2], why: "So.")
    }
    let form = try Form(draft)
    let group = try #require(form.groups.first { $0.at == .members })
    return (form, form.sampleAnswers(for: group))
  }

  @Test func aKeyIsShownAfterTheLastScoreAndKeepsTheScores() throws {
    let (_, samples) = try samples()
    let criterion = samples[0].key[0].criterion
    var sheet = SampleSheet(form: "f")
    sheet.show(samples[0])
    #expect(sheet.shown.isEmpty && !sheet.isScored(samples[0]))
    sheet.give(4, 0, criterion)
    sheet.give(5, 0, criterion)
    sheet.show(samples[0])
    sheet.give(2, 0, criterion)
    #expect(sheet.points(0, criterion) == 5 && sheet.shown == [0])
    #expect(sheet.scores(of: samples) == [SampleScore(sample: 0, criterion: criterion, apart: 3)])
    sheet.record([samples[0]])
    #expect(sheet.recorded == [0])
    #expect(SampleSheet(decoding: sheet.encoded) == sheet)
  }

  @Test func whatIsNotASheetIsNone() throws {
    var sheet = SampleSheet(form: "f")
    sheet.give(4, 0, "dignity")
    for wrong in [
      [], Array("empanel-samples-v1\n".utf8), sheet.encoded + [0x0A], sheet.encoded.dropLast(),
      Array("empanel-samples-v1\nform f\nscore 0 dignity\n".utf8),
      Array("empanel-samples-v1\nform f\nshown 1\nscore 0 dignity 4\n".utf8),
    ] {
      #expect(SampleSheet(decoding: Array(wrong)) == nil)
    }
  }

  @Test func aDeclarationKeepsHowFarAndIsReadAsItWasWritten() throws {
    let scores = [
      SampleScore(sample: 1, criterion: "dignity", apart: -2),
      SampleScore(sample: 0, criterion: "safety", apart: 0),
    ]
    let text = DeclarationText(facilitator: nil, influence: "Staff 60.", calibrated: scores)
    #expect(text.calibrated.map(\.sample) == [0, 1])
    #expect(try DeclarationText(bytes: text.bytes) == text)
    for wrong in [
      "[]", "[{\"apart\":10,\"criterion\":\"k1\",\"sample\":0}]",
      "[{\"apart\":1,\"criterion\":\"k1\",\"sample\":60}]",
      "[{\"apart\":1,\"criterion\":\"k1\"}]",
      "[{\"apart\":1,\"criterion\":\"k1\",\"sample\":0},{\"apart\":1,\"criterion\":\"k1\",\"sample\":0}]",
    ] {
      let line = "{\"calibrated\":\(wrong),\"conflicts\":{},\"influence\":\"\"}\n"
      #expect(throws: RecordFault.self) { try DeclarationText(bytes: Array(line.utf8)) }
    }
  }
}
