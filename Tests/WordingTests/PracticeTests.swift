// What practice says must stop, must pass and should be asked about: its example sentences, and
// each trigger and each trap of its table of topics.
import Testing
import Wording

@Test(arguments: [
  "Are you married?", "Who will mind them when you are on shift?",
  "Do you have any health problems?", "Is English your first language?",
  "Are you planning a family?", "Will your back cope with lifting?", "Have you got a boyfriend?",
  "Do you take medication?", "Your surname is unusual, where is it from?",
  "Are you young enough to keep up?",
])
func practiceSaysStop(_ sentence: String) {
  #expect(verdict(sentence) == "stop")
}

@Test(arguments: [
  "How would you manage a busy shift?",
  "How would you support someone to take their medication safely?",
  "How do you keep language simple?",
  "How would you respond if a young person said she was pregnant?",
  "What is child sexual exploitation?",
  "The post includes alternate weekends; can you do that?",
  "How do you look after yourself under pressure at work?",
  "Tell us about a time you worked with difficult emotions.",
  "How would you support a person with a learning disability to vote?",
  "Tell us about moving from Essex services to ours.",
])
func practiceSaysPass(_ sentence: String) {
  #expect(verdict(sentence) == "pass")
}

@Test(arguments: [
  "Please talk us through any gaps in your work history",
  "What does family mean to the people we support?", "Do you hold a driving licence?",
  "What made you leave your last job?",
])
func practiceSaysAsk(_ sentence: String) {
  #expect(verdict(sentence) == "ask")
}

private let triggers: [(PersonalTopic, [String])] = [
  (
    .age,
    [
      "How old are you?", "What is your date of birth?", "What year did you leave school?",
      "When will you retire?", "Are you young and energetic?", "Are you mature enough for this?",
      "Are you a digital native?", "Can you still do this at your age?",
    ]
  ),
  (
    .family,
    [
      "Do you have children?", "Do you plan to have children?", "Who looks after your children?",
      "What childcare do you have?", "Are you married?", "What does your husband say to it?",
      "Does your wife work?", "Have you got a partner?", "Are you pregnant?",
      "When does your maternity leave end?",
    ]
  ),
  (
    .health,
    [
      "How many days off sick did you have?", "Have you had any illness?", "Have you a disability?",
      "What medication do you take?", "What mental health problem do you have?",
      "What is your height?", "What is your weight?", "Do you smoke?", "Have you back trouble?",
    ]
  ),
  (
    .origin,
    [
      "Where are you from?", "Where were you born?", "Where are you from originally?",
      "Where is your accent from?", "What is your mother tongue?",
      "How long have you been in the UK?", "How do you spell your surname, is it foreign?",
    ]
  ),
  (
    .belief,
    [
      "Which church do you go to?", "Do you pray?", "What is your faith?",
      "Do you work on your holy day?",
    ]
  ),
  (
    .orientation,
    [
      "Have you got a girlfriend?", "Are you gay?", "Are you straight?", "Will you transition?",
      "What is your real name?",
    ]
  ),
  (
    .family,
    ["Do you plan to start a family?"]
  ),
  (
    .money,
    [
      "What benefits do you get?", "Do you have debts?", "Were you ever arrested?",
      "Have you any spent convictions?",
    ]
  ),
  (
    .union,
    ["Are you a member of a union?", "How do you vote?"]
  ),
  (
    .home,
    ["Where do you live?", "How will you get here?", "Do you own a car?"]
  ),
  (
    .fit,
    [
      "Are you a culture fit?", "Are you bubbly?", "My gut feeling is good; what is yours?",
      "Are you attractive?", "Do you have a tattoo?", "Are you well spoken?",
      "Would you be one of us?",
    ]
  ),
  (
    .comparison,
    [
      "Are you better than the last one?", "Are you second to the other candidate?",
      "You are the best so far; why is that?",
    ]
  ),
  (
    .hearsay,
    [
      "I know she is your cousin; how is that?", "We saw you on Facebook; was that a party?",
      "I heard that you fell out with them; why?",
    ]
  ),
]

@Test func everyTriggerOfTheTableStopsUnderItsTopic() {
  for (topic, sentences) in triggers {
    for sentence in sentences {
      let findings = PersonalQuestion.findings(in: sentence)
      #expect(
        findings.contains { $0.verdict == .stop && $0.topic == topic }, "\(sentence) \(findings)")
    }
  }
}

@Test(arguments: [
  "How do you manage?", "Which agency sent you?", "How do you package leftovers?",
  "How do you engage a quiet person?", "What language do residents use?",
  "Tell us about a message you passed on.", "What is an average day?", "What is the next stage?",
  "How is a wage slip read?", "How do you check a dosage?", "How do you change a bandage?",
  "How would you talk with a teenage boy?", "What is an age-appropriate game?",
  "What does Age UK do?", "A 16-year-old young person is out late. What do you do?",
  "What have you been told about this household?", "Where is the threshold for a referral?",
])
func theTrapsOfAgePass(_ sentence: String) {
  #expect(verdict(sentence) == "pass")
}

@Test(arguments: [
  "What is your experience of working with children?",
  "Did you work in the children with disabilities team?", "Which partner agency did you work with?",
  "What makes a partnership work?", "How would you support a pregnant young person?",
  "What is a family group conference for?", "What did you learn as a carer?",
])
func theTrapsOfFamilyPass(_ sentence: String) {
  #expect(verdict(sentence) == "pass")
}

@Test(arguments: [
  "What is mental health awareness?", "What is your part in health and safety?",
  "How do you give medication?", "What does the Mental Capacity Act ask of you?",
  "How have you gone about supporting people with a learning disability?",
  "Which skill will you still need for a fire drill?", "How is weighting done in this form?",
  "Do you need any adjustments for today?",
])
func theTrapsOfHealthPass(_ sentence: String) {
  #expect(verdict(sentence) == "pass")
}

@Test(arguments: [
  "Is the right-to-work check done by HR?", "How do you embrace change?",
  "How would you trace a lost parcel?", "Was there a grace period, and did you brace for it?",
  "What is the most original idea you had?", "Which national standards apply?",
  "What does anti-racist practice mean?",
  "How would you support someone's faith?", "What is difficult about culture?",
  "How do you consult an adult?", "Was that a leap of faith?",
])
func theTrapsOfOriginAndBeliefPass(_ sentence: String) {
  #expect(verdict(sentence) == "pass")
}

@Test(arguments: [
  "Have you worked in Essex, Sussex or Middlesex?", "What is child sexual exploitation?",
  "How would you talk about sexual health with a group?", "How do you transfer a call?",
  "How do you transport a resident?", "How are you transparent in your work?",
  "How would you plan a transition to adulthood?", "What is a straightforward way to say it?",
  "What did Gaynor teach you?",
])
func theTrapsOfOrientationPass(_ sentence: String) {
  #expect(verdict(sentence) == "pass")
}

@Test(arguments: [
  "What would you change in a benefits package?", "How do you give welfare benefits advice?",
  "How do you go about record keeping?", "Has HR explained the DBS check to you?",
  "How would you run a union consultation?", "What makes a good care home?",
  "How do you plan home visits?", "The post needs travel across the county; can you do it?",
  "Is the plan fit for purpose?", "Who would benefit from it?", "How is a hoist fitted?",
  "When would you ask speech and language for advice?", "What would better outcomes be?",
  "What does better support look like?", "How do you teach social media safety?",
])
func theTrapsOfTheOtherTopicsPass(_ sentence: String) {
  #expect(verdict(sentence) == "pass")
}
