// How ready everybody is, at home: for whoever chairs the panel, or could close it.
import Panels
import Screens
import Terminal
import TextUI

extension Rooms {
  /// Everybody's state as home's page says it.
  private var everybodyReady: [PersonReady] {
    let part = seat.store.parts(of: history)
    return history.readiness(read: [seat.keys.age], part: part).map { one in
      let group = history.freeze?.group(of: one.handle).flatMap(form.group)
      let hasSamples = group.map { !form.sampleAnswers(for: $0).isEmpty } ?? false
      return PersonReady(
        name: names.you(one.handle),
        declaredAt: one.declaredAt.map {
          LocalTime.day($0.secondsSince1970) + " " + LocalTime.minute($0.secondsSince1970)
        }, isRead: one.isRead, training: one.training,
        isCalibrated: hasSamples ? one.isCalibrated : nil, facilitator: one.facilitator,
        isKiosk: history.freeze?.role(of: one.handle) == .kiosk)
    }
  }

  /// Who has not declared yet, by name.
  var notDeclared: [String] {
    let declared = Set(history.declared)
    return (history.freeze?.body.roster.keys.sorted() ?? []).filter { !declared.contains($0) }
      .map(names.name)
  }

  /// Shows who is ready until the person goes back.
  func ready(on display: inout Surface) throws(Interrupted) {
    _ = try? look()
    let stage = Stage<Framed<ReadPage>, Void>(perform: { _ in .end(()) })
    try stay(in: display.framed(ReadPage.ready(everybodyReady)), on: &display, stage)
  }
}
