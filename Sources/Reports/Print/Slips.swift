// The slips of the people who score at the kiosk: six numbers each, and a square for a scanner that
// types them. Easy Read, and nobody's name: who hands them out knows whose is whose.

/// One slip to be cut out.
public struct PrintedSlip: Sendable {
  /// The contributor's id, such as `su1`.
  public var contributor: String
  /// The six digits.
  public var digits: String

  /// One slip.
  public init(contributor: String, digits: String) {
    self.contributor = contributor
    self.digits = digits
  }
}

/// A page of slips in the order they are given.
public func slipsHTML(_ slips: [PrintedSlip], _ panel: PrintedPanel) -> String {
  HTMLText.page(
    language: "en-GB", title: SlipWords.heading(panel), style: PrintStyle.slips
  ) { html in
    html.block("div", "class=\"slips\"") { html in
      for slip in slips {
        html.block("section", "class=\"slip\"") { html in
          html.block("p", "class=\"small\"", slip.contributor)
          html.block("p", "", SlipWords.number)
          html.block("p", "class=\"number\"", "\(slip.digits.prefix(3)) \(slip.digits.suffix(3))")
          if let code = QRCode(slip.digits) { html.picture(of: code) }
          html.block("p", "", SlipWords.use)
          html.block("p", "", SlipWords.keep)
        }
      }
    }
  }
}
