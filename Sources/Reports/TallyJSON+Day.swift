// What happened on the day, as the key `day` of the tally of a panel. Separate from the contract of
// `empanel.tally.v1`, which a spreadsheet's tally meets without it.
public import Panels
public import Scoring
internal import Sealing

/// The tally of an opened panel: ``writeTallyJSON(_:form:fingerprint:to:)`` with one more key, `day`.
public func writeTallyJSON<Failure: Error>(
  _ tally: Tally, form: Form, fingerprint: String, day: DayAccount,
  to out: ([UInt8]) throws(Failure) -> Void
) throws(Failure) {
  try writeTally(
    tally, form: form, fingerprint: fingerprint,
    day: { $0.account(day, digits: form.rules.digits) }, to: out)
}

extension JSONText {
  fileprivate mutating func account(_ day: DayAccount, digits: Int) {
    object { json in
      json.key("absent")
      json.array(day.absences) { json, absent in
        json.object { json in
          json.key("assessor")
          json.string(absent.absence.author)
          json.key("candidate")
          json.string(absent.absence.candidate)
          json.key("why")
          json.string(orNull: absent.why)
        }
      }
      json.key("adjustments")
      json.array(day.adjustments) { $0.adjustment($1) }
      json.key("decisions")
      json.array(day.minutes.decisions) { $0.decided($1) }
      json.strings("each_candidate", day.eachCandidate)
      json.key("events")
      json.array(day.events) { $0.event($1) }
      json.key("fairness")
      json.fairness(day.fairness)
      json.key("influence")
      json.array(day.influence) { json, influence in
        json.object { json in
          json.key("changed_first")
          json.bool(influence.changedFirst)
          json.key("group")
          json.string(influence.group)
          json.key("share")
          json.number(orNull: influence.share)
        }
      }
      json.key("moderation")
      json.array(day.minutes.moderation) { $0.moderated($1) }
      json.key("same_face")
      json.sameFaces(day.sameFaces)
      json.key("sheets")
      json.array(day.sheets) { $0.sheet($1) }
      json.key("stands_aside")
      json.array(day.standingAside) { $0.standingAside($1) }
      json.key("towards_chair")
      json.towards(day.towardsChair)
      json.key("without")
      json.array(day.without) { json, without in
        json.object { json in
          json.strings("aside_for", without.candidates)
          json.key("assessor")
          json.string(without.assessor)
          json.key("candidates")
          json.array(without.line.candidates) { $0.result($1, digits) }
        }
      }
      json.key("wording")
      json.canonical(.object(day.wording.mapValues(JSON.string)))
    }
  }

  private mutating func adjustment(_ adjustment: DayAccount.Adjustment) {
    object { json in
      json.key("at")
      json.string(orNull: adjustment.at)
      json.key("candidate")
      json.string(adjustment.candidate)
      json.key("met")
      if let wasMet = adjustment.wasMet { json.bool(wasMet) } else { json.null() }
      json.key("minutes")
      json.number(orNull: adjustment.minutes)
      json.key("what")
      json.string(adjustment.what)
    }
  }

  private mutating func event(_ event: EventRead) {
    object { json in
      json.member("assessor", event.body.assessor)
      json.key("author")
      json.string(event.record.author)
      json.member("candidate", event.body.candidate)
      json.key("codes")
      json.canonical(.object(event.body.what.codes))
      json.member("contributor", event.body.contributor)
      json.key("kind")
      json.string(event.body.what.kind)
      json.key("record")
      json.string(event.record.id.hex)
      json.key("time")
      json.string(event.record.time.text)
      if case .read(let words) = event.words {
        json.key("words")
        json.canonical(words.json)
      }
    }
  }

  private mutating func sheet(_ line: DayAccount.SheetLine) {
    object { json in
      json.key("assessor")
      json.string(line.sheet.assessor)
      json.key("candidate")
      json.string(line.sheet.candidate)
      json.member("code", line.code?.rawValue)
      json.key("record")
      json.string(line.sheet.id.hex)
      json.member("replaces", line.sheet.body.replaces?.hex)
      json.key("source")
      json.string(line.sheet.body.source.rawValue)
      json.key("standing")
      json.string(line.standing.rawValue)
      json.key("time")
      json.string(line.sheet.record.time.text)
    }
  }

  private mutating func standingAside(_ standing: StandingAside) {
    object { json in
      json.key("assessor")
      json.string(standing.assessor)
      json.key("before_close")
      json.bool(standing.isBeforeClose)
      json.key("candidate")
      json.string(standing.candidate)
      json.key("how")
      json.string(standing.how == .declared ? "declared" : "recused")
      json.key("record")
      json.string(standing.record.hex)
    }
  }

  private mutating func towards(_ pattern: Minutes.TowardsOne?) {
    guard let pattern else { return null() }
    object { json in
      json.key("chair")
      json.string(pattern.person)
      json.key("items")
      json.number(orNull: pattern.items)
      json.strings("movers", pattern.movers)
    }
  }

  /// Writes a value of a record as it stands there.
  mutating func canonical(_ value: JSON) {
    guard let bytes = try? value.canonical() else { return null() }
    copy(Array(bytes))
  }
}
