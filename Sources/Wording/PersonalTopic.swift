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
    case .age: en("age")
    case .family: en("family and pregnancy")
    case .health: en("health and disability")
    case .origin: en("race, nationality and language")
    case .belief: en("religion and belief")
    case .orientation: en("sex, gender and orientation")
    case .money: en("money and crime")
    case .union: en("union and politics")
    case .home: en("home life")
    case .fit: en("looks and fit")
    case .comparison: en("comparison with others")
    case .hearsay: en("what was heard outside")
    case .workHistory: en("work history")
    case .travel: en("travel")
    case .availability: en("hours of work")
    }
  }

  /// Why it is no question for an interview.
  public var rule: String {
    switch self {
    case .age: en("age is protected by law, and says nothing about how somebody works")
    case .family:
      en(
        "family, marriage and pregnancy are protected or private, and may not count for or against")
    case .health:
      en(
        "before an offer nobody may be asked about health or disability (Equality Act 2010, section 60)"
      )
    case .origin: en("race, nationality, birthplace and first language are protected by law")
    case .belief: en("religion and belief are protected by law")
    case .orientation: en("sex, gender reassignment and sexual orientation are protected by law")
    case .money: en("money is private, and offences are checked by HR by the rules for the post")
    case .union: en("union membership and political opinion may not count for or against anybody")
    case .home: en("where and with whom somebody lives says nothing about how they work")
    case .fit: en("looks and likeness cannot be scored fairly; what somebody did can")
    case .comparison: en("candidates are judged against the criteria, never against each other")
    case .hearsay: en("only what the candidate says and shows here is evidence")
    case .workHistory: en("the answer may be illness, family or maternity, which may not count")
    case .travel:
      en("it may shut out disabled people; ask only what the person specification needs")
    case .availability: en("it may shut out carers and people of faith; say what the post needs")
    }
  }

  /// How the same thing may be asked lawfully.
  public var instead: String {
    switch self {
    case .age: en("ask for experience: \"Tell us about a time you learned something new at work\"")
    case .family:
      en(
        "say what the post needs, to everyone: \"The post includes alternate weekends; can you do that?\""
      )
    case .health:
      en("ask everyone only \"Do you need any adjustments for today?\"; HR asks after an offer")
    case .origin: en("HR checks the right to work; ask for a language only if the service needs it")
    case .belief:
      en("say what the post needs, to everyone; or ask how they would support another's faith")
    case .orientation:
      en("leave it out; ask about boundaries and respect, with an example from work")
    case .money: en("leave it out; HR explains the checks for the post to everyone")
    case .union: en("leave it out; ask how they would take part in a consultation at work")
    case .home:
      en(
        "say what the post needs, to everyone: \"The post needs travel across the county; can you do it?\""
      )
    case .fit: en("name the behaviour the post needs, and ask for a time they showed it")
    case .comparison: en("ask for an example, and score it by the anchors")
    case .hearsay: en("leave it out; ask everyone the same question")
    case .workHistory:
      en(
        "ask everyone the same neutral question, do not score it, and never follow up on health or family"
      )
    case .travel:
      en("say what the post needs: \"The post needs travel across the county; can you do it?\"")
    case .availability:
      en("say the hours of the post first, and ask everyone whether they can do them")
    }
  }
}
