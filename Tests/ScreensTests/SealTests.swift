// The seal screen: what is looked over, what stops a seal, and what the receipt says.
import Panels
import Scoring
import Testing
import TextUI

@testable import Screens

struct SealTests {
  func page(_ answers: [Draft.Answer?], corrects: String? = nil) throws -> Framed<SealPage> {
    var model = try Sample.scoring()
    for (index, answer) in answers.enumerated() { model.draft.items[index].answer = answer }
    model.draft.items[1].note = "Told us about a man who used pictures."
    model.draft.corrects = corrects
    return Framed(SealPage(model, weighting: Sample.weighting), size: Sample.usual)
  }

  let done: [Draft.Answer?] = [
    nil, .scored(3), .scored(4), .notAsked, .scored(5), .answered, .scored(1),
  ]
  let receipt = Receipt(
    sealCode: "3f9a 01c2 77be", time: "11:41:09", members: 2, membersOf: 4, copies: .both)

  func golden(_ page: Framed<SealPage>, _ name: String) {
    for size in Sample.sizes.prefix(2) { expectGolden(page.view(size), name) }
  }

  @Test func everyPhaseLooksAsItIsKept() throws {
    var page = try page(done)
    golden(page, "seal")
    press(&page, [.down])
    type(&page, "c0")
    golden(page, "seal-typing")
    type(&page, "7")
    press(&page, [.enter])
    golden(page, "seal-sealing")
    _ = page.update(.news(.sealed(receipt)))
    golden(page, "receipt")
    var other = receipt
    other.copies = .thisComputerOnly
    _ = page.update(.news(.sealed(other)))
    golden(page, "receipt-here-only")
    other.copies = .oneComputer
    _ = page.update(.news(.sealed(other)))
    golden(page, "receipt-one-computer")
    golden(try self.page(done, corrects: "ab"), "seal-correction")
    golden(try self.page([nil, .scored(3)]), "seal-unfinished")
  }

  @Test func theFirstChoiceIsTheSafeOne() throws {
    var page = try page(done)
    #expect(press(&page, [.enter]) == [.goBack(page.page.model.draft)])
  }

  @Test func onlyTheCandidatesCodeSeals() throws {
    var page = try page(done)
    #expect(press(&page, [.down, .enter, .enter, .enter]).isEmpty)
    type(&page, "c08")
    #expect(press(&page, [.enter]).isEmpty)
    #expect(
      page.page.message == "Problem: c08 is not C07. Type C07, then Enter. Nothing is sealed yet.")
    press(&page, [.backspace])
    type(&page, "7")
    #expect(press(&page, [.enter]) == [.seal(page.page.model.draft)])
    #expect(press(&page, [.enter, .character("c")]).isEmpty)
  }

  @Test func unfinishedItemsAreListedWithTheWayToThem() throws {
    var page = try page([nil, .scored(3)])
    #expect(!page.page.choices.contains(.seal))
    var there = page.page.model.draft
    there.place = Draft.Place(item: 2)
    #expect(press(&page, [.down, .enter]) == [.goBack(there)])
    press(&page, [.end, .enter])
    #expect(page.page.choices == [.goBack, .seal])
    #expect(page.page.model.draft.items[2].answer == .skipped)
  }

  @Test func aFailedSealKeepsTheDraftAndSaysSo() throws {
    var page = try page(done)
    press(&page, [.down])
    type(&page, "C07")
    press(&page, [.enter])
    _ = page.update(.news(.sealingFailed("The disk is full. Make room, then try again.")))
    golden(page, "seal-failed")
    #expect(press(&page, [.enter]) == [.seal(page.page.model.draft)])
  }
}
