// Everybody who enrolled, as the freeze takes them over; two people under one handle stop it.
import Panels

extension FreezePlan.Enrolled {
  /// Everybody who enrolled, by handle, but those who are to be left out.
  ///
  /// Never the chair: nobody else may freeze.
  static func everybody(
    in history: History, without leftOut: [String] = []
  ) throws -> [String: FreezePlan.Enrolled] {
    for handle in leftOut where !history.handlesEnrolled.contains(handle) {
      throw FreezeRefusal.unknownPerson(handle)
    }
    var people = [
      history.callRecord.author: FreezePlan.Enrolled(
        enrol: history.callRecord.id, role: .chair, group: history.call.group,
        keys: history.call.keys)
    ]
    for handle in history.handlesEnrolled
    where handle != history.callRecord.author && !leftOut.contains(handle) {
      let records = history.enrolments(of: handle)
      guard let record = records.first, case .enrol(let enrol) = record.body else { continue }
      guard records.count == 1 else {
        throw Complaint.enrolledTwice(handle, records)
      }
      people[handle] = FreezePlan.Enrolled(
        enrol: record.id, role: enrol.role, group: enrol.group, keys: enrol.keys)
    }
    return people
  }
}
