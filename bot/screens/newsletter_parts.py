"""What a draft of a newsletter is made of: its languages and files, and the choices that few letters need."""

from collections.abc import Sequence

from bot.domain.audiences import Reach
from bot.domain.newsletters import LONGEST_CAPTION, LONGEST_TEXT, Newsletter, Topic
from bot.domain.people import Language
from bot.domain.ready_drafts import places
from bot.screens.buttons import Meaning, button
from bot.screens.newsletter_buttons import LookAtNewsletter, RewriteNewsletter, to_letter
from bot.screens.newsletters import languages
from bot.screens.schedule_buttons import MarkUrgent
from bot.screens.screen import Press, Rows, Screen, bold, column, lines, screen
from bot.texts.catalog import Say


@button("nlv")
class PreviewNewsletter(Meaning):
    """As it is read in this language."""

    newsletter_id: int
    language: Language


@button("nlen")
class MoveToEnglish(Meaning):
    """What was written is English."""

    newsletter_id: int


@button("nlex")
class RemoveEnglish(Meaning):
    newsletter_id: int


@button("nlfa")
class AddFile(Meaning):
    newsletter_id: int


@button("nlfx")
class RemoveFiles(Meaning):
    newsletter_id: int


@button("nlt")
class SetTopic(Meaning):
    newsletter_id: int
    topic: Topic


@button("nln")
class SetNeverTwice(Meaning):
    newsletter_id: int
    never: bool


@button("nly")
class SendTrial(Meaning):
    """To the writer alone."""

    newsletter_id: int


def parts(newsletter: Newsletter, reach: Reach, say: Say) -> Screen:
    english = Language.ENGLISH in newsletter.texts
    return screen(
        bold(say("newsletter-parts")),
        lines(
            languages(newsletter, reach, say) or say("newsletter-parts-swedish"),
            _files(newsletter, say),
        ),
        buttons=(
            *_languages(newsletter, say, english=english),
            *column(
                Press(say("newsletter-add-file"), AddFile(newsletter.id)),
                Press(say("newsletter-remove-files"), RemoveFiles(newsletter.id))
                if newsletter.files
                else None,
                to_letter(newsletter.id, say),
            ),
        ),
    )


_LOOKS = (
    ("newsletter-look-swedish", Language.SWEDISH),
    ("newsletter-look-english", Language.ENGLISH),
)
"""Where there is one language the preview has shown it."""


def _languages(newsletter: Newsletter, say: Say, *, english: bool) -> Rows:
    number, only_english = newsletter.id, newsletter.in_english_only
    forwarded = newsletter.forwards_id is not None
    offers_to_move = not english and say.language == Language.ENGLISH and newsletter.title
    write_swedish = RewriteNewsletter(number, Language.SWEDISH)
    write_english = RewriteNewsletter(number, Language.ENGLISH)
    return column(
        Press(say("newsletter-is-english"), MoveToEnglish(number)) if offers_to_move else None,
        Press(say("newsletter-add-swedish"), write_swedish) if only_english else None,
        Press(say("forwarding-write-english" if forwarded else "newsletter-add-english"), write_english)
        if not english or newsletter.own_words_untranslated
        else None,
        *(Press(say(look), PreviewNewsletter(number, each)) for look, each in _LOOKS if english),
        Press(say("newsletter-rewrite-english"), write_english)
        if english and not newsletter.own_words_untranslated
        else None,
        Press(say("newsletter-remove-english"), RemoveEnglish(number))
        if english and not only_english
        else None,
    )


def _files(newsletter: Newsletter, say: Say) -> str:
    if not newsletter.files:
        return say("newsletter-no-files")
    kind = str(newsletter.files[0]["kind"])
    return say("newsletter-files", kind=kind, count=len(newsletter.files))


def rewrite(newsletter: Newsletter, language: Language, say: Say) -> Screen:
    """Until the next text comes, the one that there is stays."""
    most = LONGEST_CAPTION if newsletter.files else LONGEST_TEXT
    forwarded = newsletter.forwards_id is not None
    how = "newsletter-rewrite-how" if language in newsletter.texts else "newsletter-add-language-how"
    return screen(
        bold(say("newsletter-rewrite-ask", language=language.value)),
        say("newsletter-rewrite-forwarded") if forwarded else say(how, most=most),
        bold(say("newsletter-write-never")),
        buttons=column(Press(say("newsletter-keep-as-it-is"), LookAtNewsletter(newsletter.id))),
    )


def fill_in(newsletter: Newsletter, in_swedish: Sequence[str], say: Say) -> Screen:
    """Asks for the first place that is left, in the words of the language it stands in. `in_swedish`: what
    has just been written at the last of the Swedish places."""
    language, left = next((each, left) for each in Language if (left := _left(newsletter, each)))
    shows = language is Language.ENGLISH and len(in_swedish) >= len(left)
    return screen(
        bold(say("newsletter-fill-in-ask", language=language.value, what=left[0])),
        say("newsletter-filled-in-swedish", words=in_swedish[-len(left)]) if shows else None,
        say("newsletter-fill-in-how"),
        buttons=column(Press(say("newsletter-fill-in-later"), LookAtNewsletter(newsletter.id))),
    )


def _left(newsletter: Newsletter, language: Language) -> list[str]:
    return places(newsletter.texts[language].words) if language in newsletter.texts else []


def send_file(newsletter: Newsletter, say: Say) -> Screen:
    return screen(
        bold(say("newsletter-add-file")),
        say("newsletter-add-file-how"),
        buttons=column(Press(say("newsletter-keep-as-it-is"), LookAtNewsletter(newsletter.id))),
    )


def more(newsletter: Newsletter, say: Say) -> Screen:
    """The choices that few letters need."""
    never = newsletter.never_twice
    return screen(
        bold(say("newsletter-more")),
        say("newsletter-topic-is", topic=_topic(newsletter.topic, say)),
        say("newsletter-never-twice-on") if never else say("newsletter-never-twice-off"),
        buttons=_more(newsletter, say),
    )


def _more(newsletter: Newsletter, say: Say) -> Rows:
    others = [each for each in Topic if each is not newsletter.topic]
    never = not newsletter.never_twice
    return column(
        Press(say("newsletter-try"), SendTrial(newsletter.id)),
        *(
            Press(say("newsletter-topic-choose", topic=_topic(each, say)), SetTopic(newsletter.id, each))
            for each in others
        ),
        Press(
            say("newsletter-never-twice") if never else say("newsletter-rather-twice"),
            SetNeverTwice(newsletter.id, never),
        ),
        Press(say("urgent-mark"), MarkUrgent(newsletter.id)),
        to_letter(newsletter.id, say),
    )


def _topic(topic: Topic, say: Say) -> str:
    return say("newsletter-topic", topic=topic.value)


def trial_sent(newsletter: Newsletter, say: Say) -> Screen:
    return screen(say("newsletter-trial-sent"), buttons=column(to_letter(newsletter.id, say)))
