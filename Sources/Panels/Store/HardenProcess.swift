// What one process can do so that its memory does not end up in a file: called once, at start.
internal import CLinux
internal import Glibc

/// Forbids core dumps and being read by other processes of the same user.
///
/// The limit on core files is not enough where dumps are piped to a program, hence both.
/// - Returns: whether both took effect.
@discardableResult
public func hardenProcess() -> Bool {
  var none = rlimit(rlim_cur: 0, rlim_max: 0)
  let limited = setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &none) == 0
  let undumpable = clinux_set_undumpable() == 0
  return limited && undumpable
}
