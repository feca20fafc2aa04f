"""Compare what two methods take."""

from ..render.log_views import TASK
from .change import Reporter
from .compare_fields import compare_inline
from .compare_values import ARGUMENT, Slots
from .matched_operations import FOLLOWED_TASK, Method
from .python_types import schema_name
from .value_slots import Slot

PLACES = {"path": "the path", "query": "the query", "header": "a header", "body": "the body"}


def compare_arguments(slots: Slots, before: Method, after: Method, report: Reporter) -> None:
    """Report the arguments that came, went or changed.

    Arguments belong together by their Python name, because callers know that one; then by wire name and place; then
    those in the path by where they stand.
    """
    new = {slot.name: slot for slot in after.arguments}
    old = before.arguments
    pairs = {slot.name: new.pop(slot.name) for slot in old if slot.name in new}
    for slot in [slot for slot in old if slot.name not in pairs]:
        partner = next((other for other in new.values() if _is_same(slot, other, before, after)), None)
        if partner is not None:
            pairs[slot.name] = new.pop(partner.name)
    for slot in old:
        here = report.about(f"{before.subject}({slot.name})", known_as=_known_as(before, after, slot, pairs))
        if slot.name in pairs:
            _compare(slots, slot, pairs[slot.name], here)
        else:
            here("argument-removed", "is gone")
    for slot in new.values():
        here = report.about(f"{before.subject}({slot.name})", known_as=_known_as(before, after, slot, pairs))
        if slot.must_be_given:
            here("required-argument-added", f"is new and has to be given{slot.about}")
        else:
            here("argument-added", f"is new{slot.about}")
    ids = [pairs[name].name if name in pairs else name for name in before.takes]
    if ids != after.takes and sorted(ids) == sorted(after.takes):
        report("argument-order-changed", f"takes {', '.join(f'`{name}`' for name in after.takes)} in this order")


def _known_as(before: Method, after: Method, slot: Slot, pairs: dict[str, Slot]) -> list[str]:
    """What else an argument is, under its old and its new name: one of helpers, a field of the model of the body."""
    names = dict.fromkeys([slot.name, pairs[slot.name].name if slot.name in pairs else slot.name])
    bodies = dict.fromkeys(schema_name(method.body) for method in (before, after))
    if slot.place == "path" and slot.wire == TASK:
        names[FOLLOWED_TASK] = None
    helpers = [f"{helper}({name})" for helper in dict.fromkeys([*before.helpers, *after.helpers]) for name in names]
    return helpers + [f"models.{body}.{name}" for body in bodies for name in names if body and slot.place == "body"]


def _is_same(slot: Slot, other: Slot, before: Method, after: Method) -> bool:
    if slot.place == other.place == "path":
        return before.place[1] == after.place[1] and _position(before, slot) == _position(after, other)
    return (slot.wire, slot.place) == (other.wire, other.place)


def _position(method: Method, slot: Slot) -> int:
    """How many ids stand before it in the path."""
    return method.path.partition(f"{{{slot.wire}}}")[0].count("{")


def _compare(slots: Slots, before: Slot, after: Slot, report: Reporter) -> None:
    subject = report.subject
    if before.name != after.name:
        also = [f"{subject[: subject.index('(')]}({after.name})"]
        report("argument-renamed", f"is now called `{after.name}`", also)
    if before.place != after.place:
        kind = "argument-calling-changed" if "path" in (before.place, after.place) else "argument-moved"
        report(
            kind, f"was in {PLACES.get(before.place, before.place)} and is in {PLACES.get(after.place, after.place)}"
        )
    if before.wire != after.wire and before.place == after.place != "path":
        report("argument-wire-name-changed", f"is sent as `{after.wire}`, not as `{before.wire}`")
    if before.joined != after.joined:
        report("argument-joined-otherwise", "is joined with commas" if after.joined else "repeats its name")
    slots.compare(before, after, ARGUMENT, report)
    compare_inline(slots, before.node, after.node, ARGUMENT, report)
