// The calls themselves; renameat2 goes through syscall(), since musl has no wrapper for it.
#define _GNU_SOURCE
#include "CLinux.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <unistd.h>

static const unsigned no_replace = 1u << 0;
static const unsigned exchange = 1u << 1;

static int renamed(long result) { return result == 0 ? 0 : errno; }

int clinux_set_undumpable(void) {
  return prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0 ? 0 : errno;
}

int clinux_rename_without_replacing(
    int from_folder, const char *from, int to_folder, const char *to) {
  return renamed(syscall(SYS_renameat2, from_folder, from, to_folder, to, no_replace));
}

int clinux_swap_names(int one_folder, const char *one, int other_folder, const char *other) {
  return renamed(syscall(SYS_renameat2, one_folder, one, other_folder, other, exchange));
}

// A file in memory and not a pipe: nobody waits for a program that does not read.
static int in_memory(const char *text, unsigned long length) {
  int file = memfd_create("text", MFD_CLOEXEC);
  if (file < 0) return -errno;
  while (length > 0) {
    ssize_t count = write(file, text, length);
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) {
      int why = count < 0 ? errno : EIO;
      close(file);
      return -why;
    }
    text += count;
    length -= (unsigned long)count;
  }
  lseek(file, 0, SEEK_SET);
  return file;
}

// After fork only what a signal handler may call.
static void become(const char *program, char *const arguments[], int text, pid_t parent) {
  sigset_t none;
  int nowhere;
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  // The parent may have died before it was asked for.
  if (getppid() != parent) _exit(127);
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  nowhere = open("/dev/null", O_WRONLY);
  if (nowhere < 0 || dup2(text, 0) < 0 || dup2(nowhere, 1) < 0 || dup2(nowhere, 2) < 0) _exit(127);
  if (syscall(SYS_close_range, 3u, ~0u, 0u) != 0) {
    for (int file = 3; file < 1024; file += 1) close(file);
  }
  setpgid(0, 0);
  execv(program, arguments);
  _exit(127);
}

int clinux_start_reader(
    const char *program, char *const arguments[], const void *text, unsigned long length) {
  pid_t parent = getpid();
  int file = in_memory(text, length);
  pid_t child;
  int why;
  if (file < 0) return file;
  child = fork();
  if (child == 0) become(program, arguments, file, parent);
  why = errno;
  close(file);
  return child > 0 ? child : -why;
}
