// Everybody who enrolled, as the freeze takes them over; two people under one handle stop it.
import Panels

extension FreezePlan.Enrolled {
  /// Everybody who enrolled, by handle.
  static func everybody(in history: History) throws -> [String: FreezePlan.Enrolled] {
    var people = [
      history.callRecord.author: FreezePlan.Enrolled(
        enrol: history.callRecord.id, role: .chair, group: history.call.group,
        keys: history.call.keys)
    ]
    for handle in history.handlesEnrolled where handle != history.callRecord.author {
      let records = history.enrolments(of: handle)
      guard let record = records.first, case .enrol(let enrol) = record.body else { continue }
      guard records.count == 1 else {
        throw Complaint(
          messages: records.map {
            "\(handle) enrolled with the record \($0.id.sealCode), \($0.time.text)"
          },
          hints: [
            "two people, or two laptops, use the handle \(handle); find out who, and begin again"
          ])
      }
      people[handle] = FreezePlan.Enrolled(
        enrol: record.id, role: enrol.role, group: enrol.group, keys: enrol.keys)
    }
    return people
  }
}
