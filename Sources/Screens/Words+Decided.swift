// The words with which somebody reads what the chair decided about them and a candidate they know.
import Wording

extension Words {
  enum Decided {
    static func sentence(_ one: DecidedAboutYou) -> String {
      guard one.scores else {
        return en(
          "\(one.by) decided: you stand aside for \(one.code). You do not score them. You still count"
            + " for the others.")
      }
      return one.isEarlier
        ? en(
          "Before you last declared, \(one.by) decided: you score \(one.code). Let others speak first."
        )
        : en("\(one.by) decided: you score \(one.code). Let others speak first.")
    }
  }
}
