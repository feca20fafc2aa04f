"""Check that `x-sensitive` marks properties of messages, because whole messages can't be hidden."""

from collections.abc import Iterator
from typing import Any

from ..spec.bundle import resolve
from ..spec.objects import objects
from ..spec.problems import Problem
from ..spec.source import SpecMap


def check(document: SpecMap) -> Iterator[Problem]:
    """Yield marks on the schema of a whole request or response, or on the items of one."""
    for found in objects(document):
        if found.kind == "media type":
            for node in _whole(document, found.node.get("schema"), set()):
                what = "x-sensitive marks a whole request or response, which can't be hidden"
                yield Problem(node.place("x-sensitive"), what, "mark its properties")


def _whole(document: SpecMap, node: Any, seen: set[int]) -> Iterator[SpecMap]:
    """Yield the marked schemas of a message that are not below a property."""
    if not isinstance(node, SpecMap) or id(node) in seen:
        return
    seen.add(id(node))
    if node.get("x-sensitive"):
        yield node
    if "$ref" in node:
        yield from _whole(document, resolve(document, node), seen)
        return
    inner = [node.get("items"), node.get("additionalProperties")]
    for part in (*inner, *node.get("anyOf", []), *node.get("oneOf", []), *node.get("allOf", [])):
        yield from _whole(document, part, seen)
