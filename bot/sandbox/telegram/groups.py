"""What happens to a group: people come and go, it grows, it closes."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from aiogram.types import ForumTopicCreated

from bot.sandbox.telegram.accounts import Account
from bot.sandbox.telegram.memberships import Membership, membership
from bot.sandbox.telegram.rooms import Room, Standing

if TYPE_CHECKING:
    from bot.sandbox.telegram.machine import Telegram


@dataclass(eq=False, kw_only=True)
class Group(Room):
    telegram: "Telegram"
    administrators: list[Account] = field(default_factory=list)
    """Besides the owner."""

    def administered_by(self, account: Account) -> bool:
        return account is self.members[0] or account in self.administrators

    def promotes(self, account: Account) -> None:
        self.administrators.append(account)

    def lets_in(self, account: Account) -> None:
        self.members.append(account)
        self.telegram.hear(self, account.user, new_chat_members=[account.user])

    def loses(self, account: Account) -> None:
        self.telegram.hear(self, account.user, left_chat_member=account.user)
        self.members.remove(account)

    def opens_topic(self, name: str) -> int:
        """The number of the topic, its `message_thread_id`."""
        number = self.last_id + 1
        self.topics[number] = name
        created = ForumTopicCreated(name=name, icon_color=0x6FB9F0)
        self.telegram.hear(
            self,
            self.members[0].user,
            forum_topic_created=created,
            message_thread_id=number,
            is_topic_message=True,
        )
        return number

    def deletes_topic(self, number: int) -> None:
        """With all that was said in it. Telegram does not tell the bot."""
        del self.topics[number]
        there = [each.message_id for each in self.messages.values() if each.message_thread_id == number]
        for each in there:
            del self.messages[each]
        self.telegram.changes.tell()

    def becomes_supergroup(self) -> "Group":
        """A new chat with a number of its own; the old one only points there."""
        title = self.title or ""
        grown = self.telegram.group(title, self.members, kind="supergroup")
        grown.bot, grown.met_bot = self.bot, self.met_bot
        grown.administrators = self.administrators
        self.upgraded_to = grown.id
        owner = self.members[0].user
        self.telegram.hear(self, owner, migrate_to_chat_id=grown.id)
        self.telegram.hear(grown, owner, migrate_from_chat_id=self.id)
        return grown

    def silences_bot(self) -> None:
        """Members may no longer write, and so the bot: of that Telegram tells it nothing."""
        self.writable = False
        self.telegram.changes.tell()

    def is_deleted(self) -> None:
        self.deleted = True
        self.telegram.changes.tell()

    def membership_of(self, user_id: int) -> Membership | None:
        if user_id == self.telegram.bot.id:
            return membership(self.telegram.bot, self.bot.value)
        for account in self.members:
            if account.id == user_id:
                return membership(account.user, self._standing(account))
        stranger = self.telegram.accounts.get(user_id)
        return membership(stranger.user, Standing.OUTSIDE.value) if stranger else None

    def _standing(self, account: Account) -> str:
        if account is self.members[0]:
            return "creator"
        return "administrator" if account in self.administrators else "member"
