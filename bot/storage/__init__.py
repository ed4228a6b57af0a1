"""Rows: the tables, and one file of query functions per topic."""
