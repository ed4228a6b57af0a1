"""What somebody wants to be written about, when, and by which way."""

from sqlalchemy.ext.asyncio import AsyncSession

from bot.domain.clock import Clock
from bot.domain.errors import Declined
from bot.domain.events.preferences import HoursChosen, MailChosen, TopicDeclined, TopicWanted
from bot.domain.hours import DEFAULT, Hours
from bot.domain.newsletters import Topic
from bot.domain.people import Person
from bot.domain.preferences import ByMail, Preferences
from bot.services.notices import Notices
from bot.storage import preferences
from bot.storage.database import Database


class Preferring:
    """Everybody for themselves. Each answers how it is now, so that a second tap changes nothing."""

    def __init__(self, database: Database, notices: Notices, clock: Clock) -> None:
        self._database = database
        self._notices = notices
        self._clock = clock

    async def look(self, *, by: Person) -> Preferences:
        async with self._database.reading() as session:
            return await preferences.preferences(session, by.id)

    async def choose_topic(self, topic: Topic, *, wanted: bool, by: Person) -> Preferences:
        """Also of what is planned and has not left yet."""
        async with self._database.begin() as session:
            if wanted and await preferences.want(session, by.id, topic):
                await self._notices.tell(session, TopicWanted(by.home, by.id, topic.value), by=by.id)
            if not wanted and await preferences.do_without(session, by.id, topic, self._clock()):
                await self._notices.tell(session, TopicDeclined(by.home, by.id, topic.value), by=by.id)
            return await preferences.preferences(session, by.id)

    async def choose_hours(self, hours: Hours, *, by: Person) -> Preferences:
        own = None if hours == DEFAULT else hours
        async with self._database.begin() as session:
            before = await preferences.preferences(session, by.id)
            if before.own_hours != own:
                await preferences.choose_hours(session, by.id, own, self._clock())
                await self._notices.tell(session, HoursChosen(by.home, by.id), by=by.id)
            return await preferences.preferences(session, by.id)

    async def choose_mail(self, by_mail: ByMail, *, by: Person) -> Preferences:
        """Raises Declined where no address has been shown to be theirs."""
        async with self._database.begin() as session:
            before = await self._with_address(session, by_mail, by)
            if before.by_mail is not by_mail:
                await preferences.choose_mail(session, by.id, by_mail)
                await self._notices.tell(session, MailChosen(by.home, by.id, by_mail.value), by=by.id)
            return await preferences.preferences(session, by.id)

    async def _with_address(self, session: AsyncSession, by_mail: ByMail, by: Person) -> Preferences:
        found = await preferences.preferences(session, by.id)
        if found.email is None and by_mail is not ByMail.NO:
            raise Declined("preferences-no-address")
        return found
