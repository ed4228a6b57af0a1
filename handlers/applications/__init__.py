"""Applying to join without an invitation, and answering those who apply."""
