"""A page that anybody may find: plain HTML, no scripts, the emergency card first, numbers to tap."""

import re
from base64 import b64encode
from collections.abc import Iterable, Sequence
from hashlib import sha256
from html import escape
from itertools import groupby

from aiohttp import web

from bot.domain.phones import IN_TEXT, dialled
from bot.screens.open_answer_pages import PATHS, AnswerPage, Part
from bot.texts.catalog import Say

_STYLE = (
    ":root{color-scheme:light dark;--ink:#1b1b1b;--paper:#fff;--strong:#0b4f8a;--on-strong:#fff;"
    "--danger:#a4161a;--quiet:#555}"
    "@media(prefers-color-scheme:dark){:root{--ink:#f2f2f2;--paper:#161616;--strong:#8cc4ff;"
    "--on-strong:#10243a;--danger:#ff9a94;--quiet:#bbb}}"
    "*{box-sizing:border-box}"
    "body{margin:0;background:var(--paper);color:var(--ink);font:1.125rem/1.5 system-ui,sans-serif}"
    "main,header,footer{max-width:40rem;margin:0 auto;padding:1rem;overflow-wrap:anywhere}"
    "header{display:flex;flex-wrap:wrap;gap:.25rem 1rem;justify-content:space-between}"
    "header a,footer a,nav a{display:inline-block;padding:.5rem 0;min-height:2.75rem}"
    "nav ul{list-style:none;padding:0}nav li{margin:0;border-top:1px solid var(--quiet)}nav a{display:block}"
    "h1{font-size:1.5rem;line-height:1.25}h2{font-size:1.125rem;margin:1.5rem 0 .25rem}"
    "ul,ol{padding-left:1.4rem;margin:.25rem 0}li{margin:.25rem 0}p{margin:.25rem 0 .75rem}"
    "a{color:var(--strong)}"
    "details{border:3px solid var(--danger);border-radius:.5rem;padding:0 1rem;margin:0 0 1.5rem}"
    "summary{font-size:1.25rem;font-weight:700;padding:.75rem 0;cursor:pointer;color:var(--danger)}"
    "form{margin-top:1.5rem}label{display:block;font-weight:600}"
    "input{width:100%;min-height:3rem;padding:.5rem;font:inherit;border:2px solid currentColor;"
    "border-radius:.5rem;background:var(--paper);color:var(--ink);margin:.25rem 0 .75rem}"
    "button{min-height:3rem;padding:.5rem 1.25rem;font:inherit;font-weight:600;border:0;border-radius:.5rem;"
    "background:var(--strong);color:var(--on-strong)}"
    ".small{font-size:1rem;color:var(--quiet)}"
    ":focus-visible{outline:3px solid currentColor;outline-offset:2px}"
)
_ONLY_THIS_STYLE = b64encode(sha256(_STYLE.encode()).digest()).decode()
POLICY = (
    f"default-src 'none'; style-src 'sha256-{_ONLY_THIS_STYLE}'; form-action 'self'; base-uri 'none'; "
    "frame-ancestors 'none'"
)
_SECONDS_KEPT = 300
"""By browsers and by servers on the way; after that the tag tells whether anything is new."""


def shown(
    page: AnswerPage,
    emergency: Sequence[Part],
    say: Say,
    *,
    elsewhere: dict[str, str],
    bot: str | None,
    alarmed: bool = False,
    keeps: bool = True,
    status: int = 200,
) -> web.Response:
    """`elsewhere` has the same page's path in each language; `keeps` is false for what answers a question.

    There the emergency card is folded unless the question is a cry: else a phone shows nothing new.
    """
    kept = keeps and status == 200
    is_open = alarmed or (kept and page.searches)
    text = _document(page, emergency, say, elsewhere, bot, is_open=is_open)
    tag = sha256(text.encode()).hexdigest()[:32]
    robots = "index, follow" if kept and page.indexed else "noindex"
    response = web.Response(
        text=text,
        content_type="text/html",
        charset="utf-8",
        status=status,
        headers={
            "Content-Security-Policy": POLICY,
            "Cache-Control": f"public, max-age={_SECONDS_KEPT}" if kept else "no-store",
            "Content-Language": say.language,
            "Referrer-Policy": "no-referrer",
            "X-Content-Type-Options": "nosniff",
            "X-Robots-Tag": robots,
        },
    )
    if kept:
        response.etag = tag
    return response


def _document(
    page: AnswerPage,
    emergency: Sequence[Part],
    say: Say,
    elsewhere: dict[str, str],
    bot: str | None,
    *,
    is_open: bool,
) -> str:
    language = escape(say.language)
    own = PATHS[say.language]
    alternates = "".join(
        f'<link rel="alternate" hreflang="{escape(each)}" href="{escape(path)}">'
        for each, path in elsewhere.items()
    )
    other = next((each for each in elsewhere if each != say.language), None)
    switch = (
        f'<a href="{escape(elsewhere[other])}" hreflang="{escape(other)}" lang="{escape(other)}">'
        f"{escape(say('emergency-other-language'))}</a>"
        if other
        else ""
    )
    to_bot = f'<a href="{escape(bot)}" rel="noreferrer">{escape(say("web-bot"))}</a>' if bot else ""
    return (
        f'<!DOCTYPE html><html lang="{language}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<title>{escape(page.title)}</title>{alternates}<style>{_STYLE}</style></head><body>"
        f'<header><a href="{own}">{escape(say("web-all"))}</a>{switch}</header>'
        f"<main>{_emergency(emergency, say, is_open=is_open)}{_content(page, say)}</main>"
        f"<footer>{to_bot}</footer></body></html>"
    )


def _emergency(parts: Sequence[Part], say: Say, *, is_open: bool) -> str:
    inside = "".join(map(_part, parts))
    after = f"<p>{_words(say('emergency-not-urgent'))}</p>"
    review = f'<p class="small">{escape(say("emergency-review"))}</p>'
    return (
        f"<details{' open' if is_open else ''}><summary>{_words(say('emergency-first'))}</summary>"
        f"{inside}{after}{review}</details>"
    )


def _content(page: AnswerPage, say: Say) -> str:
    """What was found comes before the field for another question, a whole list after it."""
    lead = f"<p><strong>{_words(page.lead)}</strong></p>" if page.lead else ""
    search, links = _search(say) if page.searches else "", _links(page)
    return "".join(
        (
            f"<h1>{escape(page.title)}</h1>{lead}",
            *(f"<p>{escape(each)}</p>" for each in page.doubts),
            *map(_part, page.parts),
            *((search, links) if page.links_title else (links, search)),
            *(f'<p class="small">{escape(each)}</p>' for each in page.notes),
            *(_source(*each) for each in page.sources),
        )
    )


def _part(part: Part) -> str:
    return f"<h2>{escape(part.heading)}</h2>{''.join(_blocks(part.text.splitlines()))}"


def _blocks(lines: Iterable[str]) -> Iterable[str]:
    """Lists of dashes, lists of numbers, and paragraphs, each in one."""
    for mark, group in groupby(lines, key=_mark):
        if mark is None:
            yield from (f"<p>{_words(each)}</p>" for each in group)
        else:
            items = "".join(f"<li>{_words(each.split(' ', 1)[1])}</li>" for each in group)
            yield f"<{mark}>{items}</{mark}>"


def _mark(line: str) -> str | None:
    if line.startswith("- "):
        return "ul"
    return "ol" if re.match(r"\d\. ", line) else None


def _search(say: Say) -> str:
    return (
        f'<form method="get" action="{PATHS[say.language]}" role="search">'
        f'<label for="q">{escape(say("web-search"))}</label>'
        f'<p class="small" id="how">{escape(say("web-search-how"))}</p>'
        '<input id="q" name="q" type="search" maxlength="1000" autocomplete="off" aria-describedby="how">'
        f"<button>{escape(say('web-search-button'))}</button></form>"
    )


def _links(page: AnswerPage) -> str:
    if not page.links:
        return ""
    items = "".join(f'<li><a href="{escape(path)}">{escape(title)}</a></li>' for title, path in page.links)
    heading = f"<h2>{escape(page.links_title)}</h2>" if page.links_title else ""
    return f"<nav>{heading}<ul>{items}</ul></nav>"


def _source(words: str, url: str | None) -> str:
    said = escape(words)
    if url and url.startswith(("https://", "http://")):
        said = f'<a href="{escape(url)}" rel="noreferrer">{said}</a>'
    return f'<p class="small">{said}</p>'


def _words(text: str) -> str:
    """Numbers as links that a telephone dials."""
    return IN_TEXT.sub(
        lambda found: f'<a href="tel:{dialled(found.group())}">{found.group()}</a>', escape(text)
    )
