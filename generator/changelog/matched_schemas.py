"""Match the component schemas of two documents by name, use and content."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from typing import Any

from attrs import define, field

from ..lint.schemas import flat_properties
from ..spec.bundle import operations, resolve, walk
from ..spec.schema import COMPONENTS
from ..spec.source import SpecMap
from .python_types import schema_name
from .wire_shapes import body_shape


@define
class SchemaPairs:
    """Matched schemas of two documents.

    Args:
        old: Old document.
        new: New document.

    Attributes:
        names: New name of each old schema; schemas without a match are missing.
    """

    old: SpecMap
    new: SpecMap
    names: dict[str, str] = field(factory=dict[str, str])
    _uses_together: dict[str, Counter[str]] = field(factory=lambda: defaultdict[str, Counter[str]](Counter))

    def record(self, before: Any, after: Any) -> None:
        """Record which names are used in the same places of two schemas and the schemas inside them."""
        waiting = [(before, after, 1)]
        seen = set[tuple[str, str]]()
        while waiting:
            old, new, weight = waiting.pop()
            if not isinstance(old, dict) or not isinstance(new, dict):
                continue
            names = schema_name(old), schema_name(new)
            if all(names):
                self._uses_together[names[0]][names[1]] += weight
                if names in seen or self._uses_together[names[0]][names[1]] > 1:
                    continue
                seen.add(names)
            waiting += self._inner_pairs(resolve(self.old, old), resolve(self.new, new))

    def _inner_pairs(self, old: Any, new: Any) -> Iterator[tuple[Any, Any, int]]:
        """Yield the pairs inside two schemas, each with its weight: 0 if names alone decide what belongs together."""
        after = flat_properties(self.new, new)
        for wire, node in flat_properties(self.old, old).items():
            if wire in after:
                yield node, after[wire], 1
        for key in ("items", "additionalProperties"):
            yield old.get(key), new.get(key), 1
        for key in ("anyOf", "oneOf", "allOf"):
            sides = old.get(key, []), new.get(key, [])
            is_only_class = all(sum(bool(schema_name(one)) for one in side) <= 1 for side in sides)
            yield from ((before, later, int(is_only_class)) for before, later in _alternative_pairs(*sides))

    def decide(self) -> None:
        """Match all names, after all uses have been recorded: by name, else by use, else by content.

        A name in both documents may be that of another class. Then its content and its uses say which one it is.
        Several old classes may have become one.
        """
        before, after = self.old["components"]["schemas"], self.new["components"]["schemas"]
        # Of several old classes with the content of a new one, the last in the document is taken.
        origins = {other: name for name in before if (other := self._replacement(name))}
        replaced = {name: other for other, name in origins.items()}
        lost = {*replaced, *origins}
        self.names.update({name: name for name in before if name in after and name not in lost})
        self.names.update(replaced)
        unmatched = {name for name in after if name not in self.names.values()}
        for name in [name for name in before if name not in self.names]:
            match = self._by_use(name, unmatched) or self._by_content(name, unmatched)
            if match:
                self.names[name] = match
                unmatched.discard(match)
        self._merge()

    def _replacement(self, name: str) -> str:
        """Return the class that is now what an old one was, if its name existed before with another content."""
        before, after = self.old["components"]["schemas"], self.new["components"]["schemas"]
        shape = body_shape(before[name], name)
        if self._uses_together[name][name] or (name in after and body_shape(after[name], name) == shape):
            return ""
        same = [
            other for other in before
            if other != name and other in after and not self._uses_together[other][other]
            and body_shape(after[other], other) == shape != body_shape(before[other], other)
        ]  # fmt: skip
        return max(same, key=lambda other: self._uses_together[name][other], default="")

    def _merge(self) -> None:
        """Match the remaining names with classes of the same content that are now used in their places."""
        schemas = self.new["components"]["schemas"]
        waiting = [name for name in self.old["components"]["schemas"] if name not in self.names]
        found = True
        while found:
            found = False
            for name in [name for name in waiting if name not in self.names]:
                # The classes inside may have been merged, too.
                shape = self._renamed_shape(name)
                used = (other for other, count in self._uses_together[name].most_common() if count)
                match = next((other for other in used if body_shape(schemas[other], other) == shape), "")
                if match:
                    self.names[name] = match
                    found = True

    def _renamed_shape(self, name: str) -> str:
        """Return the content of an old class with the new names of the classes inside."""
        shape = body_shape(self.old["components"]["schemas"][name], name)
        return re.sub(f'(?<="{re.escape(COMPONENTS)})([^"]+)', lambda found: self.names.get(found[1], found[1]), shape)

    def _by_use(self, name: str, unmatched: set[str]) -> str:
        candidates = [(count, other) for other, count in self._uses_together[name].items() if other in unmatched]
        return max(candidates, default=(0, ""))[1]

    def _by_content(self, name: str, unmatched: set[str]) -> str:
        shape = body_shape(self.old["components"]["schemas"][name], name)
        schemas = self.new["components"]["schemas"]
        return next((other for other in sorted(unmatched) if body_shape(schemas[other], other) == shape), "")


def _alternative_pairs(old: list[Any], new: list[Any]) -> Iterator[tuple[Any, Any]]:
    """Yield pairs of alternatives, whose order does not matter: by name, then by type, then in order."""
    rest, later = list(old), list(new)
    for same in (lambda one: schema_name(one) or None, lambda one: None if schema_name(one) else str(one.get("type"))):
        for before in list(rest):
            after = next((one for one in later if same(before) is not None and same(one) == same(before)), None)
            if after is not None:
                rest.remove(before)
                later.remove(after)
                yield before, after
    yield from zip(rest, later, strict=False)


def uses(document: SpecMap) -> dict[str, dict[str, set[str]]]:
    """Return the IDs of the operations that use each schema.

    Returns:
        For each schema, the operations that send it (`sent`), send it as the whole body (`body`) and read it (`read`).
    """
    found: dict[str, dict[str, set[str]]] = {
        name: {"sent": set(), "read": set(), "body": set()} for name in document["components"]["schemas"]
    }
    for _, _, _, operation in operations(document):
        identity = str(operation.get("operationId", ""))
        body = resolve(document, operation.get("requestBody")) or {}
        for media in body.get("content", {}).values():
            _note(document, media.get("schema"), "sent", identity, found, media.get("schema"))
        for response in operation.get("responses", {}).values():
            for media in resolve(document, response).get("content", {}).values():
                _note(document, media.get("schema"), "read", identity, found)
        for parameter in operation.get("parameters", []):
            _note(document, resolve(document, parameter).get("schema"), "sent", identity, found)
    return found


def _note(
    document: SpecMap, node: Any, way: str, identity: str, found: dict[str, dict[str, set[str]]], body: Any = None
) -> None:
    waiting, seen = [node], set[str]()
    while waiting:
        for _, part in walk(waiting.pop()):
            name = schema_name(part)
            if name not in found:
                continue
            found[name]["body" if part is body else way].add(identity)
            if name not in seen:
                seen.add(name)
                waiting.append(document["components"]["schemas"][name])
