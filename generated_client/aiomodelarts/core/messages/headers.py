"""Headers of HTTP responses, decoded when they are first read."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import cast

RawHeaders = Iterable[tuple[bytes, bytes]]


class Headers(Mapping[str, str]):
    """Headers of a response. Names are case-insensitive; the values of a repeated header are joined with commas.

    Iterating yields the names in lower case. `repr` hides values that may be secret.

    Args:
        raw: Names and values as they were received.
    """

    __slots__ = ("_joined", "_raw")

    def __init__(self, raw: RawHeaders) -> None:
        self._raw = raw
        self._joined: dict[str, str] | None = None

    @property
    def raw(self) -> list[tuple[bytes, bytes]]:
        """Names and values as they were received, in order."""
        return list(self._raw)

    def multi_items(self) -> list[tuple[str, str]]:
        """Return the names in lower case and the values in order, with a pair for each value of a repeated header."""
        return [(_text(name).lower(), _text(value)) for name, value in self._raw]

    def get_list(self, name: str, split_commas: bool = False) -> list[str]:
        """Return all values of a header.

        Args:
            name: Name of the header.
            split_commas: Whether to split each value at its commas.
        """
        wanted = name.lower()
        values = [value for found, value in self.multi_items() if found == wanted]
        return [part.strip() for value in values for part in value.split(",")] if split_commas else values

    def __getitem__(self, name: str) -> str:
        return self._by_name()[name.lower()]

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and name.lower() in self._by_name()

    def __iter__(self) -> Iterator[str]:
        return iter(self._by_name())

    def __len__(self) -> int:
        return len(self._by_name())

    def __eq__(self, other: object) -> bool:
        if isinstance(other, Headers):
            return sorted(self.multi_items()) == sorted(other.multi_items())
        if not isinstance(other, Mapping):
            return NotImplemented
        others = cast("Mapping[object, object]", other).items()
        return self._by_name() == {str(name).lower(): value for name, value in others}

    __hash__ = None  # pyright: ignore[reportAssignmentType]  # as for other mappings

    def __repr__(self) -> str:
        from ..redaction.urls_and_headers import shown_headers  # only needed where headers are shown

        return f"Headers({shown_headers(self)})"

    def _by_name(self) -> dict[str, str]:
        if self._joined is None:
            joined: dict[str, str] = {}
            for name, value in self.multi_items():
                joined[name] = f"{joined[name]}, {value}" if name in joined else value
            self._joined = joined
        return self._joined


def _text(data: bytes) -> str:
    try:
        return data.decode()
    except UnicodeDecodeError:
        return data.decode("latin-1")
