// Why questions stand that the wording check calls personal: the reasons that the chair gave at the
// freeze in force. Separate because verify, the tally and the report all show them.
public import Sealing

extension History {
  /// The reasons by place, such as `questions.q1.ask`; none where the keys do not open them.
  public func wordingReasons(
    _ identities: [AgeIdentity], _ part: (RecordID, String) -> Bytes?
  ) -> [String: String] {
    panelText(identities, part)?.wording ?? [:]
  }

  /// What the freeze in force says to everybody on the roster; nil where the keys do not open it.
  func panelText(
    _ identities: [AgeIdentity], _ part: (RecordID, String) -> Bytes?
  ) -> PanelText? {
    freeze.flatMap {
      readPart(PanelText.self, "panel.age", of: $0.record, identities: identities, part: part)
    }
  }
}
