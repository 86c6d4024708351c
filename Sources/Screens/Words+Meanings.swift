// What the words mean that empanel uses for its own things, as DESIGN 1 has them, in plain English.
import Wording

extension Words {
  enum Meanings {
    static var does: String { en("Read what the words mean") }
    static var title: String { en("What the words mean") }
    static var message: String { en("Note: in the order of a panel. Press Esc when you are done.") }
    /// Where they are found, for the help.
    static var `where`: String { en("F9 has what other words mean.") }

    /// A word and its meaning each, in the order in which people meet them.
    static var all: [String] { before + day + after }

    private static var before: [String] {
      [
        en("Panel: the form, the people and the candidates of one recruitment, and its day."),
        en("Pack: questions and rules before they are frozen. It can be used again."),
        en("Form: the frozen questions, criteria and rules. They are the same for all."),
        en("Criterion: what is judged, such as listening. Its weight says how much it counts."),
        en("Scale: the scores there are. The words beside each say what somebody did to get it."),
        en("Group: people whose scores count together, such as those who use the service."),
        en("Share: how much the scores of a group count, out of 100."),
        en("Freeze: from then on, form, people and shares stay as they are."),
        en("Freeze code: the same for everybody with the same freeze. Read it out and compare."),
        en("Declare: say that you have read the rules, and which candidates you know."),
        en("Stand aside: not score somebody you know. Your other scores still count."),
      ]
    }

    private static var day: [String] {
      [
        en("Chair: runs the day. The chair cannot read a sealed sheet alone, either."),
        en("Kiosk: the computer where people who use the service give their scores."),
        en("Slip: the paper with six digits with which somebody begins at the kiosk."),
        en("Sheet: all scores and notes of one person for one candidate."),
        en("Seal: lock your sheet. No one person can read it until all are opened together."),
        en("Seal code: yours for a sealed sheet. At the opening it shows that it is your sheet."),
        en("Correction: a second sheet for the same candidate. Both stay on the record."),
      ]
    }

    private static var after: [String] {
      [
        en("Close: the chair lists what will be opened. A later sheet is shown, and never counts."),
        en("Release: say that you are ready. When enough have, the sheets can be opened."),
        en("Opening: all listed sheets become readable at once, for those who may read them."),
        en(
          "Tally: the totals, made from the form and the sheets. Anybody who can read can redo it."),
        en("Moderation: a change after the opening, with a reason. The sealed score stays."),
        en("Record: all that happened, signed by who did it. A change to it is seen."),
      ]
    }
  }
}
