// One sheet and all there is to open it with: a function from values to a value, so that thousands
// can be opened on all cores.
internal import Scoring
internal import Sealing

/// One sheet of the roll, before it is opened.
struct SheetToOpen: Sendable {
  let sheet: SheetInForce
  /// The freeze it was sealed under.
  let freeze: FreezeInForce?
  let panel: RecordID
  let form: Form?
  /// Holder to quorum number to pad.
  let pads: [String: [Int: Bytes]]
  /// The holders who have released.
  let released: Set<String>
  /// The bytes of `sheet.age`.
  let file: Bytes?
  let isLate: Bool

  /// The sheet after every complete quorum was tried.
  func opened() -> OpenedSheet {
    var sawCompleteQuorum = false
    for (number, quorum) in (freeze?.body.quorums ?? []).enumerated() {
      let given = quorum.compactMap { pads[$0]?[number] }
      guard given.count == quorum.count else { continue }
      sawCompleteQuorum = true
      guard let identity = recombine(given), identity.recipient.text == sheet.body.recipient
      else { continue }
      return opened(with: identity)
    }
    return sawCompleteQuorum
      ? outcome(.badKey, why: .otherKey) : outcome(nil)
  }

  private func opened(with identity: AgeIdentity) -> OpenedSheet {
    do throws(OpenedSheet.Why) {
      let text = try text(with: identity)
      return outcome(.ok, text: text, secret: identity.text)
    } catch {
      let result: Opened.Result =
        switch error {
        case .differs, .wrongSlip, .mistakes: .mismatch
        case .otherKey, .notHere, .stanzas, .closed, .unreadable, .noForm: .unopenable
        }
      return outcome(result, why: error, secret: identity.text)
    }
  }

  private func outcome(
    _ result: Opened.Result?, text: SheetText? = nil, why: OpenedSheet.Why? = nil,
    secret: String? = nil
  ) -> OpenedSheet {
    let holders = Set((freeze?.body.quorums ?? []).joined())
    return OpenedSheet(
      sheet: sheet, result: result, text: text, why: why,
      lacking: holders.filter { released.contains($0) && pads[$0] == nil }
        .sorted(by: comesBefore), isLate: isLate, secret: secret)
  }

  private func text(with identity: AgeIdentity) throws(OpenedSheet.Why) -> SheetText {
    guard let file, sheet.record.parts["sheet.age"] == PartInfo(of: file) else { throw .notHere }
    let stanzas: Int
    let plaintext: Bytes
    do throws(AgeError) {
      stanzas = try ageStanzaCount(file)
      plaintext =
        stanzas == 1
        ? try ageDecrypt(file, with: [identity], cap: RecordLimit.sheetBytes) : []
    } catch {
      throw .closed(error)
    }
    guard stanzas == 1 else { throw .stanzas(stanzas) }
    let text: SheetText
    do throws(RecordFault) {
      text = try SheetText(bytes: plaintext)
    } catch {
      throw .unreadable(error)
    }
    try compare(text)
    guard let form else { throw .noForm }
    let found = mistakes(in: text.items, group: sheet.group, form: form)
    guard found.isEmpty else { throw .mistakes(found) }
    return text
  }

  /// The inside must say everything that the outside says.
  private func compare(_ text: SheetText) throws(OpenedSheet.Why) {
    guard text.panel == panel else { throw .differs(field: "panel") }
    guard text.under == sheet.freeze else { throw .differs(field: "under") }
    guard text.author == sheet.record.author else { throw .differs(field: "author") }
    guard text.candidate == sheet.candidate else { throw .differs(field: "candidate") }
    guard text.contributor == sheet.body.contributor else { throw .differs(field: "contributor") }
    guard text.recipient == sheet.body.recipient else { throw .differs(field: "recipient") }
    guard let contributor = text.contributor else { return }
    guard let shown = text.slip,
      let slip = Slip(contributor: contributor, digits: shown.token, salt: shown.salt),
      slip.commitment == freeze?.body.contributors[contributor]?.commit
    else { throw .wrongSlip }
  }
}
