"""What a follow-up asks, what its answers lead to, and what its plan may say."""

from datetime import date
from itertools import product
from re import escape

import pytest

from bot.domain.errors import Declined
from bot.domain.followups import FollowUp, FollowUpPlan, Question, Reply, Task, tasks_from

YES, NO, UNSURE = Reply.YES, Reply.NO, Reply.UNSURE
ALL_WELL = {
    Question.STILL_TAKING_PART: YES,
    Question.STAFF_CHANGED: NO,
    Question.ROUTINE_KNOWN: YES,
    Question.WANTS_VISIT: NO,
}
ASKED = FollowUp(
    id=1,
    workplace_id=2,
    workplace="ICA Hortlax",
    group_id=3,
    contact_id=4,
    step="check_in",
    due_on=date(2026, 6, 3),
    answers={},
    answered=False,
)


def test_questions_are_asked_one_after_the_other_and_each_once() -> None:
    asked, followup = [], ASKED
    while (question := followup.next_question) is not None:
        asked.append(question)
        followup = followup.replied(question, YES)

    assert asked == list(Question)


def test_an_answer_can_be_changed_and_the_questions_go_on_where_they_were() -> None:
    changed = ASKED.replied(Question.STILL_TAKING_PART, NO).replied(Question.STILL_TAKING_PART, YES)

    assert changed.answers == {Question.STILL_TAKING_PART: YES}
    assert changed.next_question is Question.STAFF_CHANGED
    assert ASKED.answers == {}


def test_a_finished_follow_up_takes_no_more_answers() -> None:
    finished = FollowUp(1, 2, "ICA", 3, 4, "check_in", date(2026, 6, 3), ALL_WELL, answered=True)

    with pytest.raises(Declined) as no:
        finished.replied(Question.WANTS_VISIT, YES)
    assert no.value.text_id == "followup-answered-already"


@pytest.mark.parametrize(
    ("question", "reply", "task"),
    [
        (Question.STILL_TAKING_PART, NO, Task.TALK_ABOUT_ENDING),
        (Question.STILL_TAKING_PART, UNSURE, Task.TALK_ABOUT_ENDING),
        (Question.ROUTINE_KNOWN, NO, Task.GO_THROUGH_ROUTINE),
        (Question.ROUTINE_KNOWN, UNSURE, Task.GO_THROUGH_ROUTINE),
        (Question.STAFF_CHANGED, YES, Task.BRIEF_NEW_STAFF),
        (Question.WANTS_VISIT, YES, Task.PLAN_VISIT),
    ],
)
def test_an_answer_that_needs_something_done_becomes_one_task(
    question: Question, reply: Reply, task: Task
) -> None:
    assert tasks_from(ALL_WELL | {question: reply}) == [task]


def test_where_all_is_well_nothing_has_to_be_done() -> None:
    assert tasks_from(ALL_WELL) == []
    assert tasks_from(ALL_WELL | {Question.STAFF_CHANGED: UNSURE, Question.WANTS_VISIT: UNSURE}) == []


def test_the_most_pressing_task_comes_first() -> None:
    order = list(tasks_from(dict(zip(Question, (NO, YES, NO, YES), strict=True))))
    assert order == [
        Task.TALK_ABOUT_ENDING,
        Task.GO_THROUGH_ROUTINE,
        Task.BRIEF_NEW_STAFF,
        Task.PLAN_VISIT,
    ]
    for replies in product(Reply, repeat=len(Question)):
        tasks = tasks_from(dict(zip(Question, replies, strict=True)))
        assert tasks == [each for each in order if each in tasks]


WHOLE = 'months_valid = 12\ndays_to_catch_up = 30\n[[step]]\nname = "check_in"\nmonths_after_start = 3\n'


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        (WHOLE.replace("= 12", "= 0"), "months_valid must be a whole number above 0."),
        (WHOLE.replace("= 12", "= true"), "months_valid must be a whole number above 0."),
        (WHOLE.replace("months_valid = 12\n", ""), "months_valid must be a whole number above 0."),
        (WHOLE.replace("= 30", '= "a month"'), "days_to_catch_up must be a whole number above 0."),
        (WHOLE.replace("[[step]]", "[step]"), "step must be tables, each under its own [[step]]."),
        (
            "step = 3\nmonths_valid = 12\ndays_to_catch_up = 30\n",
            "step must be tables, each under its own [[step]].",
        ),
        (WHOLE.replace('name = "check_in"\n', ""), "step 1: name is missing."),
        (WHOLE.replace('"check_in"', '""'), "step 1: name is missing."),
        (
            WHOLE.replace("= 3\n", "= 1.5\n"),
            "step 1 (check_in): months_after_start must be a whole number above 0.",
        ),
        (
            WHOLE.replace("= 3\n", "= -3\n"),
            "step 1 (check_in): months_after_start must be a whole number above 0.",
        ),
        (
            WHOLE + "days_from_end = -7\n",
            "step 1 (check_in): give either months_after_start or days_from_end.",
        ),
        (
            WHOLE.replace("months_after_start = 3\n", ""),
            "step 1 (check_in): give either months_after_start or days_from_end.",
        ),
        (
            WHOLE + '[[step]]\nname = "lapsed"\ndays_from_end = "14"\n',
            "step 2 (lapsed): days_from_end must be a whole number.",
        ),
        (
            WHOLE + '[[step]]\nname = "check_in"\ndays_from_end = 14\n',
            "step.name must be different for each step.",
        ),
    ],
)
def test_a_wrong_plan_is_told_by_the_key_that_is_wrong(text: str, complaint: str) -> None:
    with pytest.raises(ValueError, match=f"^{escape(complaint)}$"):
        FollowUpPlan.from_toml(text)


def test_a_plan_that_is_no_toml_is_told_by_the_line() -> None:
    with pytest.raises(ValueError, match="line 2"):
        FollowUpPlan.from_toml("months_valid = 12\ndays_to_catch_up =\n")
