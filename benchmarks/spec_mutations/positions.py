"""Positions of the keys and values in the text of a YAML file."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import yaml

# Keys below which all keys are names, not keywords.
NAME_HOLDERS = frozenset(
    {
        "properties", "paths", "schemas", "parameters", "responses", "securitySchemes", "content", "actions",
        "example", "ids", "may_lack", "filter", "fixed", "id_filter",
    }
)  # fmt: skip


@dataclass(frozen=True)
class Entry:
    """A key with its value, or an item of a list, for which `key` and `name` are empty.

    Args:
        path: Keys and indexes from the root.
        holder: Mapping or list that contains it.
        index: Its number in the holder.
        key: Node of the key.
        value: Node of the value.
    """

    path: tuple[str, ...]
    holder: yaml.CollectionNode
    index: int
    key: yaml.Node | None
    value: yaml.Node

    @property
    def name(self) -> str:
        """Name of the key; empty for an item of a list."""
        return "" if self.key is None else str(self.key.value)

    @property
    def line(self) -> int:
        """Line of the key or item, counted from 1."""
        return (self.key or self.value).start_mark.line + 1

    @property
    def is_keyword(self) -> bool:
        """Whether the key is a keyword of the spec, not a name in it."""
        return self.key is not None and not set(self.path[-2:-1]) & NAME_HOLDERS and "example" not in self.path[:-1]


def entries(text: str) -> list[Entry]:
    """Return all keys and items of a file, from the top down."""
    root = yaml.compose(text, Loader=yaml.SafeLoader)
    return list(_below(root, ())) if root is not None else []


def _below(node: yaml.Node, path: tuple[str, ...]) -> Iterator[Entry]:
    if isinstance(node, yaml.MappingNode):
        for index, (key, value) in enumerate(node.value):
            yield Entry((*path, str(key.value)), node, index, key, value)
            yield from _below(value, (*path, str(key.value)))
    elif isinstance(node, yaml.SequenceNode):
        for index, value in enumerate(node.value):
            yield Entry((*path, str(index)), node, index, None, value)
            yield from _below(value, (*path, str(index)))


def source(text: str, node: yaml.Node) -> str:
    """Return the text of a node."""
    return text[node.start_mark.index : _end(text, node)]


def replaced(text: str, node: yaml.Node, new: str) -> str:
    """Return the text with another value in place of a node."""
    start, end = node.start_mark.index, _end(text, node)
    lead = " " if start and text[start - 1] == ":" else ""
    return f"{text[:start]}{lead}{new}{text[end:]}"


def removed(text: str, entry: Entry) -> str:
    """Return the text without an entry."""
    first = (entry.key or entry.value).start_mark.index
    siblings = entry.holder.value
    last = _end(text, entry.value)
    if entry.index + 1 < len(siblings):
        following = siblings[entry.index + 1]
        node = following[0] if isinstance(following, tuple) else following
        end = node.start_mark.index
        if entry.key is None and not entry.holder.flow_style:  # the dash of the next item stays, this one goes
            first, end = text.rfind("-", 0, first), text.rfind("-", 0, end)
        return text[:first] + text[end:]
    if entry.holder.flow_style:
        before = text[:first].rstrip()
        return before.removesuffix(",") + text[last:]
    start = text.rfind("\n", 0, first) + 1
    if text[start:first].strip() and entry.key is not None:  # the only key of an item
        return text[:first] + "{}" + text[last:]
    return text[:start] + text[last:].removeprefix("\n")


def _end(text: str, node: yaml.Node) -> int:
    """Return where a node ends. YAML counts the lines between a block and the next token to the block."""
    end = node.end_mark.index
    if isinstance(node, yaml.CollectionNode) and not node.flow_style:
        return len(text[:end].rstrip())
    return end
