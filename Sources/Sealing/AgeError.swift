// What can go wrong with an age file, in the four classes that the published test vectors tell
// apart, with the facts. No words for people here.

/// Why an age file could not be read or written.
public enum AgeError: Error, Hashable, Sendable {
  /// The file has more bytes than the reader allows; nothing was looked at.
  case tooLarge(bytes: Int, cap: Int)
  /// The header is not one this library reads.
  case header(Header)
  /// None of the keys or passphrases opens this file.
  case noMatch
  /// The header was altered after it was written.
  case headerAltered
  /// The content was altered or cut; none of it is given out.
  case payload(Payload)
  /// Encrypting to nobody, or to more than ``limit`` recipients.
  case recipients(count: Int, limit: Int)
  /// Encrypting to a recipient that is a point of low order.
  case lowOrderRecipient(String)
  /// Encrypting with a work factor outside 1 to 20.
  case workFactor(Int)
  /// The cryptographic library refused an operation that cannot fail.
  case libraryRefused

  /// What is wrong with a header.
  public enum Header: Hashable, Sendable {
    /// The first line is not `age-encryption.org/v1`.
    case notAge
    /// The header does not end within `limit` bytes.
    case tooLong(limit: Int)
    /// There are more stanzas than `limit`.
    case tooManyStanzas(limit: Int)
    /// There is no stanza at all.
    case noStanza
    /// A line that breaks the format; `at` is the byte offset where it begins.
    case malformed(at: Int)
    /// A stanza of a known kind with wrong arguments or a body that is not 32 bytes.
    case stanza(number: Int)
    /// A passphrase stanza beside another stanza.
    case passphraseNotAlone
    /// A work factor above the cap; the work was not done.
    case workFactor(Int, cap: Int)
    /// A stanza whose X25519 share is a point of low order.
    case lowOrderShare(number: Int)
    /// The 16 bytes between header and content are not all there.
    case nonceCut
  }

  /// What is wrong with a payload.
  public enum Payload: Hashable, Sendable {
    /// A chunk was altered, cut, moved or is not the last where the file ends; from 0.
    case chunk(Int)
    /// An empty last chunk after others.
    case emptyLastChunk
    /// Bytes after the last chunk.
    case trailingBytes
  }

  /// The most stanzas of a header, read or written.
  public static let stanzaLimit = 32
  /// The most bytes of a header.
  public static let headerLimit = 16_384
}
