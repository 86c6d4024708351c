// The pages on which a pack is changed before the freeze: its parts, a question, a criterion, the
// shares. The key of a field is the path of its text in the form, so that a mistake finds its field.
public import Scoring

/// A part of a pack that has a page of its own.
public enum PackPart: Equatable, Sendable {
  case everything
  case question(String)
  case criterion(String)
}

extension ListPage {
  /// The parts of a pack, in the order of ``parts(of:)``.
  public static func pack(_ form: Form, on focused: Int = 0) -> ListPage {
    let items = parts(of: form).map { part -> Item in
      switch part {
      case .everything: Item(Words.PackEdit.readAll)
      case .question(let id):
        Item(
          Words.PackEdit.question(form.questions.firstIndex { $0.id == id } ?? 0),
          form.question(id)?.ask ?? "")
      case .criterion(let id):
        Item(Words.PackEdit.criterion, form.criterion(id).map(Words.PackEdit.criterion) ?? "")
      }
    }
    return ListPage(
      Around(
        title: Words.Setup.task(.pack), helpTitle: Words.PackEdit.helpTitle,
        intro: [Words.PackEdit.intro], back: Words.Setup.back, quiet: Words.Setup.kept),
      items, on: focused)
  }

  /// Everything of a pack that can be gone to.
  public static func parts(of form: Form) -> [PackPart] {
    [.everything] + form.questions.map { .question($0.id) }
      + form.criteria.map { .criterion($0.id) }
  }
}

extension FormPage<String> {
  /// The words of a question.
  ///
  /// - Parameter remarks: What the wording check says of them as they stand, by path.
  public static func question(_ question: Question, remarks: [String: Field<String>.Remark] = [:])
    -> FormPage
  {
    let path = "questions.\(question.id)"
    var fields = [
      Field(
        "\(path).ask", Words.PackEdit.ask, .long, value: question.ask,
        hint: Words.PackEdit.askHint, limit: 1000),
      Field(
        "\(path).say", Words.PackEdit.say, .long, value: question.say ?? "",
        hint: Words.PackEdit.sayHint, limit: 1000),
    ]
    for (place, probe) in (question.probes + [""]).enumerated() {
      fields.append(
        Field(
          "\(path).probes.\(place)", Words.PackEdit.probe(place), .long, value: probe,
          hint: Words.PackEdit.probeHint, limit: 400))
    }
    return page(Words.PackEdit.aQuestion, fields, remarks)
  }

  /// The words, weight, minimums and anchors of a criterion.
  ///
  /// - Parameter remarks: What the wording check says of them as they stand, by path.
  public static func criterion(
    _ criterion: Criterion, in form: Form, remarks: [String: Field<String>.Remark] = [:]
  ) -> FormPage {
    let path = "criteria.\(criterion.id)"
    var fields = [
      Field(
        "\(path).title", Words.PackEdit.title, value: criterion.title,
        hint: Words.PackEdit.titleHint, limit: 80),
      Field(
        "\(path).about", Words.PackEdit.about, .long, value: criterion.about,
        hint: Words.PackEdit.aboutHint, limit: 600),
      Field(
        "\(path).weight", Words.PackEdit.weight, value: "\(criterion.weight)",
        hint: Words.PackEdit.weightHint, limit: 4),
    ]
    let judging = form.groups.filter { $0.criteria.contains(criterion.id) }
    for group in judging where group.influence == .scored {
      fields.append(
        Field(
          "groups.\(group.id).minimum.\(criterion.id)", Words.PackEdit.minimum(group.title),
          value: group.minimum[criterion.id]?.exact ?? "", hint: Words.PackEdit.minimumHint,
          limit: 8))
    }
    for scale in form.scales where judging.contains(where: { $0.scale.id == scale.id }) {
      fields += scale.points.map { point in
        Field(
          "\(path).anchors.\(scale.id).\(point.points)", "\(point.points) \(point.label)", .long,
          value: criterion.anchors[scale.id]?[point.points] ?? "",
          hint: Words.PackEdit.anchorHint(point.anchor), limit: 400)
      }
    }
    return page(Words.PackEdit.criterion, fields, remarks)
  }

  private static func page(
    _ title: String, _ fields: [Field<String>], _ remarks: [String: Field<String>.Remark]
  ) -> FormPage {
    var page = FormPage(
      Around(
        title: title, helpTitle: Words.PackEdit.helpTitle, intro: [],
        choices: [Words.Setup.keep], quiet: Words.Setup.kept, looked: Set(fields.map(\.key))),
      fields)
    page.fields.say(remarks)
    return page
  }

  /// The shares of the scored groups, with what they would do.
  public static func shares(_ form: Form, effects: [String]) -> FormPage {
    let fields = form.groups.compactMap { group in
      group.share.map {
        Field(
          "groups.\(group.id).share", group.title, value: "\($0)", hint: Words.PackEdit.shareHint,
          limit: 4)
      }
    }
    return FormPage(
      Around(
        title: Words.Setup.task(.shares), helpTitle: Words.PackEdit.sharesHelp, intro: effects,
        choices: [Words.Setup.keep, Words.PackEdit.tryOut], working: Words.PackEdit.trying,
        quiet: Words.PackEdit.sharesQuiet), fields)
  }
}
