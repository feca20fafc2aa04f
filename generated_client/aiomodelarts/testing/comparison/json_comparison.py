"""Comparison of two JSON values under a schema: fields, types, forms, states and defaults."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, cast

from attrs import field, frozen

from ...core.redaction.hidden import HIDDEN
from ..conformance.request_forms import STAND_IN
from ..spec.contracts import JsonObject
from ..spec.undocumented_fields import Key, alternatives, known_keys, shown_place
from .differences import Difference, DifferenceKind
from .identifiers import Identifiers
from .item_pairs import item_pairs
from .value_forms import form_of, is_identifying, json_type, same_form

STATE_NAMES = ("status", "state", "phase")
SHOWN_CHARACTERS = 40
SHAPES = (DifferenceKind.TYPE, DifferenceKind.FORM)
FIELDS = (DifferenceKind.MISSING, DifferenceKind.EXTRA)


@frozen
class JsonComparison:
    """Compares recorded responses with those of the fake.

    Args:
        identifiers: IDs and names of the same resources on both sides.
        settable: Places of the fields that the request can set, such as `volume.capacity`; empty for reads.
        sent: Values that the recorded request sets, by place.
    """

    identifiers: Identifiers
    settable: frozenset[str] = frozenset()
    sent: Mapping[str, list[Any]] = field(factory=dict[str, list[Any]])

    def differences(
        self, schemas: Sequence[JsonObject], recorded: Any, actual: Any, path: tuple[Key, ...] = ()
    ) -> Iterator[Difference]:
        """Iterate over the differences between two values.

        Args:
            schemas: Alternative schemas of the values; empty if they are not documented.
            recorded: Value in the recording.
            actual: Value in the response of the fake.
            path: Names and indices that lead to the values.
        """
        nodes = [node for schema in schemas for node in alternatives(schema)]
        if isinstance(recorded, dict) and isinstance(actual, dict):
            yield from self._of_objects(nodes, cast("JsonObject", recorded), cast("JsonObject", actual), path)
        elif isinstance(recorded, list) and isinstance(actual, list):
            yield from self._of_lists(nodes, cast("list[Any]", recorded), cast("list[Any]", actual), path)
        else:
            yield from self._of_scalars(nodes, cast("object", recorded), cast("object", actual), path)

    def _of_objects(
        self, nodes: list[JsonObject], recorded: JsonObject, actual: JsonObject, path: tuple[Key, ...]
    ) -> Iterator[Difference]:
        known, rest, free = known_keys(nodes)
        # Users choose the other keys, which a recording hides.
        is_map = bool(rest) or free or bool(nodes and not known) or any(key.startswith(HIDDEN) for key in recorded)
        for key, value in recorded.items():
            if key in actual:
                inner = known.get(key, rest)
                yield from self.differences(
                    inner, value, actual[key], (*path, key if key in known or not rest else None)
                )
            elif key in known or not is_map:
                yield _difference(DifferenceKind.MISSING, (*path, key), json_type(value), "nothing")
        for key, value in actual.items():
            if key not in recorded and (key in known or not is_map):
                yield _difference(DifferenceKind.EXTRA, (*path, key), "nothing", json_type(value))

    def _of_lists(
        self, nodes: list[JsonObject], recorded: list[Any], actual: list[Any], path: tuple[Key, ...]
    ) -> Iterator[Difference]:
        items = [node["items"] for node in nodes if "items" in node]
        pairs = item_pairs(recorded, actual, self.identifiers)
        yield from (_difference(kind, path, one, other) for kind, one, other in pairs.problems)
        for one, other in pairs.same:
            yield from self.differences(items, one, other, (*path, 0))
        found = [list(self.differences(items, one, other, (*path, 0))) for one, other in pairs.similar]
        # Different resources may have different optional fields, so only what all pairs have in common counts.
        for difference in dict.fromkeys(one for several in found for one in several):
            if difference.kind in SHAPES or (difference.kind in FIELDS and all(difference in one for one in found)):
                yield difference

    def _of_scalars(
        self, nodes: list[JsonObject], recorded: object, actual: object, path: tuple[Key, ...]
    ) -> Iterator[Difference]:
        if recorded == actual or _is_hidden(recorded) or self.identifiers.actual(recorded) == actual:
            return
        if json_type(recorded) != json_type(actual):
            if not (_is_number(recorded) and _is_number(actual)):
                yield _difference(DifferenceKind.TYPE, path, json_type(recorded), json_type(actual))
            return
        if not same_form(recorded, actual):
            yield _difference(DifferenceKind.FORM, path, form_of(recorded), form_of(actual))
            return
        kind = self._exact_kind(nodes, recorded, actual, path)
        if kind is not None:
            yield _difference(kind, path, _shown(recorded), _shown(actual))

    def _exact_kind(
        self, nodes: list[JsonObject], recorded: object, actual: object, path: tuple[Key, ...]
    ) -> DifferenceKind | None:
        """Return the kind of a difference between values that must be equal; None if they may differ."""
        key = path[-1] if path else None
        enumerated = any("enum" in node for node in nodes)
        if is_state(key) and (enumerated or form_of(recorded) in ("", "text")):
            return DifferenceKind.STATE
        place = shown_place(path, index="")
        if place in self.sent:  # the service may return it, or use the name for something else
            returned = recorded in self.sent[place] or actual in map(self.identifiers.actual, self.sent[place])
            return DifferenceKind.VALUE if returned else None
        comparable = isinstance(recorded, bool) or enumerated or (_is_number(recorded) and not form_of(recorded))
        text = form_of(recorded) == "text" and isinstance(key, str) and not is_identifying(key)
        if place in self.settable and (comparable or text or recorded == ""):
            return DifferenceKind.DEFAULT
        if any("default" in node for node in nodes) and comparable:
            return DifferenceKind.DEFAULT
        return DifferenceKind.VALUE if isinstance(recorded, bool) or enumerated else None


def is_state(key: Key) -> bool:
    """Return whether a field has a state by its name."""
    return isinstance(key, str) and key.casefold().endswith(STATE_NAMES)


def _difference(kind: DifferenceKind, path: Sequence[Key], recorded: str, actual: str) -> Difference:
    return Difference(kind, shown_place(path, index=""), recorded, actual)


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _is_hidden(value: object) -> bool:
    return isinstance(value, str) and STAND_IN.fullmatch(value) is not None


def _shown(value: object) -> str:
    return repr(value)[:SHOWN_CHARACTERS]
