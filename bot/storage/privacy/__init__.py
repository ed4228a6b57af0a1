"""What is stored about one person: which rows that is, reading them out, and taking them away."""
