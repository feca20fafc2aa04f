"""Compare the fields of objects."""

from collections.abc import Iterator
from typing import Any

from .change import Reporter
from .compare_values import SlotComparison, report_constructor
from .value_slots import Slot, Use, fields


def compare_fields(slots: SlotComparison, old: list[Slot], new: list[Slot], use: Use, report: Reporter) -> None:
    """Report the fields that were added, removed or changed. Fields are matched by wire name, then by Python name."""
    later = {slot.wire: slot for slot in new}
    pairs = {slot.wire: later.pop(slot.wire) for slot in old if slot.wire in later}
    for slot in [slot for slot in old if slot.wire not in pairs]:
        partner = next((other for other in later.values() if other.name == slot.name), None)
        if partner is not None:
            pairs[slot.wire] = later.pop(partner.wire)
    owners = {slot.name: slot for slot in new}
    for slot in old:
        here = report.about(f"{report.subject}.{slot.name}")
        partner = pairs.get(slot.wire)
        owner = owners.get(slot.name)
        is_reused = owner is not None and owner is not partner
        if owner is not None and is_reused:
            _report_reused(slot, partner, owner, here)
        if partner is not None:
            _compare(slots, slot, partner, use, here, is_reused=is_reused)
        elif not is_reused:
            here("field-removed", "was removed")
    for slot in later.values():
        here = report.about(f"{report.subject}.{slot.name}")
        if use.sent and slot.required:
            here("required-field-added", f"is new and required{slot.description_clause}")
        else:
            here("field-added", f"is new{slot.description_clause}")
            if use.read and not use.sent and slot.dependable:
                report_constructor(slot, here)


def compare_inline(slots: SlotComparison, old: Any, new: Any, use: Use, report: Reporter, mark: str = "") -> None:
    """Report changes in objects defined inline, without a component name, also those in lists and maps."""
    for before, after, where in _inline(old, new, mark):
        here = report.about(f"{report.subject}{where}")
        compare_fields(slots, fields(slots.old, before), fields(slots.new, after), use, here)


def _report_reused(slot: Slot, partner: Slot | None, owner: Slot, report: Reporter) -> None:
    """Report that the name of a field survives, but belongs to another field of the message."""
    new_name = f"{report.subject.rpartition('.')[0]}.{partner.name}" if partner is not None else ""
    now = f"`{slot.wire}` is now `{partner.name}`" if partner is not None else f"`{slot.wire}` was removed"
    report("field-means-other", f"is now `{owner.wire}` in messages; {now}", new_name=new_name)


def _compare(slots: SlotComparison, before: Slot, after: Slot, use: Use, report: Reporter, *, is_reused: bool) -> None:
    if before.name != after.name and not is_reused:
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
