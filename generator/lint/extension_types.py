"""Check the types of the `x-` keys that many rules read. The other rules rely on them."""

from collections.abc import Callable, Iterator
from typing import Any

from ..spec.objects import objects
from ..spec.problems import Problem
from ..spec.source import SpecList, SpecMap


def _is_mapping(value: Any) -> bool:
    return isinstance(value, SpecMap)


def _is_string(value: Any) -> bool:
    return isinstance(value, str)


def _is_names(value: Any) -> bool:
    return isinstance(value, SpecList) and all(isinstance(name, str) for name in value)


TYPES: dict[str, tuple[Callable[[Any], bool], str]] = {
    **dict.fromkeys(("x-pagination", "x-find", "x-copy", "x-follow", "x-waiter"), (_is_mapping, "a mapping")),
    "x-download": (_is_string, "a string"),
    "x-enum-varnames": (_is_names, "a list of strings"),
}


def check(document: SpecMap) -> Iterator[Problem]:
    """Yield `x-` keys whose values have a wrong type."""
    # The standard is checked afterwards, so `components` may be missing or misspelt.
    components = document.get("components")
    named = components.get("schemas") if isinstance(components, SpecMap) else None
    schemas = {id(schema): name for name, schema in named.items()} if isinstance(named, SpecMap) else {}
    for found in objects(document):
        node = found.node
        for key in TYPES.keys() & node.keys():
            is_right, title = TYPES[key]
            if not is_right(node[key]):
                name = schemas.get(id(node)) or node.get("operationId") or node.get("name")
                what = f"{key} of {name} is not {title}" if name else f"{key} is not {title}"
                yield Problem(node.place(key), what, f"write {title}, see spec/README.md")
