"""Label selectors, as in Kubernetes: `name=flowers,team in (garden, park),!old`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from attrs import define, frozen

from ..spec.json_paths import value_of
from ..spec.replies import Fault
from .lists import AnyRow

BAD_REQUEST = "ModelArts.50004000"
LONGEST_SELECTOR = 4096
SHOWN_CHARACTERS = 60
TOKEN = re.compile(r"\s*(?:(?P<word>[A-Za-z0-9._/-]+)|(?P<sign>==|!=|[=!(),]))")
EQUAL, DIFFERENT = ("=", "=="), ("!=",)
LISTED, NOT_LISTED = "in", "notin"


def selected(rows: Iterable[AnyRow], selector: str | None) -> list[AnyRow]:
    """Return the rows whose `metadata.labels` match a selector, or all rows if the selector is empty.

    Args:
        rows: Rows to select from.
        selector: Requirements, separated by commas; up to 4096 characters.

    Raises:
        Fault: The selector is too long or malformed.
    """
    if not selector:
        return list(rows)
    if len(selector) > LONGEST_SELECTOR:
        raise Fault(400, BAD_REQUEST, f"The label selector has more than {LONGEST_SELECTOR} characters.")
    requirements = list(_Parser(selector).requirements())
    return [row for row in rows if all(one.matches(value_of(row, "metadata.labels") or {}) for one in requirements)]


@frozen
class Requirement:
    """Requirement of a selector for one label.

    Args:
        key: Name of the label.
        values: Values that match; None if any value matches.
        wanted: True if the label must have a matching value; False if it must not.
    """

    key: str
    values: frozenset[str] | None
    wanted: bool

    def matches(self, labels: Mapping[str, str]) -> bool:
        """Return whether labels meet the requirement."""
        found = self.key in labels if self.values is None else labels.get(self.key) in self.values
        return found == self.wanted


@define
class _Parser:
    """Parses a selector in linear time.

    Args:
        text: The selector.
    """

    text: str
    _position: int = 0
    _begin: int = 0

    def requirements(self) -> Iterator[Requirement]:
        """Yield the requirements in order.

        Raises:
            Fault: A requirement is malformed.
        """
        yield self._requirement()
        while self._position < len(self.text):
            self._expect(",")
            self._begin = self._position
            yield self._requirement()

    def _requirement(self) -> Requirement:
        if self._take("!"):
            return Requirement(self._word(), None, wanted=False)
        key = self._word()
        if self._take(*EQUAL):
            return Requirement(key, frozenset({self._value()}), wanted=True)
        if self._take(*DIFFERENT):
            return Requirement(key, frozenset({self._value()}), wanted=False)
        word = self._take(LISTED, NOT_LISTED)
        if not word:
            return Requirement(key, None, wanted=True)
        self._expect("(")
        values = {self._value()}
        while self._take(","):
            values.add(self._value())
        self._expect(")")
        return Requirement(key, frozenset(values), wanted=word == LISTED)

    def _value(self) -> str:
        """Return the next word, or an empty string if the next token is not a word."""
        token = TOKEN.match(self.text, self._position)
        return self._word() if token is not None and token["word"] else ""

    def _word(self) -> str:
        """Return the next word, which must begin and end with a letter or digit."""
        token = TOKEN.match(self.text, self._position)
        word = token["word"] if token is not None else None
        if token is None or not word or not (word[0].isalnum() and word[-1].isalnum()):
            raise self._fault()
        self._move(token.end())
        return word

    def _take(self, *wanted: str) -> str:
        """Return the next token if it is one of the wanted ones, else an empty string."""
        token = TOKEN.match(self.text, self._position)
        found = token[0].strip() if token is not None else ""
        if token is None or found not in wanted:
            return ""
        self._move(token.end())
        return found

    def _expect(self, sign: str) -> None:
        if not self._take(sign):
            raise self._fault()

    def _move(self, position: int) -> None:
        """Move to a position and skip the spaces there."""
        while position < len(self.text) and self.text[position].isspace():
            position += 1
        self._position = position

    def _fault(self) -> Fault:
        part = self.text[self._begin :].strip()
        shown = part if len(part) <= SHOWN_CHARACTERS else f"{part[:SHOWN_CHARACTERS]}..."
        return Fault(400, BAD_REQUEST, f"The part {shown!r} of the label selector is malformed.")
