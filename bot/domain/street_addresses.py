"""A street and a house number, as people write them: for `bot.domain.guard`, in its small letters."""

import re

_ENDING = (
    r"(?:gatan|gata|vägen|väg|gränden|gränd|stigen|stig|torget|torg|backen|backe|allén|allen|allé|planen|plan"
    r"|slingan|brinken|esplanaden|kajen|katu|intie)"
)
_BARE = (
    r"(?:gatan|gata|vägen|väg|gränden|gränd|stigen|stig|torget|torg|backen|backe|allén|allé|esplanaden|kajen)"
)
_ROADS = r"(?:europa|riks|läns|motor|landsorts|skogsbil|gång|cykel|grus)"
"""They have a number of their own: «riksväg 40»."""
_NO_STREET = (
    rf"(?!{_ROADS}(?:väg|vägen)\b)"
    r"(?!(?:flykt|utrymnings|nöd|transport|tjänste|svars|gen|om|åter|halv|in|ut|av|upp|ned|ner|mot|till|karriär"
    r"|kontakt|anmälnings|rapport|rapporterings)(?:väg|vägen)\b)"
    r"(?!\w{0,30}(?:tids?|handlings|verksamhets|arbets|beredskaps|åtgärds|utbildnings|mötes|kommunikations|affärs"
    r"|projekt|kris|krishanterings|skydds|säkerhets|insats|nöd|evakuerings|lektions|kontinuitets|hand|våg|övnings"
    r"|aktivitets|genomförande|förvaltnings|underhålls|budget|informations|räddnings|utrymnings|års|månads|vecko"
    r"|kurs|bemannings|besöks|spridnings|lager|ritnings|källar|botten|entré|källare|mark|mellan|över|under|flyg"
    r"|tema|detalj|översikts|fotbolls|idrotts)plan(?:en)?\b)"
    r"(?!\w{0,30}(?:av|upp|ned|ner|på|för|be)stigen\b)"
)
_BEFORE_BARE = (
    r"(?:nya|gamla|norra|södra|östra|västra|stora|lilla|övre|nedre|inre|yttre|bakre|mellersta|långa|korta"
    r"|[^\W\d_]{2,30}s)"
)
_NO_MEASURE = (
    r"(?! ?(?:§|%|kap\b|kg\b|kilo|gram|g\b|kr\b|kronor|st\b|stycken|paket|brev|försändelse|dagar|dag\b|gånger"
    r"|gång\b|timmar|timme|minuter|min\b|veckor|meter|m\b|km\b|mil\b|år\b|personer|procent|packages|parcels|letters|days"
    r"|times|hours|minutes|weeks|metres|people|januari|februari|mars\b|april|maj\b|juni|juli|augusti|september"
    r"|oktober|november|december|january|february|march\b|may\b|june|july|august|october))"
)
_HOUSE = (
    r",? ?(?:(?:nr|no|nummer|number)\.? ?|# ?)?"
    rf"[1-9]\d{{0,2}}(?![\d§]|[.:/]\d|-\d{{3}})(?:(?:[a-z]| [a-h])(?!\w))?{_NO_MEASURE}"
)

_ENGLISH = r"(?:street|road|avenue|lane|drive|square|close|crescent|terrace)"
_NO_NAME = (
    r"(?!(?:the|a|an|this|that|our|your|my|their|his|her|by|on|in|of|to|for|from|at|and|or|one|each|every|same"
    r"|parcels?|packages?|letters?|kg|per|across|down|up|along|items?|km|miles?|metres?|cars?|days?|hours?|minutes?"
    r"|weeks?|people|times|which|with) )"
)

ADDRESSES = (
    re.compile(rf"(?<!\w){_NO_STREET}[^\W\d_][\w':-]{{0,30}}{_ENDING}{_HOUSE}"),
    re.compile(rf"(?<!\w){_BEFORE_BARE} (?!väg \d{{3}}){_BARE}{_HOUSE}"),
    re.compile(rf"(?<!\w){_NO_NAME}[^\W\d_][\w']{{1,30}} {_ENGLISH}{_HOUSE}"),
    re.compile(
        r"(?<![\w.:,/-])[1-9]\d{0,3} ?[a-z]?,? "
        r"(?:(?:north|south|east|west|old|new|upper|lower|great|little|saint|st\.?) )?"
        rf"{_NO_NAME}[^\W\d_][\w']{{1,30}} {_ENGLISH}(?!\w)"
    ),
)
"""With or without a name beside it: whoever lives there can be found."""
