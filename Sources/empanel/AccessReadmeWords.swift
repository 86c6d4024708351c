// The README.txt beside what is held about one person: what is in the folder, and how to check it.
import Panels
import Wording

enum AccessReadmeWords {
  /// The first line of records.txt.
  static var columns: String { kept("record, type, time, part, sha256") }

  static func readme(_ held: HeldAbout, _ history: History, withSigners: Bool) -> String {
    let freeze = history.freeze
    let first = en(
      """
      What is held about \(held.person), written by empanel.

      held-about-\(held.person).txt   everything that could be read about you, with the record it comes from
      form.json              the questions, scales and rules, the same for everybody
      records.txt            the records about you, with the SHA-256 of their encrypted words

      Other people are named by their role, and their names were taken out of notes.

      TO CHECK THAT NOTHING WAS CHANGED
      The record was fixed before anybody was seen. Its freeze code: \(freeze?.id.freezeCode ?? en("none"))
      sha256sum form.json gives the form's fingerprint: \(freeze?.body.pack.fingerprint ?? en("none"))

      """)
    guard withSigners else {
      return first
        + en(
          """
          Every record has a name that is the SHA-256 of its record.json, and names the hashes in
          records.txt. Whoever holds the panel's folder can show you, or a tribunal, that
          records/NAME/record.json is there, is signed, and has these hashes.

          """)
    }
    return first
      + en(
        """
        You need sha256sum, ssh-keygen, age and jq. For each folder NAME under records/:
          sha256sum < records/NAME/record.json                 gives NAME
          jq -r '.parts["sheet.age"].sha256' records/NAME/record.json; sha256sum < records/NAME/sheet.age
          ssh-keygen -Y verify -f allowed_signers-UNDER -I AUTHOR -n empanel.record.v1 \\
            -s records/NAME/record.json.sig < records/NAME/record.json
          age -d -i keys.txt records/NAME/sheet.age | jq .
        AUTHOR and UNDER (its first 12 digits) are in record.json. Keep keys.txt to yourself.

        """)
  }
}
