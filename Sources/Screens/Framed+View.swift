// How help and the menu are drawn over any page; separate from Framed, which decides what they do.
import TextUI

extension Framed {
  func helpFrame(_ size: Size, _ list: FocusList) -> Frame {
    let wide = size.columns >= 76
    let (keys, escapes) = wide ? (45, 64) : (40, 60)
    var frame = Frame(title: page.helpTitle)
    var head = Row.text(Words.helpHead.does, at: 3, .heading)
      .and(Words.helpHead.key, at: keys, .heading)
    if wide { head = head.and(Words.helpHead.escape, at: escapes, .heading) }
    frame.rows = [.gap, head]
    for (index, way) in helpRows.enumerated() {
      let does = way.does.clipped(columns: keys - 4)
      var row = Row.choice(does, focused: index == list.focused).and(way.name, at: keys)
      if wide { row = row.and(Words.escapeDigits(way.key), at: escapes) }
      frame.rows.append(row)
    }
    frame.rows.append(.gap)
    for note in page.helpNotes + Words.helpNotes(page.keeping) {
      frame.rows += Row.wrapped(note, width: Frame.width(size), spare: 3)
    }
    frame.message = Words.helpMessage
    frame.hints = Words.helpKeys
    return frame
  }

  func menuFrame(_ size: Size, _ list: FocusList, _ filter: TextField) -> Frame {
    var frame = Frame(title: Words.menuTitle)
    let rows = menuRows(filter)
    frame.rows = [.gap]
    if rows.isEmpty { frame.rows.append(.text(Words.menuEmpty(filter.text))) }
    for (index, line) in rows.enumerated() {
      let row = Row.choice(
        line.does.clipped(columns: 54), focused: index == list.focused)
      frame.rows.append(line.name.isEmpty ? row : row.and(line.name, at: 62))
    }
    frame.message = Words.menuFilter(filter.text)
    frame.hints = Words.menuKeys
    return frame
  }
}
