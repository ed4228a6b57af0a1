"""Applying to join without an invitation, as the applicant sees it and as those who answer."""
