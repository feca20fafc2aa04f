"""Pseudonyms for identifying values: a value has the same pseudonym everywhere."""

from __future__ import annotations

import re
from bisect import insort

from attrs import define, field

ZEROS = "0" * 32
HEX = re.compile("[0-9A-Fa-f]{32}")
UUID = re.compile("[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}")
EMAIL = re.compile(r"[A-Za-z0-9_.+%-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,8}")
# Pseudonyms of this module, which stay the same if a recording is recorded again.
MADE = re.compile(
    r"0{22}[0-9]{10}|0{8}-0{4}-0{4}-0{4}-[0-9]{12}|hidden-[0-9]{1,9}(@example\.invalid)?|0*|[^A-Za-z0-9]*"
)
# Documented values that do not identify anybody.
NOBODY = frozenset({"all", "all-users"})
SMALLEST_ID = 1000
SHORTEST_WORD = 3
LONG = 16


@define
class Pseudonyms:
    """Assigns pseudonyms in the format of the values, numbered in order of occurrence.

    Args:
        vocabulary: Text with values that are not secret. A value that occurs in it is replaced only if it is the whole
            value of an identity field, not inside other strings.
    """

    vocabulary: str = ""
    _known: dict[str, str] = field(init=False, factory=dict[str, str])
    _numbers: dict[str, int] = field(init=False, factory=dict[str, int])
    _searched: list[str] = field(init=False, factory=list[str])

    def add_project(self, project_id: str) -> None:
        """Assign the project the ID that replayed calls use."""
        if not MADE.fullmatch(project_id):
            self._numbers.setdefault("hex", 1)
            if project_id not in self._known:
                self._learn(project_id, ZEROS)

    def of(self, value: str) -> str:
        """Return the pseudonym of a value."""
        if value in NOBODY or MADE.fullmatch(value):
            return value
        if value not in self._known:
            self._learn(value, self._made(value))
        return self._known[value]

    def of_number(self, value: int) -> int:
        """Return the pseudonym of a numeric ID; small numbers are kept, because they identify nobody."""
        if abs(value) < SMALLEST_ID:
            return value
        if str(value) not in self._known:
            self._learn(str(value), str(self._number("integer")))
        return int(self._known[str(value)])

    def _learn(self, value: str, pseudonym: str) -> None:
        self._known[value] = pseudonym
        if len(value) >= SHORTEST_WORD and value not in self.vocabulary:
            insort(self._searched, value, key=lambda one: -len(one))

    def _made(self, value: str) -> str:
        if HEX.fullmatch(value):
            return f"{self._number('hex'):032d}"
        if UUID.fullmatch(value):
            return f"00000000-0000-0000-0000-{self._number('uuid') + 1:012d}"
        name = f"hidden-{self._number('word')}"
        return f"{name}@example.invalid" if EMAIL.fullmatch(value) else name

    def _number(self, kind: str) -> int:
        self._numbers[kind] = self._numbers.get(kind, 0) + 1
        return self._numbers[kind] - 1

    def replace_in(self, text: str) -> str:
        """Replace all known values in a string: long ones anywhere, short ones as whole words only."""
        # A pattern of all known values would have to be compiled again whenever one is added.
        forms = [_form(one) for one in self._searched if one in text]
        return re.sub("|".join(forms), lambda match: self._known[match[0]], text) if forms else text


def _form(value: str) -> str:
    escaped = re.escape(value)
    return escaped if len(value) >= LONG else rf"(?<![A-Za-z0-9]){escaped}(?![A-Za-z0-9])"
