// One record in one sentence, as the log and the auditor read it.
import Panels
import Wording

/// One record in one sentence.
enum LogSentences {
  /// A record in one sentence, with what followed from it.
  static func sentence(_ record: Record, in history: History) -> String {
    let sentence = sentence(record)
    guard case .event(let event) = record.body, event.what == .recused,
      let standing = history.standingAside.values.first(where: { $0.record == record.id }),
      history.close != nil
    else { return sentence }
    if !standing.isBeforeClose {
      return sentence + en("; this was after the close, so the sheet still counts")
    }
    let sheets = history.sheets(by: standing.assessor, of: standing.candidate)
    return sheets.isEmpty ? sentence : sentence + en("; the sheet was set aside")
  }

  static func sentence(_ record: Record) -> String {
    let who = record.author
    switch record.body {
    case .call: return en("\(who) called the panel")
    case .enrol(let enrol):
      return en(
        "\(who) joined as \(enrol.group.map { en("a member of \($0)") } ?? enrol.role.rawValue)")
    case .freeze(let freeze):
      return
        (freeze.replaces == nil ? en("\(who) froze the panel: ") : en("\(who) amended the panel: "))
        + en(
          "\(freeze.candidates.count) candidates, form \(freeze.pack.named), freeze code \(record.id.freezeCode)"
        )
    case .declare(let declare):
      let aside = declare.standsAside.joined(separator: ", ")
      return en("\(who) declared") + (aside.isEmpty ? "" : en(", and stands aside for \(aside)"))
    case .sheet(let sheet): return self.sheet(sheet, by: who)
    case .event(let event): return self.event(event, by: who)
    case .close(let close):
      return en(
        "\(who) closed the panel: \(close.roll.count) sheets to open,"
          + " \(close.absent.count) absent, \(close.setAside.count) set aside")
        + (close.replaces.map { en(", replacing the close \($0.sealCode)") } ?? "")
    case .release(let release):
      let holder = release.holder.map { en(" for \($0)") } ?? ""
      return en("\(who) is ready to open\(holder), roll \(release.close.short)")
    case .opened(let opened):
      let good = opened.results.values.filter { $0 == .ok }.count
      let all = good == opened.results.count
      return en("\(who) opened the panel: \(good)") + (all ? "" : en(" of \(opened.results.count)"))
        + en(" sheets")
    case .minute(let minute): return self.minute(minute, by: who)
    case .seen: return en("\(who) has seen the record")
    case .erase(let erase):
      return en("\(who) erased \(erase.items.count) parts, ground \(erase.ground)")
    case .unknown(let type): return en("\(who) wrote a record of an unknown type, \(type)")
    }
  }

  private static func sheet(_ sheet: SheetBody, by who: String) -> String {
    let assessor = sheet.contributor.map { en("\($0) at \(who)") } ?? who
    let how =
      switch sheet.source {
      case .paper: en(", from paper")
      case .csv: en(", from a file")
      case .screen, .kiosk: ""
      }
    let correction = sheet.replaces.map { en(", correcting \($0.sealCode)") } ?? ""
    return en("\(assessor) sealed a sheet for \(sheet.candidate)\(how)\(correction)")
  }

  /// What was decided is for the readers, so it is not said here.
  private static func minute(_ minute: Minute, by who: String) -> String {
    switch minute.kind {
    case .moderation:
      en("\(who) recorded moderation") + (minute.about.map { en(" about \($0.sealCode)") } ?? "")
    case .decision: en("\(who) recorded a decision")
    case .feedback: en("\(who) recorded feedback")
    case .agree: en("\(who) answered") + (minute.about.map { en(" to \($0.sealCode)") } ?? "")
    }
  }

  private static func event(_ event: EventBody, by who: String) -> String {
    let candidate = event.candidate ?? ""
    switch event.what {
    case .interview(let questions):
      let asked = questions.filter(\.wasAsked).count
      let minutes = questions.reduce(0) { $0 + $1.seconds } / 60
      return en(
        "\(who) logged the interview of \(candidate): \(asked) of \(questions.count)"
          + " questions asked, \(minutes) minutes")
    case .withdrawn(let why):
      return why == .withdrew
        ? en("\(candidate) withdrew, recorded by \(who)")
        : en("\(candidate) did not attend, recorded by \(who)")
    case .recused:
      return en(
        "\(event.contributor ?? event.assessor ?? who) stands aside for \(candidate),"
          + " recorded by \(who)")
    case .admitted: return en("\(candidate) was admitted late, recorded by \(who)")
    case .rebooked:
      return en("\(candidate) is seen at another time or for longer, recorded by \(who)")
    case .moved: return en("\(who) moved the days of the panel")
    case .substitute(let other):
      return en("\(event.contributor ?? "") is somebody's slip now")
        + (other.map { en(", who stands in for \($0)") } ?? "") + en(", recorded by \(who)")
    case .adjustment: return en("\(who) recorded an adjustment")
    case .incident: return en("\(who) recorded a question that may not be asked; it is not scored")
    case .paper(let sheets):
      let count = sheets.count == 1 ? en("1 sheet") : en("\(sheets.count) sheets")
      return en("\(who) recorded: \(sheets.isEmpty ? en("something") : count) typed from paper")
    case .hold(nil): return en("\(who) put a hold on the record: nothing may be erased")
    case .hold(let lifted?): return en("\(who) lifted the hold \(lifted.sealCode)")
    case .departure: return en("\(who) recorded a departure from the plan")
    case .unknown(let kind, _): return en("\(who) recorded an event of an unknown kind, \(kind)")
    }
  }
}
