// Work on a thread of its own that is another user or sees another disk: both belong to one
// thread under Linux, so that the other tests go on undisturbed.
import Foundation
import Glibc

/// Runs work on a fresh thread and hands on what it returns or throws.
func onOwnThread<Result: Sendable>(
  _ work: @escaping @Sendable () throws -> Result
) throws -> Result {
  let box = Box<Result>()
  let done = DispatchSemaphore(value: 0)
  let thread = Thread {
    box.result = Swift.Result { try work() }
    done.signal()
  }
  thread.start()
  done.wait()
  guard let result = box.result else { throw POSIXError(.ECANCELED) }
  return try result.get()
}

/// Runs work as the user `nobody`, where this is root; as a plain user it is nobody special anyway.
func asNobody<Result: Sendable>(_ work: @escaping @Sendable () throws -> Result) throws -> Result {
  try onOwnThread {
    if geteuid() == 0 {
      guard let address = dlsym(nil, "setfsuid") else { throw POSIXError(.ENOSYS) }
      typealias SetFileUser = @convention(c) (uid_t) -> CInt
      _ = unsafeBitCast(address, to: SetFileUser.self)(65_534)
    }
    return try work()
  }
}

/// Runs work with a disk of so many kibibytes at `path`, which nobody else sees.
func withSmallDisk<Result: Sendable>(
  _ kibibytes: Int, at path: String, _ work: @escaping @Sendable () throws -> Result
) throws -> Result {
  try onOwnThread {
    guard unshareMounts() == 0,
      mount("none", "/", nil, UInt(MS_REC | MS_PRIVATE), nil) == 0,
      mount("tmpfs", path, "tmpfs", 0, "size=\(kibibytes)k") == 0
    else { throw POSIXError(.EPERM) }
    defer { umount2(path, CInt(MNT_DETACH)) }
    return try work()
  }
}

/// Whether this account may mount a disk for itself.
let canMount: Bool = (try? onOwnThread { unshareMounts() == 0 }) ?? false

private func unshareMounts() -> CInt {
  guard let address = dlsym(nil, "unshare") else { return -1 }
  typealias Unshare = @convention(c) (CInt) -> CInt
  return unsafeBitCast(address, to: Unshare.self)(0x0002_0000)
}

private final class Box<Value>: @unchecked Sendable {
  var result: Swift.Result<Value, any Error>?
}
