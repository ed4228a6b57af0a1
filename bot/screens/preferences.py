"""How the bot reaches somebody: what about, when, and whether by mail."""

from collections.abc import Iterator

from bot.domain.hours import PRACTICAL, WHENEVER, Hours
from bot.domain.newsletters import Topic
from bot.domain.preferences import HOURS, ByMail, Preferences, UsualHours
from bot.domain.spelling import begun
from bot.screens.buttons import Meaning, button
from bot.screens.menu import ShowSettings, to_menu
from bot.screens.screen import Press, Screen, bold, column, lines, screen
from bot.texts import moments
from bot.texts.catalog import Say


@button("prf")
class ShowPreferences(Meaning):
    pass


@button("prft")
class ChooseTopic(Meaning):
    topic: Topic
    wanted: bool


@button("prfh")
class ShowHours(Meaning):
    pass


@button("prfu")
class TakeUsualHours(Meaning):
    hours: UsualHours


@button("prfo")
class WriteOwnHours(Meaning):
    pass


@button("prfm")
class ShowMail(Meaning):
    pass


@button("prfb")
class ChooseMail(Meaning):
    by_mail: ByMail


@button("prfa")
class WriteMailAddress(Meaning):
    pass


def preferences(chosen: Preferences, say: Say, *, mail: bool) -> Screen:
    """`mail` where the bot can send any."""
    return screen(
        bold(say("preferences-title")),
        lines(
            bold(say("preferences-topics")),
            *(_topic(each, chosen, say) for each in Topic),
            say("preferences-undertaken"),
        ),
        lines(bold(say("preferences-hours-title")), _hours_now(chosen, say)),
        lines(bold(say("preferences-mail-title")), _mail_now(chosen, say)) if mail else None,
        buttons=column(
            *(_choose(each, chosen, say) for each in Topic),
            Press(say("preferences-hours-change"), ShowHours()),
            Press(say("preferences-mail-title"), ShowMail()) if mail else None,
            Press(say("settings-title"), ShowSettings()),
            to_menu(say),
        ),
    )


def hours(chosen: Preferences, say: Say) -> Screen:
    others = [usual for usual, those in HOURS.items() if those != chosen.hours]
    return screen(
        bold(say("preferences-hours-title")),
        _hours_now(chosen, say),
        say("preferences-hours-what-waits", near=said(PRACTICAL, say)),
        buttons=column(
            *(Press(said(HOURS[usual], say, begins=True), TakeUsualHours(usual)) for usual in others),
            Press(say("preferences-hours-own"), WriteOwnHours()),
            back(say),
        ),
    )


def write_hours(say: Say) -> Screen:
    return screen(
        bold(say("preferences-hours-write")),
        say("preferences-hours-write-how"),
        buttons=column(Press(say("preferences-hours-others"), ShowHours()), back(say)),
    )


def mail(chosen: Preferences, say: Say) -> Screen:
    return screen(
        bold(say("preferences-mail-title")),
        _mail_now(chosen, say),
        say("preferences-mail-what"),
        buttons=column(*_ways(chosen, say), back(say)),
    )


def write_address(say: Say) -> Screen:
    return screen(
        bold(say("preferences-address-write")),
        say("preferences-address-how"),
        buttons=column(back(say)),
    )


def said(those: Hours, say: Say, *, begins: bool = False) -> str:
    """«arbetsdagar kl. 8.00–18.00», within a sentence or where one begins."""
    days = "working" if not those.every_day else "whenever" if those == WHENEVER else "every"
    words = say(
        "preferences-hours",
        days=days,
        opens=moments.minute_of_day(those.opens, say.language),
        closes=moments.minute_of_day(those.closes, say.language),
    )
    return begun(words) if begins else words


def another_address(say: Say) -> Press:
    return Press(say("mail-code-again"), WriteMailAddress())


def back(say: Say) -> Press:
    return Press(say("preferences-title"), ShowPreferences())


def _topic(topic: Topic, chosen: Preferences, say: Say) -> str:
    name = say("newsletter-topic", topic=topic.value)
    turn = "off" if topic in chosen.without else "on"
    return say("preferences-topic-is", turn=turn, topic=name)


def _choose(topic: Topic, chosen: Preferences, say: Say) -> Press:
    without = topic in chosen.without
    name = say("newsletter-topic", topic=topic.value)
    label = say("preferences-topic-do", turn="on" if without else "off", topic=name)
    return Press(label, ChooseTopic(topic, wanted=without))


def _hours_now(chosen: Preferences, say: Say) -> str:
    return say("preferences-hours-are", hours=said(chosen.hours, say))


def _mail_now(chosen: Preferences, say: Say) -> str:
    if chosen.email is None:
        return say("preferences-mail-none")
    return say("preferences-mail-is", how=chosen.by_mail.value, address=chosen.email)


def _ways(chosen: Preferences, say: Say) -> Iterator[Press]:
    if chosen.email is None:
        yield Press(say("preferences-address-give"), WriteMailAddress())
        return
    for each in ByMail:
        if each is not chosen.by_mail:
            yield Press(say("preferences-mail-choose", how=each.value), ChooseMail(each))
    yield Press(say("preferences-address-change"), WriteMailAddress())
