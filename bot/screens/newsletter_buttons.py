"""The buttons that lead about a draft of a newsletter, where every screen about one finds them."""

from bot.domain.people import Language
from bot.screens.buttons import Meaning, button
from bot.screens.screen import Press
from bot.texts.catalog import Say


@button("nlk")
class LookAtNewsletter(Meaning):
    """Back to the draft and what can be done with it."""

    newsletter_id: int


@button("nls")
class SendNewsletter(Meaning):
    newsletter_id: int


@button("nlc")
class ConfirmNewsletter(Meaning):
    """Yes, to so many: asked above the municipalities, and where it is urgent."""

    newsletter_id: int


@button("nld")
class DiscardNewsletter(Meaning):
    """Asks first."""

    newsletter_id: int


@button("nldd")
class ReallyDiscard(Meaning):
    newsletter_id: int


@button("nlp")
class ShowParts(Meaning):
    """The languages and the files of a draft."""

    newsletter_id: int


@button("nlm")
class ShowMoreChoices(Meaning):
    newsletter_id: int


@button("nlw2")
class RewriteNewsletter(Meaning):
    """The next text takes the place of the one in this language, and nothing else is changed."""

    newsletter_id: int
    language: Language


@button("nlfi")
class FillInNewsletter(Meaning):
    """The next text stands at the first place that is left to fill in."""

    newsletter_id: int


@button("nlr")
class ChooseReadyDraft(Meaning):
    group_id: int


@button("nlg")
class ChooseForwarded(Meaning):
    group_id: int


def to_letter(newsletter_id: int, say: Say) -> Press:
    return Press(say("newsletter-back"), LookAtNewsletter(newsletter_id))
