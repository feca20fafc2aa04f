"""Compare two bundled documents."""

from attrs import evolve

from ..spec.remembered import unchanged
from ..spec.source import SpecMap
from .change import Change, Reporter, prefixes
from .compare_actions import ActionComparison
from .compare_derived_methods import DerivedMethodComparison, derived_methods
from .compare_log_methods import FollowMethodComparison, follow_methods
from .compare_methods import MethodComparison
from .compare_schemas import SchemaComparison
from .compare_values import SlotComparison
from .compare_waiters import WaiterComparison
from .matched_operations import Method, match, methods, renamed_resources
from .matched_schemas import SchemaPairs, uses
from .replaced_methods import ReplacedMethods
from .waiters import Waiter, waiters


def compare_documents(old: SpecMap, new: SpecMap) -> list[Change]:
    """Return the changes from one bundled document to the next, in the order of the documents."""
    with unchanged(old, new):
        return _compare(old, new)


def _compare(old: SpecMap, new: SpecMap) -> list[Change]:
    before, after = methods(old), methods(new)
    matched = list(match(before, after))
    pairs = SchemaPairs(old, new)
    for one, other in matched:
        if one is not None and other is not None:
            pairs.record(one.body, other.body)
            pairs.record(one.response_schema, other.response_schema)
            names = {slot.name: slot for slot in other.arguments}
            for slot in one.arguments:
                if slot.name in names:
                    pairs.record(slot.node, names[slot.name].node)
    pairs.decide()
    changes: list[Change] = []
    report, slots = Reporter(changes), SlotComparison(old, new, pairs)
    tags = tuple(frozenset(tag["name"] for tag in document["tags"]) for document in (old, new))
    subjects = frozenset(method.subject for method in before)
    comparison = MethodComparison(slots, (tags[0], tags[1]), ReplacedMethods.of(before, after), subjects)
    for one, other in matched:
        comparison.compare(one, other, report)
    partners = {one.id: other.id for one, other in matched if one is not None and other is not None}
    renamed = renamed_resources(tags[0], tags[1], matched)
    for name, other in renamed.items():
        report.about(f"client.{name}", name)(
            "resource-renamed", f"was renamed to `client.{other}`", new_name=f"client.{other}"
        )
    waits = waiters(old, before), waiters(new, after)
    names = frozenset(name for method in after for name in (method.subject, *method.helpers))
    ActionComparison(slots, partners, names).compare(waits[0].values(), waits[1].values(), report)
    FollowMethodComparison(slots, partners, names).compare(
        follow_methods(before, waits[0]), follow_methods(after, waits[1]), report
    )
    DerivedMethodComparison(partners, names).compare(
        derived_methods(before, waits[0]), derived_methods(after, waits[1]), report
    )
    WaiterComparison(slots).compare(*waits, renamed, report)
    found = {one.id: (one.resource, one.subject) for one in [*after, *before]}
    SchemaComparison(slots, uses(old), uses(new), found).compare(report)
    _compare_tags(old, new, report)
    return _with_operations(changes, before, after, waits)


def has_same_content(old: SpecMap, new: SpecMap) -> bool:
    """Return whether two documents are equal, except for the note in generated ones that names their source."""
    return {**old, "x-generated": ""} == {**new, "x-generated": ""}


def _with_operations(
    changes: list[Change], before: list[Method], after: list[Method], waits: tuple[dict[str, Waiter], ...]
) -> list[Change]:
    """Add the ID of the operation to the changes of methods, their arguments and results."""
    names = dict[str, str]()
    # Later entries take precedence: those of the old version.
    for side, waiters_ in ((after, waits[1]), (before, waits[0])):
        for method in side:
            names.update(dict.fromkeys([*method.helpers, method.subject], method.id))
        for waiter in waiters_.values():
            if waiter.poll is not None:
                waits_of = (f"client.{waiter.resource}.{name}" for name in ("wait", "wait_gone"))
                names.update(dict.fromkeys(waits_of, waiter.poll.id))
    found = (next((names[name] for name in prefixes(change.subject) if name in names), "") for change in changes)
    return [evolve(change, operation=operation) for change, operation in zip(changes, found, strict=True)]


def _compare_tags(old: SpecMap, new: SpecMap, report: Reporter) -> None:
    """Report changed descriptions of the tags that both documents have, whatever their order."""
    descriptions = {tag["name"]: tag.get("description") for tag in old["tags"]}
    for tag in new["tags"]:
        name = tag["name"]
        if name in descriptions and descriptions[name] != tag.get("description"):
            report.about(f"client.{name}", name)("texts-changed", "has a new description")
