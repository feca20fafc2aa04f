"""Compare two documents."""

from ..spec.source import SpecMap
from .change import Change, Reporter
from .compare_actions import Actions
from .compare_log_methods import Followings, followings
from .compare_methods import Methods
from .compare_schemas import Schemas
from .compare_values import Slots
from .compare_waiters import Waiters
from .matched_operations import match, methods
from .matched_schemas import Pairs, uses
from .waiters import waiters


def compare_documents(old: SpecMap, new: SpecMap) -> list[Change]:
    """All changes from one bundled document to the next, in the order of the documents."""
    before, after = methods(old), methods(new)
    matched = list(match(before, after))
    pairs = Pairs(old, new)
    for one, other in matched:
        if one is not None and other is not None:
            pairs.meet(one.body, other.body)
            pairs.meet(one.answer, other.answer)
            names = {slot.name: slot for slot in other.arguments}
            for slot in one.arguments:
                if slot.name in names:
                    pairs.meet(slot.node, names[slot.name].node)
    pairs.settle()
    changes: list[Change] = []
    report, slots = Reporter(changes), Slots(old, new, pairs)
    tags = tuple(frozenset(tag["name"] for tag in document["tags"]) for document in (old, new))
    comparison = Methods(slots, (tags[0], tags[1]))
    for one, other in matched:
        comparison.compare(one, other, report)
    partners = {one.id: other.id for one, other in matched if one is not None and other is not None}
    waits = waiters(old, before), waiters(new, after)
    Actions(slots, partners).compare(waits[0].values(), waits[1].values(), report)
    Followings(slots, partners).compare(followings(before, waits[0]), followings(after, waits[1]), report)
    Waiters(slots).compare(*waits, report)
    found = {one.id: (one.resource, one.subject) for one in [*after, *before]}
    Schemas(slots, uses(old), uses(new), found).compare(report)
    for one, other in zip(old["tags"], new["tags"], strict=False):
        if one["name"] == other["name"] and one.get("description") != other.get("description"):
            report.about(f"client.{one['name']}", one["name"])("texts-changed", "has another description")
    return changes
