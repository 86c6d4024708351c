// Who the people of a sentence are: the candidate, those who ask, or somebody else. The check of
// personal questions rests on this and not on the topic alone (PRACTICE: who the sentence is about).

/// Whom a word means.
enum Person: Equatable, Sendable {
  /// The candidate, or somebody of the candidate's own family.
  case candidate
  /// Those who ask: `we`, `I`.
  case panel
  /// Somebody else: a resident, a colleague, people.
  case other
}

/// The words for people.
enum People {
  /// Nouns and pronouns for people who are not the candidate.
  static let others = words(
    """
    mr mrs dr he she they him them himself herself themselves someone somebody anyone anybody everyone
    everybody nobody person resident client customer patient user tenant neighbour colleague
    coworker worker staff team manager employer boss supervisor carer nurse doctor gp teacher
    child kid teenager teen adolescent youth boy girl baby toddler man woman lady gentleman adult
    elder pensioner parent mother father mum dad mam son daughter uncle aunt sister brother
    sibling relative relation family couple partner husband wife spouse fiance boyfriend
    girlfriend friend visitor student pupil learner trainee member volunteer refugee seeker victim
    survivor offender prisoner veteran guest stranger professional individual other pair leaver
    traveller grandparent grandmother grandfather grandchild grandson granddaughter nephew niece
    cousin lad guy bloke mate assistant inspector officer leader trainer mentor
    """)
  /// Those of the others who belong to the family or the household: with `your` they are the
  /// candidate's own.
  static let kin = words(
    """
    child kid family partner husband wife spouse fiance boyfriend girlfriend son daughter mother
    father mum dad mam parent sister brother sibling baby toddler relative grandparent
    grandmother grandfather grandchild grandson granddaughter uncle aunt nephew niece cousin
    """)
  static let you: Set<String> = ["you", "yourself"]
  static let panel: Set<String> = ["i", "we", "us", "me"]

  /// Whether a word is for somebody who is neither the candidate nor the panel.
  static func isOther(_ word: Word) -> Bool { word.isAny(of: others) }

  /// Words of a text, split at white space.
  static func words(_ text: String) -> Set<String> {
    Set(text.split(whereSeparator: \.isWhitespace).map(String.init))
  }
}
