"""Find out which schema of one document is which of the other: by name, by place, by content."""

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
class Pairs:
    """The pairs of schemas of two documents.

    Args:
        old: The old document.
        new: The new document.

    Attributes:
        names: From the old names to the new ones; those that have no partner are missing.
    """

    old: SpecMap
    new: SpecMap
    names: dict[str, str] = field(factory=dict[str, str])
    _met: dict[str, Counter[str]] = field(factory=lambda: defaultdict[str, Counter[str]](Counter))

    def meet(self, before: Any, after: Any) -> None:
        """Walk two schemas in the same place and record which names correspond."""
        waiting = [(before, after)]
        while waiting:
            old, new = waiting.pop()
            if not isinstance(old, dict) or not isinstance(new, dict):
                continue
            names = schema_name(old), schema_name(new)
            if all(names):
                self._met[names[0]][names[1]] += 1
                if self._met[names[0]][names[1]] > 1:
                    continue
            waiting += self._below(resolve(self.old, old), resolve(self.new, new))

    def _below(self, old: Any, new: Any) -> Iterator[tuple[Any, Any]]:
        after = flat_properties(self.new, new)
        for wire, node in flat_properties(self.old, old).items():
            if wire in after:
                yield node, after[wire]
        for key in ("items", "additionalProperties"):
            yield old.get(key), new.get(key)
        for key in ("anyOf", "oneOf", "allOf"):
            yield from zip(old.get(key, []), new.get(key, []), strict=False)

    def settle(self) -> None:
        """Decide for all names, after all places have met."""
        before, after = self.old["components"]["schemas"], self.new["components"]["schemas"]
        self.names.update({name: name for name in before if name in after})
        free = {name for name in after if name not in before}
        for name in [name for name in before if name not in after]:
            partner = self._by_place(name, free) or self._by_content(name, free)
            if partner:
                self.names[name] = partner
                free.discard(partner)

    def _by_place(self, name: str, free: set[str]) -> str:
        candidates = [(count, other) for other, count in self._met[name].items() if other in free]
        return max(candidates, default=(0, ""))[1]

    def _by_content(self, name: str, free: set[str]) -> str:
        shape = body_shape(self.old["components"]["schemas"][name], name)
        others = self.new["components"]["schemas"]
        return next((other for other in sorted(free) if body_shape(others[other], other) == shape), "")


def uses(document: SpecMap) -> dict[str, dict[str, set[str]]]:
    """By schema: the operations that send it (`sent`), read it (`read`), or send it as the whole body (`body`)."""
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
