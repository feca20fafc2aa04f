"""Compare the fields of objects."""

from collections.abc import Iterator
from typing import Any

from .change import Reporter
from .compare_values import SlotComparison, Use
from .value_slots import Slot, fields


def compare_fields(slots: SlotComparison, old: list[Slot], new: list[Slot], use: Use, report: Reporter) -> None:
    """Report the fields that were added, removed or changed. Fields are matched by wire name, then by Python name."""
    later = {slot.wire: slot for slot in new}
    pairs = {slot.wire: later.pop(slot.wire) for slot in old if slot.wire in later}
    for slot in [slot for slot in old if slot.wire not in pairs]:
        partner = next((other for other in later.values() if other.name == slot.name), None)
        if partner is not None:
            pairs[slot.wire] = later.pop(partner.wire)
    for slot in old:
        here = report.about(f"{report.subject}.{slot.name}")
        if slot.wire in pairs:
            _compare(slots, slot, pairs[slot.wire], use, here)
        else:
            here("field-removed", "was removed")
    for slot in later.values():
        here = report.about(f"{report.subject}.{slot.name}")
        if use.sent and slot.required:
            here("required-field-added", f"is new and required{slot.description_clause}")
        else:
            here("field-added", f"is new{slot.description_clause}")


def compare_inline(slots: SlotComparison, old: Any, new: Any, use: Use, report: Reporter, mark: str = "") -> None:
    """Report changes in objects defined inline, without a component name, also those in lists and maps."""
    for before, after, where in _inline(old, new, mark):
        here = report.about(f"{report.subject}{where}")
        compare_fields(slots, fields(slots.old, before), fields(slots.new, after), use, here)


def _compare(slots: SlotComparison, before: Slot, after: Slot, use: Use, report: Reporter) -> None:
    if before.name != after.name:
        new_name = f"{report.subject.rpartition('.')[0]}.{after.name}"
        report("field-renamed", f"was renamed to `{after.name}`", new_name=new_name)
    if before.wire != after.wire:
        kind = "input-key-changed" if use.sent else "field-wire-name-changed"
        report(kind, f"is called `{after.wire}` instead of `{before.wire}` in messages")
    slots.compare(before, after, use, report)
    compare_inline(slots, before.node, after.node, use, report)


def _inline(old: Any, new: Any, mark: str) -> Iterator[tuple[Any, Any, str]]:
    if not isinstance(old, dict) or not isinstance(new, dict) or "$ref" in {*old, *new}:
        return
    if "properties" in old and "properties" in new:
        yield old, new, mark
    yield from _inline(old.get("items"), new.get("items"), f"{mark}[]")
    yield from _inline(old.get("additionalProperties"), new.get("additionalProperties"), f"{mark}{{}}")
