// One deed at a time of one person on one account. Two windows that both looked before either wrote
// must not close the panel twice or seal one sheet twice. Separate from the drafts' lock, which a
// scoring room holds for as long as it is open. Between accounts nothing is locked (SEALING 5).
internal import Glibc

extension PanelHome {
  /// Waits until no other process does a deed in this person's name here, and does this one.
  ///
  /// Waits ten seconds at most, and not at all where the disk knows no locks: whoever asks looks
  /// once more for what is new, and a reader judges what was written all the same.
  func inTurn<Outcome, Failure: Error>(
    of handle: String, _ deed: () throws(Failure) -> Outcome
  ) throws(Failure) -> Outcome {
    var turn = Descriptor((try? turnFile(of: handle)) ?? -1)
    defer { _ = turn.close() }
    if turn.number >= 0 { wait(for: turn.number) }
    return try deed()
  }

  private func turnFile(of handle: String) throws(StoreError) -> CInt {
    let folder = try draftsFolder(of: handle)
    let (number, errno) = uninterrupted {
      Int(openat(folder.number, ".turn", O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, mode_t(0o600)))
    }
    guard number >= 0 else { throw StoreError(errno, .lock, folder.path(of: ".turn")) }
    return CInt(number)
  }

  private func wait(for turn: CInt) {
    for _ in 0..<500 {
      guard errnoOf({ flock(turn, LOCK_EX | LOCK_NB) }) == EWOULDBLOCK else { return }
      usleep(20_000)
    }
  }
}

extension Seat {
  /// A record of this person that does the same as `record`, and that `history` does not know yet.
  func twin(of record: Record, after history: History) -> RecordID? {
    let replica = store.home.replica
    guard let records = try? replica.openRecords().records,
      let names = try? records.names(cap: Folder.recordCap + Folder.strayCap)
    else { return nil }
    return names.compactMap { RecordID($0) }.first { id in
      guard history.record(id) == nil,
        let other = try? replica.read(id, in: records)?.record?.record, other.author == handle
      else { return false }
      return record.doesTheSame(as: other)
    }
  }
}

extension Record {
  /// Whether the two would stand beside each other where only one may be in force.
  fileprivate func doesTheSame(as other: Record) -> Bool {
    switch (body, other.body) {
    case (.sheet(let one), .sheet(let another)):
      one.candidate == another.candidate && one.contributor == another.contributor
    case (.close, .close), (.freeze, .freeze): true
    default: false
    }
  }
}
