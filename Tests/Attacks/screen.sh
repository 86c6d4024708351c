# Words for a person at the screens, in a tmux of the script's own: for scripts that `. panel.sh` first.
#
#   sit NAME WHO COMMAND..   starts the program in a window of 80 by 24 as WHO; NAME is the window's
#   sees NAME TEXT           waits until the window shows TEXT; keys NAME KEY.. types, as tmux names keys
#   sealing_draft WHO        a whole draft for c01, typed in at the screen, up to the word that seals
screens() { tmux -S "$work/tmux" -f /dev/null "$@"; }
tidy() { screens kill-server 2> /dev/null; }
sit() {
  local name=$1 who=$2
  shift 2
  screens new-session -d -s "$name" -x 80 -y 24 \
    "env HOME='$work/people/$who' XDG_CONFIG_HOME='$work/people/$who/config' XDG_DATA_HOME='$work/people/$who/data' LANG=C.UTF-8 TERM=screen SWIFT_BACKTRACE=enable=no $*"
}
shown() { screens capture-pane -p -t "$1" 2> /dev/null; }
sees() {
  for _ in $(seq 300); do
    shown "$1" | grep -Fq -- "$2" && return
    sleep 0.05
  done
  fail "the window did not show \"$2\" but: $(shown "$1")"
}
keys() {
  local name=$1
  shift
  screens send-keys -t "$name" "$@"
}
process_of() { screens list-panes -t "$1" -F '#{pane_pid}'; }
