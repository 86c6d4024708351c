// The words of a form as a screen needs them: the anchor for one point, a text in a language.

extension Form {
  /// The words beside one point of an item: the question's, else the criterion's, else the
  /// scale's (DESIGN 3.1); nil where nobody wrote any, as for most marks.
  public func anchor(
    question: String, criterion: String, group: Group, points: Int
  ) -> String? {
    if let words = self.question(question)?.anchors[criterion]?[points] { return words }
    // A mark is right or wrong; what 0 and 1 mean on the group's scale says nothing about it.
    if let question = self.question(question), case .mark = question.kind { return nil }
    return self.criterion(criterion)?.anchors[group.scale.id]?[points]
      ?? group.scale.points.first { $0.points == points }?.anchor
  }

  /// The text at a path (``FormText/path``) in a language (lower case); nil where the form has no
  /// translation of it, so that the caller shows the form's own words.
  public func translation(of path: String, into language: String) -> String? {
    draft.texts[language]?[path]
  }
}
