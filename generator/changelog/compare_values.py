"""Compare an argument or field with its old version."""

import json
from typing import Any

from attrs import field, frozen

from ..spec.schema_uses import closed_enumerations
from ..spec.source import SpecMap
from .change import Reporter
from .compare_clouds import compare_clouds
from .compare_marks import compare_marks, compare_times
from .matched_schemas import SchemaPairs
from .python_types import Part, Type, annotation_of, as_argument, covers, enumerations, renamed, type_of, without_null
from .value_limits import compare_limits, limits_of
from .value_slots import PARAMETERS, Slot, Use
from .wire_shapes import wire_shape


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
        self._default(before, after, use, report)
        self.compare_types(before.node, after.node, use, report)
        self._null(before, after, use, report)
        self.compare_limits(before.node, after.node, use, report)
        compare_marks(before, after, use, report)
        compare_clouds(before.cloud, after.cloud, report)
        compare_times(before, after, use, report)
        if (before.description, before.example) != (after.description, after.example):
            report("texts-changed", "has a new description or example")

    def _requirement(self, before: Slot, after: Slot, use: Use, report: Reporter) -> None:
        same = before.required == after.required
        if use.read and before.dependable and not after.dependable:
            report("no-longer-dependable", "may be null in responses" if same else "is no longer in every response")
        if use.read and after.dependable and not before.dependable and (same or not use.sent):
            report("became-dependable", "is never null in responses" if same else "is now in every response")
            if not use.sent:
                report_constructor(after, report)
        if same or not use.sent:
            return
        if after.must_be_passed:
            report("became-required", "is now required")
        elif before.must_be_passed:
            report("became-optional", "is now optional")

    def _null(self, before: Slot, after: Slot, use: Use, report: Reporter) -> None:
        """Report that None is accepted or refused, and that null occurs in responses."""
        types = type_of(self.old, before.node) | type_of(self.new, after.node)
        if before.nullable == after.nullable or Part("anything") in types:
            return
        if use.sent and after.place in PARAMETERS and not after.must_be_passed:
            what = "is no longer documented to accept null" if before.nullable else "is documented to accept null"
            report("null-in-parameter", what)
        elif use.sent:
            what = "no longer accepts None" if before.nullable else "also accepts None"
            report("null-refused" if before.nullable else "null-accepted", what)
        elif not (before.required and after.required):
            what = "is no longer documented to be null" if before.nullable else "may be null in responses"
            report("null-in-answer", what)

    def _default(self, before: Slot, after: Slot, use: Use, report: Reporter) -> None:
        if _code(before.default_sent) == _code(after.default_sent):
            if "default" in {*before.merged, *after.merged} and before.default_sent is None:
                self._service_default(before, after, use, report)
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

    def _service_default(self, before: Slot, after: Slot, use: Use, report: Reporter) -> None:
        old, new = before.merged.get("default"), after.merged.get("default")
        if _code(old) == _code(new):
            return
        what = f"has another default in the service: `{_code(old)}` → `{_code(new)}`"
        if use.sent and "default" in before.merged and "default" in after.merged:
            report("service-default-changed", what)
        elif "default" in after.merged and "default" not in before.merged:
            report("service-default-documented", f"has a documented default in the service: `{_code(new)}`")
        elif "default" in before.merged and "default" not in after.merged:
            report("service-default-documented", f"no longer has a documented default in the service: `{_code(old)}`")
        else:
            report("service-default-documented", what)

    def compare_types(self, before: Any, after: Any, use: Use, report: Reporter, null_counts: bool = False) -> bool:
        """Report a change of the type.

        Args:
            before: Old schema.
            after: New schema.
            use: Whether its values are sent, read, or both.
            report: Reporter of the subject.
            null_counts: Whether a change from or to `None` is a change of the type, instead of one of a field.

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
        is_listed = accepts_old_input and use.sent and not covers(new, renamed(old, names), by_value=True)
        if is_listed:
            report("input-listed", f"{what}, so the spec lists the values that are allowed")
        if accepts_old_input and reads_as_before:
            if not is_listed:
                report("input-widened" if use.sent else "output-narrowed", what)
        elif wire_shape(self.old, before) == wire_shape(self.new, after):
            report("class-changed", what)
        else:
            report("output-changed" if accepts_old_input else "input-changed", what)
        return True

    def compare_limits(self, before: Any, after: Any, use: Use, report: Reporter) -> None:
        """Report changed limits, formats and other rules of a value."""
        self.report_limits(limits_of(self.old, before), limits_of(self.new, after), use, report)

    def report_limits(self, old: dict[str, Any], new: dict[str, Any], use: Use, report: Reporter) -> None:
        """Report the differences between two sets of limits."""
        for direction, what in compare_limits(old, new):
            if direction == "format":
                report("format-changed", f"has another format ({what})")
            elif direction == "rule":
                report("input-rule-changed" if use.sent else "rule-documented", f"has another rule ({what})")
            elif direction == "note":
                report("rule-documented", f"has another key in the spec ({what})")
            else:
                kind = f"input-{direction}" if use.sent else "answer-limits-changed"
                report(kind, f"has another limit ({what})")


def report_constructor(field_: Slot, report: Reporter) -> None:
    """Report that the constructor of a model requires a field, the subject of the reporter."""
    model, _, name = report.subject.rpartition(".")
    if model.startswith("models.") and model.count(".") == 1:
        report.about(f"{model}({name})")("constructor-argument-required", f"is required{field_.description_clause}")


def _reads_as_before(old: Type, new: Type) -> bool:
    return covers(old, new) and enumerations(old) <= enumerations(new)


def _code(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)
