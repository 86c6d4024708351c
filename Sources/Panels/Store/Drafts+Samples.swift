// A person's own scores of the sample answers on this computer. Beside their drafts, and kept as
// those are; separate because they are about no candidate.
public import Sealing

extension PanelHome {
  private static let samplesFile = "samples.age"

  /// What somebody gave the sample answers so far; nil where there is nothing.
  ///
  /// - Throws: ``StoreError/wrongPerson(path:)``, ``StoreError/damagedFile(path:_:)``.
  public func samples(keys: PanelKeys) throws(StoreError) -> Bytes? {
    guard isHandle(keys.handle) else { throw .badName(keys.handle) }
    let folder = "drafts/\(keys.handle)"
    do throws(StoreError) {
      return try opened(
        inFolder: folder, Self.samplesFile, path: "\(path)/\(folder)/\(Self.samplesFile)",
        with: keys.age)
    } catch .notFound {
      return nil
    }
  }

  /// Keeps them, encrypted to their own writer; on the disk when this returns.
  public func saveSamples(
    _ sheet: Bytes, keys: PanelKeys, using random: inout some RandomNumberGenerator
  ) throws(StoreError) {
    let file = try encrypted(sheet, to: keys.age.recipient, using: &random)
    try draftsFolder(of: keys.handle)
      .writeWhole(Self.samplesFile, file, mode: 0o600, replacing: true, writer: "samples")
  }
}
