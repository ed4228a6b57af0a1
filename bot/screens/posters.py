"""The poster for a staff-room wall: a sheet of A4 for each language, and the message it comes with."""

import io
from collections.abc import Mapping, Sequence
from datetime import date
from html import escape
from math import ceil

from bot.domain.contacts import ContactCard
from bot.domain.faq import Entry
from bot.domain.network import Network
from bot.domain.phones import IN_TEXT
from bot.domain.posters import Poster
from bot.domain.spelling import folded
from bot.screens.buttons import Meaning, button
from bot.screens.contacts import label_of
from bot.screens.menu import ShowGroup, to_menu
from bot.screens.screen import Press, Screen, bold, column, screen
from bot.texts import moments
from bot.texts.catalog import Say

_STYLE = """
@page{size:A4;margin:0}
*{box-sizing:border-box}
body{margin:0;font:10.5pt/1.32 "Helvetica Neue",Arial,"Liberation Sans",sans-serif;color:#111;background:#fff}
section{width:210mm;height:296.5mm;padding:11mm 13mm 9mm;overflow:hidden;
display:flex;flex-direction:column;gap:4mm;break-after:page;break-inside:avoid;-webkit-print-color-adjust:exact;print-color-adjust:exact}
section:last-child{break-after:auto}
h1{font-size:17pt;line-height:1.15;margin:0}
h2{font-size:12pt;margin:0 0 1mm}
h3{font-size:10.5pt;margin:1.4mm 0 0}
p{margin:0}ol{margin:0;padding-left:5mm}
.alarm{border:1.2mm solid #b00020;border-radius:3mm;padding:3mm 5mm;display:flex;gap:6mm;align-items:center}
.alarm strong{font-size:60pt;line-height:.95;color:#b00020;letter-spacing:-1mm;white-space:nowrap}
.alarm .first{font-size:13pt;font-weight:700;margin-bottom:1mm}
.columns{display:flex;gap:8mm}.columns>*{flex:1}.columns p+p{margin-top:1.5mm}
.dense{font-size:8.8pt;line-height:1.22;padding-top:9mm;gap:2.6mm}
.dense h1{font-size:14pt}.dense h3{font-size:8.8pt;margin-top:.8mm}
.dense td{padding:.2mm 2mm .2mm 0}.number{white-space:nowrap}
.code{display:flex;flex:none;gap:5mm;align-items:center;border-top:.4mm solid #111;padding-top:3mm}
.code svg{width:34mm;height:34mm;flex:none}
.code b{font-size:13pt}
table{border-collapse:collapse;width:100%}
td{padding:.6mm 2mm .6mm 0;vertical-align:top;border-bottom:.2mm solid #999}
td:last-child{white-space:nowrap;font-weight:700;text-align:right;padding-right:0}
footer{margin-top:auto;font-size:8.5pt;color:#333}
@media screen{body{background:#ddd}section{margin:4mm auto;background:#fff}}
"""
_ROOM = 28
"""Lines between the emergency rules and the code; what is more is set smaller."""
_POLICY = "default-src 'none'; style-src 'unsafe-inline'"
"""The file stands alone, and asks for nothing from anywhere."""


@button("po")
class MakePoster(Meaning):
    group_id: int


def made(poster: Poster, group_id: int, say: Say) -> Screen:
    """Stands under the file."""
    return screen(
        bold(say("poster-made")),
        say("poster-how"),
        say("poster-left-out", count=poster.left_out) if poster.left_out else None,
        say("poster-again"),
        buttons=column(Press(say("menu-group"), ShowGroup(group_id)), to_menu(say)),
    )


def file_name(poster: Poster, network: Network) -> str:
    plain = "".join(c if c.isascii() and c.isalnum() else " " for c in folded(network[poster.place].name))
    return f"affisch-{'-'.join(plain.split())}.html"


def as_page(
    poster: Poster,
    answers: Mapping[str, Sequence[Entry]],
    network: Network,
    voices: Mapping[str, Say],
    *,
    link: str,
    today: date,
) -> bytes:
    """One sheet a language. `link` is what the code leads to; `answers` are the most needed in each."""
    sheets = "".join(
        _sheet(poster, answers[language], network, say, link=link, today=today)
        for language, say in voices.items()
    )
    title = escape(network[poster.place].name)
    return (
        '<!DOCTYPE html><html lang="sv"><head><meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">'
        '<meta name="viewport" content="width=device-width"><meta name="robots" content="noindex">'
        f"<title>{title}</title><style>{_STYLE}</style></head><body>{sheets}</body></html>"
    ).encode()


def _sheet(
    poster: Poster, answers: Sequence[Entry], network: Network, say: Say, *, link: str, today: date
) -> str:
    small_print = _small_print(poster, answers, today, network, say)
    dense = ' class="dense"' if _lines(poster.contacts, answers) > _ROOM else ""
    return (
        f'<section lang="{escape(say.language)}"{dense}>'
        f"{_alarm(say)}{_answers(answers, say)}{_contacts(poster.contacts, say)}{_code(link, say)}"
        f"<footer>{escape(small_print)}</footer></section>"
    )


def _lines(contacts: Sequence[ContactCard], answers: Sequence[Entry]) -> int:
    """About so many are printed at the ordinary size."""
    said = sum(ceil(len(each.title) / 80) + ceil(len(each.answer) / 90) for each in answers)
    return said + sum(2 if len(each.function) > 40 or len(each.hours or "") > 28 else 1 for each in contacts)


def _alarm(say: Say) -> str:
    steps = "".join(
        f"<li>{escape(each.partition(' ')[2])}</li>" for each in say("emergency-steps").splitlines()
    )
    return (
        f'<div class="alarm"><strong>112</strong><div><p class="first">{escape(say("emergency-title"))}</p>'
        f"<p>{escape(say('emergency-first'))}</p></div></div>"
        f'<div class="columns"><ol>{steps}</ol>'
        f"<div><h2>{escape(say('emergency-threat-title'))}</h2><p>{escape(say('emergency-threat'))}</p>"
        f"<p>{_unbroken(say('emergency-not-urgent'))}</p></div></div>"
    )


def _answers(answers: Sequence[Entry], say: Say) -> str:
    said = "".join(f"<h3>{escape(each.title)}</h3><p>{_unbroken(each.answer)}</p>" for each in answers)
    return f"<div><h1>{escape(say('poster-title'))}</h1>{said}</div>"


def _contacts(contacts: Sequence[ContactCard], say: Say) -> str:
    if not contacts:
        return ""
    rows = "".join(
        f"<tr><td>{escape(label_of(each, say))}</td><td>{escape(each.hours or '')}</td>"
        f"<td>{escape(each.phone)}</td></tr>"
        for each in contacts
    )
    return f"<div><h2>{escape(say('poster-contacts'))}</h2><table>{rows}</table></div>"


def _unbroken(text: str) -> str:
    return IN_TEXT.sub(lambda found: f'<span class="number">{found.group()}</span>', escape(text))


def _code(link: str, say: Say) -> str:
    import segno  # noqa: PLC0415  only when a code is drawn

    drawn = io.BytesIO()
    segno.make(link, error="m", micro=False).save(drawn, kind="svg", border=2, xmldecl=False, omitsize=True)
    return (
        f'<div class="code">{drawn.getvalue().decode()}<div><b>{escape(say("poster-scan"))}</b>'
        f"<p>{escape(say('poster-scan-what'))}</p><p>{escape(link.removeprefix('https://'))}</p></div></div>"
    )


def _small_print(poster: Poster, answers: Sequence[Entry], today: date, network: Network, say: Say) -> str:
    """The oldest day is the one that holds for all."""
    laws = [each.law_as_of for each in answers if each.law_as_of is not None]
    changed = [day for each in answers if (day := each.changed_since(today)) is not None]
    parts = [
        say("poster-printed", place=network[poster.place].name, day=moments.day(today, say.language)),
        say("faq-law-as-of", day=moments.day(min(laws), say.language)) if laws else "",
        say("faq-law-changed", day=moments.day(max(changed), say.language)) if changed else "",
        say("poster-unreviewed") if any(each.awaits_review for each in answers) else "",
        say("emergency-review"),
    ]
    return " ".join(each for each in parts if each)
