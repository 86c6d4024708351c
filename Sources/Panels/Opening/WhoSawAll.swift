// Whether anybody of a group has scored every candidate. Separate from closing, because it is the
// engine's rule of who counts, seen from the records before anything is opened.

extension History {
  /// Whether `same-for-all` would leave nobody of `group` to count, if exactly the sheets of `roll`
  /// were opened and these candidates had withdrawn (article "Who counts").
  ///
  /// Only then may a close count each candidate's own assessors instead.
  func nobodySawAll(in group: String, roll: [RecordID], withdrawn: [String]) -> Bool {
    let (rolled, gone) = (Set(roll), Set(withdrawn))
    var sealed: Set<SheetKey> = []
    var seen: Set<String> = []
    var people: Set<String> = []
    for sheet in validSheets where rolled.contains(sheet.id) && !gone.contains(sheet.candidate) {
      sealed.insert(sheet.key)
      seen.insert(sheet.candidate)
      if sheet.group == group { people.insert(sheet.assessor) }
    }
    return !people.contains { person in
      seen.allSatisfy { candidate in
        let key = SheetKey(assessor: person, candidate: candidate)
        return sealed.contains(key) || standingAside[key] != nil
      }
    }
  }
}
