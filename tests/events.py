"""All events that there are, from the files of all topics."""

import inspect
from importlib import import_module
from pkgutil import iter_modules

from bot.domain import events
from bot.domain.events.event import Event

TOPICS = [import_module(f"{events.__name__}.{file.name}") for file in iter_modules(events.__path__)]

EVENTS: list[type[Event]] = [
    each
    for topic in TOPICS
    for _, each in inspect.getmembers(topic, inspect.isclass)
    if issubclass(each, Event) and each is not Event
]
