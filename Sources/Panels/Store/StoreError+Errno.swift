// How the numbers of the operating system become the cases of StoreError: one table, so that
// the same trouble has the same name whatever call met it.
internal import Glibc

extension StoreError {
  /// The error for `errno` met in `step` at `path`.
  init(_ errno: CInt, _ step: FileStep, _ path: String) {
    switch errno {
    case ENOENT: self = .notFound(path: path)
    case EACCES, EPERM: self = .notPermitted(path: path)
    case EROFS: self = .readOnly(path: path)
    case ENOSPC, EDQUOT, EFBIG: self = .diskFull(path: path)
    case ENOTDIR: self = .notAFolder(path: path)
    case EISDIR: self = .isAFolder(path: path)
    case ELOOP, ENXIO: self = .notARegularFile(path: path)
    case EEXIST: self = .alreadyExists(path: path)
    case ENOTEMPTY: self = .notEmpty(path: path)
    case ENAMETOOLONG: self = .badName(path)
    case ENOTCONN, ESTALE, EHOSTDOWN, EHOSTUNREACH, ENETUNREACH, ENETDOWN, ETIMEDOUT, ENODEV,
      ENOMEDIUM, ECONNREFUSED, ECONNRESET, ECONNABORTED:
      self = .away(path: path, errno: errno)
    default: self = .failed(path: path, step: step, errno: errno)
    }
  }
}
