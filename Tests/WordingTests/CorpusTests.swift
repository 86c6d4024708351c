// The check of personal questions on several hundred sentences: exactly on those it was tuned on,
// and at its measured rates on two parts that it was not.
import Testing
import Wording

@Test func everySentenceOfTheTunedPartIsJudgedAsWritten() throws {
  let sentences = try Judged.all("tuned")
  #expect(sentences.count > 1000)
  for judged in sentences {
    #expect(verdict(judged.sentence) == judged.verdict, "\(judged.sentence)")
  }
}

@Test func theTopicOfTheTunedPartIsNamed() throws {
  for judged in try Judged.all("tuned") where judged.verdict != "pass" {
    let topics = PersonalQuestion.findings(in: judged.sentence).map(\.topic.rawValue)
    #expect(topics.contains(judged.topic), "\(judged.sentence): \(topics)")
  }
}

/// Of the sentences of one kind in a file, the share that is judged as one of the verdicts.
private func share(of kind: String, in file: String, judged verdicts: Set<String>) throws -> Double
{
  let all = try Judged.all(file).filter { $0.verdict == kind }
  return Double(all.filter { verdicts.contains(verdict($0.sentence)) }.count) / Double(all.count)
}

/// The held-out part was written before the rules and was never tuned on.
///
/// These are floors at what was measured: a change that falls below one has lost something.
@Test func theHeldOutPartIsJudgedAtItsMeasuredRate() throws {
  #expect(try Judged.all("held-out").count == 226)
  #expect(try share(of: "stop", in: "held-out", judged: ["stop"]) >= 0.948)
  #expect(try share(of: "pass", in: "held-out", judged: ["stop"]) <= 0.038)
  #expect(try share(of: "pass", in: "held-out", judged: ["ask"]) == 0)
  #expect(try share(of: "ask", in: "held-out", judged: ["ask"]) == 1)
}

/// The unseen part was written when the rules were finished, and judged once.
@Test func theUnseenPartIsJudgedAtItsMeasuredRate() throws {
  #expect(try Judged.all("unseen").count == 116)
  #expect(try share(of: "stop", in: "unseen", judged: ["stop"]) >= 0.85)
  #expect(try share(of: "pass", in: "unseen", judged: ["stop", "ask"]) == 0)
}
