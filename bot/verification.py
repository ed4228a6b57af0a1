"""Whether the journal is as it was sealed, in words for whoever has to vouch for it."""

from collections.abc import Iterator

from bot.domain.clock import SWEDEN, wall_clock
from bot.domain.journal import Break, Fault, Report, Seal
from bot.readiness import reached
from bot.services.journal import Journal
from bot.storage.schema import newest_version
from config.settings import CannotStart

_MOST_NAMED = 20
_WHAT = {
    Fault.SEAL_CHANGED: "the seal is not the one that was made, or the one before it is gone.",
    Fault.ROWS_CHANGED: "a row says something else than when it was sealed.",
    Fault.ROWS_ADDED: "rows were put in: there are {found:,}, and {rows:,} were sealed.",
    Fault.ROWS_MISSING: "rows were taken out: there are {found:,}, and {rows:,} were sealed.",
}


async def report_on(url: str) -> Report:
    """Changes nothing. Raises CannotStart where there is nothing that could be read."""
    async with reached(url) as (database, version):
        if version != newest_version():
            raise CannotStart("The database is of another version: run `python -m bot migrate` first.")
        return await Journal(database, wall_clock).verify()


def is_whole(report: Report, remembered: str | None) -> bool:
    """`remembered` is the hash of a seal that somebody wrote down: it has to be there still."""
    return not report.breaks and (remembered is None or _found(report, remembered) is not None)


def in_words(report: Report, remembered: str | None) -> Iterator[str]:
    if report.breaks:
        yield f"The chain is broken, in {_counted(len(report.breaks), 'place')}:"
        yield from map(_broken, report.breaks[:_MOST_NAMED])
        if len(report.breaks) > _MOST_NAMED:
            yield f"… and {len(report.breaks) - _MOST_NAMED:,} more."
    else:
        standing = sum(each.rows for each in report.seals) - sum(each.rows for each in report.pruned)
        seals = _counted(len(report.seals), "seal")
        yield f"The chain is whole: {seals}, and {_counted(standing, 'row')} as they were sealed."
    if report.pruned:
        rows = _counted(sum(each.rows for each in report.pruned), "row")
        last = report.pruned[-1].last_id
        yield f"Pruned, as the journal tells: {rows}, up to number {last}. Their seals are kept."
    if report.unsealed_since is not None:
        since = f"{report.unsealed_since.astimezone(SWEDEN):%Y-%m-%d %H:%M}"
        yield f"Not sealed yet: {_counted(report.unsealed, 'row')}, the first from {since}, Swedish time."
    if remembered is not None:
        seal = _found(report, remembered)
        yield f"The seal you ask about is {f'number {seal.id}' if seal else 'not in the chain'}."
    if report.seals:
        yield f"The last seal is number {report.seals[-1].id}: {report.seals[-1].sha256}"


def _broken(at: Break) -> str:
    what = _WHAT[at.fault].format(found=at.found, rows=at.seal.rows)
    return f"Seal {at.seal.id}, rows {at.seal.first_id} to {at.seal.last_id}: {what}"


def _found(report: Report, remembered: str) -> Seal | None:
    return next((each for each in report.seals if each.sha256 == remembered.strip().lower()), None)


def _counted(number: int, what: str) -> str:
    return f"{number:,} {what}{'' if number == 1 else 's'}"
