"""Questions to the coordinator: asking one, what becomes of it, the lists of them, what others are told."""
