// libvterm, and the bit fields and callbacks of it that Swift cannot reach.
#ifndef EMPANEL_VTERM_SHIM_H
#define EMPANEL_VTERM_SHIM_H
#include <vterm.h>

// What the terminal was last told about itself.
typedef struct {
  int cursor_visible;
  int second_screen;
} CVTermState;

static inline int cvterm_told(VTermProp property, VTermValue *value, void *user) {
  CVTermState *state = (CVTermState *)user;
  if (property == VTERM_PROP_CURSORVISIBLE) state->cursor_visible = value->boolean;
  if (property == VTERM_PROP_ALTSCREEN) state->second_screen = value->boolean;
  return 1;
}

static const VTermScreenCallbacks cvterm_callbacks = {.settermprop = cvterm_told};

static inline VTerm *cvterm_new(int rows, int columns, CVTermState *state) {
  VTerm *terminal = vterm_new(rows, columns);
  vterm_set_utf8(terminal, 1);
  VTermScreen *screen = vterm_obtain_screen(terminal);
  vterm_screen_enable_altscreen(screen, 1);
  vterm_screen_set_callbacks(screen, &cvterm_callbacks, state);
  vterm_screen_reset(screen, 1);
  return terminal;
}

typedef struct {
  uint32_t letters[VTERM_MAX_CHARS_PER_CELL];
  int width;
  bool is_bold, is_underlined, is_reversed;
  // The number of a colour, or -1 for the terminal's own.
  int ink, paper;
} CVTermCell;

static inline int cvterm_colour(VTermColor colour, int is_default) {
  if (is_default) return -1;
  return VTERM_COLOR_IS_INDEXED(&colour) ? colour.indexed.idx : 1000;
}

static inline CVTermCell cvterm_cell(VTerm *terminal, int row, int column) {
  VTermScreen *screen = vterm_obtain_screen(terminal);
  VTermScreenCell cell;
  VTermPos place = {row, column};
  CVTermCell found = {{0}, 1, false, false, false, -1, -1};
  if (!vterm_screen_get_cell(screen, place, &cell)) return found;
  for (int i = 0; i < VTERM_MAX_CHARS_PER_CELL; i++) found.letters[i] = cell.chars[i];
  found.width = cell.width;
  found.is_bold = cell.attrs.bold;
  found.is_underlined = cell.attrs.underline != 0;
  found.is_reversed = cell.attrs.reverse;
  found.ink = cvterm_colour(cell.fg, VTERM_COLOR_IS_DEFAULT_FG(&cell.fg));
  found.paper = cvterm_colour(cell.bg, VTERM_COLOR_IS_DEFAULT_BG(&cell.bg));
  return found;
}

static inline VTermPos cvterm_cursor(VTerm *terminal) {
  VTermPos place;
  vterm_state_get_cursorpos(vterm_obtain_state(terminal), &place);
  return place;
}
#endif
