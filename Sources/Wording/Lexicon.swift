// The words that personal questions are made of, by topic and by the part they play: what somebody
// has, is or does. A word here finds nothing by itself; whose it is decides (Owner).

/// One term of the vocabulary.
struct Term: Sendable {
  /// The part it plays in a sentence.
  enum Part: Sendable {
    /// What somebody has: a faith, children, debts. Alone and nobody's, it is worth asking about.
    case matter
    /// What somebody has that is also the daily matter of care work; alone it says nothing.
    case belonging
    /// What somebody is: married, a smoker, Polish.
    case trait
    /// What somebody does: pray, smoke, vote.
    case deed
  }

  let words: [String]
  let topic: PersonalTopic
  let part: Part
}

/// The vocabulary.
enum Lexicon {
  /// Every term, the longest first.
  static let terms: [Term] = (matters + belongings + traits + deeds).sorted {
    $0.words.count > $1.words.count
  }
  /// The states of one word.
  static let states = Set(traits.filter { $0.words.count == 1 }.flatMap(\.words))

  static func terms(
    _ part: Term.Part, _ byTopic: KeyValuePairs<PersonalTopic, String>
  ) -> [Term] {
    byTopic.flatMap { topic, list in
      list.split(separator: ",").map { term in
        let words = term.split(whereSeparator: \.isWhitespace).map(String.init)
        return Term(words: words, topic: topic, part: part)
      }.filter { !$0.words.isEmpty }
    }
  }

  /// Verbs that make what follows somebody's own: `have children`, `take tablets`.
  static let possessing = People.words(
    """
    have get own take need want receive claim draw suffer expect wear lose reach
    contract owe attend experience hide disclose declare struggle arrange
    organise practise observe require bear
    """)
  /// Verbs that are done to somebody, so that a `you` behind them is no subject.
  static let doneToSomebody = People.words(
    """
    ask tell show give help hit see let call hear send teach offer trust want expect invite remind
    threaten touch text phone follow hurt push shout make
    """)
  /// What stands between a subject and what they do: `do you ever plan to retire`.
  static let onTheWay = People.words(
    """
    to not ever also still currently now usually often sometimes regularly always really actually
    honestly normally just just yet want plan like go intend hope need have mean expect willing
    able ready due begin start use think of consider on about prefer happen able soon hoping try
    been personally openly secretly already never recently definitely probably
    """)
  /// Words beside a noun that leave it the same thing.
  static let modifiers = People.words(
    """
    young small little old own new serious long term long-term previous past current recent good
    bad poor underlying particular specific hidden dependent ongoing medical physical chronic
    outstanding large big one two three four five six other further known existing minor major
    severe mild strong regular personal present last first general full overall private secret
    more any spent unspent criminal kind kinds sort sorts type types lot lots bit history record
    """)
  /// Nouns that measure another: `your date of birth`, `your state of health`.
  static let measures = People.words(
    "date place country state level number kind type sort amount colour color history condition")
  /// With `of` or `with` behind them they are about work: `your experience of children`.
  static let worksWith = People.words(
    """
    experience view understanding knowledge idea practice approach opinion definition training
    role team manager colleague employer agency organisation service job question example work
    qualification skill colleague's
    """)
  /// Words after a term that make it the name of something at work: `family support team`.
  static let workNouns = People.words(
    """
    team service agency package advice adviser advisor act awareness policy conference group
    centre center worker protection support plan planning setting training consultation law right
    rights assessment error round chart review professional lead nurse carer court ward
    visit visiting meeting liaison practitioner conference member leave-policy cover procedure
    management administration charity organisation organization department legislation issue-based
    charter strategy officer champion specialist advocate advocacy network register record-keeping
    incident rota unit hub placement skill qualification knowledge diploma course degree certificate module career
    care job role tutor note specialism bank
    """)
}
