"""Check that each object of a spec has only keywords that the generator supports there."""

from collections.abc import Iterable, Iterator
from difflib import get_close_matches

from .keywords import KINDS, Kind
from .objects import REFERABLE, objects
from .problems import Problem
from .source import SpecMap


def check(document: SpecMap) -> Iterator[Problem]:
    """Yield keywords that are unknown, misspelt, misplaced or not supported."""
    for found in objects(document):
        kind = KINDS[found.kind]
        for key in found.node:
            if key not in kind.keywords:
                yield _problem(found.node, key, kind, more=["$ref"] if found.kind in REFERABLE else [])


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """Return the known word that a misspelt one resembles, or an empty string."""
    plain = {_letters(one): one for one in known}
    close = get_close_matches(_letters(word), plain, n=1, cutoff=0.7)
    return plain[close[0]] if close else ""


def _letters(word: str) -> str:
    return word.replace("_", "").replace("-", "").lower()


def _problem(node: SpecMap, key: str, kind: Kind, more: list[str]) -> Problem:
    place, is_extension = node.place(key), key.startswith("x-")
    if key in kind.refused:
        return Problem(place, f"the keyword {key} is not supported in {kind.title}", kind.refused[key])
    others = [other.title for other in KINDS.values() if key in other.keywords]
    if others and is_extension:
        return Problem(place, f"the key {key} has no effect in {kind.title}", f"put it on {' or '.join(others)}")
    what = f"the {'key' if is_extension else 'keyword'} {key} is unknown in {kind.title}"
    same = [word for word in [*kind.keywords, *more] if word.startswith("x-") == is_extension]
    if guess := did_you_mean(key, same):
        return Problem(place, f"{what}; did you mean {guess}?", f"write `{guess}:`, or remove it")
    if others:
        return Problem(place, what, f"remove it, or move it to {' or '.join(others)}")
    return Problem(place, what, f"remove it, or use one of {', '.join(same)}" if same else "remove it")
