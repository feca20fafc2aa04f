"""Annotations of handwritten functions, as text: whether one takes all that another one takes."""

import builtins
import collections.abc

# What these have in brackets is not what they hand out.
SPECIAL = (tuple, collections.abc.Coroutine, collections.abc.ItemsView)


def alternatives(annotation: str) -> frozenset[str]:
    """The alternatives of an annotation, whatever their order; a bar in brackets does not part."""
    return frozenset(_parts(annotation, "|"))


def spelled(annotation: str) -> str:
    """An annotation with its alternatives in a fixed order, None last."""
    return " | ".join(sorted(alternatives(annotation), key=lambda part: (part == "None", part)))


def takes(wide: str, narrow: str) -> bool:
    """Whether each value of the second type is one of the first."""
    return all(any(_covers(one, other) for one in alternatives(wide)) for other in alternatives(narrow))


def _covers(wide: str, narrow: str) -> bool:
    """The same, or a class and one of its kind: `Mapping[str, int]` and `dict[str, int]`.

    A generator tells more in its brackets than the iterator that it is, a dict more than an iterable.
    """
    if wide == narrow:
        return True
    (base, inner), (other, others) = _split(wide), _split(narrow)
    kind, child = _class(base), _class(other)
    if kind is None or child is None or child in SPECIAL or not inner or inner != others[: len(inner)]:
        return False
    return kind is not child and issubclass(child, kind)


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
