// Whether everybody is ready for the first candidate: who has declared, when, with what training, and
// who has scored sample answers.
public import Sealing

/// How ready somebody on the roster is.
public struct Readiness: Hashable, Sendable {
  /// Who.
  public let handle: String
  /// When they declared under the freeze in force, and a kiosk, when it was last unlocked; nil where
  /// they have not.
  ///
  /// A declaration is signed, so it also proves that they had their passphrase.
  public let declaredAt: Timestamp?
  /// Whether the keys open what they declared.
  public let isRead: Bool
  /// When or how they were trained for panels, in their words; nil where they did not say.
  public let training: String?
  /// Whether they scored sample answers of the form in force.
  public let isCalibrated: Bool
  /// Who last unlocked the kiosk.
  public let facilitator: String?
}

extension History {
  /// How ready everybody on the roster is, by handle.
  ///
  /// Training and sample answers stand only in the declarations, which the chair and hr can read; the
  /// last words hold.
  public func readiness(
    read identities: [AgeIdentity], part: (RecordID, String) -> Bytes?
  ) -> [Readiness] {
    guard let freeze else { return [] }
    return freeze.body.roster.keys.sorted(by: comesBefore).map { handle in
      let records = declarations[handle] ?? []
      let texts = records.compactMap { record in
        readPart(
          DeclarationText.self, "declaration.age", of: record, identities: identities, part: part
        ).map { (record: record, text: $0) }
      }
      // Who declares again, to decide or to say more, was ready from the first time on.
      let inForce = records.filter { $0.under == freeze.id }
      let declared = freeze.role(of: handle) == .kiosk ? inForce.last : inForce.first
      return Readiness(
        handle: handle, declaredAt: declared?.time, isRead: !texts.isEmpty,
        training: texts.compactMap(\.text.training).last,
        isCalibrated: texts.contains { hasSameForm($0.record) && !$0.text.calibrated.isEmpty },
        facilitator: texts.compactMap(\.text.facilitator).last)
    }
  }

  // Another form has other sample answers; an amendment of anything else changes none.
  private func hasSameForm(_ record: Record) -> Bool {
    record.under.flatMap { freezes[$0] }?.body.pack.fingerprint == freeze?.body.pack.fingerprint
  }
}
