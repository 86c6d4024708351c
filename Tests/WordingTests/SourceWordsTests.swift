// Every text for people in the sources goes through the catalogue, and stands where its neighbours do:
// in files of words, or beside the option that it explains.
import Catalogue
import Foundation
import Testing

struct SourceWordsTests {
  /// Files whose texts look like words and are none for people, and what they are.
  static let exceptions = [
    "Forms/Schema+Pack.swift": "values as a pack writes them",
    "Panels/Draft+Text.swift": "lines of a draft's file",
    "Panels/Forms/FormJSON+Reading.swift": "keys of a form",
    "Panels/Records/Names.swift": "the head of a key",
    "Panels/SampleSheet.swift": "lines of a sample score's file",
    "Panels/Store/PanelKeys.swift": "lines of a keys file",
    "Reports/Print/HTMLText.swift": "markup",
    "Reports/Print/PrintStyle.swift": "style sheets",
    "Scoring/FormDraft.swift": "a time as a pack writes it",
    "Sealing/AgeKeys.swift": "what a key is, for logs",
    "Sealing/Base64.swift": "armour",
    "Sealing/OpenSSHKeyFile.swift": "armour",
    "Sealing/Piece.swift": "lines of a piece",
    "Sealing/SSHKeys.swift": "the head of a key",
    "Sealing/SSHSignature.swift": "armour and lines of a file of signers",
    "TextUI/AsciiLetter.swift": "names of Unicode",
    "Wording/AnchorLint.swift": "the English that is looked for",
    "Wording/Lexicon+Matters.swift": "the English that is looked for",
    "Wording/Lexicon+Notes.swift": "the English that is looked for",
    "Wording/Lexicon+Phrases.swift": "the English that is looked for",
    "Wording/Lexicon+Traits.swift": "the English that is looked for",
    "Wording/Lexicon.swift": "the English that is looked for",
    "Wording/LivedExperience.swift": "the English that is looked for",
    "Wording/NoteLint.swift": "the English that is looked for",
    "Wording/People.swift": "the English that is looked for",
    "Wording/PersonalQuestion.swift": "the English that is looked for",
    "Wording/Phrase.swift": "a sign in a pattern",
    "Wording/QuestionLint.swift": "English that is looked for, and plain English for it",
    "Wording/Sentence+Has.swift": "the English that is looked for",
    "Wording/Sentence+Is.swift": "the English that is looked for",
    "Wording/Sentence.swift": "the English that is looked for",
    "Wording/WorkFrame.swift": "the English that is looked for",
    "empanel/Demo/DemoPeople.swift": "what people who are made up are called, and write",
  ]

  @Test(arguments: [
    "Forms", "Panels", "Reports", "Scoring", "Screens", "Sealing", "Terminal", "TextUI", "Wording",
    "empanel",
  ])
  func everyTextForPeopleIsSaidThroughTheCatalogue(_ folder: String) throws {
    let files = try Sources.files(of: folder)
    #expect(!files.isEmpty)
    for file in files where Self.exceptions[file.path] == nil {
      for text in SourceTexts.of(file.text) where text.isForPeople && !text.isSaid {
        Issue.record("\(file.path):\(text.line) \(text.words)")
      }
    }
  }

  @Test(arguments: exceptions.keys.sorted()) func noExceptionIsIdle(_ path: String) throws {
    let file = Sources.folder.appendingPathComponent(path)
    let texts = SourceTexts.of(try String(contentsOf: file, encoding: .utf8))
    #expect(texts.contains { $0.isForPeople && !$0.isSaid }, "\(path)")
  }

  /// Files that hold nothing but words.
  static func isCatalogue(_ name: String) -> Bool {
    ["Words+", "AccessWords+", "Complaint"].contains { name.hasPrefix($0) }
      || ["Sentences.swift", "Words.swift", "Readme.swift"].contains { name.hasSuffix($0) }
  }

  /// Files of commands and their options, which are the one place of their help, so that no option
  /// is parted from what it is for.
  static func hasHelp(_ file: Sources.File) -> Bool {
    file.path.hasPrefix("empanel/Commands/")
      || file.path.hasPrefix("empanel/") && file.text.contains("import ArgumentParser")
  }

  @Test(arguments: ["Reports", "Screens", "empanel"])
  func nothingHasWordsOfItsOwn(_ target: String) throws {
    for file in try Sources.files(of: target)
    where !Self.isCatalogue(file.name) && !Self.hasHelp(file)
      && Self.exceptions[file.path] == nil
    {
      for text in SourceTexts.of(file.text) where text.isForPeople {
        Issue.record("\(file.path):\(text.line) \(text.words)")
      }
    }
  }
}
