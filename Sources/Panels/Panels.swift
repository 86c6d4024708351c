// The target itself; its parts stand in the folders beside this file.
