"""Compare an argument or field with its old version."""

import json
from typing import Any

from attrs import field, frozen

from ..render.time_forms import form_of, python_type
from ..spec.schema_uses import closed_enumerations
from ..spec.source import SpecMap
from .change import Reporter
from .compare_clouds import compare_clouds
from .matched_schemas import SchemaPairs
from .python_types import Type, annotation_of, as_argument, covers, enumerations, renamed, type_of, without_null
from .value_limits import compare_limits, limits_of
from .value_slots import Slot
from .wire_shapes import wire_shape


@frozen
class Use:
    """Whether values of a schema are sent to the service, read from responses, or both."""

    sent: bool
    read: bool


ARGUMENT = Use(sent=True, read=False)


@frozen
class SlotComparison:
    """Compares arguments and fields of two documents.

    Args:
        old: The old document.
        new: The new document.
        pairs: The matched schemas of the two.

    Attributes:
        closed: Names of the closed enumerations of the old and the new document.
    """

    old: SpecMap
    new: SpecMap
    pairs: SchemaPairs
    closed: tuple[set[str], set[str]] = field(init=False)

    @closed.default
    def _find_closed(self) -> tuple[set[str], set[str]]:
        return closed_enumerations(self.old), closed_enumerations(self.new)

    def compare(self, before: Slot, after: Slot, use: Use, report: Reporter) -> None:
        """Report all differences except those of name and place."""
        self._requirement(before, after, use, report)
        self._default(before, after, report)
        self.compare_types(before.node, after.node, use, report, null_counts=use.sent and after.must_be_passed)
        self._limits(before, after, use, report)
        self._flags(before, after, use, report)
        self._times(before, after, use, report)
        compare_clouds(before.cloud, after.cloud, report)
        if (before.description, before.example) != (after.description, after.example):
            report("texts-changed", "has a new description or example")

    def _requirement(self, before: Slot, after: Slot, use: Use, report: Reporter) -> None:
        if before.required == after.required:
            return
        if use.read and before.required:
            report("no-longer-dependable", "is no longer in every response")
        if not use.sent:
            if after.required:
                report("became-dependable", "is now in every response")
        elif after.must_be_passed:
            report("became-required", "is now required")
        elif before.must_be_passed:
            report("became-optional", "is now optional")

    def _default(self, before: Slot, after: Slot, report: Reporter) -> None:
        if _code(before.default_sent) == _code(after.default_sent):
            if "default" in {*before.merged, *after.merged} and before.default_sent is None:
                self._service_default(before, after, report)
        elif before.default_sent is None:
            report("default-sent-added", f"may be omitted; the client then sends `{_code(after.default_sent)}`")
        elif after.default_sent is not None:
            report(
                "default-sent-changed",
                f"is sent as `{_code(after.default_sent)}` by default instead of `{_code(before.default_sent)}`",
            )
        elif after.required:
            report("default-sent-removed", f"no longer has a default (was `{_code(before.default_sent)}`)")
        else:
            report("default-sent-changed", f"is no longer sent by default (was `{_code(before.default_sent)}`)")

    def _service_default(self, before: Slot, after: Slot, report: Reporter) -> None:
        old, new = before.merged.get("default"), after.merged.get("default")
        if _code(old) != _code(new):
            what = f"has another default in the service: `{_code(old)}` → `{_code(new)}`"
            report("service-default-changed", what)

    def compare_types(self, before: Any, after: Any, use: Use, report: Reporter, null_counts: bool = False) -> bool:
        """Report a change of the type.

        Args:
            before: Old schema.
            after: New schema.
            use: Whether its values are sent, read, or both.
            report: Reporter of the subject.
            null_counts: Whether a change from or to `None` is a change of the type.

        Returns:
            Whether the type has changed.
        """
        old, new = type_of(self.old, before), type_of(self.new, after)
        if not null_counts:
            old, new = without_null(old), without_null(new)
        names = self.pairs.names
        if renamed(old, names) == new:
            return False
        taken = as_argument(old, self.closed[0]), as_argument(new, self.closed[1])
        was, now = (old, new) if use.read else taken
        what = f"was `{annotation_of(was)}`, is `{annotation_of(now)}`"
        accepts_old_input = not use.sent or covers(taken[1], renamed(taken[0], names))
        reads_as_before = not use.read or _reads_as_before(renamed(old, names), new)
        if accepts_old_input and reads_as_before:
            report("input-widened" if use.sent else "output-narrowed", what)
        elif wire_shape(self.old, before) == wire_shape(self.new, after):
            report("class-changed", what)
        else:
            report("output-changed" if accepts_old_input else "input-changed", what)
        return True

    def _limits(self, before: Slot, after: Slot, use: Use, report: Reporter) -> None:
        old, new = limits_of(self.old, before.node), limits_of(self.new, after.node)
        for direction, what in compare_limits(old, new):
            if direction == "format":
                report("format-changed", f"has another format ({what})")
            else:
                kind = f"input-{direction}" if use.sent else "answer-limits-changed"
                report(kind, f"has another limit ({what})")

    def _flags(self, before: Slot, after: Slot, use: Use, report: Reporter) -> None:
        digits = _has_flag(before.merged, "x-wire"), _has_flag(after.merged, "x-wire")
        if digits[0] != digits[1] and use.read:
            report(
                "digits-read" if digits[1] else "digits-kept",
                "may be received as a string of digits"
                if digits[1]
                else "is no longer documented to be received as a string of digits",
            )
        secret = _has_flag(before.merged, "x-sensitive"), _has_flag(after.merged, "x-sensitive")
        if secret[0] != secret[1]:
            report("hidden" if secret[1] else "shown", "is now redacted" if secret[1] else "is no longer redacted")
        if after.merged.get("deprecated") and not before.merged.get("deprecated"):
            report("deprecated", "is deprecated")

    def _times(self, before: Slot, after: Slot, use: Use, report: Reporter) -> None:
        old, new = form_of(self.old, before.merged), form_of(self.new, after.merged)
        if old and new and old != new:
            report("time-form-changed", f"has another form of a time or duration: `{old}` → `{new}`")
        elif use.sent and new and not old:
            report("time-accepted", f"accepts a `{python_type(new)}`")
        elif use.sent and old and not new:
            report("time-refused", f"no longer accepts a `{python_type(old)}`")


def _reads_as_before(old: Type, new: Type) -> bool:
    return covers(old, new) and enumerations(old) <= enumerations(new)


def _has_flag(schema: Any, key: str) -> bool:
    """Return whether a schema, its items, the values of its map or one of its alternatives has a key that is true."""
    if not isinstance(schema, dict):
        return False
    inner = [
        schema.get("items"),
        schema.get("additionalProperties"),
        *schema.get("anyOf", []),
        *schema.get("oneOf", []),
    ]
    return bool(schema.get(key)) or any(_has_flag(part, key) for part in inner)


def _code(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)
