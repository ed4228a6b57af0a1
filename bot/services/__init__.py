"""What is done: one class per topic, one method per transaction."""
