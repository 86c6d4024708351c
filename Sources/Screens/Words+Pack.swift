// A pack as it is read through before it is taken: what it is for, who scores what, every question,
// every criterion with what its points mean, and the rules. All of it made from the form.
import Scoring
import Wording

extension Words {
  enum Pack {
    typealias Paragraph = ReadPage.Paragraph

    static func paragraphs(_ form: Form, introduction: [String], problems: [String]) -> [Paragraph]
    {
      var all = introduction.map { Paragraph($0) }
      all.append(Paragraph(en("Its name is \(form.id)\(version(form)).\(author(form))")))
      all.append(.heading(en("Whose scores count how much")))
      all += form.groups.map { Paragraph(group($0, form)) }
      all.append(.heading(en("Questions")))
      for (index, question) in form.questions.enumerated() {
        all.append(Paragraph("\(index + 1). \(question.ask)"))
        all += about(question, form).map { .inside($0) }
      }
      if !form.criteria.isEmpty { all.append(.heading(en("Criteria, and what the points mean"))) }
      for criterion in form.criteria {
        all.append(Paragraph(head(criterion, form)))
        all += anchors(criterion, form).map { .inside($0) }
      }
      all.append(.heading(en("Rules")))
      all += rules(form).map { Paragraph($0) }
      if !problems.isEmpty {
        all.append(.heading(en("What the wording check says")))
        all += problems.map { Paragraph($0) }
      }
      return all
    }

    private static func version(_ form: Form) -> String {
      form.version.isEmpty ? "" : en(", version \(form.version)")
    }
    private static func author(_ form: Form) -> String {
      form.author.isEmpty ? "" : en(" Written by \(form.author).")
    }

    /// A pack in a few words: "6 questions; Panel members 60, People who use the service 40".
    static func summary(_ form: Form) -> String {
      let shares = form.groups.compactMap { group in group.share.map { "\(group.title) \($0)" } }
      let questions = count(form.questions.count, en("question"), en("questions"))
      return shares.isEmpty ? questions : "\(questions); \(shares.joined(separator: ", "))"
    }

    static func group(_ group: Group, _ form: Form) -> String {
      let questions = count(group.questions.count, en("question"), en("questions"))
      let minutes = group.questions.compactMap { form.question($0)?.minutes }.reduce(0, +)
      let time = minutes > 0 ? en(", about \(count(minutes, en("minute"), en("minutes")))") : ""
      let place = group.at == .kiosk ? en(" at the kiosk") : ""
      let part = DeclareModel.Part(
        title: group.title, influence: group.influence, share: group.share)
      return "\(group.title)\(place): \(questions)\(time). \(Words.Declare.influence(part))"
    }

    private static func about(_ question: Question, _ form: Form) -> [String] {
      var lines: [String] = []
      if !question.probes.isEmpty {
        lines.append(en("Then, if wanted: ") + question.probes.joined(separator: " "))
      }
      let titles = question.criteria.map { form.criterion($0)?.title ?? $0 }
      switch question.kind {
      case .open: lines.append(en("Never scored: words only."))
      case .choice: lines.append(en("Never scored: one answer of a list."))
      case .mark(let key): lines.append(en("Right or wrong. The right answer: \(key)"))
      case .score: lines.append(en("Judged: \(list(titles))."))
      }
      return lines
    }

    private static func head(_ criterion: Criterion, _ form: Form) -> String {
      var head = criterion.title
      head += criterion.isEssential ? en(", essential.") : en(", weight \(criterion.weight).")
      if !criterion.about.isEmpty { head += " \(criterion.about)" }
      for group in form.groups {
        if let least = group.minimum[criterion.id] {
          head += en(" At least \(least.exact) from \(group.title).")
        }
      }
      return head
    }

    private static func anchors(_ criterion: Criterion, _ form: Form) -> [String] {
      var lines: [String] = []
      for scale in form.scales {
        guard let anchors = criterion.anchors[scale.id] else { continue }
        lines += scale.points.compactMap { point in
          anchors[point.points].map { "\(point.points) \(point.label): \($0)" }
        }
      }
      return lines
    }

    private static func rules(_ form: Form) -> [String] {
      let rules = DeclareModel.rules(of: form)
      var lines = [
        rules.threshold.map { en("Nobody with a total under \($0) of 100 can be appointed.") }
          ?? en("There is no lowest total.")
      ]
      lines.append(
        form.decision.maker == "hr"
          ? en("HR makes the decision.") : en("The chair makes the decision."))
      lines.append(Words.Declare.order(form.decision.departing != .never))
      lines.append(en("When it is open, these can read it: \(list(form.readers.map(reader)))."))
      return lines

      func reader(_ id: String) -> String {
        switch id {
        case "chair": en("the chair")
        case "hr": en("HR")
        case "members": en("the members")
        case "observers": en("the observers")
        default: form.group(id)?.title ?? id
        }
      }
    }
  }
}
