// Moderation and decisions in the key `day` of the tally. Separate because they come after the
// opening, and the rest of the day before it.
internal import Panels
internal import Scoring
internal import Sealing

extension JSONText {
  /// Writes one minute of moderation: what its part says, by whom, and how it stands.
  mutating func moderated(_ minute: Minutes.Moderated) {
    object { json in
      json.strings("agreed_by", minute.agreedBy)
      json.key("author")
      json.string(minute.record.author)
      json.key("before")
      json.array(minute.before) { json, status in
        json.string(orNull: status.map { $0.points.map(String.init) ?? $0.word })
      }
      json.key("changed_first")
      if let change = minute.changedFirst {
        json.object { json in
          json.strings("after", change.after)
          json.strings("before", change.before)
        }
      } else {
        json.null()
      }
      json.key("record")
      json.string(minute.record.id.hex)
      json.key("says")
      json.canonical(minute.text.json)
      json.key("standing")
      json.standing(minute.standing)
      json.key("time")
      json.string(minute.record.time.text)
    }
  }

  private mutating func standing(_ standing: Minutes.Standing) {
    switch standing {
    case .holds: string("holds")
    case .waits: string("waits")
    case .disagreed: string("disagreed")
    case .refused: string("refused")
    }
  }

  /// Writes one decision.
  mutating func decided(_ decision: Minutes.Decided) {
    object { json in
      json.key("author")
      json.string(decision.record.author)
      json.key("holds")
      json.bool(decision.refusal == nil)
      json.key("record")
      json.string(decision.record.id.hex)
      json.key("says")
      json.canonical(decision.text.json)
      json.key("time")
      json.string(decision.record.time.text)
    }
  }
}
