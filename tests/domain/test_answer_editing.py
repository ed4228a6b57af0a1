"""What a part of an answer can be, and what becomes of the rest when it is changed."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from bot.domain.answer_editing import LONGEST_SLUG, check_aliases, check_day, edited, promoted, to_translate
from bot.domain.answer_reviews import Review, Stage, next_stage, reviews_on
from bot.domain.answer_versions import Change, Part, changes
from bot.domain.errors import Declined
from bot.domain.faq import Entry
from bot.domain.laws import LawChange, Laws
from bot.search.entry_text import entry_of, text_of

TODAY = date(2026, 11, 24)
ENTRY = promoted(
    "Får vi ha en flagga?", "Ja, det går bra. Fråga först.", ["vimpel"], "sv", today=TODAY, taken=()
)


def test_an_answer_is_written_as_it_is_read() -> None:
    odd = replace(ENTRY, title='Får vi "ha" \\ en\tflagga?', laws=("2010:1045",), reviewed=TODAY)
    for entry in (ENTRY, odd):
        assert entry_of(text_of(entry), entry.slug, "sv", "answer") == entry


def test_the_first_sentence_of_an_answer_stands_first_and_it_is_reviewed_in_a_year() -> None:
    assert ENTRY.answer == "Ja, det går bra."
    assert [(each.heading, each.text) for each in ENTRY.sections] == [("Bra att veta", "Fråga först.")]
    assert ENTRY.next_review == date(2027, 11, 24)
    assert ENTRY.slug == "far-vi-ha-en-flagga"


def test_a_name_in_addresses_is_short_and_of_its_own() -> None:
    title, taken = "Hur " + "mycket " * 15 + "väger en?", set[str]()
    for _ in range(12):
        slug = promoted(title, "Ett kilo.", (), "sv", today=TODAY, taken=taken).slug
        assert slug not in taken
        assert len(slug) <= LONGEST_SLUG
        taken.add(slug)


def test_a_section_is_a_list_however_its_dashes_were_typed_and_stands_in_its_place() -> None:
    changed = edited(ENTRY, Part.DO_THIS, "– Fråga\n* Vänta\n\n## Res den\n")

    assert [each.heading for each in changed.sections] == ["Gör så här", "Bra att veta"]
    assert changed.sections[0].text == "- Fråga\n- Vänta\nRes den"
    assert edited(changed, Part.DO_THIS, None) == ENTRY


def test_changed_words_are_not_reviewed_and_other_parts_leave_the_review_alone() -> None:
    reviewed = edited(ENTRY, Part.REVIEWED, TODAY)

    assert edited(reviewed, Part.ANSWER, "Nej.").reviewed is None
    assert edited(reviewed, Part.ANSWER, reviewed.answer).reviewed == TODAY
    assert edited(reviewed, Part.ALIASES, "fana").reviewed == TODAY
    assert changes(reviewed, edited(reviewed, Part.ANSWER, "Nej.")) == [
        Change(Part.ANSWER, "Ja, det går bra.", "Nej."),
        Change(Part.REVIEWED, TODAY, None),
    ]


@pytest.mark.parametrize(
    ("part", "value", "why"),
    [
        (Part.TITLE, " ", "answer-part-needed"),
        (Part.ANSWER, None, "answer-part-needed"),
        (Part.NEXT_REVIEW, None, "answer-part-needed"),
        (Part.TITLE, "å" * 121, "text-too-long"),
        (Part.MAY, "å" * 3000, "answer-too-long"),
        (Part.ALIASES, "\n".join(f"namn {number}" for number in range(21)), "answer-many-aliases"),
        (Part.CATEGORY, "lagen", "button-unknown"),
    ],
)
def test_what_a_part_can_not_be_is_said(part: Part, value: str | None, why: str) -> None:
    with pytest.raises(Declined) as no:
        edited(ENTRY, part, value)
    assert no.value.text_id == why


def test_a_name_belongs_to_one_question() -> None:
    other = replace(ENTRY, slug="annan", title="Vimpel?", aliases=())

    check_aliases(ENTRY, [ENTRY])
    with pytest.raises(Declined) as no:
        check_aliases(ENTRY, [other])
    with pytest.raises(Declined):
        check_aliases(replace(ENTRY, aliases=()), [replace(other, title=ENTRY.title)])
    assert no.value.arguments["title"] == "Vimpel?"


def test_a_translation_begins_under_the_headings_of_its_language() -> None:
    english = to_translate(ENTRY, "en")
    assert [each.text for each in english.sources] == ["Answer from the coordinator"]

    assert [each.heading for each in english.sections] == ["Good to know"]
    assert english.aliases == ()


@pytest.mark.parametrize(
    ("today", "stage"),
    [
        ("2027-10-24", None),
        ("2027-10-25", Stage.NEAR),
        ("2027-11-23", Stage.NEAR),
        ("2027-11-24", Stage.DUE),
        ("2027-11-25", Stage.OVERDUE),
        ("2028-02-01", Stage.OVERDUE),
    ],
)
def test_a_review_is_near_for_thirty_days_then_due_then_overdue(today: str, stage: Stage | None) -> None:
    later = replace(ENTRY, language="en", next_review=date(2028, 1, 1))
    found = reviews_on(date.fromisoformat(today), [later, ENTRY])

    assert found == ([Review(ENTRY.slug, ENTRY.next_review, stage)] if stage else [])


def test_the_clock_stops_where_an_answer_comes_to_another_stage() -> None:
    days, day = [], TODAY
    while (following := next_stage(day, [ENTRY])) is not None:
        days.append(following.isoformat())
        day = following

    assert days == ["2027-10-25", "2027-11-24", "2027-11-25"]


@pytest.mark.parametrize(
    ("law_as_of", "today", "changed", "changes_on"),
    [
        (None, "2027-01-31", None, date(2027, 2, 1)),
        (None, "2027-02-01", date(2027, 2, 1), None),
        (date(2027, 1, 31), "2027-02-01", date(2027, 2, 1), None),
        (date(2027, 2, 1), "2027-02-01", None, None),
    ],
)
def test_a_changed_law_is_said_until_the_answer_is_from_that_day_or_later(
    law_as_of: date | None, today: str, changed: date | None, changes_on: date | None
) -> None:
    noted = [LawChange(1, "2010:1045", date(2027, 2, 1)), LawChange(2, "2016:253", date(2026, 1, 1))]
    entry: Entry = replace(ENTRY, laws=("2010:1045",), law_as_of=law_as_of).under(noted)

    assert entry.changed_since(date.fromisoformat(today)) == changed
    assert entry.changes_on(date.fromisoformat(today)) == changes_on


def test_an_act_without_a_name_is_told_by_what_is_missing() -> None:
    with pytest.raises(ValueError, match="'en' is missing"):
        Laws.from_toml('[[act]]\nnumber = "2010:1045"\nsv = "postlagen"')


def test_a_review_is_next_due_after_today_and_was_done_today_or_before() -> None:
    for part, good, bad in ((Part.NEXT_REVIEW, 1, 0), (Part.REVIEWED, 0, 1)):
        check_day(part, TODAY + timedelta(days=good), TODAY)
        with pytest.raises(Declined, match="review"):
            check_day(part, TODAY + timedelta(days=bad), TODAY)
    check_day(Part.LAW_AS_OF, TODAY + timedelta(days=30), TODAY)
