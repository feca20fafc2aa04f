"""Compare one argument or field with what it was."""

import json
from typing import Any

from attrs import frozen

from ..spec.source import SpecMap
from .change import Reporter
from .matched_schemas import Pairs
from .python_types import Type, covers, enumerations, renamed, type_of, without_null, words
from .value_limits import compare_limits, limits_of
from .value_slots import Slot
from .wire_shapes import wire_shape


@frozen
class Use:
    """How values of a schema travel: to the service, from it, or both."""

    sent: bool
    read: bool


ARGUMENT = Use(sent=True, read=False)


@frozen
class Slots:
    """Compares slots of two documents.

    Args:
        old: The old document.
        new: The new document.
        pairs: Which schema of the one is which of the other.
    """

    old: SpecMap
    new: SpecMap
    pairs: Pairs

    def compare(self, before: Slot, after: Slot, use: Use, report: Reporter) -> None:
        """Report all differences but those of name and place."""
        self._requirement(before, after, use, report)
        self._default(before, after, report)
        self.compare_types(before.node, after.node, use, report, null_counts=use.sent and after.must_be_given)
        self._limits(before, after, use, report)
        self._marks(before, after, use, report)
        if (before.description, before.example) != (after.description, after.example):
            report("texts-changed", "has another description or example")

    def _requirement(self, before: Slot, after: Slot, use: Use, report: Reporter) -> None:
        if before.required == after.required:
            return
        if not use.sent:
            report("requirement-of-answer-changed", "is always there or not, the spec now says otherwise")
        elif after.must_be_given:
            report("became-required", "has to be given")
        elif before.must_be_given:
            report("became-optional", "need not be given any longer")

    def _default(self, before: Slot, after: Slot, report: Reporter) -> None:
        if _code(before.sent) == _code(after.sent):
            if "default" in {*before.merged, *after.merged} and before.sent is None:
                self._assumed(before, after, report)
        elif before.sent is None:
            report("default-sent-added", f"may be left out; `{_code(after.sent)}` is sent then")
        elif after.sent is not None:
            report(
                "default-sent-changed",
                f"is sent as `{_code(after.sent)}` by default, not as `{_code(before.sent)}`",
            )
        elif after.required:
            report("default-sent-removed", f"has no default any longer (was `{_code(before.sent)}`)")
        else:
            report("default-sent-changed", f"is not sent by default any more; `{_code(before.sent)}` was")

    def _assumed(self, before: Slot, after: Slot, report: Reporter) -> None:
        old, new = before.merged.get("default"), after.merged.get("default")
        if _code(old) != _code(new):
            what = f"has another default on the side of the service: `{_code(old)}` → `{_code(new)}`"
            report("service-default-changed", what)

    def compare_types(self, before: Any, after: Any, use: Use, report: Reporter, null_counts: bool = False) -> bool:
        """Report a difference of type; returns whether there is one."""
        old, new = type_of(self.old, before), type_of(self.new, after)
        if not null_counts:
            old, new = without_null(old), without_null(new)
        was, old = words(old), renamed(old, self.pairs.names)
        if old == new:
            return False
        what = f"was `{was}`, is `{words(new)}`"
        fits_in = not use.sent or covers(new, old)
        fits_out = not use.read or _reads_alike(old, new)
        if fits_in and fits_out:
            report("input-widened" if use.sent else "output-narrowed", what)
        elif wire_shape(self.old, before) == wire_shape(self.new, after):
            report("class-changed", what)
        else:
            report("output-changed" if fits_in else "input-changed", what)
        return True

    def _limits(self, before: Slot, after: Slot, use: Use, report: Reporter) -> None:
        old, new = limits_of(self.old, before.node), limits_of(self.new, after.node)
        for direction, what in compare_limits(old, new):
            if direction == "format":
                report("format-changed", f"has another format ({what})")
            else:
                kind = f"input-{direction}" if use.sent else "answer-limits-changed"
                report(kind, f"has another limit ({what})")

    def _marks(self, before: Slot, after: Slot, use: Use, report: Reporter) -> None:
        digits = _has(before.merged, "x-wire"), _has(after.merged, "x-wire")
        if digits[0] != digits[1] and use.read:
            report(
                "digits-read" if digits[1] else "digits-kept",
                "may come as digits in a text" if digits[1] else "is no longer said to come as digits in a text",
            )
        secret = _has(before.merged, "x-sensitive"), _has(after.merged, "x-sensitive")
        if secret[0] != secret[1]:
            report("hidden" if secret[1] else "shown", "is a secret" if secret[1] else "is no secret")
        if after.merged.get("deprecated") and not before.merged.get("deprecated"):
            report("deprecated", "is deprecated")


def _reads_alike(old: Type, new: Type) -> bool:
    return covers(old, new) and enumerations(old) <= enumerations(new)


def _has(schema: Any, key: str) -> bool:
    """Whether a mark is on a schema, on the items of its list or map, or on an alternative."""
    if not isinstance(schema, dict):
        return False
    inner = [
        schema.get("items"),
        schema.get("additionalProperties"),
        *schema.get("anyOf", []),
        *schema.get("oneOf", []),
    ]
    return bool(schema.get(key)) or any(_has(part, key) for part in inner)


def _code(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)
