"""What goes out: lease, send, settle."""
