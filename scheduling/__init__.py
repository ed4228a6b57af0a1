"""The clock starts it: what ticks, and how often."""
