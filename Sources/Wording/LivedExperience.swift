// The candidate's own experience of services, illness and recovery: what a peer worker is employed
// for, and what nobody else may be asked (the profile `peer`).

enum LivedExperience {
  private static let sayings: [Phrase] = [
    "your own experience/experiences/journey/story/struggle/recovery + of/with/in/through * services/illness/distress/recovery/health/care/disability/addiction/hospital",
    "your lived experience/experiences",
    "your + recovery",
    "your own mental health",
    "you + use/used + services/service yourself",
    "your personal experience/experiences",
    "you be/been a service user",
    "your + experience/experiences as a patient/user/client/survivor",
  ].map { Phrase(.health, .stop, $0) }

  static func find(in sentence: Sentence) -> Range<Int>? {
    for phrase in sayings {
      if let span = phrase.find(in: sentence), !sentence.isReported[span.lowerBound] { return span }
    }
    return nil
  }

  /// What even a peer worker may not be asked: the illness itself and its treatment.
  static func isPrivate(_ span: Range<Int>, _ sentence: Sentence) -> Bool {
    let matters: Set<String> = [
      "diagnosis", "medication", "medicine", "tablet", "sick", "sickness", "absence", "drug",
      "diagnosed", "sectioned", "doctor", "psychiatrist",
    ]
    return span.contains { sentence.isAny($0, matters) }
  }
}
