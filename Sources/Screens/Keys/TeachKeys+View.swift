// How the teaching of keys is drawn; separate from TeachKeys, which decides what is learnt.
import TextUI

extension TeachKeys {
  func frame(_ size: Size) -> Frame {
    var frame = Frame(title: Words.Teach.title)
    let width = Frame.width(size)
    frame.rows = [.gap]
    switch step {
    case .start(let list):
      for line in Words.Teach.intro { frame.rows += Row.wrapped(line, width: width, spare: 3) }
      frame.rows.append(.gap)
      frame.rows += chosen(list)
      frame.rows += taught(Words.Teach.known, width)
      frame.hints = Words.Teach.listKeys(choices.count)
    case .asking(let place):
      frame.titleRight = [Words.Teach.place(place + 1, LearntKeys.teachable.count)]
      let asked = Words.Teach.ask(LearntKeys.teachable[place])
      frame.rows.append(.choice(asked, focused: true).being(.reading))
      frame.rows += Row.wrapped(Words.Teach.leave, at: 3, width: width)
      frame.rows += taught(Words.Teach.soFar, width)
      frame.hints = Words.Teach.askKeys
    case .end(let list):
      frame.rows += chosen(list)
      frame.rows += taught(Words.Teach.soFar, width)
      frame.hints = Words.Teach.listKeys(choices.count)
    }
    frame.message = message
    return frame
  }

  private func chosen(_ list: FocusList) -> [Row] {
    choices.enumerated().map {
      .choice("\($0 + 1)  " + Words.Teach.choice($1), focused: $0 == list.focused)
    }
  }

  // Two keys a line, so that all of them stand in a small window.
  private func taught(_ heading: String, _ width: Int) -> [Row] {
    let lines = found.inOrder.map { Words.Teach.sends($0.key, $0.sequence) }
    guard !lines.isEmpty else { return [] }
    let half = (lines.count + 1) / 2
    return [.gap, .text(heading, at: 3, .heading, spare: 2)]
      + (0..<half).map { row in
        let left = Row.text(lines[row].clipped(columns: width / 2 - 4), at: 3, spare: 1)
        guard half + row < lines.count else { return left }
        return left.and(lines[half + row].clipped(columns: width / 2 - 2), at: width / 2 + 1)
      }
  }
}
