// The mark in a list: it stops at the ends and is always in the window.
import Testing
import TextUI

@Test func theFocusStopsAtBothEnds() {
  var list = FocusList(count: 3)
  let rows = [Key.up, .down, .down, .down, .home, .end, .pageUp, .pageDown].map { key in
    #expect(list.move(key) == true)
    return list.focused
  }
  #expect(rows == [0, 1, 2, 2, 0, 2, 0, 2])
  #expect(list.move(.enter) == false)
}

@Test func anEmptyOrShorterListKeepsItsFocusInside() {
  var list = FocusList(count: 0)
  #expect(list.move(.down) == true)
  #expect(list.focused == 0)
  #expect(list.visible(height: 4).isEmpty)
  list = FocusList(count: 9, focused: 8)
  list.resize(to: 4)
  #expect(list.focused == 3)
}

@Test func theFocusIsAlwaysInTheWindow() {
  for count in 1...20 {
    for height in 1...6 {
      for focused in 0..<count {
        let rows = FocusList(count: count, focused: focused).visible(height: height)
        #expect(rows.contains(focused) && rows.count <= height)
      }
    }
  }
}

@Test func theWindowTurnsLikeAPageAndKeepsTheRowBeforeInSight() {
  var starts: [Int] = []
  for focused in 0..<9 {
    starts.append(FocusList(count: 9, focused: focused).visible(height: 4).lowerBound)
  }
  #expect(starts == [0, 0, 0, 0, 3, 3, 3, 6, 6])
}
