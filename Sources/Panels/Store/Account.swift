// One account of one computer: the people who use it, each behind a passphrase, and the panels
// it knows. Paths come as values, so that tests and scripts have accounts of their own.
internal import Glibc
public import Sealing

/// The files of one account.
public struct Account: Sendable {
  /// Where people's files are: `<configHome>/empanel/people`.
  public let configHome: String
  /// Where panels are: `<dataHome>/empanel/<12 digits>`.
  public let dataHome: String

  /// Names the two places, usually XDG_CONFIG_HOME and XDG_DATA_HOME; nothing is looked at.
  public init(configHome: String, dataHome: String) {
    self.configHome = configHome
    self.dataHome = dataHome
  }

  /// The largest person's file that is read, in bytes.
  static let personCap = 16_384

  /// The handles of the people of this account, sorted; none where there is no account yet.
  public var people: [String] {
    guard let folder = try? Directory(path: peoplePath),
      let names = try? folder.names(cap: Folder.strayCap)
    else { return [] }
    return names.filter { $0.hasSuffix(".age") }.map { String($0.dropLast(4)) }.filter(isHandle)
  }

  /// The file of a person; it may not be there.
  public func personPath(_ handle: String) -> String { "\(peoplePath)/\(handle).age" }

  private var peoplePath: String { configHome + "/empanel/people" }

  /// Makes a person: a new age identity, encrypted with the passphrase.
  ///
  /// - Parameters:
  ///   - workFactor: the binary logarithm of scrypt's rounds, 1 to 20; the format asks for 18.
  ///   - random: for the identity and its encryption.
  /// - Returns: the identity, unlocked.
  /// - Throws: ``StoreError/alreadyExists(path:)``: a person's file is never replaced.
  public func createPerson(
    _ handle: String, passphrase: Bytes, workFactor: Int = ageWorkFactor,
    using random: inout some RandomNumberGenerator
  ) throws(StoreError) -> AgeIdentity {
    guard isHandle(handle) else { throw .badName(handle) }
    let folder = try Directory(makingPath: peoplePath, mode: 0o700)
    let name = handle + ".age"
    // Asked first, so that no scrypt is worked out for nothing; refused again at the rename.
    guard try folder.entry(name) == nil else { throw .alreadyExists(path: personPath(handle)) }
    let identity = AgeIdentity.generate(using: &random)
    let file: Bytes
    do throws(AgeError) {
      file = try ageEncrypt(
        Bytes((identity.text + "\n").utf8), passphrase: passphrase, workFactor: workFactor,
        using: &random)
    } catch {
      throw .notEncrypted(error)
    }
    try folder.writeWhole(name, file, mode: 0o600, replacing: false)
    return identity
  }

  /// Unlocks a person.
  ///
  /// - Throws: ``StoreError/notFound(path:)``, ``StoreError/wrongPassphrase(path:)``, or
  ///   ``StoreError/damagedFile(path:_:)`` for a file that no passphrase opens.
  public func unlock(_ handle: String, passphrase: Bytes) throws(StoreError) -> AgeIdentity {
    guard isHandle(handle) else { throw .badName(handle) }
    let path = personPath(handle)
    let folder = try Directory(path: peoplePath, orMissing: path)
    let file = try folder.read(handle + ".age", cap: Self.personCap)
    let text: Bytes
    do throws(AgeError) {
      text = try ageDecrypt(file, passphrase: passphrase)
    } catch .noMatch {
      throw .wrongPassphrase(path: path)
    } catch {
      throw .damagedFile(path: path, error)
    }
    guard let identity = AgeIdentity(identityFile: text) else {
      throw .damagedFile(path: path, nil)
    }
    return identity
  }

  /// The account's files of one panel.
  public func panel(_ call: RecordID) -> PanelHome { PanelHome(dataHome: dataHome, call: call) }

  /// The panels this account has records of, by id.
  public var knownPanels: [PanelHome] {
    guard let folder = try? Directory(path: dataHome + "/empanel"),
      let names = try? folder.names(cap: Folder.strayCap)
    else { return [] }
    return names.compactMap { name in
      guard name.utf8.count == PanelHome.nameDigits,
        let records = try? folder.folder(name).folder(Folder.records),
        let ids = try? records.names(cap: Folder.recordCap + Folder.strayCap),
        let call = ids.first(where: { $0.hasPrefix(name) && RecordID($0) != nil })
      else { return nil }
      return RecordID(call).map(panel)
    }
  }
}

extension Directory {
  /// Opens a folder; where it is missing, it is the file inside that the error names.
  convenience init(path: String, orMissing file: String) throws(StoreError) {
    do throws(StoreError) {
      try self.init(path: path)
    } catch .notFound {
      throw .notFound(path: file)
    }
  }
}

extension AgeIdentity {
  /// Reads an age identity file of one identity; comment lines and empty lines are skipped.
  ///
  /// Nil where there is no identity, a second one, or anything else.
  public init?(identityFile bytes: Bytes) {
    var found: AgeIdentity?
    for line in bytes.split(separator: UInt8(ascii: "\n")) where line.first != UInt8(ascii: "#") {
      guard found == nil, let identity = AgeIdentity(String(decoding: line, as: UTF8.self)) else {
        return nil
      }
      found = identity
    }
    guard let found else { return nil }
    self = found
  }
}
