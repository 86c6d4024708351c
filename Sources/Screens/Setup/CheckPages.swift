// The check before the freeze: everything it found with the way to the page that puts it right, and
// the page for the chair's reason. Apart from SetupPages.swift, whose pages are where things are put
// right.

/// One thing that the check says.
public struct CheckLine: Equatable, Sendable {
  /// What it says, as a sentence.
  public var text: String
  /// Whether there is a page to put it right.
  public var leads: Bool

  /// One thing that the check says.
  public init(_ text: String, leads: Bool = true) {
    self.text = text
    self.leads = leads
  }
}

/// What is filled in about a text that may be personal.
public enum ReasonField: String, Hashable, Sendable {
  case why
}

extension ReadPage {
  /// What the check found; the lines are counted through all three lists.
  ///
  /// - Parameter focused: The line to begin on; nil for the top.
  public static func checked(
    _ problems: [CheckLine], notes: [CheckLine], facts: [CheckLine], on focused: Int? = nil
  ) -> ReadPage {
    var count = 0
    let paragraphs = { (lines: [CheckLine], indent: Int) in
      lines.map { line in
        defer { count += 1 }
        var paragraph = Paragraph(line.text)
        paragraph.indent = indent
        paragraph.lead = line.leads ? count : nil
        return paragraph
      }
    }
    var all = [Paragraph(Words.Setup.checked(problems.count))] + paragraphs(problems, 2)
    if !notes.isEmpty { all.append(.heading(Words.Setup.worthALook)) }
    all += paragraphs(notes, 0)
    if !facts.isEmpty { all.append(.heading(Words.Setup.asItStands)) }
    all += paragraphs(facts, 0)
    let place = focused.flatMap { line in all.firstIndex { $0.lead == line } }
    return ReadPage(
      title: Words.Setup.task(.check), help: Words.Setup.checkHelp, all,
      choices: [Words.Setup.back], quiet: Words.Setup.checkQuiet, on: place ?? 0)
  }
}

extension FormPage<ReasonField> {
  /// The chair's reason for a text that may be personal.
  ///
  /// - Parameters:
  ///   - text: The text itself.
  ///   - findings: What the wording check says of it, as sentences.
  ///   - canChange: Whether the text has a page here.
  public static func reason(_ text: String, findings: [String], why: String, canChange: Bool)
    -> FormPage
  {
    FormPage(
      Around(
        title: Words.Check.reasonTitle, helpTitle: Words.Check.reasonHelp,
        intro: [Words.Check.quoted(text)] + findings,
        choices: [Words.Check.keepReason] + (canChange ? [Words.Check.changeText] : []),
        quiet: Words.Setup.kept),
      [
        Field(
          .why, Words.Check.why, .long, value: why, hint: Words.Check.whyHint,
          limit: 1000)
      ])
  }
}

extension Field<String> {
  /// The chair's reason for the text at a path, on the page of that text.
  public static func why(_ path: String, value: String = "") -> Field {
    Field(
      whyPrefix + path, Words.Check.why, .long, value: value, hint: Words.Check.whyHint,
      limit: 1000)
  }

  /// The path of the text that a reason is about; nil where the key is no reason's.
  public static func place(ofWhy key: String) -> String? {
    key.hasPrefix(whyPrefix) ? String(key.dropFirst(whyPrefix.count)) : nil
  }

  private static let whyPrefix = "why-"
}
