"""A Telegram in a box, to try the bot in and to test it with."""
