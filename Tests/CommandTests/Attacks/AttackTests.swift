// Performs every attack and fault of Tests/Attacks in its short form; the file's name is the test's
// name. Separate from the scripts of sessions: these use stock tools against the program.
import Foundation
import Testing

enum Attacks {
  static let folder = Program.repository.appendingPathComponent("Tests/Attacks")

  /// The scripts that may be performed here: the words they share are not executable, and those
  /// marked `# attack: full` are for `make attack` alone.
  static let all: [String] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.filter {
      $0.hasSuffix(".sh")
        && FileManager.default.isExecutableFile(atPath: folder.appendingPathComponent($0).path)
        && !isOnlyForAttack($0)
    }.sorted()
  }()

  private static func isOnlyForAttack(_ name: String) -> Bool {
    let text = try? String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
    return text?.contains("\n# attack: full\n") ?? false
  }

  /// What a script ends with where the machine lacks what it needs.
  static let notRun: Int32 = 77
}

@Test(arguments: Attacks.all) func theAttackComesToNothing(name: String) throws {
  var environment = ProcessInfo.processInfo.environment
  environment["EMPANEL"] = Program.empanel.path
  environment["EMPANEL_ATTACK"] = "short"
  let result = try Program.run(
    "/usr/bin/env",
    ["timeout", "-k", "10", "300", "bash", Attacks.folder.appendingPathComponent(name).path],
    environment: environment, in: Attacks.folder)
  if result.status == Attacks.notRun, !Program.skipsAreForbidden {
    // Said by name: CI forbids it with EMPANEL_FORBID_SKIPS=1.
    return print("not run: \(result.errors)")
  }
  #expect(result.status == 0, "\(result.output)\(result.errors)")
}

@Test func thereAreAttacks() {
  #expect(Attacks.all.count >= 15)
}
