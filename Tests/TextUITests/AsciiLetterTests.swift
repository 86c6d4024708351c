// Letters for fonts that have only ASCII.
import Testing

@testable import TextUI

struct AsciiLetterTests {
  private func ascii(_ text: String) -> String { String(text.map(AsciiLetter.nearest)) }

  @Test func accentsAreLeftOutAndWordsStayReadable() {
    #expect(ascii("Llŷr, Siân and Łukasz Żółć") == "Llyr, Sian and Lukasz Zolc")
    #expect(ascii("José Þ ñ ç ř ő ğ ı") == "Jose ? n c r o g i")
    #expect(ascii("“Did he?” – it’s fine…") == "\u{22}Did he?\u{22} - it's fine.")
  }

  @Test func accentsTypedAsMarksAreLeftOutToo() {
    #expect(ascii("Sia\u{302}n e\u{301}") == "Sian e")
  }

  @Test func whatHasNoLetterIsAQuestionMarkAndAsciiStaysAsItIs() {
    #expect(ascii("李 \u{1F600}") == "? ?")
    let all = String(String.UnicodeScalarView((0x20...0x7e).compactMap(Unicode.Scalar.init)))
    #expect(ascii(all) == all)
  }
}
