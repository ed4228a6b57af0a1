"""Words: the catalogues per language, and how dates, times and lists are written."""
