"""Find texts of `make new-resource` that nobody has replaced."""

from collections.abc import Iterator
from typing import Any

from ..spec.problems import Place, Problem
from ..spec.source import SpecList, SpecMap

MARK = "FILL IN"
WHAT = "is still to be filled in"


def check(document: SpecMap) -> Iterator[Problem]:
    """Yield the strings that begin with the mark."""
    for place, key, text in _strings(document, document.place(), ""):
        if is_text_to_fill_in(text):
            remedy = text.removeprefix(MARK).lstrip(": ").strip() or "replace the text"
            yield Problem(place, f"{key} {WHAT}", f"write {' '.join(remedy.split())}")


def is_text_to_fill_in(text: Any) -> bool:
    """Return whether a text is one that `make new-resource` has left to the maintainer."""
    return isinstance(text, str) and text.startswith(MARK)


def is_unfilled(problem: Problem) -> bool:
    """Return whether a problem is about a text to be filled in."""
    return problem.what.endswith(WHAT)


def _strings(value: Any, place: Place, key: str) -> Iterator[tuple[Place, str, str]]:
    """Yield the strings in a part of the document with their places and keys."""
    if isinstance(value, str):
        yield place, key, value
    elif isinstance(value, SpecMap):
        for name, inner in value.items():
            yield from _strings(inner, value.place(name), name)
    elif isinstance(value, SpecList):
        for index, inner in enumerate(value):
            yield from _strings(inner, value.place(index), key)
