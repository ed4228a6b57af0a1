"""Words of emergency in a message. The card comes once too often rather than once too seldom.

The patterns are for text without capitals and without the marks of å, ä, ö. Where one looks narrower than it
could be, an everyday phrase stands behind it: "vi skjuter upp mötet", "jag är sjuk i morgon", "paketet är
skadat", "hot coffee", "parcel locker", "jag brinner för samverkan".
"""

import re

from bot.domain.spelling import folded

_WHO = r"(?:kolle?g\w*|kund\w*|person\w*|chef\w*|nagon|nan|jag|ja|hon|han|hen|de|vi|brevbarar\w*)"
_FEW = r"(?:\w+ ){0,2}"

_LEAKS = (
    r"lacker|lakcer|lacke|lekker|lecker|lackt|utlackt|lacka\w*|laeck\w+",
    r"leak\w*|spill(?:s|ed|ing)?|dripping|oozing",
    rf"(?:rinner|rinn|droppar|sipprar) {_FEW}(?:ut|ur|fran)|vatska (?:ur|fran|pa)",
    r"det rinner|rinner (?:nat|nagot)|(?:nat|nagot) rinner|kom(?:mer)? (?:ut )?damm|ryker om",
    r"tickar|tickande|vibrerar|surrar|ticking|vibrat(?:es|ing)|buzzing|spruta|sprutor|kanyl(?:er)?",
    r"syringes?|needles?",
    r"p[uo]l+?v[ea]?r\w*|pulwer\w*|vitt? damm|(?:nat|nagot) vitt",
    r"powd(?:er|ers|ery|r)|poweder|(?:white|some) dust|something white",
    r"luktar|lukt|lukten|stinker|stank|gas|gasen|gaslukt|kemikalie(?:r|olycka)|okant amne",
    r"smells|smell(?:y|ing)? (?:of|like|from|funny|strange|bad|weird|chemical)|fumes|vapou?rs?",
    r"(?:a|an|the|strange|bad|strong|weird|odd|chemical|funny) (?:\w+ )?smell|unknown substance",
)

_ILL = (
    r"svimm?\w*|avsvimmad|medv[ea]tslos\w*|(?:ej|inte) kontaktbar|livlos",
    r"faint(?:s|ed|ing)?|passed out|unconsc\w*|unconc\w*|collapsed?|unresponsive|not breathing",
    rf"mar {_FEW}(?:\w*daligt|illa|konstigt|kasst|pyton)|illamaende|krak[st]\w*|spyr|spydde|spytt",
    r"yr|yrsel|snurrig|domnar|domnat|kramp(?:er|ar)?|(?:ramlat?|ramlade|foll|fallit) (?:ihop|omkull)",
    r"feel(?:s|ing)? (?:\w+ )?(?:sick|ill|unwell|dizzy|faint|bad)|(?:got|became) (?:sick|ill|dizzy)",
    r"vomit\w*|throwing up|threw up|nause\w*|dizzy|seizures?|convulsi\w*|numb",
    r"(?:kan|far) (?:inte|knappt|ej) (?:andas|luft)|svart (?:att )?andas|andas (?:inte|konstigt)|andnod",
    r"(?:can'?t|cannot|hard to|trouble|difficulty) breath\w*|chok(?:es|ing)",
    r"(?:andades|andats|andas) in|inhal(?:ed|ing)|breathed in",
    r"forgift\w*|overdos\w*|poison(?:ed|ous)?|hjartinfarkt|hjartstopp|heart attack|cardiac arrest",
    r"bloder|blodde|bleeding|doende|dying|is dead|injured|got hurt",
    rf"{_WHO} (?:ar|e|blev) (?:\w+ )?skada[dt]\w*",
    rf"(?:svider|sved|branner|brann|damm) {_FEW}(?:ogon|ogonen|huden|handerna|fingrarna|halsen)",
    rf"(?:eyes|skin|hands|fingers|throat) {_FEW}(?:burns?|burning|stings?|stinging)",
)

_THREATS = (
    r"hotar|hotade|hotat|hotad|hotas|hotfull\w*|mordhot\w*|dodshot\w*|bombhot\w*|^hot$|anmala hot",
    r"hot(?:et)? (?:mot|om|fran|och vald)|(?:ett|under|utsatt for|fatt|far|vid) hot",
    r"threat\w*|thret\w*|agg?ress?iv\w*|valdsam\w*|violent|violence|vald",
    r"skrik(?:er|it)|skrek|shout(?:s|ing)|scream\w*|brak|brakar|brakig\w*|radd for|(?:afraid|scared) of",
    r"vet (?:var|vart) (?:jag|vi) bor|where (?:i|we) live",
    r"(?:slar|slog) (?:mig|mej|henne|honom|oss|ner|sonder|personal\w*)|misshandl\w*",
    r"(?:hits?|beat|beating|punched) (?:me|us|him|her)|attack(?:ed|ing)|assault\w*",
    r"(?:blev|blir|blivit|har) ranad\w*|ranare\w*|ranar|ranforsok|robb(?:ed|ery|er|ing)",
    r"vapen\w*|skjutvapen|pistol\w*|gevar\w*|kniv(?:en|ar|hot|man|hugg\w*)?|yxa|granat\w*",
    r"weap[oe]ns?|guns?|knife|knives|rifles?|grenades?|stabbed|stabbing|machete",
    r"bomb(?:en|er|brev|s)?|sprang(?:medel|amne|deg|laddning|ning|s)\w*|explo[sd]\w*|detonat\w*",
    r"(?:skjuter|skjutit)(?! upp| fram)|skottlossning|skott|shooting|shots",
)

_FIRE = (
    r"brinner(?! for)|borjat brinna|brand(?= (?:i|pa|har|nu))|det (?:ar|e) brand|brandlarm\w*",
    r"eld|elden|eldsvada|rok|roken|rokutveckling|ryker (?:ur|fran)|det ryker|fire|flames|smoke",
)

_ALARM = (
    r"(?<!inte )(?<!inte ar )(?<!icke )(?<!ej )(?:akut\w*|brattom)",
    r"(?<!non )(?<!non-)(?<!not an )emergenc\w*|emergancy|(?<!not )urgent|raise the alarm|911",
    r"nodlage|nodsituation\w*|nodnummer|livsfara|larma",
    r"evakuer\w*|utrym\w+|evacuat\w*|hjalp (?:mig|oss|nu|snabbt|fort)|help (?:me|us) (?:now|quick\w*|please)",
)

_SERVICES = (r"112|sos|ambul[ae]n\w*|raddningstjanst\w*|brandkar\w*|fire (?:brigade|department)",)


def _any_of(patterns: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(r"(?<!\w)(?:" + "|".join(patterns) + r")(?!\w)")


_CRY = _any_of(_LEAKS + _ILL + _THREATS + _FIRE + _ALARM)
_SERVICE = _any_of(_SERVICES)
_THREAT, _HARM = _any_of(_THREATS), _any_of(_LEAKS + _ILL + _FIRE)


def sounds_like_emergency(text: str) -> bool:
    """True where the emergency card comes before anything else is done with the message.

    Calm questions about the same things bring the card too.
    """
    said = _plain(text)
    return _CRY.search(said) is not None or _SERVICE.search(said) is not None


def is_a_cry(text: str) -> bool:
    """«Räddningstjänsten i Piteå» is none where a name is asked for: one may call there, or meet there."""
    return _CRY.search(_plain(text)) is not None


def sounds_like_threat(text: str) -> bool:
    """True where a person is what is dangerous, and nothing else: then the card begins with that."""
    said = _plain(text)
    return _THREAT.search(said) is not None and _HARM.search(said) is None


def _plain(text: str) -> str:
    return " ".join(folded(text).split())
