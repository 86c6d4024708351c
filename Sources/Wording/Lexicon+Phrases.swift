// The sayings that are personal as a whole, by topic. Each stands for many sentences; see Phrase
// for how to read them.

extension Lexicon {
  /// Sayings that stop.
  static let stopping = phrases(
    .stop,
    [
      .age: """
      how old be/will/would you
      how old be/will/would your
      how old + you
      what year + you leave/finish school/college/university/education
      when do/did you leave/finish school
      younger/older than you
      younger/older than yourself
      half/twice your age
      at your age
      at your time of life
      you be too/bit/little + young/old
      ^ at # ,? * you
      be you over/under/past/nearly/about #
      you be + over/under/past/nearly #
      how many/much more? year/longer do/will/would you + have/plan/want/intend/hope work/left/leave
      how many + year * you + plan/intend/want/hope to? work
      what/which year be you + bear/born
      when be you bear/born
      how long before/until/till you retire
      you be/look/seem + young/old/mature for
      be # + late/old/young/many
      when/where do/did you * level/levels/exam/exams/gcse/gcses/graduate
      which/what decade
      when do you turn #
      be you nearer/closer to #
      how many + birthdays
      you must be + #
      right age for
      be you + right age
      """,
      .family: """
      who will/would/can/do/be? look/mind/care/collect/pick/watch/have/fetch/take + them/child/kid/baby/son/daughter/boy/girl * you
      who be going to have/mind/watch/collect/take/look + the/your + baby/child/kid
      be there a/an? + husband/wife/boyfriend/girlfriend/fiance
      have you + thought of/about + baby/child/kid/family/marry/married
      you + look after your + parent/mother/father/child/kid/family/husband/wife
      be be/being + mum/mother/dad/father/parent
      do you + have + childcare
      who will/would/can/be/do mind/collect/fetch/watch/look/pick/care + them + when/while/if * you
      be it/you miss/mrs/ms/mr or/and miss/mrs/ms/mr
      miss or/and mrs
      do/will you + settle down
      have you + settle/settled down
      who be/is at home with
      do you + care for anyone/anybody/someone/somebody at home
      have you + anyone/anybody * depend/depends on you
      anyone/anybody * depend/depends on you
      be there a mr/mrs
      be there anyone/anybody/someone/somebody special
      when be the/your baby due
      be/are you + due/expecting soon
      how do you balance * family/child/kid
      do you live + with + partner/husband/wife/boyfriend/girlfriend/family/child/kid/parent
      do you intend/plan/want/hope * start a family
      you + plan/start/want/planning/starting a family $
      you + plan/start/want/planning/starting a family soon/yet/now/one
      ^ you have + boys/girls/boy/girl/child/kid/children
      how be the/your family/kid/kids/wife/husband/baby
      you have + someone/somebody/anyone/anybody to look/mind/collect/help with? + child/kid/baby
      be there + child/kid/baby/anyone/anybody at home
      anyone/anybody/someone/somebody * rely/relies/depend on you
      be this your + baby/child
      you * school run
      baby/child/kid/twins on the way
      who + at home $
      do/will/would/can you + child/kid + around/round/with + work/job/shifts
      """,
      .health: """
      how many + day * you + off/sick/miss/lose
      how much + time/sick/sickness * you + take/have/off/miss
      how many/much + sick/sickness * you
      days/time off sick + you
      how be your health/back/knee/eyesight/hearing
      how tall/heavy be you
      how much do you + weigh/drink/smoke
      what do you weigh
      what be/is/happened wrong/to with? you/your
      nothing/anything/something wrong with you
      anything/something medical
      why/do/did do? you + use/need/wear/walk/carry + wheelchair/stick/glasses/aid/crutch/crutches/frame/inhaler
      why be/are you in a? wheelchair
      do you + walk/get/move + with + stick/limp/frame/crutches
      how do/did you + lose/get/hurt/injure/break your
      have you + see/saw/visit/seen a/the/your doctor/gp/psychiatrist/counsellor/therapist/specialist/consultant
      when do/did you last + see * doctor/gp/psychiatrist/counsellor/therapist/dentist
      do you + see a/your doctor/gp/psychiatrist/counsellor/therapist/specialist/consultant
      have you + be/been in/into/to hospital/rehab
      have you + use/used/take/taken/try/tried drugs/cannabis/cocaine
      have you + be/been + sectioned/hospitalised/diagnosed/treated
      be you + off sick/ill
      be/were you + off work
      do you + get/feel + tired/ill/sick/dizzy/breathless/depressed/anxious + because/easily/often/a
      have you + make/made a? claim + injury/injuries
      how do/does/will your body/back/knee/knees/legs/heart cope/manage/stand
      be your back/knee/knees/hip/hips/heart/legs
      you + trouble with your + back/knee/knees/hip/hips/heart/legs/nerves
      what happened to your
      you + cope/manage physically
      leave/left/make/made you + disabled/ill/sick/depressed/anxious/deaf/blind/unwell
      will/would/can your back/knee/knees/hip/legs/body/health/heart + cope/manage/stand/hold/be/let
      do/does your back/knee/knees/hip/legs/heart/feet + give/hurt/trouble/play
      you + had/have/have covid/cancer/flu/surgery
      how do/will/would you + cope/manage + lifting * your
      how do/did/does you + become disabled/deaf/blind
      be you well/fit/strong/healthy enough
      you have + operation/operations/surgery
      be you + take/taking anything/something/tablets/medication
      you + time off/away for/with/because * health/ill/illness/stress/depression/anxiety/surgery/operation/treatment/sickness/reasons
      you + hear voices
      you * kill/hurt/harm/cut yourself
      you + find + stairs/walking/lifting/reading/standing/bending + hard/difficult
      you + climb/manage + stairs
      be your + memory/mind/nerves
      """,
      .origin: """
      where be you + from
      where do you + come/hail from
      where be you + bear/born/raised
      where be your + from/bear/born
      where be home
      you + go to school/university/college in
      your own? country
      you + dream/think/count/pray in + english
      you + come/end/get/arrive/move/school/study/grow/settle + in/to this country
      be you born
      which/what part/country/region/area/town/city/village/island + be you + from
      you + grow up + in/abroad/overseas/here
      where you + come from
      you feel/consider + british/english/welsh/scottish/irish/foreign
      what be your + english/spelling like
      where do/did your * come/be from
      where do/did you + get/pick + that/your/an accent
      where + that/your accent
      where + pick/picked it up
      which/what country + be/do/did you
      which/what country * you + grow/come/born/bear/live
      where do/did you grow up
      how long + you + be/been/live/lived/stay/stayed in/over + uk/britain/england/wales/scotland/ireland/country/here
      when do/did you + come/move/arrive to/in/here + uk/britain/england/country/here/this
      be you + from Name
      what/which sort/kind/type of name
      be that/it/this a/an + name
      name + where do/is/does it + come/from
      surname + unusual/foreign
      do you + speak english + home
      what/which language + you speak at/with + home/family/mother
      is/be english + first/mother/native/second
      what + english + first/mother/native/second
      do you + go back home/to + Name
      what be your + background/roots
      do you have/need + visa/passport/permit/sponsorship
      be you + here legally
      you + be/sound/look + foreign
      you always? + live/lived in Name
      will/would/can + people + understand + you/your
      """,
      .belief: """
      which/what church/mosque/temple/synagogue/religion/faith be/do/are you
      what religion be you
      do/will/would you + need/want/require time/day/days/leave off for eid/christmas/ramadan/diwali/easter/yom/prayer/prayers/passover
      do you + go to church/mosque/temple/synagogue/mass
      do you + believe in god/allah
      be you + bring/brought/raise/raised up? a? catholic/christian/muslim/jewish/hindu/religious
      can/will/would you + work/eat/handle/serve + on your? + holy/sabbath/sundays/pork/ramadan/fridays + because
      what do you believe in $
      you + follow/keep/practise + religion/faith
      you + on/over the? sabbath
      you + god/allah/jesus
      be you + member of + church/mosque/synagogue/temple
      for religious/cultural reasons
      you + prayer room
      work at/on/over christmas/eid/diwali as a/an
      do you + observe/keep/celebrate + ramadan/christmas/sabbath/eid/easter/diwali/hanukkah/passover
      will/would/can you + remove/take + off? your hijab/headscarf/veil/turban
      be the/that + headscarf/hijab/turban/veil/cross * you
      """,
      .orientation: """
      be you + a? man or/and a? woman
      what gender/sex be you
      you + go/going out with + girl/boy/man/woman/anyone/anybody/someone/somebody
      you + like/prefer/fancy + men/women/boys/girls + or
      you + attract/attracted to
      you have + someone/somebody/anyone/anybody special
      someone/somebody special in your
      which/what toilet
      what gender/sex be/do/are/were you
      be you + born + a? man/woman/male/female/boy/girl
      have you + the + operation/op/surgery
      surgery to change sex
      you + sex with
      be you + see/seeing anyone/anybody/someone/somebody
      what be your + name before
      real/birth/old name
      """,
      .money: """
      have you + be/been + arrest/arrested/convict/convicted/imprisoned/cautioned/charged/jailed/blacklisted
      have you + be/been + in/to prison/jail/court
      have you + be/been in trouble
      have you + be/been bankrupt
      have you + do/done/serve/served time
      you + spend/spent/serve/served/do/done * prison/jail/inside/custody
      you + owe
      have you + steal/stolen/shoplift/shoplifted/commit/committed/offended
      what be/were/are you + in prison/jail for
      how much money/savings * you
      how do you pay * rent/mortgage
      can you afford to
      do you + own/rent + home/house/flat
      how much do/does your partner/husband/wife earn
      what do/does your partner/husband/wife earn
      do you have/need + other/another income
      """,
      .union: """
      how/who/which do/did/will/would you + vote
      do you + vote for/labour/conservative/tory/green
      what/which party + you
      what/which political + you
      be you + member of + union/party
      be you + in + union
      labour or/and + conservative/conservatives/tory/tories
      picket line
      you + pay + union
      you + involve/involved/active in + union/party/politics/protest/protests
      do you + belong to + union/party
      have you + be/been on strike
      you + support/join/back/part + strike/strikes/picket
      be you + a? + union + rep/representative/member/official/activist
      have you + join/joined + union/party/strike
      """,
      .home: """
      where do/are/is/be you + live/living/stay/staying/based
      where you live $
      your neighbourhood/street/neighbours
      you + share a? flat/house/room/home
      you + have/own/run + car outside/here/today/now/yet
      be you + local
      where be you + living/staying
      who + live/lives + with you
      who + do you live with
      who else live/lives
      live/lives in your house/home
      how far + do/are you + live/away
      your + house/home like $
      do you live
      be you living
      how do/will/would/are/did you + going? get/travel/come to? + work/here/office/us
      how be you + get/getting/travel/travelling + work/here/us
      do you + own/have/drive/run + car $
      do you own a? car
      have you + a/your/own car/transport/vehicle
      have you + your own + transport/car
      do you rent or/and own
      """,
      .fit: """
      will/would/do/can you + fit in
      you + fit in with us
      smile for
      would/will + like you $
      look/looks the part
      man/woman/person/people/someone/somebody/lady/girl/boy/guy like you/yourself
      you would? fit in
      good/right + culture/cultural/team fit
      one of us
      your looks
      you look + smart/good/great/pretty/lovely/tired/young/nice/well/attractive
      do you always + dress/wear/look
      be you always + this/so
      you + wear + make/makeup/perfume/jewellery/heels
      do you wear/have your hair
      would you + shave/cut your
      do you have/show/any? + tattoos/piercings/tattoo
      gut feeling
      """,
      .comparison: """
      better/worse than + last/other/previous/others/candidate/candidates + one/candidate/candidates/person/applicant/applicants?
      better/worse than + last/previous/other
      than + other/previous/last candidate/applicant/interviewee/one
      you be + best/worst + so far
      best/worst so far
      so far + you
      you be in the lead
      last/previous/first/other person/one/lady/man/woman/people we + see/saw/seen/met/meet/interviewed
      candidate/man/woman/person/lady/one before you
      second to + last/other/previous
      other/last/previous/earlier/next/first candidate/candidates/applicant/applicants/interviewee
      others/everyone/everybody we + see/saw/seen/met/interviewed
      compare/compared to/with + last/other/previous candidate/candidates/one/applicants
      """,
      .hearsay: """
      i/we know + your
      i/we + hear + you/about/from
      i/we + hear/told/saw/read that + you/your
      on/at/your/your facebook/instagram/twitter/tiktok/linkedin + page/profile/photo/photos/account
      i/we + see/saw/look/looked/google/googled/find/found + you/your + facebook/instagram/twitter/tiktok/online
      i/we + see/saw/look/looked + on facebook/instagram/twitter/tiktok/linkedin
      your + tell/tells/told me/us
      someone/somebody/neighbour/friend/manager tell/tells/told me/us + you
      my + say/tell/mention + you
      told/tells/tell us/me that? you
      i/we gather/understand + you + and/have/left/were
      your * friend of mine/ours
      i/we * with your + manager/boss/employer/supervisor/colleague
      i/we know + from your
      i/we + look/looked/check/checked you up
      word be that you
      rumour * you
      i/we be tell/told + you
      """,
    ])

  /// Sayings that are worth a second look.
  static let asking = phrases(
    .ask,
    [
      .workHistory: """
      gap/gaps in/on/between + your
      gap/gaps in/on + work/employment/history/cv/form/application/career
      gap/gaps between + job/jobs/post/posts
      why/what/when + you + leave/leaving/quit + last/your/previous/that/job/employer/post/present/current
      why do/did/are/have you + leave/leaving/left $
      why be/have you + out of work
      why do/did/have you + change/changed/changing job/jobs
      how long + you + unemployed/out
      be/were you + sacked/dismissed/fired
      reason for leaving
      what + you do/doing between/from/in/since #
      """,
      .travel: """
      driving licence/license
      driver licence/license
      can you drive
      do you drive $
      be you a driver
      """,
      .availability: """
      can/could/will/would you work weekends/nights/sundays/saturdays/evenings/weekend/shifts
      be you + able/free/available/willing/happy to? + work/do/cover + weekend/weekends/night/nights/evening/sunday/sundays/bank/shifts
      can you get to work
      be you + available at? + weekends/nights/evenings
      """,
      .origin: """
      what/which language do/can you speak
      you + right to work
      do you speak + any/other language
      """,
      .money: """
      do/have you + dbs
      anything in your background/past
      why do you need + job/money
      """,
      .fit: """
      your hobby/hobbies/interests
      tell us/me + about yourself
      tell us/me + about you $
      describe yourself
      what kind/sort of person be you
      do you do + outside work
      do you do in/with + spare/free time
      spare/free time
      why should we + choose/pick/hire/take + over/instead
      why should we + choose/pick/hire/take/appoint + not/rather
      """,
    ])

  static func phrases(
    _ verdict: PersonalFinding.Verdict, _ byTopic: KeyValuePairs<PersonalTopic, String>
  ) -> [Phrase] {
    byTopic.flatMap { topic, lines in
      lines.split(whereSeparator: \.isNewline).map { Phrase(topic, verdict, $0) }
    }
  }
}
