"""Rules of the method: plain Python, no I/O, no clock of its own. One file per topic."""
