"""Which schemas requests and responses contain, and which enumerations the service closes."""

from collections.abc import Iterator
from typing import Any

from .bundle import operations, parameters, resolve
from .remembered import remembered
from .source import SpecMap

CLOSED = "x-closed"


@remembered
def returned_schemas(document: SpecMap) -> set[str]:
    """Return the names of the schemas that responses contain."""
    found: set[str] = set()
    for *_, operation in operations(document):
        for response in operation.get("responses", {}).values():
            found |= set(_referred(document, resolve(document, response), found))
    return found


@remembered
def sent_schemas(document: SpecMap) -> set[str]:
    """Return the names of the schemas that parameters and request bodies contain."""
    found: set[str] = set()
    for _, _, item, operation in operations(document):
        body = resolve(document, operation.get("requestBody"))
        found |= set(_referred(document, [*parameters(document, item, operation), body], found))
    return found


@remembered
def closed_enumerations(document: SpecMap) -> set[str]:
    """Return the names of the enumerations whose listed values are the only ones that arguments may have.

    `x-closed` decides. Without it, enumerations that only requests contain are closed: the service validates them, and
    no response can contain a new value. Enumerations of responses are open.
    """
    only_sent = sent_schemas(document) - returned_schemas(document)
    schemas = document["components"]["schemas"]
    return {name for name in schemas if "enum" in schemas[name] and schemas[name].get(CLOSED, name in only_sent)}


def _referred(document: SpecMap, node: Any, known: set[str]) -> Iterator[str]:
    """Yield the names of the schemas that a node refers to, which are not known yet."""
    if isinstance(node, list):
        for part in node:
            yield from _referred(document, part, known)
    if not isinstance(node, dict):
        return
    reference = str(node.get("$ref", ""))
    if reference.startswith("#/components/schemas/"):
        name = reference.rpartition("/")[2]
        if name not in known:
            known.add(name)
            yield name
            yield from _referred(document, document["components"]["schemas"][name], known)
    for part in node.values():
        yield from _referred(document, part, known)
