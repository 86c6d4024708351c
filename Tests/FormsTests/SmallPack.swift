// A small pack as text, for tests to break one line at a time.
import Forms
import Scoring

enum SmallPack {
  static let text = """
    empanel: 1
    id: small
    title: A small form
    language: en-GB
    scales:
      evidence:
        - {points: 0, label: No, anchor: Gives no example}
        - {points: 1, label: Yes, anchor: Gives an example}
      faces:
        - {points: 1, label: Not good, anchor: Looks sad}
        - {points: 2, label: OK, anchor: Looks calm}
        - {points: 3, label: Good, anchor: Looks happy}
    criteria:
      dignity:
        title: Kindness and dignity
        weight: 1
      drives: {title: Works across sites, weight: 0, essential: true}
    questions:
      - {id: q0, ask: How was your journey?, kind: open}
      - id: q1
        ask: Tell us about a time.
        minutes: 6
        criteria: [dignity, drives]
      - {id: k1, ask: Was she kind to you?, criteria: [dignity]}
    groups:
      staff:
        title: Panel members
        scale: evidence
        questions: [q0, q1]
        influence: scored
        share: 60
        minimum: {dignity: 7/10, drives: 1}
      users:
        title: People who use the service
        at: kiosk
        scale: faces
        questions: [k1]
        influence: scored
        share: 40
    rules:
      threshold: 50

    """

  /// The text with one piece replaced; nil where the piece does not stand there exactly once.
  static func with(_ old: String, _ new: String) -> String? {
    let parts = text.split(separator: old, omittingEmptySubsequences: false)
    return parts.count == 2 ? parts.joined(separator: new) : nil
  }

  /// The mistakes of a text; none when it makes a form.
  static func mistakes(
    _ text: String, translations: [PackSource.Translation] = []
  ) -> [PackMistake] {
    do {
      _ = try readPack(
        PackSource(file: "form.yaml", bytes: Array(text.utf8), translations: translations))
      return []
    } catch {
      return error.list
    }
  }
}
