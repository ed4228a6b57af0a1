"""The methods by which a bot asks who it is, what has happened, and for files."""

from aiogram import methods
from aiogram.types import File, Update, User, WebhookInfo

from bot.sandbox.refusals import WEBHOOK_ACTIVE, conflict
from bot.sandbox.telegram.machine import Telegram


def get_me(telegram: Telegram, _: methods.GetMe) -> User:
    return telegram.bot


def get_updates(telegram: Telegram, call: methods.GetUpdates) -> list[Update]:
    """What is there at this moment; `requests` waits for more."""
    updates = telegram.updates
    if updates.webhook:
        raise conflict(WEBHOOK_ACTIVE)
    if call.allowed_updates is not None:
        updates.allowed = frozenset(call.allowed_updates)
    return updates.waiting(call.offset, min(max(call.limit or 100, 1), 100))


def set_webhook(telegram: Telegram, call: methods.SetWebhook) -> bool:
    """Kept, not called: a test brings the updates to the web server itself."""
    telegram.updates.webhook = call.url or None
    if call.allowed_updates is not None:
        telegram.updates.allowed = frozenset(call.allowed_updates)
    if call.drop_pending_updates:
        telegram.updates.forget()
    return True


def delete_webhook(telegram: Telegram, call: methods.DeleteWebhook) -> bool:
    telegram.updates.webhook = None
    if call.drop_pending_updates:
        telegram.updates.forget()
    return True


def get_webhook_info(telegram: Telegram, _: methods.GetWebhookInfo) -> WebhookInfo:
    return WebhookInfo(
        url=telegram.updates.webhook or "",
        has_custom_certificate=False,
        pending_update_count=len(telegram.updates),
        allowed_updates=sorted(telegram.updates.allowed) or None,
    )


def get_file(telegram: Telegram, call: methods.GetFile) -> File:
    return telegram.files.downloadable(call.file_id).as_file()
