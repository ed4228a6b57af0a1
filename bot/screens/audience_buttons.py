"""The buttons by which the readers of a newsletter are chosen.

Those that choose say how it is after the press, so that one pressed twice changes nothing twice.
"""

from bot.domain.audiences import Scope
from bot.domain.people import Kind, Language, Role
from bot.domain.workplaces import WorkplaceState
from bot.screens.buttons import Meaning, button
from bot.screens.screen import Press
from bot.texts.catalog import Say


@button("au")
class ShowAudience(Meaning):
    newsletter_id: int


@button("auk")
class ChooseKind(Meaning):
    newsletter_id: int
    kind: Kind
    chosen: bool


@button("auw")
class ShowFilters(Meaning):
    """What else readers can be chosen by."""

    newsletter_id: int


@button("aur")
class ChooseRole(Meaning):
    newsletter_id: int
    role: Role
    chosen: bool


@button("auc")
class ChooseState(Meaning):
    newsletter_id: int
    state: WorkplaceState
    chosen: bool


@button("aul")
class ChooseLanguage(Meaning):
    newsletter_id: int
    language: Language
    chosen: bool


@button("aug")
class ChooseChats(Meaning):
    newsletter_id: int
    chosen: bool


@button("aue")
class ChooseEverybody(Meaning):
    """In the same groups."""

    newsletter_id: int


@button("aup")
class ShowPlaces(Meaning):
    newsletter_id: int
    page: int


@button("aus")
class ChooseScope(Meaning):
    newsletter_id: int
    scope: Scope


@button("aut")
class ChoosePlace(Meaning):
    newsletter_id: int
    place: str
    chosen: bool
    page: int


@button("aun")
class ShowNames(Meaning):
    newsletter_id: int
    page: int


@button("sa")
class ShowSaved(Meaning):
    newsletter_id: int


@button("saw")
class NameAudience(Meaning):
    newsletter_id: int


@button("sau")
class UseSaved(Meaning):
    newsletter_id: int
    saved_id: int


@button("saq")
class AskToRemoveSaved(Meaning):
    newsletter_id: int
    saved_id: int


@button("sad")
class RemoveSaved(Meaning):
    newsletter_id: int
    saved_id: int


def to_audience(newsletter_id: int, say: Say) -> Press:
    return Press(say("audience-choose"), ShowAudience(newsletter_id))
