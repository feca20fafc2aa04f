"""Compare type annotations, given as strings, of handwritten functions."""

import builtins
import collections.abc

# The first type argument of these classes isn't the type they yield, so it can't be compared with that of a base class.
SPECIAL = (tuple, collections.abc.Coroutine, collections.abc.ItemsView)


def alternatives(annotation: str) -> frozenset[str]:
    """Return the members of a union, without their order. A `|` inside brackets is not split."""
    return frozenset(_parts(annotation, "|"))


def normalized(annotation: str) -> str:
    """Return an annotation with the members of its union in alphabetical order, `None` last."""
    return " | ".join(sorted(alternatives(annotation), key=lambda part: (part == "None", part)))


def accepts(wide: str, narrow: str) -> bool:
    """Return whether each value of type `narrow` is also a value of type `wide`."""
    return all(any(_covers(one, other) for one in alternatives(wide)) for other in alternatives(narrow))


def _covers(wide: str, narrow: str) -> bool:
    """Return whether `narrow` is `wide` or a subclass, as `dict[str, int]` is of `Mapping[str, int]`.

    A subclass may have more type arguments: `AsyncGenerator[int, None]` is an `AsyncIterator[int]`.
    """
    if wide == narrow:
        return True
    (base, inner), (other, other_inner) = _split(wide), _split(narrow)
    parent, child = _class(base), _class(other)
    if parent is None or child is None or child in SPECIAL or not inner or inner != other_inner[: len(inner)]:
        return False
    return parent is not child and issubclass(child, parent)


def _split(annotation: str) -> tuple[str, list[str]]:
    base, _, inner = annotation.removesuffix("]").partition("[")
    return base, _parts(inner, ",")


def _class(name: str) -> type | None:
    found = getattr(collections.abc, name, None) or getattr(builtins, name, None)
    return found if isinstance(found, type) else None


def _parts(text: str, separator: str) -> list[str]:
    found, depth, start = list[str](), 0, 0
    for index, letter in enumerate(text):
        depth += (letter in "[(") - (letter in ")]")
        if letter == separator and not depth:
            found.append(text[start:index])
            start = index + 1
    return [part.strip() for part in [*found, text[start:]] if part.strip()]
