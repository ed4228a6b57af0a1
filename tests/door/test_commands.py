"""The command line, as somebody types it."""

import json
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any

import pytest

from bot.doctor import newest_version
from bot.services.tokens import hash_of, new_token
from bot.storage import schema
from tests.door.conftest import TOKEN, Bot, line_of

COMMANDS = ("run", "sandbox", "migrate", "invite", "faq", "doctor")
QUESTION = ("faq", "ask", "får", "jag", "tipsa", "polisen", "på", "eget", "initiativ")
