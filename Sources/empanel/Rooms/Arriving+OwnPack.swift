// A pack of one's own, as a file: found, and every mistake said before anything begins with it.
import Forms
import Scoring
import Screens

extension Arriving {
  private enum Looked {
    case pack(PackFiles, Form)
    case mistaken(path: String, sentences: [String])
    case back
  }

  /// A pack that the person names; nil where they go back.
  func ownPack(on display: inout Surface) throws -> (files: PackFiles, form: Form)? {
    var typed = ""
    while true {
      let stage = Stage<Framed<FormPage<OwnPackField>>, Looked>(perform: { effect in
        switch effect {
        case .leave: return .end(.back)
        case .look: return .nothing
        case .choose(_, let values):
          do {
            return .end(try Arriving.looked(values[.path] ?? ""))
          } catch {
            return .news(.refused(.path, Problem.message(error)))
          }
        }
      })
      let page = FormPage<OwnPackField>.ownPack(typed)
      switch try run(display.framed(page), on: &display, stage) {
      case .back: return nil
      case .pack(let files, let form): return (files, form)
      case .mistaken(let path, let sentences):
        typed = path
        let stage = Stage<Framed<ReadPage>, Void>(perform: { _ in .end(()) })
        try run(display.framed(ReadPage.mistaken(sentences)), on: &display, stage)
      }
    }
  }

  private static func looked(_ typed: String) throws -> Looked {
    let path = typedPath(typed)
    guard path.hasPrefix("/") else { throw Complaint(RoomWords.notAPackPath) }
    let files = try PackFiles.find(path)
    try files.refuseFrozen()
    do {
      return .pack(files, try files.form())
    } catch let mistakes as PackMistakes {
      let sentences = mistakes.complaint.messages.map(SettingUp.sentence)
      return .mistaken(path: typed, sentences: sentences)
    }
  }
}
