"""Read YAML as JSON values: times stay text, duplicate names are refused, and repeated parts are bounded."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

import yaml

MOST_VALUES = 1_000_000
TIMESTAMP = "tag:yaml.org,2002:timestamp"
STRING = "tag:yaml.org,2002:str"
MERGE = "tag:yaml.org,2002:merge"


class _Loader(yaml.SafeLoader):
    """Builds values that JSON has."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
        """Return an object, unless it has a name twice or a name that is no string."""
        seen: set[str] = set()
        for key, _ in node.value:
            if key.tag == MERGE:
                continue
            if not isinstance(key, yaml.ScalarNode) or key.tag != STRING:
                raise yaml.constructor.ConstructorError(
                    None, None, f"the name {key.value!r} is no string; put it in quotes", key.start_mark
                )
            if key.value in seen:
                raise yaml.constructor.ConstructorError(
                    None, None, f"the name {key.value!r} is there twice", key.start_mark
                )
            seen.add(key.value)
        return super().construct_mapping(node, deep)


_Loader.yaml_implicit_resolvers = {
    first: [(tag, pattern) for tag, pattern in resolvers if tag != TIMESTAMP]
    for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def yaml_value(text: str, name: str) -> Any:
    """Return the value of a YAML document.

    Args:
        text: The document.
        name: Name of the file, for errors.

    Raises:
        ValueError: The text is no YAML, or has values that JSON lacks.
    """
    try:
        value = yaml.load(text, Loader=_Loader)  # noqa: S506  # a safe loader
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = f" in line {mark.line + 1}" if mark is not None else ""
        problem = getattr(error, "problem", None)
        reason = f": {problem}" if problem else ""
        raise ValueError(f"{name} is neither JSON nor YAML{line}{reason}") from None
    except RecursionError:
        raise ValueError(f"{name} is nested too deeply") from None
    except (ValueError, TypeError, OverflowError):  # from values that do not fit their explicit tag
        raise ValueError(f"{name} is neither JSON nor YAML") from None
    _count(value, {}, name)
    return value


def _count(value: object, sizes: dict[int, int], name: str) -> int:
    """Return the number of values with all repetitions by aliases."""
    if value is None or isinstance(value, str | int | float):
        return 1
    if not isinstance(value, Mapping | list):
        raise ValueError(f"{name} has a {type(value).__name__}, which JSON lacks")
    whole = cast("Mapping[str, object] | list[object]", value)
    known = sizes.get(id(whole))
    if known == 0:
        raise ValueError(f"{name} has a part that contains itself")
    if known is not None:
        return known
    sizes[id(whole)] = 0
    parts = whole.values() if isinstance(whole, Mapping) else whole
    size = 1 + sum(_count(part, sizes, name) for part in parts)
    if size > MOST_VALUES:
        raise ValueError(f"{name} has more than {MOST_VALUES} values")
    sizes[id(whole)] = size
    return size
