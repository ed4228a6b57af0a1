"""What a person does in Telegram, and what that person sees."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qs, urlsplit

from aiogram.types import (
    CallbackQuery,
    ChatMemberUpdated,
    InaccessibleMessage,
    InlineKeyboardButton,
    Message,
    MessageEntity,
    Sticker,
    User,
    Voice,
)

from bot.sandbox.telegram.content import forwarded, with_caption, with_text
from bot.sandbox.telegram.formatting import MOST_IN_TEXT, message_caption, message_text
from bot.sandbox.telegram.keyboards import buttons, labels
from bot.sandbox.telegram.memberships import membership
from bot.sandbox.telegram.rooms import Room, Standing
from bot.sandbox.telegram.whispers import is_whispered, write_alone

if TYPE_CHECKING:
    from bot.sandbox.telegram.groups import Group
    from bot.sandbox.telegram.machine import Telegram


_GROUP_ANONYMOUS = User(id=1087968824, is_bot=True, first_name="Group", username="GroupAnonymousBot")
"""Whom Telegram names as the sender of what an administrator writes anonymously."""


class NotPossible(Exception):  # noqa: N818  said to a person, not a bug
    """What the person's own app would not let them do."""


@dataclass(frozen=True, slots=True)
class TapAnswer:
    """What appears when a button was pressed: nothing, a note at the top, or an alert to close."""

    text: str | None
    alert: bool
    url: str | None


@dataclass(eq=False, slots=True)
class Tap:
    """One press of an inline button. The app shows it as busy until there is an `answer`."""

    id: str
    person: "Account"
    at: datetime
    answer: TapAnswer | None = None


@dataclass(eq=False, repr=False)
class Account:
    """Acts raise NotPossible, or Refused in Telegram's words where it is what was sent that does not do."""

    telegram: "Telegram"
    user: User
    has_started_bot: bool = False
    has_blocked_bot: bool = False
    deactivated: bool = False
    room: Room = field(init=False)
    """The private chat with the bot."""

    def __post_init__(self) -> None:
        self.room = Room(self.user.id, "private", [self])

    @property
    def id(self) -> int:
        return self.user.id

    @property
    def name(self) -> str:
        return self.user.full_name

    @property
    def last_message(self) -> Message | None:
        """The newest in the private chat with the bot, by whomever."""
        return next(reversed(self.room.messages.values()), None)

    def rooms(self) -> list[Room]:
        """Every chat the person sees, the one with the bot first; of a group that has grown, the new one."""
        return [
            room
            for room in self.telegram.rooms.values()
            if self in room.members and not room.deleted and room.upgraded_to is None
        ]

    def writes(
        self,
        text: str,
        room: Room | None = None,
        *,
        entities: Sequence[MessageEntity] | None = None,
        reply_to: Message | None = None,
        topic: int | None = None,
    ) -> Message:
        """What is too long for one message the app cuts into several; the last one is returned."""
        where = room or self.room
        if is_whispered(self, where, text):
            return write_alone(self, where, text, topic)
        cut = [text] if len(text) <= MOST_IN_TEXT else _chunks(text)
        for part in cut:
            said = message_text(part, entities if len(cut) == 1 else None, None)
            written = self._says(where, reply_to, topic, **with_text(said))
        self._uses_keyboard(where, text)
        return written

    def writes_anonymously(self, text: str, group: "Group") -> Message:
        """As an administrator who shows as the group."""
        if not group.administered_by(self):
            raise NotPossible(f"{self.name} is no administrator there.")
        said = message_text(text, None, None)
        return self.telegram.hear(group, _GROUP_ANONYMOUS, sender_chat=group.as_chat(), **with_text(said))

    def presses(self, what: str, message: Message | None = None) -> Tap | None:
        """Presses the button with this label or data: in the message as given, which may have changed since,
        or in the newest that has it. A label of the keyboard below is written, and there is no tap then."""
        found = self._find_button(what, message)
        if found is None:
            if message is None and what in labels(self.room.keyboard):
                self.writes(what)
                return None
            raise NotPossible(f"{self.name} sees no button {what!r}, but {self._all_labels()}.")
        button, where = found
        if button.url is not None:
            self.opens(button.url)
        if button.callback_data is None:
            return None  # copying a text is between the person and the app
        return self._taps(where, button.callback_data)

    def opens(self, link: str) -> None:
        """A link to the bot sends its start word; any other leaves Telegram."""
        parts = urlsplit(link if "://" in link else f"https://{link}")
        if parts.netloc in {"t.me", "telegram.me"} and parts.path.strip("/") == self.telegram.bot.username:
            token = parse_qs(parts.query).get("start", [""])[0]
            self.writes(f"/start {token}".strip())

    def sends_photo(self, content: bytes, caption: str = "", room: Room | None = None) -> Message:
        stored = self.telegram.files.keep("Photo", "photo.jpg", content)
        said = message_caption(caption, None, None)
        return self._says(room or self.room, photo=stored.as_photo(), **with_caption(said))

    def sends_document(
        self, content: bytes, name: str, caption: str = "", room: Room | None = None
    ) -> Message:
        stored = self.telegram.files.keep("Document", name, content)
        said = message_caption(caption, None, None)
        return self._says(room or self.room, document=stored.as_document(), **with_caption(said))

    def sends_album(self, pictures: Sequence[bytes], caption: str = "") -> None:
        """As one, in the private chat: to the bot they come as several messages, nothing says how many."""
        album = str(12_000_000_000_000_000 + self.telegram.changes.number)
        for number, content in enumerate(pictures):
            stored = self.telegram.files.keep("Photo", "photo.jpg", content)
            said = with_caption(message_caption("" if number else caption, None, None))
            self._says(self.room, photo=stored.as_photo(), media_group_id=album, **said)

    def sends_sticker(self, room: Room | None = None) -> Message:
        stored = self.telegram.files.keep("Sticker", "sticker.webp", b"RIFF\0\0\0\0WEBP")
        sticker = Sticker(
            file_id=stored.id,
            file_unique_id=stored.unique_id,
            type="regular",
            width=512,
            height=512,
            is_animated=False,
            is_video=False,
            emoji="👍",
        )
        return self._says(room or self.room, sticker=sticker)

    def sends_voice(self, room: Room | None = None) -> Message:
        stored = self.telegram.files.keep("Voice", "voice.ogg", b"OggS")
        voice = Voice(file_id=stored.id, file_unique_id=stored.unique_id, duration=3, mime_type="audio/ogg")
        return self._says(room or self.room, voice=voice)

    def forwards(self, message: Message, to: Room | None = None) -> Message:
        return self._says(to or self.room, **forwarded(message))

    def edits(self, message: Message, text: str) -> Message:
        room = self.telegram.rooms[message.chat.id]
        if message.from_user is None or message.from_user.id != self.id:
            raise NotPossible(f"{self.name} can edit only messages of their own.")
        said = message_text(text, None, None)
        edited = message.model_copy(
            update={**with_text(said), "edit_date": int(self.telegram.clock().timestamp())}
        )
        if room.hears(edited, self.telegram.bot):
            self.telegram.updates.add("edited_message", edited)
        self.telegram.changes.tell()
        return room.keep(edited)

    def deletes(self, message: Message) -> None:
        """Telegram does not tell the bot."""
        self.telegram.rooms[message.chat.id].messages.pop(message.message_id, None)
        self.telegram.changes.tell()

    def blocks_bot(self) -> None:
        if not self.has_blocked_bot:
            self.has_blocked_bot = True
            self._bot_standing_changed(self.room, "member", "kicked")

    def unblocks_bot(self) -> None:
        if self.has_blocked_bot:
            self.has_blocked_bot = False
            self._bot_standing_changed(self.room, "kicked", "member")

    def deactivates(self) -> None:
        """The account is deleted at Telegram."""
        self.deactivated = True
        self.telegram.changes.tell()

    def changes_language(self, language: str) -> None:
        self.user = self.user.model_copy(update={"language_code": language})
        self.telegram.changes.tell()

    def adds_bot_to(self, group: "Group", *, administrator: bool = False) -> None:
        before, group.bot = group.bot, Standing.ADMINISTRATOR if administrator else Standing.MEMBER
        group.met_bot = True
        self._bot_standing_changed(group, before.value, group.bot.value)
        self.telegram.hear(group, self.user, new_chat_members=[self.telegram.bot])

    def silences_bot_in(self, group: "Group") -> None:
        """Of the bot alone, so that Telegram tells it. Only in supergroups."""
        if group.kind != "supergroup":
            raise NotPossible("A small group restricts nobody.")
        before, group.bot = group.bot, Standing.SILENCED
        self._bot_standing_changed(group, before.value, group.bot.value)

    def lets_bot_write_in(self, group: "Group", *, administrator: bool = False) -> None:
        """An ordinary member again, or an administrator, whatever it was."""
        before, group.bot = group.bot, Standing.ADMINISTRATOR if administrator else Standing.MEMBER
        self._bot_standing_changed(group, before.value, group.bot.value)

    def restarts_app(self) -> None:
        """Which keeps no ephemeral messages."""
        for room in self.rooms():
            room.whispers = {
                number: each for number, each in room.whispers.items() if each.person is not self
            }
        self.telegram.changes.tell()

    def kicks_bot_from(self, group: "Group") -> None:
        before, group.bot = group.bot, Standing.KICKED
        self.telegram.post(group, self.user, left_chat_member=self.telegram.bot)
        self._bot_standing_changed(group, before.value, "kicked")

    def _says(
        self, room: Room, reply_to: Message | None = None, topic: int | None = None, **content: Any
    ) -> Message:
        if not room.lets_write(self):
            raise NotPossible(f"{self.name} cannot write in that chat.")
        if room is self.room:
            if self.has_blocked_bot:
                raise NotPossible(f"{self.name} has blocked the bot.")
            self.has_started_bot = True
        replied = {"reply_to_message": reply_to} if reply_to else {}
        return self.telegram.hear(room, self.user, **self.telegram.thread(room, topic), **replied, **content)

    def _uses_keyboard(self, room: Room, text: str) -> None:
        if room.keyboard is not None and room.keyboard.one_time_keyboard and text in labels(room.keyboard):
            room.keyboard = None

    def _find_button(self, what: str, message: Message | None) -> tuple[InlineKeyboardButton, Message] | None:
        if message is not None:
            candidates = [message]
        else:
            candidates = [each for room in self.rooms() for each in reversed(room.seen_by(self))]
        for each in candidates:
            for button in buttons(each):
                if what in {button.text, button.callback_data}:
                    return button, each
        return None

    def _all_labels(self) -> list[str]:
        inline = [b.text for room in self.rooms() for each in room.seen_by(self) for b in buttons(each)]
        return [*inline, *labels(self.room.keyboard)]

    def _taps(self, message: Message, data: str) -> Tap:
        if self.has_blocked_bot and message.chat.id == self.id:
            raise NotPossible(f"{self.name} has blocked the bot.")
        telegram = self.telegram
        tap = Tap(str(4_000_000_000_000_000 + len(telegram.taps)), self, telegram.clock())
        telegram.taps[tap.id] = tap
        now_there = telegram.rooms[message.chat.id].now(message)
        query = CallbackQuery(
            id=tap.id,
            from_user=self.user,
            chat_instance=str(message.chat.id),
            message=now_there
            or InaccessibleMessage(chat=message.chat, message_id=message.message_id, date=0),
            data=data,
        )
        telegram.updates.add("callback_query", query)
        return tap

    def _bot_standing_changed(self, room: Room, before: str, after: str) -> None:
        telegram = self.telegram
        change = ChatMemberUpdated(
            chat=room.as_chat(),
            from_user=self.user,
            date=telegram.clock().replace(microsecond=0),
            old_chat_member=membership(telegram.bot, before),
            new_chat_member=membership(telegram.bot, after),
        )
        telegram.updates.add("my_chat_member", change)


def _chunks(text: str) -> list[str]:
    return [text[start : start + MOST_IN_TEXT] for start in range(0, len(text), MOST_IN_TEXT)]
