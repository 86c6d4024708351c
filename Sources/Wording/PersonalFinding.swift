// One personal question that was found: facts, with what they rest on. The words around them are
// each front end's; topic, rule and way out are PersonalTopic's.

/// A personal question found in a text, and why it is one.
public struct PersonalFinding: Equatable, Sendable {
  /// How grave it is.
  public enum Verdict: String, Sendable {
    /// May not be asked; only a chair's recorded reason can let it stand.
    case stop
    /// Has its lawful uses; the chair should know the reason.
    case ask
  }

  /// What in the sentence makes it the candidate's own matter.
  public enum Reason: String, Sendable {
    /// `your` stands before it.
    case your
    /// The candidate is asked whether they have it.
    case has
    /// It is said of the candidate.
    case `is`
    /// The candidate does it.
    case does
    /// `As a mother, ...` is said to the candidate.
    case `as`
    /// Short, and nobody else is there to be meant: `Any kids?`
    case fragment
    /// The question is whether it touches the candidate's work.
    case touches
    /// The saying as a whole asks the candidate about it.
    case saying
    /// The topic stands alone: nobody is said to be meant.
    case alone

    /// Why, in plain words.
    public var explanation: String {
      switch self {
      case .your: en("\"your\" makes it the candidate's own")
      case .has: en("it asks what the candidate has or had")
      case .is: en("it asks what the candidate is")
      case .does: en("it asks what the candidate does in their own life")
      case .as: en("it speaks to the candidate as one")
      case .fragment: en("so short a question can only mean the candidate")
      case .touches: en("it asks whether this would touch the candidate's work")
      case .saying: en("asked like this it means the candidate")
      case .alone: en("it names the topic, and not whom it is about")
      }
    }
  }

  /// How grave it is.
  public let verdict: Verdict
  /// What it is about.
  public let topic: PersonalTopic
  /// What makes it the candidate's.
  public let reason: Reason
  /// Where the words stand in the text, in characters.
  public let range: Range<Int>
  /// The words, as they were written.
  public let words: String
}

/// Which personal matters a form may touch.
public enum WordingProfile: String, CaseIterable, Sendable {
  /// No personal matter of the candidate.
  case general
  /// Roles of lived experience: the candidate's own experience of services and of recovery may be
  /// asked for; diagnosis, treatment and everything else may not.
  case peer
}

/// Who hears a text, and what it is for.
public enum TextUse: Sendable {
  /// Asked of the candidate: a question, a probe, an answer to choose.
  case question
  /// Asked about the candidate, of people at the kiosk: there `you` is the contributor and the
  /// candidate is `{name}`.
  case kiosk
  /// What points mean, in words about what the candidate says or does.
  case anchor
}
