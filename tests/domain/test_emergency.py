"""Which messages bring the emergency card before anything else."""

import pytest

from bot.domain.emergency import sounds_like_emergency, sounds_like_threat

URGENT = """
RR123456785SE läcker, kollegan svimmade
det läcker
det lacker ur paketet
paketet läkcer
nåt rinner ut ur en låda
vad gör jag om det läcker pulver?
PULVER ÖVERALLT
vitt pulver på disken
pullver på golvet
det kom vitt damm ur kuvertet
det luktar kemiskt
en konstig lukt i sorteringen
det stinker från en påse
kollegan mår dåligt
hon mår jättedåligt efter brevet
kollegan svimade
min kollega e medvetslös
han är inte kontaktbar
jag blev yr när jag öppnade säcken
någon spyr på lagret
kan inte andas
svart att andas
det svider i ögonen
tror hon är förgiftad
kunden är skadad
han hotar mig
blev hotad nyss
hot
hotfull kund
en kille är agressiv här
kunden slår mig
vi har blivit rånade
han har kniv
tänk om det är vapen i paketet
kan det vara en bomb
paketet exploderade
nån skjuter här utanför
det brinner
det e brand i soprummet
det ryker från ett paket
akut!!
ska jag ringa 112
hjälp mig
ring ambulans
det är nödläge
something is leaking
white powder everywhere
powdr on my hands
there is a strange smell
it smells like gas
my colleague fainted
she is unconcious
I feel dizzy
he feels really sick
can't breathe
a customer is threatening us
he has a gun
the man is violent
there is a fire
smoke from a box
this is an emergency
my skin is burning
fick damm i ögonen från ett kuvert
det tickar i paketet
paketet vibrerar
spruta i brevlådan
det rinner
det kom ut damm
jag andades in något från ett brev
han säger att han vet var jag bor
a man is shouting at me
I am afraid of a customer
""".strip().splitlines()

CALM = """
hur ofta är det uppföljning?
får jag ringa polisen om ett misstänkt brev
far ja ringa polisn om misstänkt brev
can I call the police about a suspicious letter
får jag öppna paketet
måste jag lämna ut paketet
vad är skillnaden mellan brev och paket
gäller tystnadsplikten mig
när är nästa samverkansmöte
jag kan inte komma på mötet, jag är sjuk
vi skjuter upp mötet till tisdag
mötet har skjutits upp
not urgent
mötet är framskjutet
paketet är skadat
en skadad försändelse
hotellet ligger vid torget
möte på Hotell Stadt
jag brinner för samverkan
vilket brandnamn
hur blir vi certifierade
kan vi få fler dekaler
vem är vår kontaktperson
räcker det med en person på mötet
får man röka vid lastkajen
yrke
nytt nummer till samordnaren
nummer till polisen som inte är akut
non-emergency number
det är inte bråttom
114 14
90 114
010-456 67 00
paket 1123 är borta
RR112345678SE
en knivig fråga
skottdag
vad väger ett brev
brevet kommer från utlandet
paketet kommer ut från terminalen i kväll
barnen simmar i sjön
väcker det misstankar
hur känner jag igen ett misstänkt brev
kan jag få hjälp med nyhetsbrevet
jag vill ha hjälp
help
what is a cooperation meeting
where is the parcel locker
lack of staff today
hot coffee is served at the meeting
which brand of tape
I ran out of decals
he was fired last week
call in sick
the package is damaged
is the certificate still valid
how often is the follow-up
may I open a suspicious item
what does the law say about parcels
hej
tack
👍
""".strip().splitlines()


@pytest.mark.parametrize("message", URGENT)
def test_words_of_emergency_bring_the_card(message: str) -> None:
    assert sounds_like_emergency(message)


@pytest.mark.parametrize("message", [*CALM, ""])
def test_everyday_questions_do_not_bring_the_card(message: str) -> None:
    assert not sounds_like_emergency(message)


def test_a_very_long_message_is_read_to_its_end() -> None:
    assert sounds_like_emergency("bla " * 1000 + "det läcker")


@pytest.mark.parametrize(
    ("message", "threat"),
    [
        ("en kund hotade mig", True),
        ("someone is shouting at me", True),
        ("han har kniv och kollegan blöder", False),
        ("det läcker pulver", False),
        ("får jag öppna paketet", False),
    ],
)
def test_a_threat_and_nothing_else_turns_the_card_around(message: str, threat: bool) -> None:
    assert sounds_like_threat(message) is threat
