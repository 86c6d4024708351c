// What somebody is and does: married, a smoker, Polish; prays, votes, retires. Said of anybody but
// the candidate these words are the daily matter of care work.

extension Lexicon {
  /// What somebody is.
  static let traits = terms(
    .trait,
    [
      .age: """
      young, old, elderly, mature, youthful, middle aged, too old, too young, retired, digital
      native, young and energetic, energetic and young, past it, overqualified for your age,
      over the hill, a spring chicken, millennial, boomer, near retirement, close to retirement,
      approaching retirement, old fashioned at your age, ageing
      """,
      .family: """
      married, single, divorced, widowed, engaged, separated, pregnant, expecting, trying for a
      baby, trying for a child, parent, mother, father, mum, dad, mam, single parent, lone parent,
      single mother, single mum, single dad, single father, widow, widower, husband, wife, working
      mum, working mother, family man, grandmother, grandfather, grandparent, family person, on
      maternity leave, childless, newlywed, bride, homemaker, housewife, only child, breastfeeding,
      settled down, the breadwinner, breadwinner, a bachelor, bachelor, spinster
      """,
      .health: """
      disabled, ill, sick, healthy, unhealthy, unwell, diabetic, epileptic, asthmatic, autistic,
      dyslexic, bipolar, depressed, deaf, blind, hard of hearing, partially sighted, hiv positive,
      smoker, drinker, alcoholic, addict, addicted, neurodivergent, neurodiverse, in
      recovery, physically fit, fit and well, fit and healthy, in good health, in poor health, in
      good shape, overweight, obese, fat, thin, underweight, mentally ill, mentally well, mentally
      stable, able-bodied, able bodied, sectioned, hospitalised, hospitalized, diagnosed,
      medicated, anorexic, schizophrenic, suicidal, anxious by nature, sober, a heavy drinker,
      heavy drinker, heavy smoker, vaccinated, infectious, contagious, menopausal, infertile,
      traumatised, in pain, signed off, off sick, off work, registered disabled, in a wheelchair,
      immunised, jabbed, wheelchair user, allergic, colour blind, left disabled, crippled
      """,
      .origin: """
      british, english, scottish, welsh, irish, polish, romanian, bulgarian, indian, pakistani,
      bangladeshi, chinese, nigerian, ghanaian, kenyan, somali, jamaican, caribbean, african,
      asian, european, american, australian, canadian, french, german, spanish, italian,
      portuguese, greek, turkish, iranian, iraqi, syrian, afghan, arab, ukrainian, russian,
      lithuanian, latvian, hungarian, albanian, filipino, zimbabwean, sudanese, eritrean,
      ethiopian, vietnamese, japanese, korean, brazilian, foreign, foreigner, black, white, brown,
      mixed race, immigrant, migrant, refugee, asylum seeker, roma, gypsy, traveller, native
      speaker, native english speaker, citizen, local, foreign born, a foreign national, foreign
      national, ethnic minority, of colour, white british, naturalised, indigenous, dual national
      """,
      .belief: """
      religious, christian, muslim, jewish, hindu, sikh, buddhist, catholic, protestant, anglican,
      atheist, agnostic, mormon, evangelical, jehovah's witness, pagan, humanist, believer,
      churchgoer, spiritual, baptist, methodist, quaker, born again, observant, a jew, jew,
      baptised, baptized, devout, rastafarian, orthodox, church goer, worshipper, church member
      """,
      .orientation: """
      gay, straight, lesbian, bisexual, homosexual, heterosexual, transgender, trans, transsexual,
      queer, asexual, non binary, non-binary, nonbinary, intersex, seeing anyone, seeing someone,
      seeing somebody, dating, dating anyone, in a relationship, out at work, attached,
      unattached, a real man, a real woman, a man, a woman, man or woman, openly gay,
      in the closet, sexually active, gender fluid, cisgender, male, female, available on the dating scene
      """,
      .money: """
      bankrupt, in debt, on benefits, on universal credit, homeowner, home owner, well off, broke,
      rich, wealthy, an offender, ex-offender, ex offender, offender, on the dole, on the
      sick, on probation with the police, arrested, convicted, cautioned by the police,
      imprisoned, jailed, in prison, in trouble with the police, in trouble with the law,
      known to the police, charged with, a criminal, criminal, financially secure, hard up,
      on bail, in jail, behind with the rent, blacklisted
      """,
      .union: """
      union member, union rep, union representative, union activist, shop steward, trade unionist,
      unionist, nationalist, republican, loyalist, labour, conservative, tory, liberal, socialist,
      communist, in a union, in a trade union, in the union, on strike, a striker, left wing,
      right wing, left-wing, right-wing, political, politically active, brexiteer, remainer, green
      party member, conservative voter, labour voter, tory voter, green voter, a voter for, party member, conservative voter, labour voter, tory voter, green voter, a voter for, in any union, feminist
      """,
      .fit: """
      bubbly, attractive, pretty, handsome, good looking, well spoken, well-spoken, well dressed,
      one of us, our sort of person, our kind of person, our type, culture fit, cultural fit,
      team fit, a good fit, good fit, right fit, natural fit, fun to be around, a laugh, sexy,
      charming, well groomed, posh, presentable, photogenic, slim,
      a people person, petite, ginger, tall, scruffy
      """,
    ])
  /// What somebody does.
  static let deeds = terms(
    .deed,
    [
      .age: "retire, draw your pension, act your age",
      .family:
        "marry, divorce, breastfeed, conceive, start a family, remarry, elope, adopt a child",
      .health: """
      smoke, drink, drink alcohol, vape, hear voices, self harm, self-harm, take drugs, use drugs, gamble,
      menstruate, limp, overeat, binge, relapse, diet, take recreational drugs, stammer, snore,
      go to the doctor, see a doctor, see a gp, see a therapist, see a counsellor, see a
      psychiatrist, throw sickies, fall ill, get ill, get sick, call in sick, ring in sick
      """,
      .origin: "emigrate, immigrate",
      .belief: """
      pray, fast, worship, go to church, attend church, celebrate christmas, celebrate easter,
      celebrate eid, celebrate diwali, celebrate ramadan, observe ramadan, observe the sabbath, go
      to mosque, attend mosque, believe in god, read the bible, eat pork, eat halal, keep kosher,
      convert, keep ramadan, go to mass, keep the sabbath
      """,
      .orientation: """
      transition, sleep around, have sex, come out, cross dress, crossdress, flirt, fancy
      men, fancy women
      """,
      .money:
        "gamble, owe money, go bankrupt, rent or own, own or rent, rent your home, declare bankruptcy",
      .union: """
      vote, strike, go on strike, join a union, join the union, join a strike, protest, campaign
      for a party, march, unionise, support a party, canvass
      """,
    ])
}
