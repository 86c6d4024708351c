// The words about eyes and ears at the kiosk, in Easy Read.
import TextUI
import Wording

extension Words {
  enum KioskHello {
    static var read: String { en("Read this to me") }
    static var stopReading: String { en("Stop reading to me") }
    static var bigger: String { en("Make it bigger or darker") }
    static var darker: String { en("Make it darker or lighter") }
    static func short(_ choices: [HelloChoice]) -> String {
      choices.enumerated().compactMap { place, choice in
        switch choice {
        case .start, .language: nil
        case .read: readShort(place + 1)
        case .look: lookShort(place + 1)
        }
      }.joined(separator: " ")
    }
    private static func readShort(_ digit: Int) -> String { en("\(digit) reads it.") }
    private static func lookShort(_ digit: Int) -> String { en("\(digit) changes colours.") }
    static var hear: String { en("+ reads it to you.") }
    static var reads: String { en("I read each page to you. Any key stops me.") }
    static var readsNoMore: String { en("I do not read to you now.") }
    static func look(_ look: KioskLook) -> String {
      switch (look.look, look.isBigger) {
      case (.yellowOnBlack, false): en("Now it is yellow on black.")
      case (.yellowOnBlack, true): en("Now it is yellow on black, and bigger.")
      case (.light, false): en("Now it is black on white.")
      case (.light, true): en("Now it is black on white, and bigger.")
      case (_, true): en("Now it is bigger.")
      case (_, false): en("Now it is as before.")
      }
    }

    /// Everything here, each way it can be said.
    static var everything: [String] {
      let looks = [Look.yellowOnBlack, .light, nil].flatMap { colour in
        [true, false].map { look(KioskLook(look: colour, isBigger: $0)) }
      }
      return [read, stopReading, bigger, darker, readShort(2), lookShort(3), hear, reads]
        + [readsNoMore] + looks
    }
  }
}
