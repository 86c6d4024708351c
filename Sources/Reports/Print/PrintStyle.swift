// How the printed pages look: A4, black on white, type that is read at arm's length. Separate from
// the pages' words so that either can be changed without reading the other.

enum PrintStyle {
  /// The paper, with page numbers where the printer can: `of` stands between the two.
  static func paper(of words: String) -> String {
    "@page { size: A4; margin: 16mm 17mm 18mm; @bottom-right { content: counter(page)"
      + " \"\(escaped(words))\" counter(pages); font: 9pt sans-serif; } }\n"
  }

  /// Words inside the quotation marks of a style sheet.
  private static func escaped(_ words: String) -> String {
    words.unicodeScalars.reduce(into: "") { text, scalar in
      let isPlain = scalar == " " || scalar.properties.isAlphabetic
      text += isPlain ? String(scalar) : "\\\(String(scalar.value, radix: 16)) "
    }
  }

  /// For every page; only fonts that the machine has.
  static let common: StaticString = """
    * { box-sizing: border-box; }
    html { font: 11pt/1.4 "Noto Sans", "Liberation Sans", "DejaVu Sans", Arial, sans-serif; \
    color: #000; background: #fff; }
    body { margin: 0; max-width: 176mm; }
    h1 { font-size: 19pt; line-height: 1.2; margin: 0 0 3mm; }
    h2 { font-size: 13pt; margin: 7mm 0 2mm; break-after: avoid; }
    p, ul, ol { margin: 0 0 2.5mm; }
    ul, ol { padding-left: 6mm; }
    li { margin-bottom: 1mm; }
    table { border-collapse: collapse; width: 100%; }
    th, td { text-align: left; vertical-align: top; padding: 0; }
    .small { font-size: 9pt; }
    .code { font-family: "DejaVu Sans Mono", "Liberation Mono", monospace; }
    .box { display: inline-block; width: 4mm; height: 4mm; border: 0.35mm solid #000; \
    vertical-align: -0.6mm; margin-right: 1.5mm; }
    .line { display: block; border-bottom: 0.2mm solid #777; height: 8mm; }
    .rule { display: inline-block; border-bottom: 0.2mm solid #777; width: 60mm; height: 5mm; }
    @media screen { body { margin: 12mm auto; } }

    """

  /// Score sheets: one table a sheet, whose head comes again on every page.
  static let sheets: StaticString = """
    .sheet { break-after: page; }
    .sheet:last-child { break-after: auto; }
    .sheet > thead > tr > td { border-bottom: 0.5mm solid #000; padding-bottom: 2mm; }
    .sheet > tbody > tr { break-inside: avoid; }
    .sheet > tbody > tr > td { padding-top: 4mm; }
    .who td { padding: 0 4mm 1.5mm 0; }
    .who .wide { width: 46%; }
    .who .last { width: 34mm; white-space: nowrap; }
    .who .rule { width: 34mm; }
    .ask { font-size: 12.5pt; font-weight: bold; margin: 0 0 1mm; }
    .probes { font-size: 9.5pt; margin: 0 0 1mm; }
    .probe { display: block; }
    .item { margin: 0 0 1mm; padding: 2mm 0 0; border-top: 0.2mm solid #777; }
    .item h3 { font-size: 11pt; margin: 0 0 1mm; }
    .item h3 .code { font-weight: normal; font-size: 9pt; float: right; }
    .anchors td { padding: 0.4mm 2mm 0.4mm 0; font-size: 9.5pt; line-height: 1.3; }
    .anchors .points { width: 7mm; font-weight: bold; font-size: 11pt; }
    .anchors .label { width: 32mm; font-weight: bold; }
    .given { margin: 2mm 0 0; }
    .given td { vertical-align: middle; padding-right: 5mm; white-space: nowrap; }
    .points-box { display: inline-block; width: 14mm; height: 11mm; border: 0.6mm solid #000; \
    vertical-align: middle; margin-left: 2mm; }

    """

  /// Cards for people who use the service: one question a page, 16 points and more.
  static let cards: StaticString = """
    html { font-size: 16pt; line-height: 1.4; }
    h1 { font-size: 20pt; }
    .card { break-after: page; }
    .card:last-child { break-after: auto; }
    .ask { font-size: 24pt; line-height: 1.3; font-weight: bold; margin: 5mm 0; }
    .answers td { padding: 2mm 0; vertical-align: middle; height: 24mm; }
    .answers .tick { width: 20mm; }
    .answers .face { width: 30mm; }
    .answers .words { font-size: 22pt; font-weight: bold; }
    .tick .box { width: 13mm; height: 13mm; border-width: 0.7mm; margin: 0; }
    .face svg { display: block; width: 20mm; height: 20mm; }
    .slip { margin-top: 4mm; border-top: 0.3mm solid #777; padding-top: 3mm; }
    .slip p { margin-bottom: 1.5mm; }
    .slip .box { width: 9mm; height: 11mm; margin: 0 1mm 0 0; vertical-align: middle; }
    .slip .tick { width: 7mm; height: 7mm; margin-right: 2mm; }

    """

  /// A key on paper: the square large enough for a barcode reader, the key in letters beneath.
  static let keys: StaticString = """
    .qr { display: block; width: 70mm; height: 70mm; margin: 5mm 0; }
    p.code { font-size: 12pt; overflow-wrap: anywhere; }
    p.small { font-size: 9pt; }

    """

  /// Slips: a square and six numbers each, to be cut apart.
  static let slips: StaticString = """
    html { font-size: 16pt; }
    .slips { display: grid; grid-template-columns: 1fr 1fr; }
    .slip { border: 0.3mm dashed #777; padding: 6mm; break-inside: avoid; }
    .slip .number { font-size: 30pt; font-weight: bold; white-space: nowrap; }
    .qr { display: block; width: 34mm; height: 34mm; }

    """

  /// The candidate's sheet: words to read at home, before the day.
  static let candidate: StaticString = """
    html { font-size: 11pt; line-height: 1.38; }
    h2 { margin: 4.5mm 0 1.5mm; }
    li { break-inside: avoid; margin-bottom: 0.5mm; }
    .line { height: 7mm; }
    .criteria td { padding: 0.8mm 4mm 0.8mm 0; border-top: 0.2mm solid #bbb; }
    .criteria .counts { width: 46mm; }
    .fingerprint { font-size: 11pt; line-height: 1.5; }

    """
}
