"""Ready drafts of newsletters: which there are, and what one says."""

from collections.abc import Sequence

from bot.domain.ready_drafts import ReadyDraft
from bot.screens.buttons import Meaning, button
from bot.screens.menu import WriteNewsletter
from bot.screens.newsletter_buttons import ChooseReadyDraft
from bot.screens.newsletters import as_written
from bot.screens.screen import Press, Screen, bold, column, screen
from bot.texts.catalog import Say


@button("nlrs")
class ShowReadyDraft(Meaning):
    group_id: int
    draft: str


@button("nlru")
class UseReadyDraft(Meaning):
    group_id: int
    draft: str


def choose(drafts: Sequence[ReadyDraft], group_id: int, say: Say) -> Screen:
    return screen(
        bold(say("ready-drafts-title")),
        say("ready-drafts-how"),
        buttons=column(
            *(Press(each.texts[say.language].title, ShowReadyDraft(group_id, each.name)) for each in drafts),
            Press(say("forwarding-back"), WriteNewsletter(group_id)),
        ),
    )


def words(draft: ReadyDraft, say: Say) -> Screen:
    """Nothing but the text, so that it can be copied as it stands."""
    return screen(as_written(draft.texts[say.language]))


def use(draft: ReadyDraft, group_id: int, say: Say) -> Screen:
    """Stands under the text."""
    return screen(
        say("ready-draft-use-how", count=draft.places),
        buttons=column(
            Press(say("ready-draft-use"), UseReadyDraft(group_id, draft.name)),
            Press(say("ready-draft-others"), ChooseReadyDraft(group_id)),
            Press(say("forwarding-back"), WriteNewsletter(group_id)),
        ),
    )
