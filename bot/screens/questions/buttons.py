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
