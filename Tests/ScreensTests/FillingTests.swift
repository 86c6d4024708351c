// Filling in line by line: an empty line keeps what is there, a space alone empties it.
import Testing

@testable import Screens

struct FillingTests {
  private func told() -> LineByLine<Framed<FormPage<PersonField>>> {
    let model = SetupModel(title: "June", you: "dilys", chair: "dilys", people: [], pack: nil)
    let person = SetupModel.Joined(
      handle: "dilys", part: "the chair", code: "1f0c", name: "Dilys", job: "manager")
    return LineByLine(Framed(FormPage<PersonField>.person(person, in: model), size: .told))
  }

  @Test func aSpaceAloneEmptiesAField() {
    var told = told()
    _ = told.said()
    #expect(told.prompt().hasSuffix(". A full stop goes back, a space alone empties it: "))
    var effects = told.take("")
    _ = told.said()
    #expect(!told.prompt().contains("a space alone"))
    effects += told.take(" ")
    effects += told.take("")
    #expect(effects == [.choose(0, [.name: "Dilys", .job: ""])])
  }
}
