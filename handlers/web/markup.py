"""A page as HTML: without scripts, readable on any phone, by any reader, in the dark."""

from base64 import b64encode
from hashlib import sha256
from html import escape

from aiohttp import web

from bot.screens.signed_links import Choice, Option, Page

_STYLE = (
    ":root{color-scheme:light dark;--ink:#1b1b1b;--paper:#fff;--strong:#0b4f8a;--on-strong:#fff}"
    "@media(prefers-color-scheme:dark)"
    "{:root{--ink:#f2f2f2;--paper:#161616;--strong:#8cc4ff;--on-strong:#10243a}}"
    "body{margin:0;background:var(--paper);color:var(--ink);font:1.125rem/1.5 system-ui,sans-serif}"
    "main{max-width:36rem;margin:0 auto;padding:1.5rem 1rem 3rem;overflow-wrap:anywhere}"
    "h1{font-size:1.5rem;line-height:1.25}"
    "fieldset{margin:0 0 1.25rem;padding:.5rem 1rem 1rem;border:1px solid currentColor;border-radius:.5rem}"
    "legend{font-weight:600;padding:0 .25rem}"
    "label{display:flex;align-items:center;gap:.75rem;min-height:2.75rem}"
    "input{width:1.5rem;height:1.5rem;flex:none}"
    "button{display:block;width:100%;min-height:3rem;margin:0 0 .75rem;padding:.5rem 1rem;font:inherit;"
    "font-weight:600;border:2px solid var(--strong);border-radius:.5rem;"
    "background:var(--paper);color:var(--strong)}"
    "button:first-of-type{background:var(--strong);color:var(--on-strong)}"
    ":focus-visible{outline:3px solid currentColor;outline-offset:2px}"
)
_ONLY_THIS_STYLE = b64encode(sha256(_STYLE.encode()).digest()).decode()

HEADERS = {
    "Content-Security-Policy": (
        f"default-src 'none'; style-src 'sha256-{_ONLY_THIS_STYLE}'; form-action 'self'; base-uri 'none'; "
        "frame-ancestors 'none'"
    ),
    "Cache-Control": "no-store",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Robots-Tag": "noindex, nofollow",
}
"""The address is a key: it is neither kept, nor told to another server, nor found by searching."""


def shown(*pages: tuple[Page, str], status: int = 200) -> web.Response:
    """One page, or the same in several languages; the second of each pair is the language."""
    body = "".join(f'<div lang="{escape(language)}">{_content(page)}</div>' for page, language in pages)
    title, language = pages[0][0].title, pages[0][1]
    return web.Response(
        text=(
            f'<!DOCTYPE html><html lang="{escape(language)}"><head><meta charset="utf-8">'
            '<meta name="viewport" content="width=device-width, initial-scale=1">'
            f'<meta name="robots" content="noindex"><title>{escape(title)}</title>'
            f"<style>{_STYLE}</style></head><body><main>{body}</main></body></html>"
        ),
        content_type="text/html",
        charset="utf-8",
        status=status,
        headers=HEADERS,
    )


def _content(page: Page) -> str:
    paragraphs = "".join(f"<p>{escape(each)}</p>" for each in page.paragraphs)
    return f"<h1>{escape(page.title)}</h1>{paragraphs}{_form(page)}"


def _form(page: Page) -> str:
    """Sent to the address it stands at."""
    if not page.buttons:
        return ""
    choices = "".join(map(_choice, page.choices))
    return f'<form method="post">{choices}{"".join(map(_button, page.buttons))}</form>'


def _choice(choice: Choice) -> str:
    options = "".join(
        f'<label><input type="radio" name="{escape(choice.name)}" value="{escape(each.value)}"'
        f"{' checked' if each.value == choice.chosen else ''}>{escape(each.label)}</label>"
        for each in choice.options
    )
    return f"<fieldset><legend>{escape(choice.question)}</legend>{options}</fieldset>"


def _button(button: Option) -> str:
    return f'<button name="do" value="{escape(button.value)}">{escape(button.label)}</button>'
