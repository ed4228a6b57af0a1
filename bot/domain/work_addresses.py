"""Which addresses only those have who are what they say: by the part after the @."""

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bot.domain.network import Level, Network, level_of
from bot.domain.people import Kind, Role
from bot.domain.spelling import folded

_DOMAIN = re.compile(r"(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}")


@dataclass(frozen=True, slots=True)
class WorkAddresses:
    """`kinds` by what somebody is, `county` of who coordinates one, `places` where the name will not do."""

    kinds: Mapping[Kind, tuple[str, ...]]
    county: tuple[str, ...]
    places: Mapping[str, tuple[str, ...]]

    @classmethod
    def from_toml(cls, text: str) -> "WorkAddresses":
        """Raises ValueError that names the key and says what it takes."""
        table = tomllib.loads(text)
        kinds = _table(table, "kinds")
        unknown = set(kinds) - {each.value for each in Kind}
        if unknown:
            raise ValueError(f"kinds.{min(unknown)} is no kind of member.")
        return cls(
            kinds={Kind(name): _domains(f"kinds.{name}", each) for name, each in kinds.items()},
            county=_domains("county.domains", _table(table, "county").get("domains")),
            places={code: _domains(f"places.{code}", each) for code, each in _table(table, "places").items()},
        )

    def domains_for(self, role: Role, kind: Kind, place: str, network: Network) -> tuple[str, ...]:
        """Empty where no address shows it, so that somebody has to vouch. National ones always are."""
        if role is Role.MEMBER:
            return self.kinds.get(kind, ())
        if role is Role.COUNTY:
            return self.county
        if role is Role.COORDINATOR and level_of(place) is Level.MUNICIPALITY:
            return self.places.get(place) or self._by_name(place, network)
        return ()

    def _by_name(self, place: str, network: Network) -> tuple[str, ...]:
        """«Piteå» is pitea.se. Where two names become the same, or another has it, none is taken for sure."""
        domain = _written(network[place].name)
        others = [
            each.name
            for code, each in network.items()
            if code != place and each.level is Level.MUNICIPALITY and _written(each.name) == domain
        ]
        taken = any(domain in each for each in self.places.values())
        return () if others or taken else (domain,)


def fits(address: str, domains: Sequence[str]) -> bool:
    """Exactly: what lies below a domain may be for pupils or guests."""
    return address.rpartition("@")[2] in domains


def _written(name: str) -> str:
    return folded(name).replace(" ", "") + ".se"


def _table(table: Mapping[str, Any], key: str) -> Mapping[str, Any]:
    found = table.get(key, {})
    if not isinstance(found, dict):
        raise ValueError(f"{key} must be a table, under its own [{key}].")  # noqa: TRY004  the file is wrong
    return found


def _domains(key: str, given: object) -> tuple[str, ...]:
    well = isinstance(given, list) and all(
        isinstance(each, str) and _DOMAIN.fullmatch(each) for each in given
    )
    if not well:
        raise ValueError(f'{key} must be a list of domains in lower case, such as ["pitea.se"].')
    assert isinstance(given, list)  # noqa: S101  looked at above
    return tuple(given)
