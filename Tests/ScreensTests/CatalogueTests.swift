// The catalogue: every text that a screen shows goes through it, nothing stands outside, and in a
// longer language nothing is cut.
import Foundation
import Testing
import TextUI

@testable import Screens

/// English with accents on its vowels, which are doubled: a third longer, and still readable.
extension Language {
  static let longer = Language { key in
    var words = ""
    var isGap = false
    for letter in key {
      if letter == "{" { isGap = true }
      words += isGap ? String(letter) : widened(letter)
      if letter == "}" { isGap = false }
    }
    return words
  }

  private static func widened(_ letter: Character) -> String {
    let accents: [Character: String] = [
      "a": "áá", "e": "éé", "i": "íí", "o": "óó", "u": "úú",
      "A": "ÁÁ", "E": "ÉÉ", "I": "ÍÍ", "O": "ÓÓ", "U": "ÚÚ",
    ]
    return accents[letter] ?? String(letter)
  }
}

struct CatalogueTests {
  @Test func aTextIsFoundByItsWordsWithNumberedGaps() {
    let text: CatalogueText = "Question \(3) of \("9")." + " \("Listening")"
    #expect(text.key == "Question {1} of {2}. {3}")
    #expect(text.english == "Question 3 of 9. Listening")
    #expect(text.values == ["3", "9", "Listening"])
  }

  @Test func aTranslationMayTurnTheGapsRound() {
    let welsh = Language { $0 == "{1} of {2}" ? "O {2}, {1} {x} {3}" : nil }
    Language.$spoken.withValue(welsh) {
      #expect(en("\("{2}") of \(9)") == "O 9, {2} {x} {3}")
      #expect(en("Something else") == "Something else")
    }
    #expect(en("\(1) of \(9)") == "1 of 9")
  }

  static let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Sources")

  /// Files that hold nothing but words.
  static func isCatalogue(_ name: String) -> Bool {
    ["Words+", "Words.swift", "Complaint+"].contains { name.hasPrefix($0) }
      || name.hasSuffix("Sentences.swift") || name.hasSuffix("Words.swift")
  }

  @Test(arguments: ["Screens", "empanel/Rooms", "empanel/Surface", "empanel/Rehearsal"])
  func noScreenHasWordsOfItsOwn(_ folder: String) throws {
    let root = Self.sources.appendingPathComponent(folder)
    let names = try FileManager.default.subpathsOfDirectory(atPath: root.path)
      .filter { $0.hasSuffix(".swift") }
    #expect(!names.isEmpty)
    for name in names
    where !Self.isCatalogue(name.split(separator: "/").last.map(String.init) ?? "") {
      let source = try String(contentsOf: root.appendingPathComponent(name), encoding: .utf8)
      for text in SourceTexts.of(source) where text.isForPeople {
        Issue.record("\(folder)/\(name):\(text.line) \(text.words)")
      }
    }
  }

  @Test(arguments: ["Screens", "empanel"])
  func everyTextOfTheCatalogueIsSaidThroughIt(_ folder: String) throws {
    let root = Self.sources.appendingPathComponent(folder)
    let names = try FileManager.default.subpathsOfDirectory(atPath: root.path).filter {
      $0.hasSuffix(".swift") && Self.isCatalogue(String($0.split(separator: "/").last ?? ""))
    }
    #expect(names.count > 20)
    for name in names {
      let source = try String(contentsOf: root.appendingPathComponent(name), encoding: .utf8)
      for text in SourceTexts.of(source) where text.isForPeople && !text.isSaid {
        Issue.record("\(folder)/\(name):\(text.line) \(text.words)")
      }
    }
  }
}
