// The calls themselves; renameat2 goes through syscall(), since musl has no wrapper for it.
#define _GNU_SOURCE
#include "CLinux.h"

#include <errno.h>
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
