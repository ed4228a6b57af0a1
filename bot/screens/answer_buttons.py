"""What the buttons mean by which vetted answers are kept, and changes of laws noted."""

from datetime import date

from bot.domain.answer_versions import Part
from bot.screens.buttons import Meaning, button


@button("va")
class ShowKept(Meaning):
    pass


@button("vac")
class KeptIn(Meaning):
    category: str
    page: int


@button("vat")
class KeptToDo(Meaning):
    page: int


@button("vaw")
class ShowProposals(Meaning):
    page: int


@button("vae")
class KeptAnswer(Meaning):
    slug: str
    language: str


@button("vas")
class SeeAnswer(Meaning):
    """As those who ask see it."""

    slug: str
    language: str


@button("vaq")
class ChoosePart(Meaning):
    slug: str
    language: str


@button("vap")
class EditPart(Meaning):
    slug: str
    language: str
    part: Part


@button("vad")
class PartOnDay(Meaning):
    slug: str
    language: str
    part: Part
    day: date


@button("vax")
class EmptyPart(Meaning):
    slug: str
    language: str
    part: Part


@button("vap2")
class ProposeDraft(Meaning):
    version_id: int


@button("vaz")
class DiscardDraft(Meaning):
    version_id: int


@button("vag")
class GoOnEditing(Meaning):
    """With what was sent back."""

    version_id: int


@button("vav")
class ShowVersions(Meaning):
    slug: str
    language: str
    page: int


@button("vab")
class BringBack(Meaning):
    slug: str
    language: str
    number: int


@button("val")
class LookAtVersion(Meaning):
    """What it changes."""

    version_id: int


@button("var")
class ReadVersion(Meaning):
    """The whole answer as it would be."""

    version_id: int


@button("vay")
class ApproveVersion(Meaning):
    version_id: int


@button("van")
class SendBackVersion(Meaning):
    """Asks for the reason."""

    version_id: int


@button("vaw2")
class WithdrawVersion(Meaning):
    version_id: int


@button("vak")
class ChooseCategory(Meaning):
    version_id: int


@button("vaki")
class PutInto(Meaning):
    version_id: int
    category: str


@button("lw")
class ShowLawChanges(Meaning):
    pass


@button("lwa")
class ChooseLaw(Meaning):
    pass


@button("lwd")
class AskLawDay(Meaning):
    """`law` is the number of the act with a dash: a colon parts the fields of a button."""

    law: str


@button("lws")
class NoteLawChange(Meaning):
    law: str
    on: date


@button("lwn")
class WriteLawNote(Meaning):
    """Asks for the words, and notes the change with them."""

    law: str
    on: date


@button("lwl")
class LookAtLawChange(Meaning):
    change_id: int
    page: int


@button("lwq")
class AskToTakeBack(Meaning):
    change_id: int


@button("lwx")
class TakeBackLawChange(Meaning):
    change_id: int
