// The tally for a spreadsheet: one row for every line, candidate, group and criterion (DESIGN 3.2).
public import Scoring

/// A tally as CSV with a header; rows end with LF.
///
/// Text that a spreadsheet would take for a formula gets an apostrophe in front.
public func tallyCSV(_ tally: Tally, form: Form) -> String {
  var text =
    "line,candidate,rank,outcome,total_exact,total_shown,group,group_exact,criterion,"
    + "criterion_exact,points_exact\n"
  let lines = [
    ("primary", tally.primary), ("everybody", tally.everybody), ("as-sealed", tally.asSealed),
  ]
  for (name, line) in lines {
    for result in line.candidates {
      let start =
        "\(name),\(textCell(result.candidate)),\(result.rank.map(String.init) ?? ""),"
        + "\(result.outcome.rawValue),\(result.total?.exact ?? ""),"
        + "\(result.total?.shown(digits: form.rules.digits) ?? "")"
      if result.groups.isEmpty { text += start + ",,,,,\n" }
      for group in result.groups {
        let middle = ",\(textCell(group.group)),\(group.value?.exact ?? "")"
        if group.criteria.isEmpty { text += start + middle + ",,,\n" }
        for criterion in group.criteria {
          text +=
            start + middle
            + ",\(textCell(criterion.criterion)),\(criterion.value?.exact ?? "")"
            + ",\(criterion.points?.exact ?? "")\n"
        }
      }
    }
  }
  return text
}

/// A cell of text: never a formula, quoted where it must be (RFC 4180).
func textCell(_ text: String) -> String {
  var cell = text
  if let first = text.utf8.first, "=+-@".utf8.contains(first) { cell = "'" + text }
  let needsQuotes = cell.utf8.contains { byte in
    byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\n")
      || byte == UInt8(ascii: "\r")
  }
  guard needsQuotes else { return cell }
  var quoted = "\""
  for scalar in cell.unicodeScalars {
    if scalar == "\"" { quoted += "\"" }
    quoted.unicodeScalars.append(scalar)
  }
  return quoted + "\""
}
