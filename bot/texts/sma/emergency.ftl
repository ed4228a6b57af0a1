## Nothing is translated yet: docs/how-to/translate.md says how.
