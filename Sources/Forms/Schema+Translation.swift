// The table for a translation, made from the table of a pack: its words, and the ids and points
// that say which words they are.

extension Schema {
  /// The keys at the top of `form.LANGUAGE.yaml`.
  public static let translation: [SchemaKey] =
    [
      SchemaKey("empanel", .choice([version]), .required),
      SchemaKey("language", .language, .required),
    ]
    + translated(pack.filter { $0.name != "id" })

  private static func translated(_ keys: [SchemaKey]) -> [SchemaKey] {
    keys.compactMap { key in
      key.name == "id" || key.name == "points"
        ? key : translated(key.type).map { SchemaKey(key.name, $0) }
    }
  }

  private static func translated(_ type: SchemaType) -> SchemaType? {
    guard hasWords(type) else { return nil }
    return switch type {
    case .object(let keys): .object(translated(keys))
    case .list(let entry, let count): translated(entry).map { .list($0, 0...count.upperBound) }
    case .byName(let part, let value, let count):
      translated(value).map { .byName(part, $0, 0...count.upperBound) }
    default: type
    }
  }

  private static func hasWords(_ type: SchemaType) -> Bool {
    switch type {
    case .words: true
    case .object(let keys): keys.contains { hasWords($0.type) }
    case .list(let entry, _): hasWords(entry)
    case .byName(_, let value, _), .byPoints(let value): hasWords(value)
    default: false
    }
  }
}
