"""Pictures and documents Telegram keeps: their identifiers, sizes and limits."""

import mimetypes
import struct
from dataclasses import dataclass

from aiogram.types import BufferedInputFile, Document, File, InputFile, PhotoSize

from bot.sandbox.refusals import (
    FILE_EMPTY,
    FILE_TOO_BIG,
    FILE_UNKNOWN,
    NOT_A_PICTURE,
    URL_NOT_FETCHED,
    bad_request,
    too_large,
    wrong_kind_of_file,
)

MOST_DOWNLOADED = 20 << 20
MOST_UPLOADED = 50 << 20
MOST_IN_PHOTO = 10 << 20


@dataclass(frozen=True, slots=True)
class StoredFile:
    id: str
    kind: str
    """As Telegram's server calls it: Photo, Document, …"""
    path: str
    name: str
    content: bytes
    mime: str
    width: int = 0
    height: int = 0

    @property
    def unique_id(self) -> str:
        return self.id.partition("-")[2]

    def as_photo(self) -> list[PhotoSize]:
        return [
            PhotoSize(
                file_id=self.id,
                file_unique_id=self.unique_id,
                width=self.width,
                height=self.height,
                file_size=len(self.content),
            )
        ]

    def as_document(self) -> Document:
        return Document(
            file_id=self.id,
            file_unique_id=self.unique_id,
            file_name=self.name,
            mime_type=self.mime,
            file_size=len(self.content),
        )

    def as_file(self) -> File:
        return File(
            file_id=self.id,
            file_unique_id=self.unique_id,
            file_size=len(self.content),
            file_path=self.path,
        )


class Files:
    def __init__(self) -> None:
        self._by_id: dict[str, StoredFile] = {}
        self._by_path: dict[str, StoredFile] = {}

    def keep(self, kind: str, name: str, content: bytes) -> StoredFile:
        if not content:
            raise bad_request(FILE_EMPTY)
        if len(content) > MOST_UPLOADED:
            raise too_large()
        width, height = _size_of_picture(content) if kind == "Photo" else (0, 0)
        number = len(self._by_id) + 1
        stored = StoredFile(
            id=f"{kind.upper()}-{number:08}",
            kind=kind,
            path=f"{kind.lower()}s/file_{number}{_suffix(name)}",
            name=name,
            content=content,
            mime=mimetypes.guess_type(name)[0] or "application/octet-stream",
            width=width,
            height=height,
        )
        self._by_id[stored.id] = self._by_path[stored.path] = stored
        return stored

    def given(self, file: str | InputFile, kind: str) -> StoredFile:
        """The file a bot names or uploads."""
        if isinstance(file, BufferedInputFile):
            return self.keep(kind, file.filename or "file", file.data)
        if str(file).startswith(("http://", "https://")):
            raise bad_request(URL_NOT_FETCHED)
        stored = self.known(str(file))
        if stored.kind != kind:
            raise wrong_kind_of_file(stored.kind, kind)
        return stored

    def known(self, file_id: str) -> StoredFile:
        if file_id not in self._by_id:
            raise bad_request(FILE_UNKNOWN)
        return self._by_id[file_id]

    def downloadable(self, file_id: str) -> StoredFile:
        stored = self.known(file_id)
        if len(stored.content) > MOST_DOWNLOADED:
            raise bad_request(FILE_TOO_BIG)
        return stored

    def at(self, path: str) -> StoredFile | None:
        return self._by_path.get(path)


def _suffix(name: str) -> str:
    _, dot, suffix = name.rpartition(".")
    return dot + suffix if dot else ""


def _size_of_picture(content: bytes) -> tuple[int, int]:
    if len(content) > MOST_IN_PHOTO:
        raise bad_request(
            f"file of size {len(content)} bytes is too big for a photo; "
            f"the maximum size is {MOST_IN_PHOTO} bytes"
        )
    size = _png_size(content) or _jpeg_size(content)
    if size is None:
        raise bad_request(NOT_A_PICTURE)
    return size


def _png_size(content: bytes) -> tuple[int, int] | None:
    if content[:8] != b"\x89PNG\r\n\x1a\n" or len(content) < 24:
        return None
    width, height = struct.unpack(">II", content[16:24])
    return width, height


def _jpeg_size(content: bytes) -> tuple[int, int] | None:
    """Walks the segments to the frame header, which holds height and width (ITU T.81, B.2.2)."""
    if content[:2] != b"\xff\xd8":
        return None
    position = 2
    while position + 9 <= len(content):
        marker, length = content[position + 1], int.from_bytes(content[position + 2 : position + 4], "big")
        if marker in range(0xC0, 0xD0) and marker not in {0xC4, 0xC8, 0xCC}:
            height, width = struct.unpack(">HH", content[position + 5 : position + 9])
            return width, height
        position += 2 + length
    return None
