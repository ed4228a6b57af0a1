"""The buttons of applying and answering: what a press means, years later too."""

from bot.domain.people import Kind, Language
from bot.screens.buttons import Meaning, button


@button("ap")
class BeginApplication(Meaning):
    language: Language


@button("apt")
class ApplyFromTerms(Meaning):
    language: Language


@button("apc")
class ApplyInCounty(Meaning):
    language: Language
    county: str
    part: int


@button("app")
class ApplyAt(Meaning):
    language: Language
    place: str


@button("apk")
class ApplyAsKind(Meaning):
    language: Language
    place: str
    kind: Kind


@button("apm")
class ShowOwnApplications(Meaning):
    language: Language


@button("apw")
class WithdrawApplication(Meaning):
    application_id: int
    language: Language


@button("aps")
class ShowApplications(Meaning):
    group_id: int


@button("apsp")
class TurnApplications(Meaning):
    group_id: int
    page: int


@button("apl")
class LookAtApplication(Meaning):
    application_id: int


@button("apy")
class ApproveApplication(Meaning):
    application_id: int


@button("apn")
class DeclineApplication(Meaning):
    application_id: int


@button("apu")
class UndoDecision(Meaning):
    application_id: int
