// Whether everybody is ready for the first candidate: who has declared, when, and with what training.
public import Sealing

/// How ready somebody on the roster is.
public struct Readiness: Hashable, Sendable {
  /// Who.
  public let handle: String
  /// When they last declared under the freeze in force; nil where they have not.
  ///
  /// A declaration is signed, so it also proves that they had their passphrase.
  public let declaredAt: Timestamp?
  /// Whether the keys open what they declared.
  public let isRead: Bool
  /// When or how they were trained for panels, in their words; nil where they did not say.
  public let training: String?
  /// Who last unlocked the kiosk.
  public let facilitator: String?
}

extension History {
  /// How ready everybody on the roster is, by handle.
  ///
  /// Training stands only in the declarations, which the chair and hr can read; the last words hold.
  public func readiness(
    read identities: [AgeIdentity], part: (RecordID, String) -> Bytes?
  ) -> [Readiness] {
    (freeze?.body.roster.keys.sorted(by: comesBefore) ?? []).map { handle in
      let texts = (declarations[handle] ?? []).compactMap {
        readPart(
          DeclarationText.self, "declaration.age", of: $0, identities: identities, part: part)
      }
      return Readiness(
        handle: handle, declaredAt: declaration(of: handle)?.time, isRead: !texts.isEmpty,
        training: texts.compactMap(\.training).last,
        facilitator: texts.compactMap(\.facilitator).last)
    }
  }
}
