// The pages on which candidates, people and the kiosk are taken from a file: where it is, what is wrong
// with it, and what it would change here. Apart from SetupPages.swift, since they are one for all lists.

/// What is filled in to find a file.
public enum FileField: String, Hashable, Sendable {
  case path
}

extension FormPage<FileField> {
  /// Where the file is.
  public static func file(_ file: ListedFile, _ typed: String = "") -> FormPage {
    FormPage(
      Around(
        title: Words.FromFile.title(file), helpTitle: Words.FromFile.help,
        intro: Words.FromFile.intro(file), choices: [Words.OwnPack.look],
        quiet: Words.FromFile.quiet),
      [
        Field(
          .path, Words.OwnPack.path, value: typed, hint: Words.FromFile.hint(file), limit: 1000)
      ])
  }
}

extension ReadPage {
  // More than anybody reads at once; they are counted all the same.
  private static let mostMistakes = 50

  /// What is wrong with a file, by line.
  public static func mistaken(_ file: ListedFile, _ mistakes: [String], hints: [String]) -> ReadPage
  {
    let shown = mistakes.prefix(mostMistakes)
    let more = mistakes.count - shown.count
    return ReadPage(
      title: Words.FromFile.mistaken, help: Words.FromFile.help,
      [Paragraph(Words.OwnPack.mistakes(mistakes.count))] + shown.map { .inside($0) }
        + (more > 0 ? [.inside(Words.FromFile.more(more))] : []) + hints.map { Paragraph($0) },
      choices: [Words.Setup.back], quiet: Words.FromFile.quiet)
  }

  /// What a file would change, before anything is taken.
  ///
  /// Its choices are those of ``FileRows/choices``.
  public static func rows(_ rows: FileRows, in model: SetupModel) -> ReadPage {
    typealias Say = Words.FromFile
    var paragraphs = [Paragraph(Say.counts(rows))]
    paragraphs += rows.new.map { .inside(Say.new(Say.row($0, rows.file, model))) }
    for other in rows.others {
      paragraphs.append(.inside(Say.other(here: Say.row(other.here, rows.file, model))))
      paragraphs.append(.inside(Say.other(file: Say.row(other.file, rows.file, model))))
    }
    if rows.staying > 0 { paragraphs.append(Paragraph(Say.staying(rows))) }
    if !rows.toCome.isEmpty { paragraphs.append(Paragraph(Say.toCome(rows.toCome))) }
    return ReadPage(
      title: Say.title(rows.file), help: Say.help, paragraphs,
      choices: rows.choices.map { Say.choice($0, rows) }, quiet: Say.quiet)
  }
}
