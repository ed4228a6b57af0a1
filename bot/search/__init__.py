"""Finding the vetted answer to a question asked in plain words."""
