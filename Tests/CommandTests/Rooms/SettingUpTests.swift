// From `empanel` alone to a panel of one's own: begun at the door, joined at the door, without a
// command line.
import Foundation
import PtySession
import Testing

@Suite(.serialized, .enabled(if: PtySession.canReadScreens, "needs libvterm-dev"))
struct SettingUpTests {
  /// Accounts with homes of their own, and a place that they share.
  private func places() throws -> URL {
    let root = FileManager.default.temporaryDirectory
      .appendingPathComponent("empanel-setting-up-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: root, withIntermediateDirectories: true)
    return root
  }

  private func door(_ person: String, in root: URL, columns: Int = 80, rows: Int = 24) throws
    -> PtySession
  {
    let home = root.path + "/" + person
    try FileManager.default.createDirectory(
      atPath: home, withIntermediateDirectories: true)
    return try PtySession(
      Program.empanel.path, [],
      environment: ["HOME": home, "XDG_DATA_HOME": "", "XDG_CONFIG_HOME": "", "TZ": "UTC"],
      columns: columns, rows: rows)
  }

  private func remove(_ root: URL) {
    _ = try? Program.run("/bin/chmod", ["-R", "u+rwX", root.path], environment: [:], in: root)
    try? FileManager.default.removeItem(at: root)
  }

  /// Begins a panel and stands in its set-up room.
  private func begin(_ session: PtySession, folder: String) throws {
    try session.press(Keystroke.down, until: "> Join a panel")
    try session.press(Keystroke.up, until: "> Begin a new panel")
    try session.press(Keystroke.enter, until: "choose a pack")
    try session.press(Keystroke.enter, until: "F8 To the end")
    try session.press(Keystroke.function(8), until: "> Begin a panel with this pack")
    try session.press(Keystroke.enter, until: "The panel is called   >")
    session.send(", June")
    try session.press(Keystroke.enter, until: "Its folder            >")
    session.send(String(repeating: Keystroke.backspace, count: 200) + folder)
    try session.press(Keystroke.enter, until: "Your short name       >")
    session.send("dilys")
    try session.press(Keystroke.enter, until: "> [x] Panel members")
    try session.press(Keystroke.enter, until: "A new passphrase      >")
    session.send("try it out")
    try session.press(Keystroke.enter, until: "The same again        >")
    session.send("try it out")
    try session.press(Keystroke.enter, until: "> Begin the panel")
  }

  @Test func aPanelIsBegunAtTheDoorAndJoinedAtTheDoor() throws {
    let root = try places()
    defer { remove(root) }
    let folder = root.path + "/day"
    let chair = try door("dilys", in: root)
    try begin(chair, folder: folder)
    try chair.press(Keystroke.enter, until: "People who joined")
    try chair.waitForLine(with: "The pack", and: "13 questions; no")

    let asha = try door("asha", in: root, columns: 60, rows: 16)
    try asha.press(Keystroke.down, until: "> Join a panel")
    try asha.press(Keystroke.enter, until: "Its folder   >")
    asha.send(folder + Keystroke.enter)
    try asha.press(Keystroke.enter, until: "This panel was begun by dilys")
    asha.send("dilys" + Keystroke.enter)
    try asha.waitFor("> [x] I score")
    try asha.press(Keystroke.enter, until: "The group you score in   > staff")
    try asha.press(Keystroke.enter, until: "A new passphrase         >")
    asha.send("try it out" + Keystroke.enter + "try it out" + Keystroke.enter)
    try asha.waitFor("> Join the panel")
    try asha.press(Keystroke.enter, until: "The handle \"dilys\" is taken in this panel.")
    asha.send(String(repeating: Keystroke.backspace, count: 5) + "asha")
    for _ in 0..<8 { asha.send(Keystroke.down) }
    try asha.waitFor("> Join the panel")
    try asha.press(Keystroke.enter, until: "You have joined. The chair, dilys")
    try asha.press(Keystroke.enter, until: "asha    Code")
    let line = try #require(asha.line(with: "asha    Code"))
    let code = String(line.drop { $0 != "C" }.prefix(29))

    try chair.press(Keystroke.function(9), until: "Look at the shared folder now")
    chair.send("shared")
    try chair.waitFor("> Look at the shared folder now")
    try chair.press(Keystroke.enter, until: "dilys and asha")
    try chair.move(Keystroke.down, to: "> People who joined")
    try chair.press(Keystroke.enter, until: code)
    try chair.waitForLine(with: "asha    Code", and: "scores in Panel members")

    // Whoever comes back is asked for the passphrase, and waits in the same room.
    for session in [asha, chair] {
      session.send(Keystroke.control("c"))
      #expect(try session.waitForEnd() == .exited(130))
      #expect(session.modes == session.modesBefore)
    }
    let again = try door("asha", in: root)
    try again.press(Keystroke.enter, until: "asha, type your passphrase")
    again.send("try it out")
    try again.press(Keystroke.enter, until: "You have joined. The chair, dilys")
    try again.press(Keystroke.escape, until: "")
    #expect(try again.waitForEnd() == .exited(0))
  }

  @Test func whatNewRefusesIsRefusedBesideTheField() throws {
    let root = try places()
    defer { remove(root) }
    let folder = root.path + "/used"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try "x".write(toFile: folder + "/x", atomically: true, encoding: .utf8)
    let chair = try door("dilys", in: root)
    try begin(chair, folder: folder)
    try chair.press(Keystroke.enter, until: "not empty. Choose a folder that is new or empty")
    try chair.waitForLine(with: "Its folder            >", and: "/used")
    chair.send("/day")
    for _ in 0..<3 { chair.send(Keystroke.tab) }
    for _ in 0..<2 { chair.send(Keystroke.tab) }
    try chair.waitFor("The same again        >")
    chair.send("?")
    try chair.press(Keystroke.enter, until: "> Begin the panel")
    try chair.press(Keystroke.enter, until: "The two passphrases were not the same.")
    chair.send(Keystroke.backspace)
    try chair.press(Keystroke.enter, until: "> Begin the panel")
    let made = try FileManager.default.contentsOfDirectory(atPath: folder)
    #expect(made == ["x"])
  }

  /// Joins by the command, which may make keys that cost a guess less work.
  private func join(_ handle: String, _ part: [String], folder: String, in root: URL) throws {
    let secret = root.path + "/secret"
    try "try it out\n".write(toFile: secret, atomically: true, encoding: .utf8)
    let joined = try Program.run(
      Program.empanel.path,
      ["join", folder, "--as", handle, "--passphrase-file", secret, "--work-factor", "10"] + part,
      environment: ["HOME": root.path + "/" + handle], in: root)
    #expect(joined.status == 0, "\(joined.errors)")
  }

  /// The pack that dilys's account keeps for the panel.
  private func kept(in root: URL) throws -> String {
    let panels = root.path + "/dilys/.local/share/empanel"
    let panel = try #require(FileManager.default.contentsOfDirectory(atPath: panels).first)
    return "\(panels)/\(panel)/pack/form.yaml"
  }

  private func text(_ path: String) throws -> String {
    try String(contentsOfFile: path, encoding: .utf8)
  }

  private func changeShares(_ session: PtySession, pack: String) throws {
    try session.move(Keystroke.up, to: "> The pack")
    try session.move(Keystroke.down, to: "> Shares")
    try session.press(Keystroke.enter, until: "With 40, People who use the service change")
    session.send(Keystroke.down + Keystroke.backspace + Keystroke.backspace + "30")
    session.send(Keystroke.down)
    try session.waitFor("> Keep this")
    try session.press(Keystroke.enter, until: "The shares of the scored groups come to 90")
    session.send(Keystroke.up + Keystroke.up + Keystroke.backspace + Keystroke.backspace + "70")
    session.send(Keystroke.down + Keystroke.down + Keystroke.down)
    try session.press(Keystroke.enter, until: "With 30, People who use the service change")
    session.send(Keystroke.up)
    try session.press(Keystroke.enter, until: "Panel members 70, People who use the service 30")
    #expect(try text(pack).contains("    share: 70\n"))
  }

  private func changeAQuestion(_ session: PtySession, pack: String) throws {
    let before = try text(pack)
    try session.move(Keystroke.up, to: "> The pack")
    try session.press(Keystroke.enter, until: "> Read the whole pack")
    try session.move(Keystroke.down, to: "> Question 1 ")
    try session.press(Keystroke.enter, until: "Ask               >")
    session.send(" Are you married?")
    // Said while it is typed: the topic, why, and how to ask it lawfully; nothing is taken away.
    try session.waitFor("Problem: personal question (family and pregnancy): \"married\".")
    try session.waitForLine(with: "family, marriage and pregnancy are protected", and: "is;")
    try session.waitFor("Instead: say what the post")
    session.send(Keystroke.tab + Keystroke.tab + Keystroke.tab)
    try session.press(Keystroke.enter, until: "nothing is done yet")
    try session.waitFor("or say below why it is asked.")
    try session.waitFor("Your reason         nothing yet")
    #expect(try text(pack) == before)
    session.send(String(repeating: Keystroke.backspace, count: 17))
    session.send(" Tell us more." + String(repeating: Keystroke.tab, count: 4))
    try session.press(Keystroke.enter, until: "interested in this job? Tell us")
    try session.press(Keystroke.escape, until: "> The pack")
    let after = try text(pack)
    #expect(after == before.replacing("in this job?\"", with: "in this job? Tell us more.\""))
  }

  @Test func aPanelIsSetUpAndFrozenWithoutACommandLine() throws {
    let root = try places()
    defer { remove(root) }
    let folder = root.path + "/day"
    let chair = try door("dilys", in: root)
    try begin(chair, folder: folder)
    try chair.press(Keystroke.enter, until: "Freeze the panel")
    try join("asha", ["--group", "staff"], folder: folder, in: root)
    try join("kiosk1", ["--kiosk"], folder: folder, in: root)

    // Nothing can be frozen yet, and the check says why.
    try chair.move(Keystroke.down, to: "> Check everything")
    try chair.press(Keystroke.enter, until: "Not yet.")
    try chair.waitFor("There is no candidate.")
    try chair.press(Keystroke.escape, until: "> Check everything")

    // What is typed is kept as soon as a page is.
    try chair.move(Keystroke.up, to: "> Candidates")
    try chair.press(Keystroke.enter, until: "> Add a candidate")
    try chair.press(Keystroke.enter, until: "> c01")
    try chair.press(Keystroke.enter, until: "Name         >")
    chair.send(
      "Sam, Poole" + Keystroke.enter + "nine" + Keystroke.enter + "45 min" + Keystroke.enter)
    chair.send("large print" + Keystroke.enter)
    try chair.press(Keystroke.enter, until: "is not whole minutes, 1 to 1440")
    chair.send(String(repeating: Keystroke.backspace, count: 4))
    chair.send(Keystroke.tab + Keystroke.tab)
    try chair.press(Keystroke.enter, until: "> c02")
    try chair.waitFor("Saved. C01 is on the list.")
    chair.send(Keystroke.enter + "Jo Adeyemi" + Keystroke.down + Keystroke.down + Keystroke.down)
    chair.send(Keystroke.down + Keystroke.down)
    try chair.waitFor("> Keep this")
    try chair.press(Keystroke.enter, until: "Sam, Poole, nine, 45 minutes, large print")
    chair.signal(9)
    #expect(try chair.waitForEnd() == .signalled(9))

    let again = try door("dilys", in: root)
    try again.press(Keystroke.enter, until: "dilys, type your passphrase")
    again.send("try it out")
    try again.press(Keystroke.enter, until: "2 candidates")
    try again.waitFor("dilys, asha and kiosk1")
    try changeShares(again, pack: try kept(in: root))
    try changeAQuestion(again, pack: try kept(in: root))
    try again.move(Keystroke.down, to: "> People at the kiosk")
    try again.press(Keystroke.enter, until: "> Add a person")
    try again.press(Keystroke.enter, until: "> su1")
    again.send(Keystroke.enter + "Wendy" + Keystroke.enter + Keystroke.enter)
    try again.waitFor("> Keep this, and add the next")
    again.send(Keystroke.down)
    try again.press(Keystroke.enter, until: "Wendy, People who use the service")
    try again.waitFor("Saved. su1 is on the list.")
    // Whom one takes out is named, and comes back with Enter alone.
    try again.press(Keystroke.enter, until: "> su1")
    for _ in 0..<3 { again.send(Keystroke.down) }
    try again.move(Keystroke.down, to: "> Take su1 out")
    try again.press(Keystroke.enter, until: "Saved. su1 is not on the list any more.")
    try again.press(Keystroke.enter, until: "> su1")
    again.send(Keystroke.enter + "Wendy" + Keystroke.enter + Keystroke.enter)
    try again.waitFor("> Keep this, and add the next")
    again.send(Keystroke.down)
    try again.press(Keystroke.enter, until: "Wendy, People who use the service")
    try again.press(Keystroke.escape, until: "Freeze the panel")
    try again.move(Keystroke.down, to: "> Freeze the panel")
    try again.press(Keystroke.enter, until: "Slips for the kiosk  ")
    for _ in 0..<5 { again.send(Keystroke.down) }
    try again.waitFor("Type FREEZE           >")
    again.send("thaw" + Keystroke.enter)
    try again.press(Keystroke.enter, until: "That is not the word FREEZE")
    again.send(String(repeating: Keystroke.backspace, count: 4) + "freeze" + Keystroke.enter)
    try again.press(Keystroke.enter, until: "Freeze code ")
    let code = try #require(again.line(with: "Freeze code "))
    #expect(code.filter(\.isHexDigit).count >= 20)
    // Names are left nowhere in clear.
    let found = try Program.run(
      "/bin/grep", ["-rl", "Poole", root.path], environment: [:], in: root)
    #expect(found.output == "")
    #expect(
      try String(contentsOfFile: root.path + "/dilys/day-slips.html", encoding: .utf8).contains(
        "su1"))
    try again.move(Keystroke.down, to: "> Go on: everybody declares now")
    // Whoever comes to a panel for the first time is offered to try it out.
    try again.press(Keystroke.enter, until: "You are here for the first time")
    try again.press(Keystroke.escape, until: "Read and declare")
    let verified = try Program.run(
      Program.empanel.path, ["verify", folder],
      environment: ["HOME": root.path + "/dilys", "PATH": "/usr/bin:/bin"], in: root)
    #expect(verified.status == 0, "\(verified.errors)")
  }
}
