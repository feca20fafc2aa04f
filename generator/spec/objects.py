"""The objects of a document, found by the keywords that hold them."""

from collections.abc import Iterable, Iterator
from typing import Any

from attrs import frozen

from .keywords import KINDS
from .problems import Place
from .remembered import remembered, results_of
from .source import SpecList, SpecMap

# For each kind the keywords that hold objects: keyword, brackets of its content, kind of the objects.
_HOLDING = {
    name: [
        (keyword, content[0] + content[-1] if content[0] in "[{" else "", content.strip("[]{}"))
        for keyword, content in kind.keywords.items()
        if content
    ]
    for name, kind in KINDS.items()
}
# Kinds that may be replaced by a `$ref` to a component.
REFERABLE = ("parameter", "request body", "response", "header")


@frozen
class Found:
    """Object in a spec.

    Args:
        kind: Name of its kind.
        held_by: Keyword that holds it; empty for the document.
        node: The object.
    """

    kind: str
    held_by: str
    node: SpecMap


@frozen
class Part:
    """Part of an object.

    Args:
        name: Its name in a mapping; otherwise, the keyword that holds it.
        value: The part.
        place: Its place.
    """

    name: str
    value: Any
    place: Place


def objects(document: SpecMap) -> Iterator[Found]:
    """Return each object of a document, whatever its depth, except in examples. Values of a wrong type are left out."""
    return objects_below("document", "", document) if results_of(document) is None else iter(_found(document))


@remembered
def _found(document: SpecMap) -> list[Found]:
    return list(objects_below("document", "", document))


def objects_below(kind: str, held_by: str, node: Any) -> Iterator[Found]:
    """Yield an object of a kind and each object in it."""
    waiting: list[tuple[str, str, Any]] = [(kind, held_by, node)]
    while waiting:
        name, key, found = waiting.pop()
        if not isinstance(found, SpecMap):
            continue
        kind = "reference" if name in REFERABLE and "$ref" in found else name
        yield Found(kind, key, found)
        inner = [
            (content, keyword, value)
            for keyword, brackets, content in _HOLDING[kind]
            if keyword in found
            for value in _values(found[keyword], brackets)
        ]
        waiting += reversed(inner)


def _values(value: Any, brackets: str) -> Iterable[Any]:
    if not brackets:
        return (value,)
    if brackets == "[]":
        return value if isinstance(value, SpecList) else ()
    return value.values() if isinstance(value, SpecMap) else ()


def referred_sections(document: SpecMap) -> dict[int, str]:
    """Return the section of the components that a `$ref` must name, by the identity of the object that has it."""
    sections = {content: section for section, _, content in _HOLDING["components"] if content in ("schema", *REFERABLE)}
    found: dict[int, str] = {}
    for one in objects(document):
        for keyword, brackets, content in _HOLDING[one.kind]:
            if keyword in one.node and content in sections:
                found |= {id(value): sections[content] for value in _values(one.node[keyword], brackets)}
    return found


def parts(node: SpecMap, keyword: str, content: str) -> list[Part]:
    """Return the parts that a keyword of a node holds: objects, unless their type is wrong.

    Args:
        node: The object with the keyword.
        keyword: The keyword. It may be missing.
        content: What it holds, as in `KINDS`.
    """
    value = node.get(keyword)
    if content.startswith("["):
        listed = value if isinstance(value, SpecList) else SpecList("", 1)
        return [Part(keyword, part, listed.place(index)) for index, part in enumerate(listed)]
    if content.startswith("{"):
        named = value if isinstance(value, SpecMap) else SpecMap("", 1)
        return [Part(name, part, named.place(name)) for name, part in named.items()]
    return [Part(keyword, value, node.place(keyword))] if keyword in node else []
