// Sealing a sheet as a deed, and reading the parts that a person may read.
public import Scoring
public import Sealing

extension Seat {
  /// Seals a sheet and publishes it; throws ``SealRefusal`` or ``DeedRefusal``.
  public func seal(
    _ sheet: SheetToSeal, form: Form, in history: History, at time: Timestamp,
    using generator: inout some RandomNumberGenerator
  ) throws -> Deed {
    let signed = try sealSheet(
      sheet, author: handle, with: keys.signing, history: history, form: form, time: time,
      using: &generator)
    return try publish(signed, after: history, using: &generator)
  }

  /// The slip of a contributor, from the digits on paper and the bytes the kiosk was given.
  ///
  /// Throws ``DeedRefusal/wrongSlip(_:)`` where they do not make the commitment of the freeze.
  public func slip(
    of contributor: String, digits: String, in history: History
  ) throws(DeedRefusal) -> Slip {
    let freeze = try freeze(in: history)
    guard freeze.role(of: handle) == .kiosk else { throw .notEntitled(handle) }
    guard let known = freeze.body.contributors[contributor] else {
      throw .unknownContributor(
        contributor, allowed: freeze.body.contributors.keys.sorted(by: comesBefore))
    }
    let slips = try text(SlipsText.self, "slips.\(handle).age", of: freeze.record)
    guard let salt = slips.salts[contributor],
      let slip = Slip(contributor: contributor, digits: digits, salt: salt),
      slip.commitment == known.commit
    else { throw .wrongSlip(contributor) }
    return slip
  }

  /// The contributor whose slip has these digits; nil where nobody's has.
  public func contributor(
    withSlip digits: String, in history: History
  ) throws(DeedRefusal) -> Slip? {
    let freeze = try freeze(in: history)
    let slips = try text(SlipsText.self, "slips.\(handle).age", of: freeze.record)
    for (contributor, known) in freeze.body.contributors {
      if let salt = slips.salts[contributor],
        let slip = Slip(contributor: contributor, digits: digits, salt: salt),
        slip.commitment == known.commit
      {
        return slip
      }
    }
    return nil
  }

  /// Reads an encrypted part that the person may read.
  public func text<Text: PartText>(
    _: Text.Type, _ name: String, of record: Record
  ) throws(DeedRefusal) -> Text {
    let bytes: Bytes
    do {
      bytes = try store.part(name, of: record)
    } catch {
      throw .store(error)
    }
    let plain: Bytes
    do {
      plain = try ageDecrypt(bytes, with: [keys.age], cap: RecordLimit.partBytes)
    } catch {
      throw .age(error)
    }
    do {
      return try Text(bytes: plain)
    } catch {
      throw .record(error)
    }
  }

  /// What the panel is called.
  public func title(in history: History) throws(DeedRefusal) -> String {
    let freeze = try freeze(in: history)
    return try text(PanelText.self, "panel.age", of: freeze.record).title
  }
}
