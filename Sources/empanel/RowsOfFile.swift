// Reads a file of rows that a person named, so that every mistake in it carries that name.
import Forms
import Panels

/// Reads a spreadsheet file and hands its bytes to `body`; mistakes name the file as it was typed.
func rows<Row>(
  of path: String, _ file: RowMistake.File, _ body: ([UInt8]) throws -> [Row]
) throws -> [Row] {
  do {
    return try rowsByLine(of: path, body)
  } catch let mistakes as RowMistakes {
    throw mistakes.complaint(naming: [file: path])
  }
}

/// The same with the mistakes as they are, for a page that says their lines and not the file.
func rowsByLine<Row>(of path: String, _ body: ([UInt8]) throws -> [Row]) throws -> [Row] {
  try body(readFile(path, cap: 4_194_304))
}
