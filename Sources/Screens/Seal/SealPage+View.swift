// How the seal screen and its receipt are drawn, and what their keys are called.
import Panels
public import TextUI

extension SealPage {
  /// What the help is called.
  public var helpTitle: String { Words.Seal.helpTitle }

  /// What can be done now.
  public var ways: [Way<Act>] {
    switch phase {
    case .sealing: return []
    case .sealed:
      return [Way(.done, .enter, Words.Keys.done, rank: 0)]
    case .checking:
      return [
        Way(nil, nil, Words.Keys.move, rank: 0),
        Way(.choose, .enter, Words.Keys.chooseMark, rank: 0),
        Way(.goBack, .escape, Words.Keys.backToScores, rank: 1),
        .menu(.leave, Words.Keys.leaveNothingLost),
      ]
    }
  }

  /// The whole picture.
  public func frame(_ size: Size) -> Frame {
    var frame = Frame(title: "")
    let width = Frame.width(size)
    switch phase {
    case .checking, .sealing:
      frame.title = Words.Seal.title(model.code, corrects: model.draft.corrects != nil)
      frame.rows = summary(width: width)
      if phase == .sealing {
        frame.rows.append(.choice(Words.Seal.sealing, focused: true))
        frame.message = Words.Seal.wait
        return frame
      }
      frame.rows += choices.enumerated().map { row($1, focused: $0 == list.focused) }
      frame.message = message ?? Words.Seal.nothingYet
    case .sealed(let receipt):
      frame.title = Words.Seal.sealedTitle(model.code, receipt.time)
      frame.rows = SealPage.receipt(
        receipt.sealCode, Words.Seal.keep(receipt), done: Words.Seal.done, width: width)
      frame.message = Words.Seal.copies(receipt.copies)
    }
    frame.hints = hints
    return frame
  }

  private func summary(width: Int) -> [Row] {
    var rows: [Row] = [.gap]
    rows += Row.wrapped(
      Words.Seal.about(model.code, model.steps, corrects: model.draft.corrects != nil),
      width: width)
    let words = model.steps.map {
      "\($0.label):\(Words.Score.short($0.item.answer, isOpen: $0.isOpen))"
    }
    rows += Row.unsaid(
      Row.wrapped(words.joined(separator: "  "), at: 3, width: width, spare: 2))
    if let weighting { rows += Row.wrapped(Words.Home.weighting(weighting), width: width) }
    let checks = Words.Seal.checks(model) + (unfinished.isEmpty ? secondLooks : [])
    if !checks.isEmpty { rows.append(.gap) }
    for check in checks { rows += Row.unsaid(Row.wrapped(check, width: width, .warning)) }
    if unfinished.isEmpty {
      rows.append(.gap)
      rows.append(.text(Words.Seal.afterHead, .heading, spare: 5))
      for sentence in Words.Seal.after {
        rows += Row.wrapped(sentence, at: 3, width: width, spare: 3)
      }
    }
    rows.append(.gap)
    return rows
  }

  private func row(_ choice: Choice, focused: Bool) -> Row {
    switch choice {
    case .goBack: return .choice(Words.Seal.goBack, focused: focused)
    case .unfinished(let index):
      let step = model.steps.first { $0.index == index }
      return .choice(step.map(Words.Seal.unfinished) ?? "", focused: focused)
    case .markSkipped:
      return .choice(Words.Seal.markSkipped(unfinished.count), focused: focused)
    case .seal: return .typing(Words.Seal.seal(model.code), field, focused: focused)
    }
  }

  /// The rows of a receipt: the seal code, what to do with it, and the way on.
  static func receipt(_ code: String, _ keep: [String], done: String, width: Int) -> [Row] {
    let column = max(22, 3 + Words.Seal.code.columns + 3)
    var rows: [Row] = [
      .gap, Row.text(Words.Seal.code, at: 3).and(code, at: column, .heading), .gap,
    ]
    for sentence in keep { rows += Row.wrapped(sentence, width: width) }
    rows += [.gap, .choice(done, focused: true)]
    return rows
  }
}
