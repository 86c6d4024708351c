// A strict hand on the fields of one JSON object: what is asked for must be there and right, and
// what nobody asked for is known by name afterwards. Separate because every type reads with it.
internal import Sealing

/// The fields of an object while they are being taken out of it.
struct Fields {
  private var left: [String: JSON]
  private let path: String

  /// The fields of `object`; `path` begins the names in faults, with its dot.
  init(_ object: [String: JSON], path: String = "") {
    left = object
    self.path = path
  }

  /// The fields of a value that must be an object; an empty path is the whole text.
  init(_ value: JSON, at path: String) throws(RecordFault) {
    guard let object = value.object else {
      throw path.isEmpty ? .notAnObject : .wrongField(path)
    }
    self.init(object, path: path.isEmpty ? "" : path + ".")
  }

  /// The names nobody has asked for, in order.
  var unread: [String] { left.keys.sorted().map { path + $0 } }

  /// Refuses an object with a field nobody has asked for.
  func finish() throws(RecordFault) {
    if let name = unread.first { throw .wrongField(name) }
  }

  /// Takes a field that may be absent.
  mutating func optional(_ name: String) -> JSON? { left.removeValue(forKey: name) }

  /// Takes a field that must be there.
  mutating func required(_ name: String) throws(RecordFault) -> JSON {
    guard let value = left.removeValue(forKey: name) else { throw .missingField(path + name) }
    return value
  }

  /// Takes a text that `isRight` accepts.
  mutating func text(
    _ name: String, where isRight: (String) -> Bool = { _ in true }
  ) throws(RecordFault) -> String {
    guard let text = try required(name).string, isRight(text) else {
      throw .wrongField(path + name)
    }
    return text
  }

  /// Takes a text that may be absent, and that `isRight` accepts where it is there.
  mutating func optionalText(
    _ name: String, where isRight: (String) -> Bool = { _ in true }
  ) throws(RecordFault) -> String? {
    guard let value = optional(name) else { return nil }
    guard let text = value.string, isRight(text) else { throw .wrongField(path + name) }
    return text
  }

  /// Takes one of the words of an enumeration.
  mutating func word<Word: RawRepresentable<String>>(
    _ name: String, _: Word.Type
  ) throws(RecordFault) -> Word {
    guard let word = Word(rawValue: try text(name)) else { throw .wrongField(path + name) }
    return word
  }

  /// Takes a record id.
  mutating func id(_ name: String) throws(RecordFault) -> RecordID {
    guard let id = RecordID(try text(name)) else { throw .wrongField(path + name) }
    return id
  }

  /// Takes a record id that may be absent.
  mutating func optionalID(_ name: String) throws(RecordFault) -> RecordID? {
    guard let text = try optionalText(name) else { return nil }
    guard let id = RecordID(text) else { throw .wrongField(path + name) }
    return id
  }

  /// Takes a list.
  mutating func list(_ name: String) throws(RecordFault) -> [JSON] {
    guard let list = try required(name).array else { throw .wrongField(path + name) }
    return list
  }

  /// Takes an object.
  mutating func object(_ name: String) throws(RecordFault) -> [String: JSON] {
    guard let object = try required(name).object else { throw .wrongField(path + name) }
    return object
  }

  /// Takes a list of texts that `isRight` accepts, each once; `sorted` also wants their order.
  mutating func texts(
    _ name: String, sorted: Bool = true, where isRight: (String) -> Bool
  ) throws(RecordFault) -> [String] {
    var texts: [String] = []
    for value in try list(name) {
      guard let text = value.string, isRight(text) else { throw .wrongField(path + name) }
      texts.append(text)
    }
    let isRightOrder = sorted ? isStrictlyAscending(texts) : Set(texts).count == texts.count
    guard isRightOrder else { throw .wrongField(path + name) }
    return texts
  }

  /// Takes a list of texts that is left out where it is empty, ascending, each once.
  mutating func optionalTexts(
    _ name: String, where isRight: (String) -> Bool
  ) throws(RecordFault) -> [String] {
    guard left[name] != nil else { return [] }
    let texts = try texts(name, where: isRight)
    guard !texts.isEmpty else { throw .wrongField(path + name) }
    return texts
  }

  /// Takes a list of record ids, ascending, each once.
  mutating func ids(_ name: String) throws(RecordFault) -> [RecordID] {
    var ids: [RecordID] = []
    for text in try texts(name, where: { _ in true }) {
      guard let id = RecordID(text) else { throw .wrongField(path + name) }
      ids.append(id)
    }
    return ids
  }
}

/// Whether each text comes after the one before it, by bytes: sorted, and each once.
func isStrictlyAscending(_ texts: [String]) -> Bool {
  zip(texts, texts.dropFirst()).allSatisfy(comesBefore)
}

/// A JSON list of texts in the order of their bytes, each once.
func sortedList(_ texts: some Sequence<String>) -> JSON {
  .array(Set(texts).sorted(by: comesBefore).map(JSON.string))
}

/// The order of texts by their UTF-8 bytes, which no locale changes.
func comesBefore(_ left: String, _ right: String) -> Bool {
  // A panel compares hundreds of thousands of texts, and their bytes lie in one run nearly always.
  let quick = left.utf8.withContiguousStorageIfAvailable { left in
    right.utf8.withContiguousStorageIfAvailable { right in
      for place in 0..<min(left.count, right.count) where left[place] != right[place] {
        return left[place] < right[place]
      }
      return left.count < right.count
    }
  }
  return (quick ?? nil) ?? left.utf8.lexicographicallyPrecedes(right.utf8)
}
