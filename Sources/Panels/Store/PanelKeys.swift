// A person's keys of one panel, in a file that stock age and ssh-keygen can use when this program
// is gone: a comment, the OpenSSH key as comment lines, and an age identity.
public import Sealing

/// One person's two secret keys of one panel.
public struct PanelKeys: Sendable {
  /// Whose they are.
  public let handle: String
  /// The panel: the id of its call.
  public let call: RecordID
  /// Signs records.
  public let signing: SigningKey
  /// Opens what is encrypted to this person in this panel.
  public let age: AgeIdentity

  /// Keys that exist already.
  public init(handle: String, call: RecordID, signing: SigningKey, age: AgeIdentity) {
    self.handle = handle
    self.call = call
    self.signing = signing
    self.age = age
  }

  /// The keys file before it is encrypted.
  var text: Bytes {
    var text = "# empanel \(call.hex) \(handle)\n"
    for line in signing.openSSHPrivateKey.split(separator: "\n") { text += "#ssh \(line)\n" }
    return Bytes((text + age.text + "\n").utf8)
  }

  /// Reads the keys file; nil where it is not this person's of this panel.
  init?(text: Bytes, handle: String, call: RecordID) {
    guard let text = String(validating: text, as: UTF8.self) else { return nil }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: true)
    guard lines.first == "# empanel \(call.hex) \(handle)" else { return nil }
    let comment = "#ssh "
    let ssh = lines.filter { $0.hasPrefix(comment) }.map { $0.dropFirst(comment.count) + "\n" }
    guard let signing = SigningKey(openSSHPrivateKey: ssh.joined()),
      let age = AgeIdentity(identityFile: Bytes(text.utf8))
    else { return nil }
    self.init(handle: handle, call: call, signing: signing, age: age)
  }
}

extension PanelHome {
  /// The largest keys file or draft that is read, in bytes.
  static let ownFileCap = 2_097_152
  private static let keysFolder = "keys"

  /// The handles that have keys of this panel on this account, sorted.
  public var handlesWithKeys: [String] {
    guard let folder = try? Directory(path: path).folder(Self.keysFolder),
      let names = try? folder.names(cap: Folder.strayCap)
    else { return [] }
    return names.filter { $0.hasSuffix(".age") }.map { String($0.dropLast(4)) }.filter(isHandle)
  }

  /// The keys file of a person; it may not be there.
  public func keysPath(_ handle: String) -> String { "\(path)/\(Self.keysFolder)/\(handle).age" }

  /// Keeps a person's keys, encrypted to that person.
  ///
  /// - Throws: ``StoreError/alreadyExists(path:)``: a keys file is never replaced.
  public func save(
    _ keys: PanelKeys, for person: AgeRecipient, using random: inout some RandomNumberGenerator
  ) throws(StoreError) {
    guard isHandle(keys.handle), keys.call == call else { throw .badName(keys.handle) }
    let file = try encrypted(keys.text, to: person, using: &random)
    let home = try Directory(makingPath: path, mode: 0o700)
    let folder = try home.folder(Self.keysFolder, orMakeWith: 0o700)
    try folder.writeWhole(keys.handle + ".age", file, mode: 0o600, replacing: false)
    try home.sync()
  }

  /// Makes a person's keys of this panel and keeps them.
  public func createKeys(
    _ handle: String, for person: AgeRecipient, using random: inout some RandomNumberGenerator
  ) throws(StoreError) -> PanelKeys {
    let keys = PanelKeys(
      handle: handle, call: call, signing: .generate(using: &random),
      age: .generate(using: &random))
    try save(keys, for: person, using: &random)
    return keys
  }

  /// A person's keys of this panel.
  ///
  /// - Throws: ``StoreError/notFound(path:)``, ``StoreError/wrongPerson(path:)`` where they were
  ///   encrypted to somebody else, ``StoreError/damagedFile(path:_:)``.
  public func keys(_ handle: String, person: AgeIdentity) throws(StoreError) -> PanelKeys {
    guard isHandle(handle) else { throw .badName(handle) }
    let path = keysPath(handle)
    let text = try opened(
      inFolder: Self.keysFolder, handle + ".age", path: path, with: person)
    guard let keys = PanelKeys(text: text, handle: handle, call: call) else {
      throw .damagedFile(path: path, nil)
    }
    return keys
  }

  /// Destroys a person's keys and drafts of this panel; nothing brings them back.
  public func forget(_ handle: String) throws(StoreError) {
    for candidate in try drafts(of: handle) { try dropDraft(for: candidate, of: handle) }
    let path = keysPath(handle)
    let folder = try Directory(path: "\(self.path)/\(Self.keysFolder)", orMissing: path)
    try folder.remove(handle + ".age")
    try folder.sync()
  }

  func encrypted(
    _ plaintext: Bytes, to recipient: AgeRecipient, using random: inout some RandomNumberGenerator
  ) throws(StoreError) -> Bytes {
    do throws(AgeError) {
      return try ageEncrypt(plaintext, to: [recipient], using: &random)
    } catch {
      throw .notEncrypted(error)
    }
  }

  /// The content of a file of this home that `identity` opens.
  func opened(
    inFolder folder: String, _ name: String, path: String, with identity: AgeIdentity
  ) throws(StoreError) -> Bytes {
    let file = try Directory(path: self.path + "/" + folder, orMissing: path)
      .read(name, cap: Self.ownFileCap)
    do throws(AgeError) {
      return try ageDecrypt(file, with: [identity], cap: Self.ownFileCap)
    } catch .noMatch {
      throw .wrongPerson(path: path)
    } catch {
      throw .damagedFile(path: path, error)
    }
  }
}
