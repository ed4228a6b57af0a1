"""Addresses that open the bot."""

from aiogram import Bot


async def link_to(bot: Bot, start: str | None = None) -> str:
    """`start` is what the app writes behind «/start» for the person."""
    address = f"https://t.me/{(await bot.me()).username}"
    return address if start is None else f"{address}?start={start}"
