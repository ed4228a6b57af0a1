"""Every button × everybody × three places, through the dispatcher: who may not is told so."""

from collections.abc import Callable
from dataclasses import dataclass

import pytest

from bot.domain.network import NATION, level_of
from bot.domain.people import Role
from bot.screens.buttons import known_prefixes
from tests.rights.actors import ACTORS, BY_EMAIL, BYSTANDER, LEADS, NORRBOTTEN, PITEA, TARGETS, Actor
from tests.rights.conftest import Country
from tests.rights.rows import ANOTHER, SEAL, SENT, WITHDRAWN, membership_of, number_of, token_of
from tests.scenarios.conftest import VOICES

say = VOICES["sv"]
NOT_FOR_YOU = {
    say(each)
    for each in (
        "not-allowed",
        "members-only",
        "button-unknown",
        "archive-not-yours",
        "contact-gone",
        "contact-not-your-card",
        "contacts-not-yours",
        "followup-not-yours",
        "workplace-not-yours",
        "question-gone",
        "question-not-yours",
        "left-already",
    )
}


def lies_in(below: str, above: str) -> bool:
    return above in {below, below[:2], NATION}


def may_make_leads(actor: Actor, place: str) -> bool:
    needed = {PITEA: Role.COUNTY, NORRBOTTEN: Role.NATIONAL}
    return place in needed and actor.leads(place, at_least=needed[place])


@dataclass(frozen=True)
class Rule:
    """Who may press, seen from the place of the thing; `certainly` where nothing else stands in their way."""

    lets: Callable[[Actor, str], bool]
    certainly: bool = True


ANYBODY = Rule(lambda _, __: True)
JOINED = Rule(lambda actor, _: actor.role is not None)
NOBODY_ELSE = Rule(lambda _, __: False)
"""Only for the bystander, to whom it belongs."""
IN_A_GROUPS_CHAT = Rule(lambda _, __: False)
"""Elsewhere they mean nothing, and here they are pressed in the private chat."""
IN_FORCE = Rule(lambda actor, _: actor.counts)
LEADING = Rule(lambda actor, place: actor.leads(place))
ABOVE = Rule(may_make_leads)
BELONGING = Rule(lambda actor, place: actor.counts and actor.home == place)
HOLDING = Rule(lambda actor, place: actor.holds and actor.home == place)
IN_REACH = Rule(lambda actor, place: BELONGING.lets(actor, place) or actor.leads(place))
CONCERNED = Rule(lambda actor, place: actor.leads(place) or (actor.counts and lies_in(actor.home, place)))
LEADING_BELOW = Rule(
    lambda actor, place: actor.leads(place) or (actor.leads(actor.home) and lies_in(actor.home, place))
)
DECIDING = Rule(lambda actor, place: actor.leads(place) or actor.leads(PITEA))
KEEPING = Rule(lambda actor, _: actor.counts and actor.role in {Role.COUNTY, Role.NATIONAL})
"""What belongs to the whole network."""
OVERSEEING = Rule(lambda actor, place: place != PITEA and actor.leads(place))
IN_THE_COUNTY = Rule(lambda actor, place: place == NORRBOTTEN and actor.leads(place))
PERHAPS_LEADING = Rule(LEADING.lets, certainly=False)
KEEPING_ANSWERS = Rule(lambda actor, _: actor.leads(actor.home, at_least=Role.COUNTY))
COVERING = Rule(lambda actor, place: actor.leads(place) and actor.leads("2582"), certainly=False)


WHO_MAY_PRESS: tuple[tuple[Rule, str], ...] = (
    (
        ANYBODY,
        """
        menu ask faq:oppna-forsandelse fhelp:oppna-forsandelse:sv:1 oas:sv oa:oppna-forsandelse:en
        sos:sv terms con jl:abc:sv jt:abc:sv jk:abc:sv:agent jn:abc:sv:agent
        ap:sv apt:sv apc:sv:25:0 app:sv:2581 apk:sv:2581:agent apm:sv
        """,
    ),
    (
        JOINED,
        """
        set prf prft:law:0 prfh prfu:long prfo prfm prfb:no prfa
        ar arp:0 ars nlgf:1
        lang:en name meets pbm lv today todp:0 mydata myfile forget forgetme:20261124 qown:0 ccsave:1 epsave
        ccsk:hours ccc:postnord jw:abc
        """,
    ),
    (IN_FORCE, "qask exg"),
    (KEEPING_ANSWERS, "fhs:0 vag:{sent}"),
    (
        LEADING,
        """
        grp:{n} inv:{n} invm:{n}:1 ivs:{n} ivsp:{n}:0 ivl:{n} ivr:{n} invq:{token}
        mbs:{n} mbsp:{n}:0 mb:{member} mbq:{member}:suspend mbd:{member}:suspend
        nlp:{n} nlm:{n} nlv:{n}:en nlw2:{n}:en nlen:{n} nlex:{n} nlfa:{n} nlfx:{n} nlfi:{n} nlt:{n}:law
        nln:{n}:1 nly:{n} nlr:{n} nlrs:{n}:1-valkommen nlru:{n}:1-valkommen nlg:{n}
        au:{n} auk:{n}:agent:1 auw:{n} aur:{n}:member:1 auc:{n}:certified:1 aul:{n}:sv:1 aug:{n}:0 aue:{n}
        aup:{n}:0 aus:{n}:own aut:{n}:{place}:1:0 aun:{n}:0 sa:{n} saw:{n} sau:{n}:{n} saq:{n}:{n} sad:{n}:{n}
        rp:{sent} rpk:{sent} rpm:{sent}:0
        nlw:{n} nlk:{n} nls:{n} nlc:{n} nld:{n} nldd:{n} jo:{n} jop:{n}:1:1
        arv:{sent}:1 ard:{sent}:2 arv:{gone}:1
        cor:{sent}:sv corl:{sent} corm:{sent}:{seal}:0 cora:{sent} cord:{sent} wdq:{sent} wd:{sent} wdy:{gone}
        unc:{n} uncp:{n}:0 unco:{n}:1:again unca:{n}:arrived
        nt:{n} ntc:{n}:20261201 ntd:{n}:20261203 ntm:{n}:202612031400 ntp:{n}:202612031400:0 ntr:{n}
        ntrs:{n}:n.1.1.0.0900 ntrp:{n}:n.1.1.0.0900:0 ntl:{n} ntk:{n} nte:{n} ntx:{n} ntn:{n} ntu:{n} ntv:{n}
        ntj:{n}:202612031400 ntkl:{n}:en ntxx:{n} nts:{n} ntss:{n} na:{n}:1 nab:{n}:1
        ntf:{n} ntfs:{n}:b.3.0900.next. ntfp:{n}:b.3.0900.next.:0
        mc:{n} mk:{n}:cooperation md:{n}:cooperation:20261203 mt:{n}:cooperation:202612031400
        mw:{n}:cooperation:202612031400 mcall:{another} mdrop:{another}
        wps:{n} wpsp:{n}:0 wpr:{n} wpk:{n}:agent wpl:{n} wpi:{n} wpc:{n} wpcp:{n}:0 wpp:{n}:{bystander}
        certq:{n} cert:{n} fur:{another} chl:{n} chs:{n} chuq:{n} chu:{n}
        eps:{n} epsp:{n}:0 epl:{n} epa:{n} epk:{n}:police ep:{by_email} epc:{by_email}:email
        epq:{by_email} epr:{by_email} epf:{by_email} mf:{n}:0 mfp:{n}:{absent} mfa:{n}:{absent}:yes
        po:{n}
        ccs:{n} ccsp:{n}:0 cca:{n} ccm:{n}:0 ccf:{n}:outside cco:{n}:{bystander} ccpt:{n}:hours
        ccpx:{n}:hours ccch:{n} cccc:{n}:postnord ccrq:{n} ccr:{n} ccok:{n}
        qs:{n} qsp:{n}:0 qo:{n}:0 qt:{n}:0 qup:{n}:{level} qbq:{n}:{level} qb:{n}:{level}:local qa:{n}
        qaa:{n} qap:{n} qsa:{n}:{sent}:1 qp:{sent}:0:0 qn:{sent}:oppna-forsandelse:0
        aps:{n} apsp:{n}:0 cov:{n} covp:{n}:0
        op:{place} opf:{place}:controller opcq:{place}:0 opc:{place}:0
        dorc:{n} fuo:{n} fuop:{n}:0 exa:{n} exd:{n}:20261124 exw:{n}:police exr:{n}:police
        """,
    ),
    (
        KEEPING,
        """
        va vac:lagen:0 vat:0 vaw:0 vae:oppna-forsandelse:en vas:oppna-forsandelse:en vaq:oppna-forsandelse:sv
        vap:oppna-forsandelse:sv:a vad:oppna-forsandelse:sv:n:20271130 vax:oppna-forsandelse:sv:4
        vav:oppna-forsandelse:sv:0 vab:oppna-forsandelse:sv:1 val:{n} var:{n} vay:{n} van:{n} vak:{n}
        vaki:{n}:lagen lw lwa lwd:2010-1045 lws:2010-1045:20270201 lwn:2010-1045:20270201
        lwl:{n}:0 lwq:{n} lwx:{n}
        """,
    ),
    (DECIDING, "apl:{n} apy:{n} apn:{n} apu:{n}"),
    (PERHAPS_LEADING, "qpp:{sent}:0:0 qnp:{sent}:oppna-forsandelse:0"),
    (PERHAPS_LEADING, "nlgo:{n}:{n} covw:{n} covc:{n}:25:0 qj:{n}:{n}"),
    (COVERING, "cova:{n}:2582 covr:{n}:2582"),
    (IN_A_GROUPS_CHAT, "chk:{n}:{bystander}"),
    (BELONGING, "meet:{n}:yes mlook:{n} qw:{n} qag:{n}"),
    (HOLDING, "lvq:{n} lvp:{n}:0 lvh:{n}:0 lvd:{n}:0"),
    (
        NOBODY_ELSE,
        """
        fu:{n}:staff_changed:yes fuq:{n}:staff_changed wpn:{n} apw:{n}:sv
        naw:{n} vap2:{another} vaz:{another} vaw2:{n}
        qsend:{another} qdrop:{another} qwdq:{n} qwd:{n} qas:{n} ccd:{n}:1 ccno:{n}
        """,
    ),
    (CONCERNED, "cc:{n} ccv:{n}"),
    (IN_REACH, "conp:{n}:0 aro:{sent} aro:{gone} exs:{n} exo:{n} ex:{n}:police"),
    (ABOVE, "invr:{n}:{leads} fndp:{place}"),
    (LEADING_BELOW, "ql:{n} qal:{n}"),
    (IN_THE_COUNTY, "chf:{place}"),
    (OVERSEEING, "seats:{place}:0 fnd:{place}:0 dorm:{place}:0 dorn:{place}"),
)
BUTTONS = {button: rule for rule, buttons in WHO_MAY_PRESS for button in buttons.split()}


def data(button: str, place: str) -> str:
    return button.format(
        n=number_of(place),
        another=number_of(place) + ANOTHER,
        sent=number_of(place) + SENT,
        gone=number_of(place) + WITHDRAWN,
        seal=SEAL,
        place=place,
        token=token_of(place),
        member=membership_of(BYSTANDER, place),
        bystander=BYSTANDER,
        by_email=membership_of(BY_EMAIL, place),
        absent=BY_EMAIL,
        level=level_of(place).value,
        leads=LEADS[level_of(place)].value,
    )


def test_every_button_there_is_stands_in_the_table() -> None:
    assert {each.split(":")[0] for each in BUTTONS} == known_prefixes()


@pytest.mark.asyncio(loop_scope="module")
@pytest.mark.parametrize("button", BUTTONS, ids=lambda button: button.split(":")[0])
async def test_who_may_not_is_told_so_and_nothing_changes(button: str, country: Country) -> None:
    rule, wrong = BUTTONS[button], []
    for place in TARGETS if "{" in button else (PITEA,):
        for actor in ACTORS:
            before = country.version()
            said = await country.presses(actor, data(button, place))
            changed = country.version() != before
            if rule.lets(actor, place):
                well = not rule.certainly or (said not in NOT_FOR_YOU and said != say("went-wrong"))
            else:
                well = said in NOT_FOR_YOU and not changed
            if not well:
                wrong.append(f"{actor} presses {data(button, place)}: {said!r}, changed: {changed}")
            if changed:
                await country.restore()
    assert wrong == []
