// The pages between the door and a panel of one's own: choosing a pack, beginning with it, joining
// a panel that somebody else has begun. Their facts come as values; what is done stays with the loop.
public import Scoring

/// What is filled in to begin a panel.
public enum BeginField: String, Hashable, Sendable {
  case title, folder, handle, group, passphrase, newPassphrase, again
}

/// Where a pack of one's own is.
public enum OwnPackField: String, Hashable, Sendable {
  case path
}

/// What is filled in to join a panel.
public enum JoinField: String, Hashable, Sendable {
  case folder, handle, role, group, passphrase, newPassphrase, again
}

/// The parts of somebody who joins.
public enum JoinRole: String, CaseIterable, Sendable {
  case scores, kiosk, hr, observer
}

extension ListPage {
  /// The packs to choose from, and a line for a pack of one's own.
  public static func packs(_ forms: [Form], on focused: Int = 0) -> ListPage {
    let packs = forms.map { Item($0.title, Words.Pack.summary($0)) }
    return ListPage(
      Around(
        title: Words.Begin.packsTitle, helpTitle: Words.Begin.packsHelp,
        intro: packs.isEmpty ? Words.Begin.noPacks : Words.Begin.packs, back: Words.Setup.back,
        quiet: Words.Begin.packsQuiet),
      packs + [Item(Words.OwnPack.choose, Words.OwnPack.state, isApart: true)], on: focused)
  }
}

extension FormPage<OwnPackField> {
  /// Which pack of one's own.
  public static func ownPack(_ path: String) -> FormPage {
    FormPage(
      Around(
        title: Words.OwnPack.choose, helpTitle: Words.OwnPack.help, intro: Words.OwnPack.intro,
        choices: [Words.OwnPack.look], quiet: Words.Begin.quiet),
      [Field(.path, Words.OwnPack.path, value: path, hint: Words.OwnPack.hint, limit: 1000)])
  }
}

extension ReadPage {
  /// A pack, read through before it is taken.
  ///
  /// - Parameters:
  ///   - introduction: What its author says of it.
  ///   - problems: What the wording check says, as sentences.
  public static func preview(_ form: Form, introduction: [String], problems: [String]) -> ReadPage {
    ReadPage(
      title: form.title, help: Words.Begin.previewHelp,
      Words.Pack.paragraphs(form, introduction: introduction, problems: problems),
      choices: [Words.Begin.take, Words.Begin.another], quiet: Words.Begin.previewQuiet)
  }
}

extension ReadPage {
  /// A pack that breaks rules: every one of them, with its line.
  public static func mistaken(_ mistakes: [String]) -> ReadPage {
    ReadPage(
      title: Words.OwnPack.mistaken, help: Words.OwnPack.help,
      [Paragraph(Words.OwnPack.mistakes(mistakes.count))] + mistakes.map { .inside($0) },
      choices: [Words.Setup.back], quiet: Words.Begin.quiet)
  }
}

extension FormPage<BeginField> {
  /// Beginning a panel.
  ///
  /// - Parameters:
  ///   - folder: A folder that would do.
  ///   - known: The handles of this account, which have a passphrase already.
  public static func begin(_ form: Form, folder: String, known: [String]) -> FormPage {
    let groups = form.groups.filter { $0.at == .members }
    let options =
      groups.map { Field<BeginField>.Option($0.id, $0.title) } + [.init("", Words.Begin.noScores)]
    return FormPage(
      Around(
        title: Words.Begin.title, helpTitle: Words.Begin.helpTitle, intro: Words.Begin.intro,
        choices: [Words.Begin.begin], working: Words.Begin.working, quiet: Words.Begin.quiet),
      [
        Field(
          .title, Words.Begin.panel, value: form.title, hint: Words.Begin.panelHint, limit: 120),
        Field(
          .folder, Words.Begin.folder, value: folder, hint: Words.Begin.folderHint, limit: 1000),
        Field(.handle, Words.Begin.handle, hint: Words.Begin.handleHint, limit: 40),
        Field(
          .group, Words.Begin.group, .choice(options), value: groups.first?.id ?? "",
          hint: Words.Begin.groupHint),
      ]
        + Field.passphrases(
          .passphrase, .newPassphrase, .again, handle: .handle, known: known))
  }
}

extension FormPage<JoinField> {
  /// Which panel to join.
  public static func whichPanel() -> FormPage {
    FormPage(
      Around(
        title: Words.Join.title, helpTitle: Words.Join.helpTitle, intro: Words.Join.which,
        choices: [Words.Join.goOn], quiet: Words.Join.quiet),
      [Field(.folder, Words.Begin.folder, hint: Words.Join.folderHint, limit: 1000)])
  }

  /// Joining a panel.
  ///
  /// - Parameters:
  ///   - groups: The groups whose people score on their own computers, id and title; nil where the
  ///     form is not on this account yet.
  ///   - joined: The groups that others joined in.
  public static func join(
    chair: String, groups: [(id: String, title: String)]?, joined: [String], known: [String]
  ) -> FormPage {
    typealias Option = Field<JoinField>.Option
    let others: [Option] = JoinRole.allCases.filter { $0 != .scores }
      .map { Option($0.rawValue, Words.Join.role($0)) }
    var fields = [Field<JoinField>(.handle, Words.Begin.handle, hint: Words.Begin.handleHint)]
    if let groups {
      let scoring = groups.map { Option("group:\($0.id)", Words.Join.scoresIn($0.title)) }
      let options = scoring + others
      fields.append(
        Field(.role, Words.Join.part, .choice(options), value: options.first?.value ?? ""))
    } else {
      let scores = Option(JoinRole.scores.rawValue, Words.Join.role(.scores))
      fields.append(
        Field(.role, Words.Join.part, .choice([scores] + others), value: scores.value))
      fields.append(
        Field(
          .group, Words.Join.group, value: joined.count == 1 ? joined[0] : "",
          hint: Words.Join.groupHint(joined), limit: 40,
          when: .init(key: .role, values: [scores.value], isOneOf: true)))
    }
    fields += Field.passphrases(.passphrase, .newPassphrase, .again, handle: .handle, known: known)
    return FormPage(
      Around(
        title: Words.Join.title, helpTitle: Words.Join.helpTitle, intro: Words.Join.intro(chair),
        choices: [Words.Join.join], working: Words.Begin.working, quiet: Words.Join.quiet),
      fields)
  }
}

extension Field {
  /// One's own passphrase where the account knows the handle, else a new one typed twice.
  static func passphrases(
    _ own: Key, _ new: Key, _ again: Key, handle: Key, known: [String]
  ) -> [Field] {
    let isKnown = Condition(key: handle, values: Set(known), isOneOf: true)
    let isNew = Condition(key: handle, values: Set(known), isOneOf: false)
    return [
      Field(
        own, Words.Begin.passphrase, .secret, hint: Words.Begin.passphraseHint, limit: 1000,
        when: isKnown),
      Field(
        new, Words.Begin.newPassphrase, .secret, hint: Words.Begin.newPassphraseHint, limit: 1000,
        when: isNew),
      Field(
        again, Words.Begin.again, .secret, hint: Words.Begin.againHint, limit: 1000, when: isNew),
    ]
  }
}
