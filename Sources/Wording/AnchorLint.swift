// What makes the anchors of a scale useless: two points that say the same, and words that name a
// judgement where they should name something that can be seen or heard.

/// One weakness of the anchors of a scale.
public enum AnchorLint: Equatable, Sendable {
  /// Two points say the same.
  case same(Int, Int)
  /// Two points count the same number of things, as in `2 to 4` and `4 to 6`.
  case overlap(Int, Int)
  /// The word names a judgement; nobody can see or hear it.
  case unobservable(Int, String)

  /// Every weakness of the anchors of one scale, by points.
  public static func findings(in anchors: [Int: String]) -> [AnchorLint] {
    let points = anchors.keys.sorted()
    var findings: [AnchorLint] = []
    for (place, low) in points.enumerated() {
      for high in points[(place + 1)...] {
        let (one, other) = (anchors[low] ?? "", anchors[high] ?? "")
        if !content(one).isEmpty, content(one) == content(other) {
          findings.append(.same(low, high))
        } else if let a = numbers(one), let b = numbers(other), a.overlaps(b) {
          findings.append(.overlap(low, high))
        }
      }
    }
    for point in points {
      let plain = " " + words(anchors[point] ?? "").joined(separator: " ") + " "
      if let word = judgements.first(where: { plain.contains(" \($0) ") }) {
        findings.append(.unobservable(point, word))
      }
    }
    return findings
  }

  private static let judgements = [
    "average", "good attitude", "bad attitude", "positive attitude", "right attitude", "attitude",
    "satisfactory", "adequate", "excellent", "outstanding", "good answer", "poor answer",
    "weak answer", "strong answer", "good communicator", "poor communicator",
    "meets expectations", "exceeds expectations", "below expectations", "enthusiastic",
    "passionate", "pleasant", "personality", "well presented", "natural", "confident",
    "good understanding", "poor understanding", "some understanding",
  ]
  private static let small = People.words("a an the and or of to in it is was they their them")

  private static func words(_ text: String) -> [String] {
    Sentences(text).list.joined().filter { !$0.isMark }.map(\.text)
  }

  /// The words that carry the meaning, in order.
  private static func content(_ text: String) -> [String] {
    words(text).filter { !small.contains($0) }
  }

  /// The numbers that a text counts with: `2 to 4`, `3-5`; nil where it counts nothing.
  private static func numbers(_ text: String) -> ClosedRange<Int>? {
    let words = words(text)
    for place in words.indices {
      guard let low = Int(words[place]) else { continue }
      let isLinked = place + 2 < words.count && ["to", "or", "and"].contains(words[place + 1])
      let next = isLinked ? place + 2 : place + 1
      if next < words.count, let high = Int(words[next]), high > low { return low...high }
    }
    return nil
  }
}
