// Whose a thing is, of whom a word is said or who does it: what the grammatical part of the check
// comes to. Separate from the ways to it, of which there is one for each part a term can play.

/// Whose the thing, state or deed of a term is.
enum Owner: Equatable, Sendable {
  /// The candidate's, and how the sentence says so.
  case candidate(PersonalFinding.Reason)
  /// Somebody else's, or the matter of the work.
  case somebodyElse
  /// Nobody's: the topic is named alone.
  case nobody
}
