"""The screens of those who keep the vetted answers, each at its fullest."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from bot.domain.answer_editing import LONGEST_ALIAS, LONGEST_SLUG, LONGEST_TITLE, MOST_ALIASES
from bot.domain.answer_versions import EDITED, Listed, Mark, Page, Part, Proposal, State, Version
from bot.domain.faq import CATEGORIES, HEADINGS, LONGEST, Entry, Section, Source
from bot.domain.law_changes import Affected
from bot.domain.laws import LONGEST_NOTE, Law, LawChange
from bot.domain.people import LONGEST_NAME
from bot.domain.schedules import LONGEST_REASON
from bot.screens import answer_editing, answer_proposals, kept_answers, law_changes
from bot.screens.screen import Screen
from bot.search.entry_text import text_of
from bot.texts.catalog import Say
from tests.screens.conftest import LARGEST, NETWORK, NOW, TODAY, VOICES

_EACH = (LONGEST - LONGEST_TITLE - 200) // 6 - 20
ENTRY = Entry(
    slug="a" * LONGEST_SLUG,
    language="sv",
    title="å" * LONGEST_TITLE,
    category="rattigheter",
    answer="ö" * 200,
    sections=tuple(Section(each, "ä" * _EACH) for each in HEADINGS["sv"]),
    sources=(Source("Ö" * 100, "https://example.se", published=TODAY),) * 3,
    owner="Å" * LONGEST_TITLE,
    review_by="Å" * LONGEST_TITLE,
    next_review=date(2026, 9, 23),
    law_as_of=TODAY,
    aliases=tuple("ö" * LONGEST_ALIAS for _ in range(MOST_ALIASES)),
    law_changes=(LawChange(LARGEST, "2010:1045", TODAY),),
)
OTHER = replace(
    ENTRY,
    title="o" * LONGEST_TITLE,
    category="mojligheter",
    answer="o" * 200,
    sections=tuple(Section(each, "o" * _EACH) for each in HEADINGS["sv"]),
    sources=(Source("Ä" * 100, read=TODAY),) * 3,
    owner="Ä" * LONGEST_TITLE,
    review_by="Ä" * LONGEST_TITLE,
    next_review=TODAY,
    law_as_of=date(2026, 9, 23),
    reviewed=date(2026, 9, 23),
    aliases=tuple("o" * LONGEST_ALIAS for _ in range(MOST_ALIASES)),
)
VERSION = Version(
    id=LARGEST,
    slug=ENTRY.slug,
    language="sv",
    number=LARGEST,
    text=text_of(ENTRY),
    state=State.PROPOSED,
    based_on=None,
    writer_id=1,
    writer="Ö" * LONGEST_NAME,
    written_at=NOW,
    decider="Å" * LONGEST_NAME,
    decided_at=NOW,
)
PROPOSAL = Proposal(VERSION, OTHER, ENTRY, overtaken=True)
NEW = replace(PROPOSAL, before=None)
LISTED = [
    replace(Listed(ENTRY, dict.fromkeys(Mark, TODAY)), entry=replace(ENTRY, category=each))
    for each in (*CATEGORIES, *["lagen"] * 90)
]
PAGE = Page(ENTRY.slug, "en", ENTRY, OTHER, LARGEST, dict.fromkeys(Mark, TODAY), VERSION, VERSION, LARGEST)
LAW = Law("2010:1045", {"sv": "Ö" * 60, "en": "O" * 60})
AFFECTED = Affected(LawChange(LARGEST, LAW.number, TODAY, "Å" * LONGEST_NOTE), LAW, [ENTRY] * 90)
_SV = VOICES["sv"]

TOPICS = (kept_answers, answer_editing, answer_proposals, law_changes)
SCREENS: dict[Callable[..., Screen], Callable[[Say], Screen]] = {
    kept_answers.kept: lambda say: kept_answers.kept(LISTED, 99, say),
    kept_answers.in_category: lambda say: kept_answers.in_category(LISTED, "lagen", 1, say),
    kept_answers.things_to_do: lambda say: kept_answers.things_to_do(LISTED, 1, say),
    kept_answers.proposals: lambda say: kept_answers.proposals([PROPOSAL] * 90, 1, say),
    kept_answers.answer_page: lambda say: kept_answers.answer_page(PAGE, say),
    kept_answers.as_staff_see: lambda say: kept_answers.as_staff_see(ENTRY, TODAY, _SV, say),
    answer_editing.choose_part: lambda say: answer_editing.choose_part(ENTRY, say),
    answer_editing.ask: lambda say: answer_editing.ask(ENTRY, Part.ALIASES, TODAY, say),
    answer_editing.versions: lambda say: answer_editing.versions(
        ENTRY.slug, "sv", [replace(PROPOSAL) for _ in range(90)], 1, say
    ),
    answer_proposals.preview: lambda say: answer_proposals.preview(PROPOSAL, say),
    answer_proposals.proposed: lambda say: answer_proposals.proposed(PROPOSAL, 99, say),
    answer_proposals.card: lambda say: answer_proposals.card(PROPOSAL, say),
    answer_proposals.choose_category: lambda say: answer_proposals.choose_category(LARGEST, say),
    answer_proposals.whole: lambda say: answer_proposals.whole(PROPOSAL, TODAY, _SV, say),
    answer_proposals.has_approved: lambda say: answer_proposals.has_approved(PROPOSAL, say),
    answer_proposals.published: lambda say: answer_proposals.published(VERSION, NETWORK, say),
    answer_proposals.card_settled: lambda say: answer_proposals.card_settled(VERSION, NETWORK, say),
    answer_proposals.ask_why: lambda say: answer_proposals.ask_why(VERSION, say),
    answer_proposals.sent_back: lambda say: answer_proposals.sent_back(VERSION, say),
    answer_proposals.came_back: lambda say: answer_proposals.came_back(
        VERSION, ENTRY, "Ö" * LONGEST_NAME, "å" * LONGEST_REASON, say, may_edit=True
    ),
    answer_proposals.withdrawn: answer_proposals.withdrawn,
    law_changes.changes: lambda say: law_changes.changes([AFFECTED] * 90, say),
    law_changes.choose_law: lambda say: law_changes.choose_law([LAW] * 30, say),
    law_changes.ask_day: law_changes.ask_day,
    law_changes.check: lambda say: law_changes.check(AFFECTED, say),
    law_changes.ask_note: lambda say: law_changes.ask_note(AFFECTED, say),
    law_changes.noted: lambda say: law_changes.noted(AFFECTED, say, 1),
    law_changes.ask_to_take_back: lambda say: law_changes.ask_to_take_back(AFFECTED, say),
    law_changes.taken_back: lambda say: law_changes.taken_back(AFFECTED, say),
}
"""Of several ways to draw one, that which fills it most; the others are drawn in `ALSO`."""

ALSO: tuple[Callable[[Say], Screen], ...] = (
    lambda say: answer_proposals.card(NEW, say),
    *(lambda say, part=each: answer_editing.ask(ENTRY, part, TODAY, say) for each in EDITED),
)
