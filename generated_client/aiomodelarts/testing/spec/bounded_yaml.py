"""A YAML loader with limits, for documents from outside."""

from __future__ import annotations

from typing import Any, cast

import yaml

MOST_VALUES = 100_000  # an alias counts as all values that it refers to
DEEPEST_DOCUMENT = 200
INTEGER = "tag:yaml.org,2002:int"
MERGE = "tag:yaml.org,2002:merge"
LONGEST_NUMBER = 400


class Exceeded(yaml.MarkedYAMLError):
    """The document exceeds a limit."""

    def __str__(self) -> str:
        mark = self.problem_mark
        return f"{self.problem} (line {mark.line + 1})" if mark is not None else str(self.problem)


class BoundedLoader(yaml.SafeLoader):
    """Safe YAML loader with limits on depth and number of values.

    An alias counts as all values that it refers to, because otherwise a few lines could contain billions of values.
    """

    def __init__(self, stream: Any) -> None:
        super().__init__(stream)
        self._depth = 0
        self._values = 0
        self._values_of: dict[int, int] = {}

    def compose_node(self, parent: Any, index: Any) -> Any:
        """Compose a node and its children."""
        event = cast("yaml.NodeEvent", self.peek_event())  # pyright: ignore[reportUnknownMemberType]
        if isinstance(event, yaml.AliasEvent):
            self._count_alias(event)
            return super().compose_node(parent, index)
        self._depth += 1
        if self._depth > DEEPEST_DOCUMENT:
            raise Exceeded(None, None, f"is nested more than {DEEPEST_DOCUMENT} levels deep", event.start_mark)
        before = self._values
        self._add(1, event)
        node: Any = super().compose_node(parent, index)
        self._values_of[id(node)] = self._values - before
        self._depth -= 1
        return node

    def flatten_mapping(self, node: Any) -> None:
        """Insert merged mappings into a mapping, which must not have a key twice."""
        seen = set[tuple[str, str]]()
        for key, _ in cast("list[tuple[yaml.Node, yaml.Node]]", node.value):
            if isinstance(key, yaml.ScalarNode) and key.tag != MERGE:
                known = (key.tag, str(key.value))  # pyright: ignore[reportUnknownMemberType,reportUnknownArgumentType]
                if known in seen:
                    raise Exceeded(None, None, f"has the key {known[1][:50]!r} twice in a mapping", key.start_mark)
                seen.add(known)
        super().flatten_mapping(node)  # pyright: ignore[reportUnknownMemberType]

    def construct_object(self, node: Any, deep: bool = False) -> Any:
        """Construct the value of a node."""
        try:
            if node.tag == INTEGER and len(node.value) > LONGEST_NUMBER:
                raise ValueError(f"an integer has more than {LONGEST_NUMBER} characters")
            return cast("Any", super().construct_object(node, deep))  # pyright: ignore[reportUnknownMemberType]
        except (AttributeError, KeyError, OverflowError, TypeError, ValueError) as error:
            # Exceptions of PyYAML's constructors for invalid dates and numbers.
            reason = f"{node.value!s:.40} can't be read as {node.tag}: {error}"
            raise yaml.constructor.ConstructorError(None, None, reason, node.start_mark) from error

    def _count_alias(self, event: yaml.AliasEvent) -> None:
        node: Any = self.anchors.get(event.anchor)
        if node is not None and id(node) not in self._values_of:
            raise Exceeded(None, None, f"has an alias *{event.anchor} inside its own anchor", event.start_mark)
        self._add(self._values_of.get(id(node), 0), event)

    def _add(self, number: int, event: yaml.Event) -> None:
        self._values += number
        if self._values > MOST_VALUES:
            raise Exceeded(None, None, f"has more than {MOST_VALUES:,} values, aliases included", event.start_mark)
