"""Pseudonyms for identifying values: a value has the same pseudonym everywhere."""

from __future__ import annotations

import re

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
    _found: re.Pattern[str] | None = field(init=False, default=None)

    def add_project(self, project_id: str) -> None:
        """Assign the project the ID that replayed calls use."""
        if not MADE.fullmatch(project_id):
            self._known.setdefault(project_id, ZEROS)
            self._numbers.setdefault("hex", 1)
            self._found = None

    def of(self, value: str) -> str:
        """Return the pseudonym of a value."""
        if value in NOBODY or MADE.fullmatch(value):
            return value
        if value not in self._known:
            self._known[value] = self._made(value)
            self._found = None
        return self._known[value]

    def of_number(self, value: int) -> int:
        """Return the pseudonym of a numeric ID; small numbers are kept, because they identify nobody."""
        if abs(value) < SMALLEST_ID:
            return value
        if str(value) not in self._known:
            self._known[str(value)] = str(self._number("integer"))
            self._found = None
        return int(self._known[str(value)])

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
        if self._found is None:
            self._found = self._pattern()
        return self._found.sub(lambda match: self._known[match[0]], text)

    def _pattern(self) -> re.Pattern[str]:
        known = [one for one in self._known if len(one) >= SHORTEST_WORD and one not in self.vocabulary]
        known.sort(key=len, reverse=True)
        forms = [
            re.escape(one) if len(one) >= LONG else rf"(?<![A-Za-z0-9]){re.escape(one)}(?![A-Za-z0-9])" for one in known
        ]
        return re.compile("|".join(forms) or r"(?!)")
