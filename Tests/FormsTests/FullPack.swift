// A pack that gives every key of the table something other than its default.

enum FullPack {
  static let text = """
    empanel: 1
    id: full
    title: Every key
    stage: shortlist
    version: "7"
    author: Somebody
    valid: {from: 2026-01-01, to: 2026-12-31}
    language: cy
    profile: peer
    scales:
      stars:
        - {points: 1, label: One, anchor: Says one thing}
        - {points: 2, label: Two, anchor: Says two things}
        - {points: 3, label: Three, anchor: Says three things}
    criteria:
      dignity:
        title: Dignity
        weight: 3
        about: What it is about
        anchors: {stars: {1: Not at all, 3: Very much}}
      listening: {title: Listening}
      drives: {title: Drives, essential: true}
    questions:
      - id: q1
        ask: Tell us.
        kind: score
        criteria: [dignity, listening]
        minutes: 5
        asker: members1
        probes: [Why?, How?]
        anchors: {dignity: {2: Fairly}}
        say: Please tell us.
        alert: true
      - {id: q2, ask: Which?, kind: choice, answers: [{id: a, text: This}, {id: b, text: That}]}
      - {id: q3, ask: Right?, kind: mark, key: Yes, criteria: [drives]}
    groups:
      members1:
        title: Members
        at: kiosk
        scale: stars
        questions: [q1, q3]
        criteria: [dignity, drives]
        influence: scored
        share: 100
        minimum: {dignity: 3/2, drives: 1}
        missing_criterion: postpone
        absent_assessor: same-for-all
        notes: expected
      readers1: {title: Readers, influence: advisory, questions: [q1, q2]}
    rules:
      threshold: 1/2
      near_tie: 3/4
      spread: 1
      ties: [listening, dignity]
      unequal_question: incomplete
      absent_group: advisory
      rank: none
      digits: 2
    readers: [hr, readers1]
    opening: {any: 2, of: [chair, readers1]}
    decision: {maker: hr, departing: never}
    retention: {appointed: 6 years, recorded: 1 week, unsuccessful: 2 days, withdrawn: 1 month}
    calibration:
      - {question: q1, answer: I did., key: {dignity: 2}, why: Because.}

    """
}
