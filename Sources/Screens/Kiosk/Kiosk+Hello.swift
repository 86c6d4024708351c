// The hello of the kiosk: start, or hear it in another language. Separate because each choice there
// is for this person's turn only.
import TextUI

/// What can be chosen at the hello, in the order of its numbers.
enum HelloChoice: Equatable, Sendable {
  case start
  /// The form's own language, for somebody who left it; or one that it is translated into.
  case language(String?)
}

extension Kiosk {
  /// What can be chosen at the hello now.
  var helloChoices: [HelloChoice] {
    guard !model.languages.isEmpty else { return [.start] }
    let own: [HelloChoice] = model.spoken == model.ownTag ? [] : [.language(model.ownTag)]
    let others = model.languages.filter { $0.tag != model.spoken && $0.tag != model.ownTag }
    // The number pad has nine numbers, and the first is Start.
    return Array(([.start] + own + others.map { .language($0.tag) }).prefix(9))
  }

  mutating func hello(_ key: Key) {
    let choices = helloChoices
    switch key {
    case .up: row = max(0, row - 1)
    case .down: row = min(choices.count - 1, row + 1)
    case .character(" "): row = (row + 1) % choices.count
    case .character("."): askToStop()
    case .enter: choose(choices[min(row, choices.count - 1)])
    default:
      guard let digit = Kiosk.digit(key), choices.indices.contains(digit - 1) else { return }
      choose(choices[digit - 1])
    }
  }

  private mutating func choose(_ choice: HelloChoice) {
    switch choice {
    case .start: show(.practice)
    case .language(let tag):
      model.spoken = tag
      show(.hello)
    }
  }
}

extension KioskModel {
  /// The same facts for somebody else to hear.
  func with(language: String?) -> KioskModel {
    var model = self
    model.spoken = language
    return model
  }
}
