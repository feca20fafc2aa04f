"""Compare the arguments of two methods."""

from ..render.log_views import TASK
from .change import Reporter
from .compare_fields import compare_inline
from .compare_values import SlotComparison
from .matched_operations import FOLLOWED_TASK, Method
from .python_types import schema_name
from .value_slots import ARGUMENT, Slot

PLACES = {"path": "the path", "query": "the query", "header": "a header", "body": "the body"}


def compare_arguments(slots: SlotComparison, before: Method, after: Method, report: Reporter) -> None:
    """Report the arguments that were added, removed or changed.

    Arguments are matched by Python name, because callers use it; then by wire name and place. If the path is the same,
    path arguments are matched by position.
    """
    new = {slot.name: slot for slot in after.arguments}
    old = before.arguments
    reused = _reused_names(before, after)
    pairs = {slot.name: new.pop(slot.name) for slot in old if slot.name in new and slot.name not in reused}
    for slot in [slot for slot in old if slot.name not in pairs]:
        partner = next((other for other in new.values() if _is_same(slot, other, before, after)), None)
        if partner is not None:
            pairs[slot.name] = new.pop(partner.name)
    for slot in old:
        here = report.about(f"{before.subject}({slot.name})", other_names=_other_names(before, after, slot, pairs))
        if slot.name in reused:
            _report_reused(slot, pairs.get(slot.name), after, here)
        if slot.name in pairs:
            _compare(slots, slot, pairs[slot.name], here, is_reused=slot.name in reused)
        elif slot.name not in reused:
            here("argument-removed", "was removed")
    for slot in [slot for slot in new.values() if slot.name not in reused or slot.must_be_passed]:
        here = report.about(f"{before.subject}({slot.name})", other_names=_other_names(before, after, slot, pairs))
        if slot.must_be_passed:
            here("required-argument-added", f"is new and required{slot.description_clause}")
        else:
            here("argument-added", f"is new{slot.description_clause}")
    ids = [pairs[name].name if name in pairs else name for name in before.id_arguments]
    if not reused and ids != after.id_arguments and sorted(ids) == sorted(after.id_arguments):
        report("argument-order-changed", f"takes {', '.join(f'`{name}`' for name in after.id_arguments)} in this order")


def _reused_names(before: Method, after: Method) -> frozenset[str]:
    """Return the names of old arguments that now send what another one sent, or whose value has another name."""
    places = {_place(before, slot): slot.name for slot in before.arguments}
    later = {_place(after, slot): slot.name for slot in after.arguments}
    names = {slot.name: slot for slot in after.arguments}
    found = set[str]()
    for slot in before.arguments:
        other, own = names.get(slot.name), _place(before, slot)
        # IDs in another path can't be told apart; their order is compared.
        is_comparable = before.route == after.route or slot.place != "path"
        if other is None or not is_comparable or _place(after, other) == own or "path" in {slot.place} ^ {other.place}:
            continue
        if places.get(_place(after, other), slot.name) != slot.name or later.get(own, slot.name) != slot.name:
            found.add(slot.name)
    return frozenset(found)


def _place(method: Method, slot: Slot) -> tuple[str, str]:
    """Return where an argument is sent: its place and its name there, or its position in the path."""
    return slot.place, str(method.position(slot)) if slot.place == "path" else slot.wire


def _report_reused(slot: Slot, partner: Slot | None, after: Method, report: Reporter) -> None:
    """Report that the name of an argument survives, but sends another value."""
    other = next(one for one in after.arguments if one.name == slot.name)
    method = report.subject[: report.subject.index("(")]
    new_name = f"{method}({partner.name})" if partner is not None else ""
    now = f"`{slot.wire}` is now `{partner.name}`" if partner is not None else f"`{slot.wire}` was removed"
    sends = f"`{other.wire}`" if other.place != "path" else "another ID"
    report("argument-means-other", f"now sends {sends}; {now}", new_name=new_name)


def _other_names(before: Method, after: Method, slot: Slot, pairs: dict[str, Slot]) -> list[str]:
    """Return other names of an argument, old and new: those of helper methods and of the field in the body's model."""
    names = dict.fromkeys([slot.name, pairs[slot.name].name if slot.name in pairs else slot.name])
    bodies = dict.fromkeys(schema_name(method.body) for method in (before, after))
    if slot.place == "path" and slot.wire == TASK:
        names[FOLLOWED_TASK] = None
    helpers = [f"{helper}({name})" for helper in dict.fromkeys([*before.helpers, *after.helpers]) for name in names]
    return helpers + [f"models.{body}.{name}" for body in bodies for name in names if body and slot.place == "body"]


def _is_same(slot: Slot, other: Slot, before: Method, after: Method) -> bool:
    if slot.place == other.place == "path":
        return before.route[1] == after.route[1] and before.position(slot) == after.position(other)
    return (slot.wire, slot.place) == (other.wire, other.place)


def _compare(slots: SlotComparison, before: Slot, after: Slot, report: Reporter, *, is_reused: bool) -> None:
    subject = report.subject
    if before.name != after.name and not is_reused:
        new_name = f"{subject[: subject.index('(')]}({after.name})"
        report("argument-renamed", f"was renamed to `{after.name}`", new_name=new_name)
    if before.place != after.place:
        kind = "argument-calling-changed" if "path" in (before.place, after.place) else "argument-moved"
        report(kind, f"moved from {PLACES.get(before.place, before.place)} to {PLACES.get(after.place, after.place)}")
    if before.wire != after.wire and before.place == after.place != "path":
        report("argument-wire-name-changed", f"is sent as `{after.wire}` instead of `{before.wire}`")
    if before.joined != after.joined:
        report(
            "argument-joined-otherwise",
            "is sent as one value, joined with commas" if after.joined else "is sent as one parameter per value",
        )
    slots.compare(before, after, ARGUMENT, report)
    compare_inline(slots, before.node, after.node, ARGUMENT, report)
