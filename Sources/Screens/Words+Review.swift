// The words of the review: every sentence is made from the tally, and says what is close, what
// differs between the lines, and what was left out.
import Panels
import Scoring
import TextUI
import Wording

extension Words {
  enum Review {
    static var helpTitle: String { en("Help: reading the scores") }
    static var readOnly: String { en("Note: read only. Nothing changes on this page.") }
    static var rank: String { en("Rank") }
    static var letters: [String] {
      [
        en("B = below the minimum: cannot be appointed. S = members differ much."),
        en(
          "D = one person's scores are below the minimum: discuss. M = somebody has no score here."
            + " N = a score has no note."),
      ]
    }

    static func title(_ model: ReviewModel) -> String {
      en(
        "Review: \(model.title)   \(count(model.candidates.count, en("candidate"), en("candidates")))"
      )
    }
    static func columns(_ shown: Range<Int>, of all: Int) -> [String] {
      shown.count == all
        ? [en("all \(all) columns")]
        : [
          en("columns \(shown.lowerBound + 1)-\(shown.upperBound) of \(all)"),
          en("\(shown.lowerBound + 1)-\(shown.upperBound) of \(all)"),
        ]
    }

    /// A heading cut between words; a first word that is too long is cut in itself.
    static func heading(_ text: String, columns: Int) -> String {
      guard text.columns > columns else { return text }
      let first = wrapped(text, columns: columns).first ?? text
      return first.clipped(columns: columns)
    }
    static func head(_ column: ReviewColumn, _ model: ReviewModel) -> (
      title: String, weight: String
    ) {
      switch column {
      case .total: (en("Total"), en("of 100"))
      case .group(let id): groupHead(model, id)
      case .criterion(let group, let criterion):
        (
          model.form.criterion(criterion)?.title ?? criterion,
          weight(model.form.criterion(criterion), model.form.group(group))
        )
      }
    }
    private static func groupHead(_ model: ReviewModel, _ id: String) -> (String, String) {
      let group = model.form.group(id)
      let title = (group?.title ?? id).uppercased()
      return (title, group?.share.map { en("share \($0)") } ?? en("beside"))
    }
    private static func weight(_ criterion: Criterion?, _ group: Group?) -> String {
      guard let criterion else { return "" }
      if let minimum = group?.minimum[criterion.id] {
        if criterion.weight == 0 { return en("min \(minimum.exact)") }
        return en("x\(criterion.weight) min \(minimum.exact)")
      }
      return en("x\(criterion.weight)")
    }

    static func rank(_ candidate: CandidateResult) -> String {
      candidate.rank.map(ordinal) ?? "-"
    }
    static func ordinal(_ rank: Int) -> String {
      let isTeen = (11...13).contains(rank % 100)
      switch rank % 10 {
      case 1 where !isTeen: return en("\(rank)st")
      case 2 where !isTeen: return en("\(rank)nd")
      case 3 where !isTeen: return en("\(rank)rd")
      default: return en("\(rank)th")
      }
    }
    static func cell(_ cell: ReviewCell, digits: Int) -> String {
      let value = cell.value?.shown(digits: digits) ?? "-"
      return cell.letters.isEmpty ? value : "\(value) \(cell.letters)"
    }

    // MARK: The sentences below the matrix, what differs first

    static func sentences(_ model: ReviewModel) -> [String] {
      var words = lines(model) + model.afterwards
      // Nobody leads where the totals are equal; the ties say what decides.
      words += model.tally.primary.near.filter { $0.difference != .zero }.map { near($0, model) }
      words += model.tally.primary.ties.map(tie)
      words += model.candidates.compactMap { outcome($0, model) }
      words += model.tally.primary.dropped.map { dropped($0, model) }
      words += model.tally.assessors.filter { !$0.counts }.map { standing($0, model) }
      return words + legend(model) + [roundedWords(model.digits)]
    }

    private static func lines(_ model: ReviewModel) -> [String] {
      let primary = ReviewModel.order(model.tally.primary)
      let others = [
        (en("With everybody's sheets counted"), model.tally.everybody),
        (en("With the scores as sealed"), model.tally.asSealed),
      ]
      return others.map { name, line in
        if ReviewModel.order(line) == primary { return en("\(name): the same order.") }
        let places = line.candidates.filter { $0.rank != nil }.map {
          "\($0.candidate.uppercased()) \(Review.rank($0))"
        }
        return places.isEmpty
          ? en("\(name): a DIFFERENT order: nobody is ranked.")
          : en("\(name): a DIFFERENT order: \(places.joined(separator: ", ")).")
      }
    }

    private static func near(_ near: NearTie, _ model: ReviewModel) -> String {
      let codes = near.candidates.map { $0.uppercased() }
      return en(
        "Close: \(codes.joined(separator: en(" leads "))) by"
          + " \(near.difference.shown(digits: model.digits)), which is less than"
          + " \(model.form.rules.nearTie.exact).")
    }
    private static func tie(_ tie: Tie) -> String {
      let codes = list(tie.candidates.map { $0.uppercased() })
      return tie.rung.map { en("Equal totals: \(codes). The criterion \($0) decides.") }
        ?? en("Equal totals: \(codes). Nothing in the rules decides between them.")
    }
    private static func outcome(_ result: CandidateResult, _ model: ReviewModel) -> String? {
      let code = result.candidate.uppercased()
      switch result.outcome {
      case .appointable, .recorded: return nil
      case .withdrawn: return en("\(code) has withdrawn.")
      case .incomplete:
        return en("\(code) is incomplete: something is missing, so there is no total.")
      case .belowMinimum:
        let which = result.flags.filter { $0.kind == .belowMinimum }.map { flag in
          criterion(flag.criterion, model)
        }
        return en("\(code) cannot be appointed: below the minimum for \(list(which)).")
      case .belowThreshold:
        let least = model.form.rules.threshold?.exact ?? ""
        return en("\(code) cannot be appointed: the total is under \(least).")
      }
    }
    private static func criterion(_ id: String?, _ model: ReviewModel) -> String {
      id.map { model.form.criterion($0)?.title ?? $0 } ?? ""
    }
    private static func dropped(_ dropped: Dropped, _ model: ReviewModel) -> String {
      let group = model.form.group(dropped.group)?.title ?? dropped.group
      let what: String
      switch dropped.subject {
      case .question(let id): what = en("question \(id)")
      case .criterion(let id): what = criterion(id, model)
      }
      let why: String
      switch dropped.why {
      case .unequal: why = en("somebody was not asked it")
      case .missing: why = en("for somebody there is no score")
      case .noQuestion: why = en("all its questions are left out")
      case .voided: why = en("it was voided")
      }
      return en("Left out for everybody in \(group): \(what), because \(why).")
    }
    private static func standing(_ standing: AssessorStanding, _ model: ReviewModel) -> String {
      let name = model.people[standing.assessor] ?? standing.assessor
      switch standing.why {
      case .counts: return en("\(name) counts.")
      case .notEveryCandidate:
        return en(
          "\(name) has not scored every candidate, so their scores are not in these totals.")
      case .recusedEverywhere: return en("\(name) stands aside for everybody.")
      case .setAside: return en("\(name): every sheet was set aside.")
      }
    }

    // Only letters that stand in the matrix, each with how often.
    private static func legend(_ model: ReviewModel) -> [String] {
      let meanings: [Flag.Kind: String] = [
        .belowMinimum: en("below the minimum: cannot be appointed"),
        .spread: en("scores differ by \(model.form.rules.spread.exact) or more"),
        .discuss: en("one person's scores are below the minimum: discuss"),
        .missing: en("somebody has no score here"), .noNote: en("a score has no note"),
      ]
      return ReviewModel.kinds.compactMap { kind, letter in
        let number = model.candidates.reduce(0) { sum, candidate in
          sum + model.columns.count { model.cell(candidate, $0).letters.contains(letter) }
        }
        return number == 0
          ? nil : "\(letter) = \(meanings[kind] ?? ""). \(count(number, en("cell"), en("cells")))."
      }
    }
    private static func roundedWords(_ digits: Int) -> String {
      en(
        "Numbers are rounded to \(count(digits, en("place"), en("places"))). The order never uses a rounded"
          + " number.")
    }

    // MARK: One cell, said whole

    static func message(_ page: ReviewPage) -> String {
      guard page.rows.focused < page.model.candidates.count else { return readOnly }
      let candidate = page.model.candidates[page.rows.focused]
      return said(candidate, page.model.columns[page.column], page.model)
    }

    private static func said(
      _ candidate: CandidateResult, _ column: ReviewColumn, _ model: ReviewModel
    ) -> String {
      let code = candidate.candidate.uppercased()
      let cell = model.cell(candidate, column)
      let value = cell.value?.shown(digits: model.digits) ?? en("no value")
      switch column {
      case .total:
        let place = candidate.rank.map { ", \(ordinal($0))" } ?? en(", not ranked")
        return en("Note: \(code), total \(value)\(place).")
      case .group(let id):
        return en("Note: \(code), \(model.form.group(id)?.title ?? id), \(value) of 100.")
      case .criterion(let group, let criterion):
        var words =
          en(
            "Note: \(code), \(self.criterion(criterion, model)),"
              + " \(model.form.group(group)?.title ?? group), mean \(value)")
        if let low = cell.result?.lowest, let high = cell.result?.highest {
          words +=
            en(
              ", lowest \(low.shown(digits: model.digits)), highest"
                + " \(high.shown(digits: model.digits))")
        }
        return words + "."
      }
    }

    // MARK: Behind a cell

    static func behindTitle(_ page: ReviewPage) -> String {
      guard page.rows.focused < page.model.candidates.count else { return "" }
      let candidate = page.model.candidates[page.rows.focused]
      let words = said(candidate, page.model.columns[page.column], page.model)
      return String(words.dropFirst(en("Note: ").count))
    }

    static func behind(_ page: ReviewPage) -> [String] {
      guard page.rows.focused < page.model.candidates.count else { return [readOnly] }
      let model = page.model
      let candidate = model.candidates[page.rows.focused]
      let words: [String]
      switch model.columns[page.column] {
      case .total: words = total(candidate, model)
      case .group(let id): words = group(candidate, id, model)
      case .criterion(let group, let criterion):
        words = evidence(candidate.candidate, group, criterion, model)
      }
      return words.isEmpty ? [en("There is nothing behind this number.")] : words
    }

    private static func total(_ candidate: CandidateResult, _ model: ReviewModel) -> [String] {
      var words = candidate.groups.map { group in
        let title = model.form.group(group.group)?.title ?? group.group
        let value = group.value?.shown(digits: model.digits) ?? en("no value")
        return group.share.map { en("\(title): \(value) of 100, share \($0).") }
          ?? en("\(title): \(value) of 100. Shown beside, not added.")
      }
      if let outcome = outcome(candidate, model) { words.append(outcome) }
      words += candidate.flags.map { flag($0, model) }
      return words
    }

    private static func group(
      _ candidate: CandidateResult, _ id: String, _ model: ReviewModel
    ) -> [String] {
      let group = candidate.groups.first { $0.group == id }
      return (group?.criteria ?? []).map { result in
        let title = criterion(result.criterion, model)
        let weight = model.form.criterion(result.criterion)?.weight ?? 0
        let points = result.points?.shown(digits: model.digits) ?? en("no value")
        let value = result.value?.shown(digits: model.digits) ?? en("no value")
        let counts = weight == 0 ? en("It has no weight.") : en("Weight \(weight).")
        return en("\(title): mean \(points), which is \(value) of 100. \(counts)")
      }
    }

    // "Femi  4  "Said stay with him, call the nurse."  q5"
    private static func evidence(
      _ candidate: String, _ group: String, _ criterion: String, _ model: ReviewModel
    ) -> [String] {
      let items = model.evidence.filter {
        $0.candidate == candidate && $0.group == group && $0.criterion == criterion
      }.sorted {
        ($0.assessor.name, $0.assessor.handle, $0.question)
          < ($1.assessor.name, $1.assessor.handle, $1.question)
      }
      return items.map { item in
        let note = item.note.isEmpty ? en("(no note)") : "\u{22}\(item.note)\u{22}"
        var words = "\(item.assessor.name)   \(answer(item.answer))   \(note) \(item.question)."
        if let now = item.corrected { words += en(" Corrected afterwards to \(answer(now)).") }
        let standing = model.tally.assessors.first { $0.assessor == item.assessor.handle }
        if item.isLate {
          words += en(" Late: counts nowhere.")
        } else if standing?.counts == false {
          words += en(" Not counted.")
        }
        return words
      }
    }
    private static func answer(_ answer: Draft.Answer) -> String {
      switch answer {
      case .scored(let points): "\(points)"
      case .answered: en("answered")
      case .notAsked, .notHeard, .skipped: Score.status(answer).label.lowercased()
      }
    }

    private static func flag(_ flag: Flag, _ model: ReviewModel) -> String {
      var about = flag.criterion.map { criterion($0, model) } ?? ""
      if let question = flag.question { about += about.isEmpty ? question : ", \(question)" }
      if let assessor = flag.assessor {
        let name = model.people[assessor] ?? assessor
        about += about.isEmpty ? name : ", \(name)"
      }
      let what: String
      switch flag.kind {
      case .askedDisputed: what = en("Members disagree whether it was asked")
      case .belowMinimum: what = en("Below the minimum")
      case .discuss: what = en("One person is below the minimum: discuss")
      case .dropped: what = en("Left out for everybody")
      case .late: what = en("A late sheet, which counts nowhere")
      case .missing: what = en("No score")
      case .noNote: what = en("A score without a note")
      case .spread: what = en("Scores differ much")
      case .unequal: what = en("Not asked to everybody")
      case .unopenable: what = en("A sheet that cannot be opened")
      }
      return about.isEmpty ? "\(what)." : "\(what): \(about)."
    }
  }
}
