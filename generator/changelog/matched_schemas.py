"""Match the component schemas of two documents by name, use and content."""

from collections import Counter, defaultdict
from collections.abc import Iterator
from typing import Any

from attrs import define, field

from ..lint.schemas import flat_properties
from ..spec.bundle import operations, resolve, walk
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
        waiting = [(before, after)]
        while waiting:
            old, new = waiting.pop()
            if not isinstance(old, dict) or not isinstance(new, dict):
                continue
            names = schema_name(old), schema_name(new)
            if all(names):
                self._uses_together[names[0]][names[1]] += 1
                if self._uses_together[names[0]][names[1]] > 1:
                    continue
            waiting += self._inner_pairs(resolve(self.old, old), resolve(self.new, new))

    def _inner_pairs(self, old: Any, new: Any) -> Iterator[tuple[Any, Any]]:
        after = flat_properties(self.new, new)
        for wire, node in flat_properties(self.old, old).items():
            if wire in after:
                yield node, after[wire]
        for key in ("items", "additionalProperties"):
            yield old.get(key), new.get(key)
        for key in ("anyOf", "oneOf", "allOf"):
            yield from zip(old.get(key, []), new.get(key, []), strict=False)

    def decide(self) -> None:
        """Match all names, after all uses have been recorded: by name, else by use, else by content."""
        before, after = self.old["components"]["schemas"], self.new["components"]["schemas"]
        self.names.update({name: name for name in before if name in after})
        unmatched = {name for name in after if name not in before}
        for name in [name for name in before if name not in after]:
            match = self._by_use(name, unmatched) or self._by_content(name, unmatched)
            if match:
                self.names[name] = match
                unmatched.discard(match)

    def _by_use(self, name: str, unmatched: set[str]) -> str:
        candidates = [(count, other) for other, count in self._uses_together[name].items() if other in unmatched]
        return max(candidates, default=(0, ""))[1]

    def _by_content(self, name: str, unmatched: set[str]) -> str:
        shape = body_shape(self.old["components"]["schemas"][name], name)
        schemas = self.new["components"]["schemas"]
        return next((other for other in sorted(unmatched) if body_shape(schemas[other], other) == shape), "")


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
