// The few Linux system calls that Swift cannot import, each under a plain name.
#ifndef EMPANEL_CLINUX_H
#define EMPANEL_CLINUX_H

/// Forbids core dumps and ptrace by other processes of the same user. Returns 0, or an errno.
int clinux_set_undumpable(void);

/// Renames, refusing to replace anything that stands at the new name. Returns 0, or an errno
/// (EINVAL or ENOSYS where the file system or the kernel cannot do it).
int clinux_rename_without_replacing(
    int from_folder, const char *from, int to_folder, const char *to);

/// Swaps two names in one step. Returns 0, or an errno (EINVAL or ENOSYS as above).
int clinux_swap_names(int one_folder, const char *one, int other_folder, const char *other);

/// Starts a program that reads `text` on its standard input; what it prints goes nowhere, it has no
/// other open file, and it ends when this process ends, however that happens. `arguments` ends with
/// NULL. Returns its process id, or an errno below 0.
int clinux_start_reader(
    const char *program, char *const arguments[], const void *text, unsigned long length);

#endif
