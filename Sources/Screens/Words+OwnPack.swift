// The words for beginning with a pack of one's own, which is a file.
import Wording

extension Words {
  enum OwnPack {
    static var choose: String { en("A pack of your own") }
    static var state: String { en("a form.yaml, or the folder it is in") }
    static var help: String { en("Help: a pack of your own") }
    static var intro: [String] {
      [
        en(
          "A pack is a file that is called form.yaml. The panel gets a copy of it. The file itself"
            + " stays as it is.")
      ]
    }
    static var path: String { en("Where it is") }
    static var hint: String { en("Note: such as /media/stick/our-pack, or ~/our-pack/form.yaml.") }
    static var look: String { en("Look at it") }
    static var mistaken: String { en("This pack cannot be used yet") }
    static func mistakes(_ count: Int) -> String {
      en("\(Words.count(count, en("thing"), en("things"))) to put right in the file first:")
    }
  }
}
