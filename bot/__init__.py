"""The program, floor by floor; `docs/how-it-works.md` is the map."""
