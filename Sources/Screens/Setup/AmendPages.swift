// Amending a frozen panel: what is to change, filled in; and what would change, read before it is done.
// The loop makes the amendment; these pages only ask and show.

/// What is filled in to amend.
public enum AmendField: Hashable, Sendable {
  case days, why, candidate, time, candidates, contributors, comes, leaves, sets, slips
  /// What somebody who comes is called, and their job.
  case name(String), job(String)
}

/// What can be amended, as plain facts.
public struct AmendModel: Equatable, Sendable {
  /// Somebody who joined and is not on the panel.
  public struct Newcomer: Equatable, Sendable {
    /// The handle.
    public var handle: String
    /// Their part, in words, and the code of their keys.
    public var part: String, code: String
    /// Whether they joined since the freeze, and so come unless they are left out.
    public var isNew: Bool

    /// Somebody who joined and is not on the panel.
    public init(_ handle: String, part: String, code: String, isNew: Bool) {
      self.handle = handle
      self.part = part
      self.code = code
      self.isNew = isNew
    }
  }

  /// The days until now, `YYYY-MM-DD`.
  public var days: [String]
  /// The code that a late candidate gets, as people see it.
  public var nextCode: String
  /// Those who could come.
  public var newcomers: [Newcomer]
  /// Those who could leave: members with keys, and people at the kiosk.
  public var people: [Person]
  /// A file for the new slips; nil where nobody scores at the kiosk.
  public var slips: String?

  /// What can be amended.
  public init(
    days: [String] = [], nextCode: String, newcomers: [Newcomer], people: [Person], slips: String?
  ) {
    self.days = days
    self.nextCode = nextCode
    self.newcomers = newcomers
    self.people = people
    self.slips = slips
  }
}

/// What an amendment comes to, and so what its yes says.
public enum AmendWhat: CaseIterable, Equatable, Sendable {
  /// Another freeze, under which everybody declares again.
  case freeze
  /// Candidates come late, or the days move, and the freeze stays.
  case candidates, days, daysAndCandidates
}

extension FormPage<AmendField> {
  /// What is to change.
  public static func amend(_ model: AmendModel) -> FormPage {
    typealias Say = Words.Amending
    var fields: [Field<AmendField>] = [
      Field(
        .days, Say.days, value: model.days.joined(separator: ", "), hint: Words.Setup.daysHint,
        limit: 400),
      Field(.why, Say.why, hint: Say.whyHint, limit: 300),
      Field(.candidate, Say.candidate(model.nextCode), hint: Say.candidateHint),
      Field(.time, Words.Setup.time, hint: Words.Setup.timeHint, limit: 40),
      Field(.candidates, Say.candidates, hint: Words.FromFile.hint(.candidates), limit: 1000),
    ]
    if !model.newcomers.isEmpty {
      fields.append(
        Field(
          .comes, Say.comes,
          .ticks(model.newcomers.map { .init($0.handle, Say.newcomer($0)) }),
          value: model.newcomers.filter(\.isNew).map(\.handle).joined(separator: ","),
          hint: Say.comesHint, limit: 2000))
    }
    for one in model.newcomers {
      fields += [
        Field(.name(one.handle), Say.name(one.handle), hint: Words.Setup.personNameHint),
        Field(.job(one.handle), Say.job(one.handle), hint: Words.Setup.jobHint),
      ]
    }
    fields.append(
      Field(
        .leaves, Say.leaves, .ticks(model.people.map { .init($0.handle, Say.leaver($0)) }),
        hint: Say.leavesHint, limit: 2000))
    if let slips = model.slips {
      fields += [
        Field(
          .contributors, Say.contributors, hint: Words.FromFile.hint(.contributors), limit: 1000),
        Field(.slips, Say.slips, value: slips, hint: Say.slipsHint, limit: 1000),
      ]
    }
    fields.append(Field(.sets, Say.sets, hint: Say.setsHint, limit: 4000))
    return FormPage(
      Around(
        title: Say.title, helpTitle: Say.help,
        intro: Say.intro + model.newcomers.map(Say.joined), choices: [Say.look],
        quiet: Say.quiet), fields)
  }
}

extension ReadPage {
  /// What an amendment would change; its first choice does it.
  ///
  /// - Parameter what: What it comes to: where the freeze stays, nobody declares again.
  public static func amendment(
    _ changes: [String], facts: [String], notes: [String], what: AmendWhat = .freeze
  ) -> ReadPage {
    typealias Say = Words.Amending
    var paragraphs = [Paragraph.heading(Say.changes)] + changes.map { .inside($0) }
    if !notes.isEmpty {
      paragraphs += [.heading(Words.Setup.worthALook)] + notes.map { .inside($0) }
    }
    paragraphs += [.heading(Say.afterwards)] + facts.map { .inside($0) }
    return ReadPage(
      title: Say.title, help: Say.help, paragraphs,
      choices: [Say.yes(what), Say.back],
      quiet: Say.quiet)
  }

  /// The panel is amended: the code to read out, and what was made.
  public static func amended(code: String, facts: [String]) -> ReadPage {
    ReadPage(
      title: Words.Amending.amended, help: Words.Amending.help,
      [Paragraph(Words.Freezing.code(code)), Paragraph(Words.Amending.readAloud)]
        + facts.map { Paragraph($0) },
      choices: [Words.Amending.goOn], quiet: Words.Freezing.frozenQuiet)
  }
}
