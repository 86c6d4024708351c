// The sayings of a note that tell nothing about the work: of the candidate's own life and looks, of
// other candidates, of what was heard outside. Separate from those of questions, which say `you`.

extension Lexicon {
  /// Sayings that are worth a second look in a note; `SUBJ` is the candidate.
  static let noted = phrases(
    .ask,
    [
      .age: spelled(
        """
        SUBJ be/look/seem/sound + old/young/elderly $
        SUBJ be/look/seem/sound too/bit/very/rather/quite old/young
        ^ too/bit/very/rather/quite old/young
        too old/young for
        SUBJ be/look + in his/her/their twenties/thirties/forties/fifties/sixties
        ^ in his/her/their twenties/thirties/forties/fifties/sixties
        near/nearing/close/about to? retirement/retire/retiring
        at his/her/their age
        """),
      .family: spelled(
        """
        SUBJ have/get + child/kid/baby/husband/wife/boyfriend/girlfriend $
        small/young child/kid at home
        SUBJ be + married/pregnant/divorced/widowed $
        ^ married/pregnant/divorced/widowed
        single mum/mother/dad/father/parent
        maternity/paternity leave
        might/may/will + want/start/have + family/baby $
        """),
      .health: spelled(
        """
        SUBJ have + disability/dyslexia/depression/anxiety/autism/adhd/epilepsy/diabetes/cancer/stammer/limp $
        SUBJ be + disabled/deaf/blind/autistic/dyslexic/depressed/overweight $
        SUBJ look/seem + ill/sick/unwell $
        a lot of? sick/sickness leave
        """),
      .origin: spelled(
        """
        strong/thick/heavy/foreign/funny/broad + accent
        poor/broken/bad english
        SUBJ be + foreign/foreigner $
        hard/difficult to pronounce/say/spell $
        SUBJ be not from here/round
        """),
      .belief: spelled(
        """
        SUBJ wear + hijab/headscarf/scarf/turban/veil/cross
        SUBJ be + muslim/christian/jewish/hindu/sikh/catholic/protestant $
        """),
      .orientation: spelled("SUBJ be + gay/lesbian/bisexual/trans/transgender $"),
      .money: spelled("SUBJ have + conviction/record/debt/debts $"),
      .union: spelled("SUBJ be + union rep/member/activist"),
      .fit: spelled(
        """
        one of us
        would/will/could/might not? + fit in
        not/good/bad/poor/right/great + fit for/with + team/us/panel/group
        gut feeling/feel/reaction
        my/our kind/sort/type of person
        remind/reminds me/us of
        bubbly/attractive/handsome/scruffy/posh/plump/slim/overdressed
        SUBJ be/look + pretty/lovely/smart/untidy/tired $
        well spoken
        well/badly/poorly/smartly/nicely/scruffily dressed
        nice/lovely/big smile/hair/dress/suit/eyes/legs
        tattoo/tattoos/piercing/piercings
        """),
      .comparison: spelled(
        """
        better/worse/stronger/weaker than + last/previous/other/others/first/rest
        better/worse/stronger/weaker than + candidate/applicant
        best/worst/strongest/weakest + so far
        best/worst/strongest/weakest candidate/applicant
        second/next only? to + last/other/previous
        top/bottom of the list/pile
        like the last/previous/other/first one/candidate/applicant
        compared to/with + last/other/previous/first candidate/applicant/one
        """),
      .hearsay: spelled(
        """
        i/we know him/her/them
        i/we hear + that/from/about
        i/we be told
        somebody/someone/manager/friend tell/told me/us
        on/from/his/her/their facebook/instagram/twitter/tiktok/linkedin
        rumour
        """),
    ])

  private static func spelled(_ patterns: String) -> String {
    patterns.split(separator: "SUBJ", omittingEmptySubsequences: false)
      .joined(separator: "he/she/they/you/candidate/applicant")
  }

  /// Words that judge and tell nothing that was said or done.
  static let judging = People.words(
    """
    good great excellent outstanding brilliant strong fine ok nice lovely average adequate
    satisfactory acceptable poor weak bad terrible disappointing vague waffle waffly confident
    nervous enthusiastic passionate keen pleasant polite arrogant quiet shy impressive likeable
    """)
}
