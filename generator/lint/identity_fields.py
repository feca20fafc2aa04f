"""Check that fields that identify an account, user or project have `x-identity`."""

import re
from collections.abc import Iterator
from typing import Any

from ..spec.bundle import operations, parameters, resolve, walk
from ..spec.problems import Problem
from ..spec.source import SpecMap

# Matches the end of a name, with any separator between words.
IDENTIFYING = re.compile(
    r"(^|[._/-])(owner|creator|tenant|user|user_?name|labeler|emails?|account|author"
    r"|((user|domain|account|tenant|owner|creator|project|agency|worker|member)[._-]?(id|name)))$"
    r"|^(agency|domain|project)$"
)
# `run_user` is the number of a user in a container.
NOT_IDENTIFYING = frozenset({"run_user"})


def check(document: SpecMap) -> Iterator[Problem]:
    """Yield unmarked properties and parameters whose names suggest an account, user or project.

    A spec without any `x-identity` is not checked, because its responses are not recorded.
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
    snake_case = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", str(name)).lower()
    if snake_case not in NOT_IDENTIFYING and IDENTIFYING.search(snake_case):
        yield Problem(
            node.place(),
            f"{name} identifies an account, user or project, but has no x-identity",
            "write `x-identity: true`",
        )
