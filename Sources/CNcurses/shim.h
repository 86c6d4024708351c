// ncurses with wide characters, and the few constants and globals Swift cannot import.
#ifndef EMPANEL_NCURSES_SHIM_H
#define EMPANEL_NCURSES_SHIM_H
#ifndef NCURSES_WIDECHAR
#define NCURSES_WIDECHAR 1
#endif
#include <ncurses.h>
#endif
