// What makes a sentence about work: "How would you ...", "Tell us about a time ...". Inside such a
// frame a topic without an owner is what the work is about.

enum WorkFrame {
  private static let frames: [Phrase] = [
    "how would/do/did/could/can/should/have/might/will you",
    "how be/are you",
    "what would/do/did/could/should you do/say",
    "what do/did/have you know/understand/learn/mean/learned/learnt",
    "what be the difference",
    "what + experience",
    "what + skills/training/qualifications",
    "tell/describe/talk + time/example/situation/how/experience/occasion",
    "give + example/time",
    "have you + work/worked/support/supported/use/used/help/helped/give/given/run/led/taught",
    "experience of/in/with",
    "if/when a/someone/somebody/people",
  ].map { Phrase(.fit, .ask, $0) }

  static func holds(in sentence: Sentence) -> Bool {
    frames.contains { $0.find(in: sentence) != nil }
  }
}
