"""Label selectors, as in Kubernetes: `name=flowers,team in (garden, park),!old`."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from attrs import define, frozen

from ..spec.json_paths import value_of
from ..spec.replies import Fault
from .lists import Row

BAD_REQUEST = "ModelArts.50004000"
LONGEST = 4096
SHOWN_CHARACTERS = 60
TOKEN = re.compile(r"\s*(?:(?P<word>[A-Za-z0-9._/-]+)|(?P<sign>==|!=|[=!(),]))")
EQUAL, DIFFERENT = ("=", "=="), ("!=",)
LISTED, NOT_LISTED = "in", "notin"


def selected(rows: Iterable[Row], selector: str | None) -> list[Row]:
    """Rows whose `metadata.labels` match a selector; all when none is given.

    Args:
        rows: What to choose from.
        selector: Requirements with commas between, up to 4096 characters.

    Raises:
        Fault: The selector is too long or can't be understood.
    """
    if not selector:
        return list(rows)
    if len(selector) > LONGEST:
        raise Fault(400, BAD_REQUEST, f"The label selector has more than {LONGEST} characters.")
    requirements = list(_Parser(selector).requirements())
    return [row for row in rows if all(one.matches(value_of(row, "metadata.labels") or {}) for one in requirements)]


@frozen
class Requirement:
    """What a selector requires of one label.

    Args:
        key: The label.
        values: What its value may be, or may not be; None: any.
        wanted: Whether the label has to be there, with one of the values; otherwise it must not be.
    """

    key: str
    values: frozenset[str] | None
    wanted: bool

    def matches(self, labels: Mapping[str, str]) -> bool:
        """Whether labels meet it."""
        found = self.key in labels if self.values is None else labels.get(self.key) in self.values
        return found == self.wanted


@define
class _Parser:
    """Reads a selector from left to right, each character once.

    Args:
        text: The selector.
    """

    text: str
    _place: int = 0
    _begin: int = 0

    def requirements(self) -> Iterator[Requirement]:
        """The requirements, in order.

        Raises:
            Fault: One can't be understood.
        """
        yield self._requirement()
        while self._place < len(self.text):
            self._expect(",")
            self._begin = self._place
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
        """A word, or nothing."""
        token = TOKEN.match(self.text, self._place)
        return self._word() if token is not None and token["word"] else ""

    def _word(self) -> str:
        """A word that begins and ends with a letter or digit."""
        token = TOKEN.match(self.text, self._place)
        word = token["word"] if token is not None else None
        if token is None or not word or not (word[0].isalnum() and word[-1].isalnum()):
            raise self._fault()
        self._move(token.end())
        return word

    def _take(self, *wanted: str) -> str:
        """The next token if it is one of those, else an empty text."""
        token = TOKEN.match(self.text, self._place)
        found = token[0].strip() if token is not None else ""
        if token is None or found not in wanted:
            return ""
        self._move(token.end())
        return found

    def _expect(self, sign: str) -> None:
        if not self._take(sign):
            raise self._fault()

    def _move(self, place: int) -> None:
        """Continue behind a token and the spaces that follow it."""
        while place < len(self.text) and self.text[place].isspace():
            place += 1
        self._place = place

    def _fault(self) -> Fault:
        part = self.text[self._begin :].strip()
        shown = part if len(part) <= SHOWN_CHARACTERS else f"{part[:SHOWN_CHARACTERS]}..."
        return Fault(400, BAD_REQUEST, f"The part {shown!r} of the label selector can't be understood.")
