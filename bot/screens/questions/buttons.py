"""The buttons of a question, from the asking to the answer."""

from bot.domain.network import Level
from bot.domain.questions import Why
from bot.screens.buttons import Meaning, button

NOBODY = 0
"""In a button: the owner of a question that nobody has taken."""


@button("qask")
class AskCoordinator(Meaning):
    pass


@button("qw")
class WriteQuestion(Meaning):
    group_id: int


@button("qsend")
class SendQuestion(Meaning):
    question_id: int


@button("qdrop")
class DiscardQuestion(Meaning):
    question_id: int


@button("qown")
class ShowOwnQuestions(Meaning):
    page: int


@button("qs")
class ShowQuestions(Meaning):
    group_id: int


@button("qsp")
class TurnQuestions(Meaning):
    group_id: int
    page: int


@button("qo")
class ShowOthersQuestions(Meaning):
    group_id: int
    page: int


@button("ql")
class LookAtQuestion(Meaning):
    question_id: int


@button("qt")
class TakeQuestion(Meaning):
    """`instead_of` is whoever has it while the button is shown, or 0."""

    question_id: int
    instead_of: int

    @property
    def owner_id(self) -> int | None:
        return None if self.instead_of == NOBODY else self.instead_of


@button("qup")
class PassQuestionOn(Meaning):
    """From this level: pressed twice it goes up once."""

    question_id: int
    level: Level


@button("qbq")
class AskWhyBack(Meaning):
    question_id: int
    level: Level


@button("qb")
class SendQuestionBack(Meaning):
    question_id: int
    level: Level
    why: Why


@button("qa")
class AnswerQuestion(Meaning):
    question_id: int


@button("qas")
class SendAnswer(Meaning):
    draft_id: int


@button("qj")
class JoinQuestion(Meaning):
    question_id: int
    group_id: int


@button("qwdq")
class AskToWithdraw(Meaning):
    question_id: int


@button("qwd")
class WithdrawQuestion(Meaning):
    question_id: int


@button("qag")
class AskGroup(Meaning):
    """What was asked in the message that the bot has answered, without typing it again."""

    group_id: int


@button("qal")
class ShowAlike(Meaning):
    """The question together with those that ask the same."""

    question_id: int


@button("qaa")
class AnswerAlike(Meaning):
    question_id: int


@button("qap")
class SetApart(Meaning):
    question_id: int


@button("qsa")
class AnswerTheSame(Meaning):
    """To the question and those like it, as long as they are `count`, what was answered before."""

    question_id: int
    answered_id: int
    count: int


@button("qp")
class CheckEntry(Meaning):
    """`dropped` has a bit for each wording that is not to go along."""

    question_id: int
    dropped: int
    titled: int


@button("qpp")
class ProposeEntry(Meaning):
    question_id: int
    dropped: int
    titled: int


@button("qn")
class CheckAlias(Meaning):
    question_id: int
    slug: str
    dropped: int


@button("qnp")
class ProposeAlias(Meaning):
    question_id: int
    slug: str
    dropped: int
