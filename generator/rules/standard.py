"""The OpenAPI 3.1 standard, as openapi-spec-validator reads it."""

from collections.abc import Iterator
from typing import Any

from openapi_spec_validator import OpenAPIV31SpecValidator

from ..problems import Place, Problem
from ..source import SpecList, SpecMap

REMEDY = "see the OpenAPI 3.1 standard for what may stand here"


def check(document: SpecMap) -> Iterator[Problem]:
    """Yield every breach of the standard with the place nearest to it."""
    for error in OpenAPIV31SpecValidator(document).iter_errors():
        deepest = _deepest(error)
        path = list(error.absolute_path)
        if deepest is not error:
            path += list(deepest.relative_path)
        where = "/".join(str(key) for key in path)
        yield Problem(place_of(document, path), f"{deepest.message[:200]} (at {where})", REMEDY)


def place_of(document: SpecMap, path: list[Any]) -> Place:
    """The file and line of a path of keys, or of the nearest mapping above it."""
    node: Any = document
    place = document.place()
    for key in path:
        if isinstance(node, SpecMap) and key in node:
            place = node.place(str(key)) if str(key) in node.key_lines else place
            node = node[key]
        elif isinstance(node, SpecList) and isinstance(key, int) and key < len(node):
            place = node.place(key)
            node = node[key]
        else:
            break
        if isinstance(node, SpecMap) and not node.key_lines:
            continue
    return place


def _deepest(error: Any) -> Any:
    """The most telling of the alternatives that a schema error lists."""
    if not getattr(error, "context", None):
        return error
    return max(error.context, key=lambda inner: (len(inner.absolute_path), -len(inner.message)))
