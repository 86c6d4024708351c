// The few choices of a panel that are not lists, as they are kept until the freeze. A file that an
// older empanel kept lacks the newer ones: each has a default.
import Panels

extension KeptSetup {
  /// Why a text that may be personal is asked all the same.
  struct Reason: Codable, Equatable {
    /// The path of the text, such as `questions.q1.ask`.
    var place: String
    /// The text that the reason was given for; the reason is gone once it is another.
    var text: String
    /// The chair's words.
    var why: String
  }

  /// A translated text whose English was changed.
  struct Stale: Codable, Equatable {
    /// The path of the text.
    var place: String
    /// The language of the translation.
    var language: String
    /// The English that the translation was made for.
    var english: String
    /// The translation; it is no longer stale once it is another.
    var words: String
  }

  /// Who has read every word of a language.
  struct Reading: Codable, Equatable {
    /// The tag of the language.
    var language: String
    /// The reader's name.
    var by: String
    /// What was read, as ``KioskLanguages/Found/digest``; other words need another reading.
    var words: String
  }

  /// What is not a list.
  struct Choices: Equatable {
    /// The days, `YYYY-MM-DD`.
    var days: [String] = []
    /// Who holds; nil for the form's own rule.
    var holders: [String]?
    /// How many of them are needed.
    var needed = 2
    /// The sets that can open together; nil for none by name.
    var sets: [[String]]?
    /// The names of the envelopes.
    var envelopes: [String] = []
    /// Who is left out of the freeze.
    var without: [String] = []
    /// The chair's reasons.
    var reasons: [Reason] = []
    /// The translations whose English was changed here.
    var stale: [Stale] = []
    /// Who has read which language of the kiosk.
    var readings: [Reading] = []
  }
}

extension KeptSetup.Choices: Codable {
  private enum Key: String, CodingKey {
    case days, holders, needed, sets, envelopes, without, reasons, stale, readings
  }

  init(from decoder: any Decoder) throws {
    let kept = try decoder.container(keyedBy: Key.self)
    days = try kept.decodeIfPresent([String].self, forKey: .days) ?? days
    holders = try kept.decodeIfPresent([String].self, forKey: .holders)
    needed = try kept.decodeIfPresent(Int.self, forKey: .needed) ?? needed
    sets = try kept.decodeIfPresent([[String]].self, forKey: .sets)
    envelopes = try kept.decodeIfPresent([String].self, forKey: .envelopes) ?? envelopes
    without = try kept.decodeIfPresent([String].self, forKey: .without) ?? without
    reasons = try kept.decodeIfPresent([KeptSetup.Reason].self, forKey: .reasons) ?? reasons
    stale = try kept.decodeIfPresent([KeptSetup.Stale].self, forKey: .stale) ?? stale
    readings =
      try kept.decodeIfPresent([KeptSetup.Reading].self, forKey: .readings) ?? readings
  }

  func encode(to encoder: any Encoder) throws {
    var kept = encoder.container(keyedBy: Key.self)
    try kept.encode(days, forKey: .days)
    try kept.encodeIfPresent(holders, forKey: .holders)
    try kept.encode(needed, forKey: .needed)
    try kept.encodeIfPresent(sets, forKey: .sets)
    try kept.encode(envelopes, forKey: .envelopes)
    try kept.encode(without, forKey: .without)
    try kept.encode(reasons, forKey: .reasons)
    try kept.encode(stale, forKey: .stale)
    try kept.encode(readings, forKey: .readings)
  }
}
