// Fuzzing one parser with libFuzzer (`make fuzz`): the program's own main is taken, so its driver is called.
// `--seeds NAME FOLDER` writes a parser's corpus instead; `--list` prints the parsers' names.
import Foundation
import Fuzzing

@_silgen_name("LLVMFuzzerRunDriver")
func runDriver(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ each: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

let parsers = try Parser.all()
let words = CommandLine.arguments
let environment = ProcessInfo.processInfo.environment
/// The parser under hostile input.
let chosen = parsers.first { $0.name == environment["FUZZ_PARSER"] }

if words.dropFirst().first == "--list" {
  for parser in parsers { print(parser.name) }
} else if words.count == 4, words[1] == "--seeds" {
  for (number, seed) in (parsers.first { $0.name == words[2] }?.corpus ?? []).enumerated() {
    try Data(seed).write(to: URL(fileURLWithPath: "\(words[3])/\(number)"))
  }
  let tokens = parsers.first { $0.name == words[2] }?.words ?? []
  let lines = tokens.map { token in
    "\"" + token.utf8.map { "\\x" + String(format: "%02x", $0) }.joined() + "\"\n"
  }
  try Data(lines.joined().utf8).write(to: URL(fileURLWithPath: "\(words[3]).words"))
} else {
  var count = CommandLine.argc
  var arguments = CommandLine.unsafeArgv
  exit(
    runDriver(&count, &arguments) { bytes, size in
      let input = Array(UnsafeBufferPointer(start: bytes, count: size))
      if case .broken(let law) = chosen?.read(input) {
        FileHandle.standardError.write(Data("law broken: \(law)\n".utf8))
        abort()
      }
      return 0
    })
}
