// Why questions stand that the wording check calls personal: the reasons that the chair gave at the
// freeze in force. Separate because verify, the tally and the report all show them.
public import Sealing

extension History {
  /// The reasons by place, such as `questions.q1.ask`; none where the keys do not open them.
  public func wordingReasons(
    _ identities: [AgeIdentity], _ part: (RecordID, String) -> Bytes?
  ) -> [String: String] {
    guard let freeze else { return [:] }
    let text = readPart(
      PanelText.self, "panel.age", of: freeze.record, identities: identities, part: part)
    return text?.wording ?? [:]
  }
}
