// Teaching empanel the keys of a terminal, one after the other, over any page (SCREENS 1, row 41).
// Needs nothing but Enter and digits, since every other key may be what is broken.
import TextUI

/// The keys while they are taught.
struct TeachKeys: Equatable, Sendable {
  enum Step: Equatable, Sendable {
    case start(FocusList)
    /// The place of the key that is asked for.
    case asking(Int)
    case end(FocusList)
  }

  /// What a choice does.
  enum Choice: Equatable, Sendable { case begin, forget, keep, drop, goBack }

  /// What taking an input comes to.
  enum Outcome: Equatable, Sendable {
    case goesOn
    /// It is over, and this is what the keys are now.
    case keeps(LearntKeys)
    /// It is over, and nothing changes.
    case drops
  }

  /// What was taught at an earlier time.
  let known: LearntKeys
  /// The same with what was taught now.
  private(set) var found: LearntKeys
  private(set) var step: Step
  private(set) var message: String
  /// How many keys were taught now.
  private(set) var new = 0

  init(known: LearntKeys) {
    self.known = known
    found = known
    step = .start(FocusList(count: 0))
    message = Words.Teach.startMessage
    step = .start(FocusList(count: choices.count))
  }

  /// What can be chosen now.
  var choices: [Choice] {
    switch step {
    case .start: known.isEmpty ? [.begin, .goBack] : [.begin, .forget, .goBack]
    case .asking: []
    case .end: [.keep, .drop]
    }
  }

  var isAsking: Bool { if case .asking = step { true } else { false } }

  mutating func take(_ input: Input) -> Outcome {
    switch step {
    case .asking(let place): return answer(input, place)
    case .start(let list), .end(let list):
      guard case .key(let key) = input else { return .goesOn }
      return choose(key, list)
    }
  }

  private mutating func choose(_ key: Key, _ list: FocusList) -> Outcome {
    var list = list
    if list.move(key) {
      step = if case .end = step { .end(list) } else { .start(list) }
      return .goesOn
    }
    var chosen = key == .enter ? list.focused : nil
    if case .character(let digit) = key, ("1"..."9").contains(digit) {
      chosen = Int(digit.value) - 0x31
    }
    if key == .escape || key == .function(9) { return .drops }
    guard let chosen, choices.indices.contains(chosen) else { return .goesOn }
    switch choices[chosen] {
    case .begin: ask(0)
    case .forget: return .keeps(LearntKeys())
    case .keep: return .keeps(found)
    case .drop, .goBack: return .drops
    }
    return .goesOn
  }

  // MARK: One key

  private mutating func ask(_ place: Int, saying words: String = Words.Teach.askMessage) {
    guard LearntKeys.teachable.indices.contains(place) else { return end() }
    step = .asking(place)
    message = words
  }

  private mutating func end() {
    step = .end(FocusList(count: 0))
    step = .end(FocusList(count: choices.count))
    message = Words.Teach.learnt(new)
  }

  private mutating func answer(_ input: Input, _ place: Int) -> Outcome {
    let asked = LearntKeys.teachable[place]
    switch input {
    case .key(.enter): ask(place + 1, saying: Words.Teach.leftAsItIs(asked))
    case .key(.escape): end()
    case .sent(let sent): learn(sent, for: asked, place)
    default: break
    }
    return .goesOn
  }

  private mutating func learn(_ sent: SentKey, for asked: Key, _ place: Int) {
    if let other = found.key(of: sent.sequence), other != asked {
      message = Words.Teach.isAnother(other, asked)
      return
    }
    switch sent.meaning {
    case .text: message = Words.Teach.isText(asked)
    case .unclear: message = Words.Teach.isUnclear(asked)
    case .key(let key) where key != asked: message = Words.Teach.isAnother(key, asked)
    case .key: ask(place + 1, saying: Words.Teach.works(asked))
    case .nothing:
      found[asked] = sent.sequence
      new += 1
      ask(place + 1, saying: Words.Teach.learnt(asked, sent.sequence))
    }
  }
}

extension Framed {
  /// Whether keys are wanted as what the terminal sends for them.
  public var takesSentKeys: Bool {
    if case .teach(let teaching) = overlay { teaching.isAsking } else { false }
  }

  mutating func takeOnTeaching(_ input: Input, _ teaching: TeachKeys) {
    var teaching = teaching
    switch teaching.take(input) {
    case .goesOn: overlay = .teach(teaching)
    case .drops:
      overlay = .none
      say(Words.Teach.dropped)
    case .keeps(let keys):
      overlay = .none
      kept.keys = keys
      say(keys.isEmpty ? Words.Teach.forgotten : Words.Teach.kept)
    }
  }

  /// Takes words for the message row, until the next key.
  public mutating func say(_ words: String) {
    notice = words
    kept.add(words)
  }
}
