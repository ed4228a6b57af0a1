"""The machine: everything a Telegram server remembers and refuses, without any I/O. Start in `machine`."""
