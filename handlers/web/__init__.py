"""Pages for machines and people: health."""
