"""A person starts it: what arrives from Telegram and from the web, one file per topic."""
