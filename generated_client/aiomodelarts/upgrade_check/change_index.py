"""Find the changes of a name, across several releases."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import lru_cache

from attrs import Factory, define, frozen

from ..changes import Change
from .modules import PACKAGE

_GENERATED = re.compile(rf"^{PACKAGE}\.(models|params|resources)\b")
_METHOD = re.compile(r"client\.(\w+\.\w+)")
_PART = re.compile(r"(\(\w+\)|\.\w+)$")
_CODE = re.compile(r"`([^`]*)`")


@frozen
class NamedChange:
    """A change, with the names that the checked code uses for its subject.

    Args:
        change: The change.
        subject: Name of the subject in the version that the code was written for.
        new_name: Present name of the subject; empty if it was not renamed.
    """

    change: Change
    subject: str
    new_name: str = ""


@define
class ChangeIndex:
    """Changes by the names that the checked code uses.

    Args:
        by_name: Changes by the name of the subject and further names.
        by_owner: Changes of arguments and fields by the method or class that has them.
        by_word: Changes by the last part of the subject: a method, argument, field or member.
        renamed: New names of models by old ones, as dotted paths.
        later: New names by those that a release gave, for names that a later release renamed again.
    """

    by_name: dict[str, list[NamedChange]] = Factory(lambda: defaultdict(list))
    by_owner: dict[str, list[NamedChange]] = Factory(lambda: defaultdict(list))
    by_word: dict[str, list[NamedChange]] = Factory(lambda: defaultdict(list))
    renamed: dict[str, str] = Factory(dict[str, str])
    later: dict[str, str] = Factory(dict[str, str])

    @classmethod
    def of(cls, changes: Iterable[Change]) -> ChangeIndex:
        """Index changes.

        Args:
            changes: Changes of one or several releases, the oldest release first.
        """
        found = cls()
        earlier: dict[str, str] = {}
        present: dict[str, str] = {}
        listed = list(changes)
        for version in dict.fromkeys(change.version for change in listed):
            own = [change for change in listed if change.version == version]
            for change in own:
                found._add(change, earlier)
            for change in own:
                if change.new_name and not change.kind.startswith("operation-id"):
                    original = _replaced(shortened(change.subject), earlier)
                    earlier[shortened(change.new_name)] = original
                    present[original] = shortened(change.new_name)
                    found.later[shortened(change.subject)] = shortened(change.new_name)
        found._follow(present)
        return found

    def _add(self, change: Change, earlier: dict[str, str]) -> None:
        subject = _replaced(shortened(change.subject), earlier)
        named = NamedChange(change, subject, shortened(change.new_name))
        names = dict.fromkeys([subject, *(_replaced(shortened(name), earlier) for name in change.also)])
        for name in names:
            self.by_name[name].append(named)
            owner = _PART.sub("", name)
            if owner != name:
                self.by_owner[owner].append(named)
        word = re.split(r"[.(]", subject.rstrip(")"))[-1]
        if word:
            self.by_word[word].append(named)

    def _follow(self, present: dict[str, str]) -> None:
        """Follow names that several releases renamed to the present ones."""
        for old, new in present.items():
            last = self.latest(new)
            for package in ("models", "params"):
                if old.startswith("models.") and old.count(".") == 1:
                    name, later = (one.removeprefix("models.") for one in (old, last))
                    self.renamed[f"{PACKAGE}.{package}.{name}"] = f"{PACKAGE}.{package}.{later}"

    def method_pattern(self) -> re.Pattern[str] | None:
        """Return the pattern of a resource and a changed method, `notebooks.update`; None if no method has changed."""
        found = {match[1] for name in self.by_name if (match := _METHOD.match(name))}
        texts = "|".join(sorted(name.replace(".", r"\s*\.\s*") for name in found))
        return re.compile(rf"\b(?:{texts})\b") if found else None

    def latest(self, name: str) -> str:
        """Return the present name of something that a release gave a name, which later ones may have renamed again."""
        for _ in range(len(self.later)):
            if name not in self.later:
                break
            name = self.later[name]
        return name

    def of_names(self, names: Iterable[str]) -> Iterator[tuple[str, NamedChange]]:
        """Yield the changes of names and of their arguments and fields, each with the name that it was found by."""
        seen = set[int]()
        for name in names:
            key = shortened(name)
            for one in (*self.by_name.get(key, ()), *self.by_owner.get(key, ())):
                if id(one) not in seen:
                    seen.add(id(one))
                    yield shortened(name), one


@lru_cache(maxsize=100_000)
def shortened(name: str) -> str:
    """Return a name without `aiomodelarts.` if it is of a generated module: `models.Job.status`."""
    return _GENERATED.sub(r"\1", name)


def _replaced(name: str, earlier: dict[str, str]) -> str:
    """Return the name that a subject had before earlier releases renamed it or the class that contains it."""
    if not earlier:
        return name
    for _ in range(10):
        prefix = next(
            (name[:index] for index in range(len(name), 0, -1)
             if (index == len(name) or name[index] in ".(") and name[:index] in earlier),
            None,
        )  # fmt: skip
        if prefix is None or earlier[prefix] == prefix:
            return name
        name = earlier[prefix] + name[len(prefix) :]
    return name


def quoted(text: str) -> list[str]:
    """Return the parts of a description in backticks."""
    return _CODE.findall(text)
