// The topics that personal questions are about, with the rule in plain words and a lawful way to
// ask. Neutral: every front end shows the same explanation in sentences of its own.

/// What a personal question is about.
public enum PersonalTopic: String, CaseIterable, Sendable {
  case age, family, health, origin, belief, orientation, money, union, home, fit, comparison,
    hearsay
  case workHistory = "work-history"
  case travel, availability

  /// The topic as people call it.
  public var title: String {
    switch self {
    case .age: "age"
    case .family: "family and pregnancy"
    case .health: "health and disability"
    case .origin: "race, nationality and language"
    case .belief: "religion and belief"
    case .orientation: "sex, gender and orientation"
    case .money: "money and crime"
    case .union: "union and politics"
    case .home: "home life"
    case .fit: "looks and fit"
    case .comparison: "comparison with others"
    case .hearsay: "what was heard outside"
    case .workHistory: "work history"
    case .travel: "travel"
    case .availability: "hours of work"
    }
  }

  /// Why it is no question for an interview.
  public var rule: String {
    switch self {
    case .age: "age is protected by law, and says nothing about how somebody works"
    case .family:
      "family, marriage and pregnancy are protected or private, and may not count for or against"
    case .health:
      "before an offer nobody may be asked about health or disability (Equality Act 2010, section 60)"
    case .origin: "race, nationality, birthplace and first language are protected by law"
    case .belief: "religion and belief are protected by law"
    case .orientation: "sex, gender reassignment and sexual orientation are protected by law"
    case .money: "money is private, and offences are checked by HR by the rules for the post"
    case .union: "union membership and political opinion may not count for or against anybody"
    case .home: "where and with whom somebody lives says nothing about how they work"
    case .fit: "looks and likeness cannot be scored fairly; what somebody did can"
    case .comparison: "candidates are judged against the criteria, never against each other"
    case .hearsay: "only what the candidate says and shows here is evidence"
    case .workHistory: "the answer may be illness, family or maternity, which may not count"
    case .travel: "it may shut out disabled people; ask only what the person specification needs"
    case .availability: "it may shut out carers and people of faith; say what the post needs"
    }
  }

  /// How the same thing may be asked lawfully.
  public var instead: String {
    switch self {
    case .age: "ask for experience: \"Tell us about a time you learned something new at work\""
    case .family:
      "say what the post needs, to everyone: \"The post includes alternate weekends; can you do that?\""
    case .health:
      "ask everyone only \"Do you need any adjustments for today?\"; HR asks after an offer"
    case .origin: "HR checks the right to work; ask for a language only if the service needs it"
    case .belief:
      "say what the post needs, to everyone; or ask how they would support another's faith"
    case .orientation: "leave it out; ask about boundaries and respect, with an example from work"
    case .money: "leave it out; HR explains the checks for the post to everyone"
    case .union: "leave it out; ask how they would take part in a consultation at work"
    case .home:
      "say what the post needs, to everyone: \"The post needs travel across the county; can you do it?\""
    case .fit: "name the behaviour the post needs, and ask for a time they showed it"
    case .comparison: "ask for an example, and score it by the anchors"
    case .hearsay: "leave it out; ask everyone the same question"
    case .workHistory:
      "ask everyone the same neutral question, do not score it, and never follow up on health or family"
    case .travel:
      "say what the post needs: \"The post needs travel across the county; can you do it?\""
    case .availability: "say the hours of the post first, and ask everyone whether they can do them"
    }
  }
}
