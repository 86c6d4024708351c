// The pages of the set-up room: candidates, people, the kiosk, who may open, the days, the check and
// the freeze. Each is a list, a form or something to read, with the facts of the room.
public import Scoring
import Wording

/// What is filled in about a candidate.
public enum CandidateField: String, Hashable, Sendable {
  case code, name, time, minutes, adjustment
}

/// What is filled in about somebody at the kiosk.
public enum ContributorField: String, Hashable, Sendable {
  case id, name, group
}

/// What is filled in about somebody who has joined.
public enum PersonField: String, Hashable, Sendable {
  case name, job, part
}

/// What is filled in about the panel's name and its days.
public enum DaysField: String, Hashable, Sendable {
  case title, days
}

/// What is filled in to freeze.
public enum FreezeField: Hashable, Sendable {
  case slips, archive, archiveFile, archiveKey, word
  /// Where the key of an envelope goes.
  case envelope(String)
}

extension ListPage {
  /// The candidates, and lines to add one and to take them from a file.
  public static func candidates(_ model: SetupModel, on focused: Int = 0) -> ListPage {
    ListPage(
      Around(
        title: Words.Setup.task(.candidates), helpTitle: Words.Setup.candidatesHelp,
        intro: Words.Setup.candidates, back: Words.Setup.back, quiet: Words.Setup.kept),
      model.candidates.map { Item($0.code.uppercased(), Words.Setup.candidate($0)) }
        + [Item(Words.Setup.addCandidate), Item(Words.FromFile.title(.candidates))], on: focused)
  }

  /// Everybody who has joined, to look at and to name; the chair may take the names from a file.
  public static func people(_ model: SetupModel, on focused: Int = 0) -> ListPage {
    ListPage(
      Around(
        title: Words.Setup.task(.people), helpTitle: Words.Setup.peopleHelp,
        intro: [Words.Setup.compare], back: Words.Setup.back, quiet: Words.Setup.peopleQuiet),
      model.people.map { Item($0.handle, Words.Setup.joined($0, model)) }
        + (model.isChair ? [Item(Words.FromFile.title(.people), isApart: true)] : []),
      on: focused)
  }

  /// The people who score at the kiosk, and lines to add one and to take them from a file.
  public static func contributors(_ model: SetupModel, on focused: Int = 0) -> ListPage {
    ListPage(
      Around(
        title: Words.Setup.task(.contributors), helpTitle: Words.Setup.contributorsHelp,
        intro: Words.Setup.contributors, back: Words.Setup.back, quiet: Words.Setup.kept),
      model.contributors.map { Item($0.id, Words.Setup.contributor($0, model)) }
        + [Item(Words.Setup.addContributor), Item(Words.FromFile.title(.contributors))],
      on: focused)
  }
}

extension FormPage<CandidateField> {
  /// A candidate: a new one, or one that is changed or taken out.
  public static func candidate(_ entered: SetupModel.Candidate, isNew: Bool) -> FormPage {
    FormPage(
      Around(
        title: isNew ? Words.Setup.addCandidate : entered.code.uppercased(),
        helpTitle: Words.Setup.candidatesHelp, intro: [],
        choices: isNew
          ? [Words.Setup.keepAndNext, Words.Setup.keep]
          : [Words.Setup.keep, Words.Setup.takeOut(entered.code.uppercased())],
        quiet: Words.Setup.kept),
      [
        Field(
          .code, Words.Setup.candidateCode, value: entered.code,
          hint: Words.Setup.candidateCodeHint, limit: 40),
        Field(.name, Words.Setup.name, value: entered.name, hint: Words.Setup.candidateNameHint),
        Field(.time, Words.Setup.time, value: entered.time, hint: Words.Setup.timeHint, limit: 40),
        Field(
          .minutes, Words.Setup.minutes, value: entered.minutes, hint: Words.Setup.minutesHint,
          limit: 10),
        Field(
          .adjustment, Words.Setup.adjustment, value: entered.adjustment,
          hint: Words.Setup.adjustmentHint, limit: 400),
      ])
  }
}

extension FormPage<ContributorField> {
  /// Somebody at the kiosk: new, or changed or taken out.
  public static func contributor(
    _ entered: SetupModel.Contributor, in model: SetupModel, isNew: Bool
  ) -> FormPage {
    FormPage(
      Around(
        title: isNew ? Words.Setup.addContributor : entered.id,
        helpTitle: Words.Setup.contributorsHelp, intro: [],
        choices: isNew
          ? [Words.Setup.keepAndNext, Words.Setup.keep]
          : [Words.Setup.keep, Words.Setup.takeOut(entered.id)],
        quiet: Words.Setup.kept),
      [
        Field(
          .id, Words.Setup.contributorID, value: entered.id, hint: Words.Setup.contributorIDHint,
          limit: 40),
        Field(.name, Words.Setup.name, value: entered.name, hint: Words.Setup.contributorNameHint),
        Field(
          .group, Words.Setup.group,
          .choice(model.kioskGroups.map { .init($0.id, $0.title) }), value: entered.group),
      ])
  }
}

extension FormPage<PersonField> {
  /// Somebody who has joined.
  public static func person(_ person: SetupModel.Joined, in model: SetupModel) -> FormPage {
    var fields: [Field<PersonField>] = [
      Field(.name, Words.Setup.name, value: person.name, hint: Words.Setup.personNameHint),
      Field(.job, Words.Setup.job, value: person.job, hint: Words.Setup.jobHint),
    ]
    if person.handle != model.chair {
      fields.append(
        Field(
          .part, Words.Setup.onThePanel,
          .choice([.init("in", Words.Setup.isIn), .init("out", Words.Setup.isOut)]),
          value: person.isLeftOut ? "out" : "in"))
    }
    return FormPage(
      Around(
        title: person.handle, helpTitle: Words.Setup.peopleHelp,
        intro: [
          Words.Setup.joined(person, model), Words.Setup.askForCode(person.handle, person.code),
        ],
        choices: [Words.Setup.keep], quiet: Words.Setup.kept), fields)
  }
}

extension FormPage<DaysField> {
  /// The name of the panel, and its days.
  public static func days(_ days: [String], title: String) -> FormPage {
    FormPage(
      Around(
        title: Words.Setup.task(.days), helpTitle: Words.Setup.daysHelp, intro: Words.Setup.days,
        choices: [Words.Setup.keep], quiet: Words.Setup.kept),
      [
        Field(
          .title, Words.Begin.panel, value: title, hint: Words.Begin.panelHint, limit: 120),
        Field(
          .days, Words.Setup.daysField, value: days.joined(separator: ", "),
          hint: Words.Setup.daysHint, limit: 400),
      ])
  }
}

extension FormPage<FreezeField> {
  /// The freeze.
  ///
  /// - Parameters:
  ///   - slips: A file for the slips; nil where nobody scores at the kiosk.
  ///   - archive: A file for the recovery key.
  ///   - envelopes: The envelopes, each with a file for its key.
  public static func freeze(
    slips: String?, archive: String, envelopes: [(name: String, file: String)] = []
  ) -> FormPage {
    typealias Condition = Field<FreezeField>.Condition
    var fields: [Field<FreezeField>] = []
    if let slips {
      fields.append(
        Field(
          .slips, Words.Freezing.slips, value: slips, hint: Words.Freezing.slipsHint, limit: 1000))
    }
    fields += [
      Field(
        .archive, Words.Freezing.archive,
        .choice([
          .init("print", Words.Freezing.print), .init("key", Words.Freezing.key),
          .init("none", Words.Freezing.none),
        ]), value: "print", hint: Words.Freezing.archiveHint),
      Field(
        .archiveFile, Words.Freezing.archiveFile, value: archive,
        hint: Words.Freezing.archiveFileHint, limit: 1000,
        when: Condition(key: .archive, values: ["print"], isOneOf: true)),
      Field(
        .archiveKey, Words.Freezing.archiveKey, hint: Words.Freezing.archiveKeyHint, limit: 100,
        when: Condition(key: .archive, values: ["key"], isOneOf: true)),
    ]
    fields += envelopes.map { name, file in
      Field(
        .envelope(name), Words.Envelopes.envelope(name), value: file,
        hint: Words.Envelopes.fileHint, limit: 1000)
    }
    fields += [
      Field(.word, Words.Freezing.word, hint: Words.Freezing.wordHint, limit: 10)
    ]
    return FormPage(
      Around(
        title: Words.Setup.task(.freeze), helpTitle: Words.Freezing.helpTitle,
        intro: Words.Freezing.intro, choices: [Words.Freezing.freeze],
        working: Words.Freezing.working, quiet: Words.Freezing.quiet), fields)
  }
}

extension ReadPage {
  /// The pack of a panel as it is kept.
  public static func kept(_ form: Form, introduction: [String], problems: [String]) -> ReadPage {
    ReadPage(
      title: form.title, help: Words.Begin.previewHelp,
      Words.Pack.paragraphs(form, introduction: introduction, problems: problems),
      choices: [Words.Setup.back], quiet: Words.Setup.checkQuiet)
  }

  /// The panel is frozen: the code to read out, and what was made.
  public static func frozen(code: String, facts: [String]) -> ReadPage {
    ReadPage(
      title: Words.Freezing.frozen, help: Words.Freezing.helpTitle,
      [Paragraph(Words.Freezing.code(code)), Paragraph(Words.Freezing.readAloud)]
        + facts.map { Paragraph($0) },
      choices: [Words.Freezing.goOn], quiet: Words.Freezing.frozenQuiet)
  }
}
