// The sample answers of a form, as each group scores them.
import Scoring
import Testing

@Suite struct SampleAnswerTests {
  private func form() throws -> Form {
    var draft = FormDraft.small
    draft.groups[1].questions = ["k1", "q1"]
    draft.calibration = [
      Calibration(
        question: "q1", answer: "I asked her.", key: ["safety": 5, "dignity": 1], why: "So."),
      Calibration(question: "q2", answer: "Yes.", key: ["drives": 1], why: "As said."),
    ]
    return try Form(draft)
  }

  @Test func aGroupScoresWhatItJudgesInTheOrderOfItsItems() throws {
    let form = try form()
    let staff = try #require(form.group("staff"))
    let samples = form.sampleAnswers(for: staff)
    #expect(samples.map(\.place) == [0, 1])
    #expect(samples[0].key.map(\.criterion) == ["dignity", "safety"])
    #expect(samples[0].key.map(\.points) == [1, 5])
    #expect(samples[1].key.map(\.points) == [1])
    #expect(samples[0].answer == "I asked her." && samples[0].why == "So.")
  }

  @Test func whatAGroupDoesNotJudgeOrCannotGiveIsLeftOut() throws {
    let form = try form()
    let users = try #require(form.group("users"))
    // Users judge dignity alone, with faces from 1 to 3.
    #expect(form.sampleAnswers(for: users).map(\.place) == [0])
    #expect(form.sampleAnswers(for: users)[0].key.map(\.criterion) == ["dignity"])
    var draft = form.draft
    draft.calibration[0].key = ["dignity": 5]
    let other = try Form(draft)
    #expect(other.sampleAnswers(for: try #require(other.group("users"))).isEmpty)
  }
}
