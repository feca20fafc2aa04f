"""Find by name alone which changes may concern an attribute or call of an object whose type is unknown."""

from __future__ import annotations

import re
from collections.abc import Iterator

from attrs import evolve

from .change_index import ChangeIndex, NamedChange
from .rules import concerns
from .uses import Use, UseKind

_MEMBER = re.compile(r"(?:models|params|aiomodelarts(?:\.\w+)*)\.(?P<owner>[A-Z]\w*)\.(?P<member>\w+)$")
_GONE = frozenset({
    "field-removed", "field-renamed", "field-means-other", "value-removed", "member-means-other", "member-renamed",
    "python-removed", "python-became-other",
})  # fmt: skip
_OF_MEMBERS = frozenset({"value-removed", "member-renamed", "member-means-other"})


def possible_changes(use: Use, index: ChangeIndex, *, is_importing: bool) -> Iterator[NamedChange]:
    """Yield the changes that may concern a use of an unknown object.

    Methods are recognized by the names of resource and method together, such as `.notebooks.update(`. Attributes are
    recognized by their name in files that use the package.

    Args:
        use: The use.
        index: The changes.
        is_importing: Whether the file uses the package.
    """
    names = tuple(_names(use))
    if names:
        named = evolve(use, names=names)
        for name, change in index.of_names(names):
            if concerns(named, change, name) is not None:
                yield change
    if is_importing and use.kind is UseKind.MEMBER:
        yield from (change for change in index.by_word.get(use.word, ()) if _is_member(use, change))


def _names(use: Use) -> Iterator[str]:
    """Yield the names that a use has if the object before it is a resource or the client."""
    chain = use.chain
    if use.kind is UseKind.ARGUMENT and len(chain) > 1:
        yield f"client.{chain[-2]}.{chain[-1]}({use.word})"
    elif use.kind in (UseKind.CALL, UseKind.MEMBER, UseKind.LOOP) and chain:
        yield f"client.{chain[-1]}.{use.word}"
        if any(word in chain[-1].lower() for word in ("client", "modelarts")):
            yield f"client.{use.word}"


def _is_member(use: Use, change: NamedChange) -> bool:
    found = _MEMBER.match(change.subject)
    if found is None or change.change.kind not in _GONE:
        return False
    is_of_class = change.subject.startswith("models.") and change.change.kind in _OF_MEMBERS
    return use.chain[-1:] == (found["owner"],) if is_of_class else True
