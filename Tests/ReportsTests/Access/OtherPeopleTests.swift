// What is taken out of words that somebody else gets to read.
import Testing

@testable import Reports

struct OtherPeopleTests {
  private let others = OtherPeople(
    labels: ["c01": "candidate A", "ben": "panel member 2", "su1": "contributor 1"],
    names: ["c01": ["c01", "Sam O'Brien"], "ben": ["ben", "Ben Carter"], "su1": ["su1", "Ed"]],
    own: ["Alex Sam Reid", "c02"])

  @Test(arguments: [
    ("Better than c01.", "Better than [candidate A]."),
    ("Ben Carter asked; CARTER wrote.", "[panel member 2] asked; [panel member 2] wrote."),
    ("ben's notes, carter-like", "[panel member 2]'s notes, [panel member 2]-like"),
    ("Mr O'Brien and Ed", "Mr O'[candidate A] and [contributor 1]"),
    ("Alex Sam Reid (c02) was edited", "Alex Sam Reid (c02) was edited"),
    ("", ""), ("Benevolent carters", "Benevolent carters"),
  ]) func namesAndCodesOfOthersGoAndTheirOwnStay(text: String, expected: String) {
    #expect(others.without(text).text == expected)
  }

  @Test func whatWasTakenOutIsCounted() {
    #expect(others.without("c01, Ben Carter, su1").count == 3)
    #expect(others.name("nobody") == "somebody")
  }
}
