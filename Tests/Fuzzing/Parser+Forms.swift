// The parsers of what people write by hand: packs, lists, scores, interview logs; and form.json.
import Forms
import Panels
import Scoring

extension Parser {
  static func ofForms() throws -> [Parser] {
    let form = try readPack(PackSource(file: "form.yaml", bytes: Array(smallPack.utf8)))
    return [pack(), formJSON(form), scores(form), sheetRows(form), lists(), log(form)]
  }

  private static func pack() -> Parser {
    let cymraeg = "title: Panel bach\nquestions:\n  q1: {ask: Beth?}\n"
    return Parser(
      "pack", corpus: [Array(smallPack.utf8), Array(cymraeg.utf8)],
      words: [
        "- ", "? ", ": ", "{", "}", "[", "]", "&a ", "*a", "!!str ", "|\n", ">-\n", "---\n", "<<: ",
        "  ", "\t", "#", "\"", "'", "questions", "groups", "share: 100",
        "minimum: {kindness: 7/10}",
      ], shortRun: 40
    ) { input in
      let own = try? readPack(PackSource(file: "form.yaml", bytes: input))
      if let own, (try? Form(formJSON: own.canonicalBytes)) != own {
        return .broken("a pack gives a form that form.json does not give again")
      }
      let translation = PackSource.Translation(language: "cy", file: "form.cy.yaml", bytes: input)
      let translated = try? readPack(
        PackSource(
          file: "form.yaml", bytes: Array(smallPack.utf8), translations: [translation]))
      return own == nil && translated == nil ? .refused : .read
    }
  }

  private static func formJSON(_ form: Form) -> Parser {
    Parser(
      "form-json", corpus: [form.canonicalBytes],
      words: ["{", "}", "[", "]", ",", ":", "null", "true", "\"", "\\n", "\"7/10\"", "\"share\":"]
    ) { input in
      guard let form = try? Form(formJSON: input) else { return .refused }
      return form.canonicalBytes == input
        ? .read : .broken("form.json is written otherwise than it was read")
    }
  }

  private static func scores(_ form: Form) -> Parser {
    let text = """
      candidate,assessor,group,question,criterion,points,status,note
      c01,asha,staff,q1,kindness,2,,"Said ""yes"" loudly"
      c01,asha,staff,q1,safety,,skipped,
      c02,su1,users,k1,kindness,3,scored,x
      c02,ben,staff,,,,recused,

      """
    let candidates = "candidate,status\nc01,\nc02,withdrawn\n"
    return Parser(
      "scores", corpus: [Array(text.utf8), Array(candidates.utf8)],
      words: [",", "\"", "\n", "\r\n", ";", "not-asked", "withdrawn", "recused", "=1+1"]
    ) { input in
      let scores = try? readScores(input, form: form)
      if let scores { _ = try? scores.named(Tally(form: form, day: scores.day)) }
      let listed = try? readScores(Array(text.utf8), candidates: input, form: form)
      return scores == nil && listed == nil ? .refused : .read
    }
  }

  private static func sheetRows(_ form: Form) -> Parser {
    let text = """
      question,criterion,points,status,note
      q1,kindness,2,,"a
      b"
      q1,safety,1,,
      q0,,,answered,By bus
      q3,,,answered,day
      q2,safety,,not-asked,

      """
    return Parser(
      "sheet-rows", corpus: [Array(text.utf8)], words: [",", "\"", "\n", "not-heard", "answered"]
    ) { input in
      let read = form.groups.compactMap { try? readSheetFile(input, group: $0, form: form) }
      return read.isEmpty ? .refused : .read
    }
  }

  private static func lists() -> Parser {
    let texts = [
      "candidate,name,time,minutes,adjustment\nc01,Sam,09:00,45,\n",
      "contributor,name,group\nsu1,Mary,users\n", "handle,name,job\nasha,Asha Patel,Nurse\n",
    ]
    return Parser(
      "lists", corpus: texts.map { Array($0.utf8) }, words: [",", "\"", "\n", "c02", "1440", "su1"]
    ) { input in
      let candidates = try? readCandidatesFile(input)
      let contributors = try? readContributorsFile(input)
      let people = try? readPeopleFile(input)
      return candidates == nil && contributors == nil && people == nil ? .refused : .read
    }
  }

  private static func log(_ form: Form) -> Parser {
    let text = "question,asked,seconds,probes,departure\nq1,yes,540,0 1,\nq2,no,0,,Asked so\n"
    return Parser(
      "interview-log", corpus: [Array(text.utf8)], words: [",", "\"", "\n", "yes", "86400", " 1"]
    ) { input in
      (try? readInterviewLog(input, form: form)) == nil ? .refused : .read
    }
  }

  /// A form with every part of the language that a pack can have.
  static let smallPack = """
    empanel: 1
    id: small-panel
    title: Small panel
    version: "1"
    author: "Somebody"
    valid: {from: 2026-01-01, to: 2027-03-31}
    language: en-GB
    scales:
      evidence:
        - {points: 0, label: None, anchor: "Gives no example"}
        - {points: 1, label: Some, anchor: "Does a task"}
        - {points: 2, label: Full, anchor: "Gets others to change"}
      faces:
        - {points: 1, label: Not good, anchor: "Would not feel safe"}
        - {points: 2, label: OK, anchor: "Would feel safe sometimes"}
        - {points: 3, label: Good, anchor: "Would feel safe"}
    criteria:
      kindness: {title: Kindness, weight: 2, about: "Kind"}
      safety: {title: Safety}
    questions:
      - {id: q0, ask: "How did you come here?", kind: open}
      - id: q1
        ask: "Tell us about a time you helped somebody."
        minutes: 10
        criteria: [kindness, safety]
        probes: ["How did you know?", "What did they say?"]
        anchors: {kindness: {0: "Nothing", 2: "Much"}}
      - {id: q2, ask: "Tell us about a time something went wrong.", criteria: [safety]}
      - {id: q3, ask: "Which shift?", kind: choice, answers: [{id: day, text: Day}, {id: night, text: Night}]}
      - {id: k1, ask: "Was this person kind to you?", criteria: [kindness]}
    groups:
      staff: {title: Members, scale: evidence, questions: [q0, q1, q2, q3], influence: scored, share: 60, minimum: {safety: 1}}
      users: {title: People, at: kiosk, scale: faces, questions: [k1], criteria: [kindness], influence: scored, share: 40}
    rules: {threshold: 30, near_tie: 2, spread: 1, ties: [safety, kindness], digits: 2}
    readers: [chair, hr, members]
    opening: {any: all-but-one, of: [staff, hr]}
    decision: {maker: chair, departing: with-reason}
    retention: {unsuccessful: 12 months}
    calibration: [{question: q1, answer: "I asked first.", key: {kindness: 2}, why: "Asks"}]

    """
}
