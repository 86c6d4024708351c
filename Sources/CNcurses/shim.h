// ncurses with wide characters, and the few constants and globals Swift cannot import.
#ifndef EMPANEL_NCURSES_SHIM_H
#define EMPANEL_NCURSES_SHIM_H
#ifndef NCURSES_WIDECHAR
#define NCURSES_WIDECHAR 1
#endif
#include <langinfo.h>
#include <ncurses.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <wchar.h>

// The C library hides it without _XOPEN_SOURCE, which the compiler of the importer does not set.
extern int wcwidth(wchar_t letter);

// Globals: Swift 6 refuses them as shared mutable state.
static inline WINDOW *empanel_screen_window(void) { return stdscr; }
static inline WINDOW *empanel_physical_screen(void) { return curscr; }

// Attributes: macros with casts, which Swift does not import.
static inline attr_t empanel_bold(void) { return A_BOLD; }
static inline attr_t empanel_reverse(void) { return A_REVERSE; }
static inline attr_t empanel_underline(void) { return A_UNDERLINE; }
static inline attr_t empanel_dim(void) { return A_DIM; }

static inline void empanel_set_attributes(WINDOW *window, attr_t attributes, short pair) {
  wattr_set(window, attributes, pair, NULL);
}

// What a cell looks like, without its letter.
static inline chtype empanel_face(attr_t attributes, short pair) {
  return attributes | COLOR_PAIR(pair);
}

// What erased cells look like.
static inline void empanel_set_background(WINDOW *window, short pair) {
  cchar_t blank;
  if (setcchar(&blank, L" ", A_NORMAL, pair, NULL) == OK) wbkgrndset(window, &blank);
}

// A terminfo string, or NULL when this terminal has none of that name.
static inline const char *empanel_capability(const char *name) {
  char *text = tigetstr((char *)name);
  return text == (char *)-1 ? NULL : text;
}

// The size the kernel knows for this terminal; 0 when it knows one.
static inline int empanel_window_size(int descriptor, int *rows, int *columns) {
  struct winsize size;
  if (ioctl(descriptor, TIOCGWINSZ, &size) != 0) return -1;
  *rows = size.ws_row;
  *columns = size.ws_col;
  return 0;
}

// Whether the C library speaks UTF-8 now.
static inline int empanel_codeset_is_utf8(void) {
  const char *name = nl_langinfo(CODESET);
  return name[0] == 'U' && name[1] == 'T' && name[2] == 'F' && name[3] == '-' && name[4] == '8';
}
#endif
