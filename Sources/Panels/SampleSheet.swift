// One person's own scores of the sample answers, as a value with one text form. It lies encrypted
// beside their drafts, and is never part of a record.
public import Scoring

/// What one person gave the sample answers of a form so far, and which keys they have seen.
public struct SampleSheet: Equatable, Sendable {
  /// The fingerprint of the form: another form has other samples.
  public var form: String
  /// Points by sample, then criterion.
  public private(set) var points: [Int: [String: Int]] = [:]
  /// The samples whose key was shown; their scores stay as they are.
  public private(set) var shown: Set<Int> = []
  /// The samples of which the record says that they were scored.
  public private(set) var recorded: Set<Int> = []

  /// An empty sheet.
  public init(form: String) { self.form = form }

  /// What was given for one criterion of a sample.
  public func points(_ sample: Int, _ criterion: String) -> Int? { points[sample]?[criterion] }

  /// Gives points; not once the key was shown.
  public mutating func give(_ given: Int, _ sample: Int, _ criterion: String) {
    guard !shown.contains(sample) else { return }
    points[sample, default: [:]][criterion] = given
  }

  /// Whether everything that the key speaks of has points.
  public func isScored(_ sample: SampleAnswer) -> Bool {
    sample.key.allSatisfy { points(sample.place, $0.criterion) != nil }
  }

  /// The key of a sample is shown; not before all of it is scored.
  public mutating func show(_ sample: SampleAnswer) {
    if isScored(sample) { shown.insert(sample.place) }
  }

  /// The record says of these that they were scored.
  public mutating func record(_ samples: [SampleAnswer]) {
    recorded.formUnion(samples.map(\.place))
  }

  /// How far the scores of these samples are from their keys.
  public func scores(of samples: [SampleAnswer]) -> [SampleScore] {
    samples.flatMap { sample in
      sample.key.compactMap { key in
        points(sample.place, key.criterion).map {
          SampleScore(sample: sample.place, criterion: key.criterion, apart: $0 - key.points)
        }
      }
    }
  }
}

extension SampleSheet {
  /// The sheet as bytes, one fact a line, UTF-8.
  public var encoded: [UInt8] {
    var lines = ["empanel-samples-v1", "form \(form)"]
    for (sample, given) in points.sorted(by: { $0.key < $1.key }) {
      lines += given.sorted { $0.key < $1.key }.map { "score \(sample) \($0.key) \($0.value)" }
    }
    lines += shown.sorted().map { "shown \($0)" } + recorded.sorted().map { "recorded \($0)" }
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  /// Reads what ``encoded`` wrote; nil for anything else.
  public init?(decoding bytes: [UInt8]) {
    guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
    let lines = text.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
    guard lines.count > 1, lines[0] == ["empanel-samples-v1"], lines[1].count == 2 else {
      return nil
    }
    self.init(form: lines[1][1])
    for line in lines.dropFirst(2) {
      guard line.count > 1, let sample = Int(line[1]) else { return nil }
      switch (line[0], line.count) {
      case ("score", 4):
        guard let given = Int(line[3]) else { return nil }
        points[sample, default: [:]][line[2]] = given
      case ("shown", 2): shown.insert(sample)
      case ("recorded", 2): recorded.insert(sample)
      default: return nil
      }
    }
    guard encoded == bytes else { return nil }
  }
}
