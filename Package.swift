// swift-tools-version: 6.2
// The house of empanel: its targets and the arrows between them. `make check` compares every
// `import` line of Sources/ with this table.
import Foundation
import PackageDescription

/// `make fuzz` builds with FUZZ=1, in a folder of its own: every target then counts its branches
/// for libFuzzer, and there is one more program.
let isFuzzed = ProcessInfo.processInfo.environment["FUZZ"] == "1"

let strict: [SwiftSetting] =
  [.treatAllWarnings(as: .error)] + (isFuzzed ? [.unsafeFlags(["-sanitize=fuzzer"])] : [])

let fuzzer: [Target] =
  isFuzzed
  ? [
    .executableTarget(
      name: "Fuzzer", dependencies: ["Fuzzing"], path: "Tests/Fuzzer", swiftSettings: strict,
      linkerSettings: [.unsafeFlags(["-sanitize=fuzzer", "-use-ld=lld"])])
  ] : []

/// Terminal sessions are read cell by cell with libvterm; without its header those tests are
/// left out, so that a machine with only libncurses-dev and libyaml-dev still builds and tests the rest.
let hasVTerm = FileManager.default.fileExists(atPath: "/usr/include/vterm.h")

func house(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: strict)
}

func tests(_ name: String, _ dependencies: [Target.Dependency], resources: [String] = [])
  -> Target
{
  .testTarget(
    name: name, dependencies: dependencies, exclude: resources, swiftSettings: strict)
}

let argumentParser = Target.Dependency.product(
  name: "ArgumentParser", package: "swift-argument-parser")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let cryptoExtras = Target.Dependency.product(name: "CryptoExtras", package: "swift-crypto")

let package = Package(
  name: "empanel",
  products: [.executable(name: "empanel", targets: ["empanel"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
  ],
  targets: [
    house("Scoring"),
    house("Wording"),
    house("Forms", ["Scoring", "Wording", "CYAML"]),
    house("Sealing", [crypto, cryptoExtras]),
    house("Panels", ["Scoring", "Sealing", "CLinux"]),
    house("TextUI"),
    house("Terminal", ["TextUI", "CNcurses"]),
    house("Screens", ["TextUI", "Scoring", "Wording", "Panels"]),
    house("Reports", ["Scoring", "Wording", "Sealing", "Panels"]),
    .executableTarget(
      name: "empanel",
      dependencies: [
        "Scoring", "Wording", "Forms", "Sealing", "Panels", "TextUI", "Terminal", "Screens",
        "Reports", "CLinux", argumentParser,
      ],
      swiftSettings: strict),
    .systemLibrary(name: "CNcurses", providers: [.apt(["libncurses-dev"])]),
    .systemLibrary(name: "CYAML", providers: [.apt(["libyaml-dev"])]),
    .target(name: "CLinux"),
    tests("ScoringTests", ["Scoring", "Chance"]),
    tests(
      "ReportsTests", ["Reports", "Scoring", "Sealing", "Wording", "Golden", "Catalogue"],
      resources: ["Goldens"]),
    tests("PanelsTests", ["Panels", "Scoring", "Sealing", "Chance"]),
    tests("SealingTests", ["Sealing", "Chance", crypto]),
    tests("TextUITests", ["TextUI", "CNcurses", "Chance"]),
    tests("TerminalTests", ["PtySession", "Terminal", "TerminalProbe", "Chance"]),
    .target(
      name: "PtySession", dependencies: hasVTerm ? ["CVTerm"] : [], path: "Tests/PtySession",
      swiftSettings: strict),
    tests("GoldenTests", ["Golden"]),
    .target(name: "Golden", path: "Tests/Golden", swiftSettings: strict),
    .target(name: "Chance", path: "Tests/Chance", swiftSettings: strict),
    .target(
      name: "Catalogue", dependencies: ["Wording"], path: "Tests/Catalogue", swiftSettings: strict),
    .executableTarget(
      name: "TerminalProbe", dependencies: ["Terminal", "TextUI"], path: "Tests/TerminalProbe",
      swiftSettings: strict),
    tests("FuzzingTests", ["Fuzzing"]),
    .target(
      name: "Fuzzing", dependencies: ["Forms", "Panels", "Scoring", "Sealing", "Chance"],
      path: "Tests/Fuzzing", swiftSettings: strict),
    tests("WordingTests", ["Wording", "Catalogue"], resources: ["Corpus"]),
    tests("FormsTests", ["Forms", "Scoring", "Wording", "Chance"]),
    tests(
      "ScreensTests",
      ["Screens", "Panels", "Scoring", "TextUI", "Wording", "Golden", "Chance", "Catalogue"],
      resources: ["Goldens"]),
    tests(
      "CommandTests", ["empanel", "PtySession", "Wording", "Catalogue", "Chance", argumentParser],
      resources: ["Scripts"]),
  ] + fuzzer + (hasVTerm ? [.systemLibrary(name: "CVTerm", path: "Tests/CVTerm")] : [])
)
