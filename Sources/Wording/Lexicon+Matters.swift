// What somebody has that is a matter of their own: faith, family, health. Named without an owner it
// is worth a second look.

extension Lexicon {
  /// What somebody has; also worth a question when it is nobody's.
  static let matters = terms(
    .matter,
    [
      .age: "date of birth, birth date, birthday, birth year, year of birth, retirement",
      .family: """
      family, marriage, pregnancy, marital status, maternity leave, paternity leave,
      parental leave, childcare, child care, family commitment, family situation, family life,
      family circumstance, home situation, situation at home, home circumstance, home life, domestic situation, domestic circumstance, caring
      responsibility, caring commitment, dependant, family plan, civil partnership, wedding,
      divorce
      """,
      .health: """
      disability, mental health, health condition, health problem, health issue, medical history,
      medical condition, sickness record, sickness absence, sick leave, sick day, disablement,
      absence record, absence, mental illness, mental health problem, mental health condition, health
      history, medical record, health, state of health, impairment, ill health, learning
      disability, neurodivergence
      """,
      .origin: """
      race, nationality, ethnicity, ethnic origin, ethnic background, ethnic group, heritage,
      immigration status, citizenship, country of birth, place of birth, birthplace, skin colour,
      colour of skin, national origin, mother tongue, first language, native language, accent,
      ancestry, caste, roots, native country, home country, country of origin, residence permit
      """,
      .belief: """
      religion, faith, religious belief, religious view, religious practice, religious reason, belief, creed, holy day, sabbath, prayer, spirituality,
      religious background, denomination
      """,
      .orientation: """
      sexuality, sexual orientation, gender identity, sexual preference, love life, sex life,
      gender history, birth sex, relationship status, birth name, dead name, deadname
      """,
      .money: "criminal record, credit history, credit rating, criminal past, criminal history",
      .union:
        "union membership, union, trade union, union activity, political activity, political view, political opinion, politics, strike",
    ])
  /// What somebody has; in care work also what the work is about, so that nobody's is nothing.
  static let belongings = terms(
    .belonging,
    [
      .family: """
      child, kid, husband, wife, spouse, partner, fiance, fiancee, son, daughter, mother, father,
      mum, dad, mam, parent, sister, brother, sibling, baby, toddler, little one, grandchild,
      grandparent, in-law, relative, boy, girl, other half, nursery, teenager, babysitter,
      childminder, school run, people at home, anybody at home
      """,
      .health: """
      illness, condition, medication, medicine, tablet, diagnosis, epilepsy, diabetes, asthma,
      depression, anxiety, stress at home, breakdown, cancer, hiv, autism, adhd, dyslexia,
      surgery, allergy, back trouble, back problem, bad back, bad knee,
      eyesight, hearing, hearing aid, wheelchair, injury, addiction, drink problem,
      drug problem, alcohol problem, weight, height, therapy, counselling, therapist, counsellor,
      psychiatrist, doctor, gp, insulin, inhaler, antidepressant, drug, stroke, seizure, migraine,
      arthritis, phobia, eating disorder, bipolar, schizophrenia, psychosis, panic attack, trauma,
      miscarriage, menopause, periods, fertility medical treatment, long covid, covid, infection,
      special need, access need, recovery, scar, limp, stammer, stutter, walking stick, crutch,
      sleep problem, sleep apnoea, insomnia, health check, blood pressure, glasses,
      tremor, medical treatment, rehab, hospital appointment, symptom,
      physical problem, mental problem, psychological problem, psychiatric history, nerves, health reason
      """,
      .origin: """
      surname, last name, visa, passport, work permit, indefinite leave to remain,
      indefinite leave, settled status, skin, english accent, foreign accent, homeland, tribe,
      green card, leave to remain, hair
      """,
      .belief: """
      hijab, headscarf, turban, cross, veil, niqab, burka, kippah, church, mosque, temple,
      synagogue, god, bible, beard, religious festival, gurdwara, vicar, priest, imam
      """,
      .orientation: """
      boyfriend, girlfriend, lover, pronoun, real name, sex change, relationship, crush, ex,
      fling, affair, gender
      """,
      .money: """
      debt, conviction, criminal conviction, caution, loan, mortgage, benefits, universal credit,
      housing benefits, overdraft, other income, second income, ccj, savings, probation officer,
      police record, bankruptcy, rent arrears, money problem, money worry, salary of your partner,
      prison sentence, court case
      """,
      .home: "home address, postcode, house, flat, landlord, housemate, lodger",
      .fit: "tattoo, piercing, figure, dress sense, makeup, hairstyle, waistline",
      .union: "union card, political party",
      .age: "age, pension, pension age, retirement age, bus pass, free bus pass, grey hair",
    ])
}
