"""Check the mark on fields that identify an account, user or project."""

import re
from collections.abc import Iterator
from typing import Any

from ..spec.bundle import operations, parameters, resolve, walk
from ..spec.problems import Problem
from ..spec.source import SpecMap

# At the end of a name, however its words are joined; `run_user` is a number in a container.
IDENTIFYING = re.compile(
    r"(^|[._/-])(owner|creator|tenant|user|user_?name|labeler|emails?|account|author"
    r"|((user|domain|account|tenant|owner|creator|project|agency)[._-]?(id|name)))$"
    r"|^(agency|domain|project)$"
)
NOBODY = frozenset({"run_user"})


def check(document: SpecMap) -> Iterator[Problem]:
    """Yield unmarked properties and parameters whose names suggest an account, user or project.

    A spec without any mark has no need of them: nothing of it is recorded.
    """
    nodes = [node for _, node in walk(document)]
    if not any("x-identity" in node for node in nodes):
        return
    for node in nodes:
        properties = node.get("properties")
        if isinstance(properties, SpecMap):
            for name, schema in properties.items():
                if isinstance(schema, SpecMap) and not _is_marked(document, schema):
                    yield from _unmarked(name, schema)
    for _, _, item, operation in operations(document):
        for parameter in parameters(document, item, operation):
            schema = parameter.get("schema", {})
            if not _is_marked(document, schema):
                yield from _unmarked(parameter.get("name"), parameter)


def _is_marked(document: SpecMap, schema: SpecMap) -> bool:
    return bool(schema.get("x-identity") or resolve(document, schema).get("x-identity"))


def _unmarked(name: Any, node: SpecMap) -> Iterator[Problem]:
    words = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", str(name)).lower()
    if words not in NOBODY and IDENTIFYING.search(words):
        yield Problem(node.place(), f"{name} tells who somebody is and is not marked", "write `x-identity: true`")
