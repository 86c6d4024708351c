// The few Linux system calls that Swift cannot import.
#ifndef EMPANEL_CLINUX_H
#define EMPANEL_CLINUX_H
#endif
