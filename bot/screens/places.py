"""What groups are called: by the place they belong to."""

from bot.domain.network import Level, Network, Place
from bot.texts.catalog import Say


def group_name(place: str, network: Network, say: Say) -> str:
    """Fit for the middle of a sentence."""
    match network[place].level:
        case Level.NATION:
            return say("group-nation")
        case Level.COUNTY:
            return say("group-county", place=network[place].name)
        case Level.CHIEFS:
            return say("group-chiefs", place=network[place].name)
        case Level.MUNICIPALITY:
            return say("group-municipality", place=network[place].name)


def group_title(place: str, network: Network, say: Say) -> str:
    """Fit for the beginning of a line."""
    name = group_name(place, network, say)
    return name[:1].upper() + name[1:]


def county_name(county: Place) -> str:
    """«Norrbotten» for Norrbottens län: fit for a button."""
    return county.name.removesuffix(" län").removesuffix("s")
