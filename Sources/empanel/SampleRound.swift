// Somebody's own sheet of sample answers: read, kept, and recorded as one more declaration. Shared by
// the room and the command, so that neither can score a sample twice.
import Panels
import Scoring
import Sealing

/// Somebody's own sheet of sample answers under a freeze.
struct SampleRound {
  /// The sheet so far; empty where there is none, or one of another form.
  let sheet: SampleSheet

  init(_ seat: Seat, _ freeze: FreezeInForce) {
    let fingerprint = freeze.body.pack.fingerprint
    // One that cannot be read is begun afresh: what it was for stands in the record.
    let kept = (try? seat.store.home.samples(keys: seat.keys)).flatMap { $0 }
    let sheet = kept.flatMap { SampleSheet(decoding: $0) }
    self.sheet =
      sheet.flatMap { $0.form == fingerprint ? $0 : nil } ?? SampleSheet(form: fingerprint)
  }

  /// Keeps a sheet: encrypted, and on the disk when this returns.
  static func keep(_ sheet: SampleSheet, _ seat: Seat) throws {
    var generator = SystemRandomNumberGenerator()
    try seat.store.home.saveSamples(sheet.encoded, keys: seat.keys, using: &generator)
  }

  /// Records that samples were scored, and how far from the key; gives the sheet as it is then.
  ///
  /// A declaration may be made again, and what was said before stands: `stands_aside` may only grow,
  /// and the last words hold. So the chair's decisions are recorded, and so is this.
  static func record(
    _ samples: [SampleAnswer], _ sheet: SampleSheet, _ seat: Seat, influence: String,
    in history: History, using generator: inout SystemRandomNumberGenerator
  ) throws -> SampleSheet {
    _ = try seat.declaredFreeze(in: history)
    _ = try seat.declare(
      calibrated: sheet.scores(of: samples), influence: influence, in: history,
      at: Surroundings.now, using: &generator)
    var sheet = sheet
    sheet.record(samples)
    try keep(sheet, seat)
    return sheet
  }
}
