"""Compare the models and enumerations of two documents."""

from typing import Any

from attrs import frozen

from ..lint.schemas import flat_properties
from ..spec.clouds import value_clouds
from ..spec.naming import member_names
from .change import Reporter
from .compare_clouds import compare_clouds
from .compare_fields import compare_fields
from .compare_values import SlotComparison, Use
from .value_slots import fields

Uses = dict[str, dict[str, set[str]]]


@frozen
class SchemaComparison:
    """Compares the component schemas of two documents.

    Args:
        slots: Compares their fields.
        old_uses: Operations that use the old ones, see `matched_schemas.uses`.
        new_uses: The same for the new ones.
        methods: Resource and method of each operation, by its ID.
    """

    slots: SlotComparison
    old_uses: Uses
    new_uses: Uses
    methods: dict[str, tuple[str, str]]

    def compare(self, report: Reporter) -> None:
        """Report the schemas that were added, removed or changed."""
        before, after = (side["components"]["schemas"] for side in (self.slots.old, self.slots.new))
        names = self.slots.pairs.names
        for name, schema in before.items():
            here = self._reporter(report, name, self.old_uses[name])
            if not _kind(self.slots.old, schema):
                continue
            if name in names:
                self._pair(name, names[name], here)
            else:
                here("model-removed", f"was removed ({_kind(self.slots.old, schema)})", [f"params.{name}"])
        for name in (name for name in after if name not in names.values()):
            kind = _kind(self.slots.new, after[name])
            if kind:
                here = self._reporter(report, name, self.new_uses[name])
                here("model-added", f"is new ({kind})", [f"params.{name}"])

    def _reporter(self, report: Reporter, name: str, uses: dict[str, set[str]]) -> Reporter:
        found = [self.methods[identity] for identity in sorted(set[str]().union(*uses.values()))]
        resources = {resource for resource, _ in found}
        group = resources.pop() if len(resources) == 1 else "shared"
        return report.about(f"models.{name}", group, sorted({method for _, method in found}))

    def _pair(self, name: str, other: str, report: Reporter) -> None:
        old, new = self.slots.old["components"]["schemas"][name], self.slots.new["components"]["schemas"][other]
        if name != other:
            other_names = [f"params.{name}", f"params.{other}"]
            report("model-renamed", f"was renamed to `models.{other}`", other_names, new_name=f"models.{other}")
        kinds = _kind(self.slots.old, old), _kind(self.slots.new, new)
        if kinds[0] != kinds[1]:
            report("model-became-other", f"was {kinds[0]}, is {kinds[1] or 'a plain value'}")
        elif kinds[0] == "a model":
            self._model(name, other, report)
        else:
            _enumeration(old, new, report)
            self._openness(name, other, report)
        if old.get("description") != new.get("description"):
            report("texts-changed", "has a new description")

    def _openness(self, name: str, other: str, report: Reporter) -> None:
        """Report whether arguments accept other values than the listed ones."""
        if not (self.old_uses[name]["sent"] and self.new_uses[other]["sent"]):
            return
        was_closed, is_closed = name in self.slots.closed[0], other in self.slots.closed[1]
        if is_closed and not was_closed:
            report("values-closed", "is closed: arguments accept only its members and their values")
        elif was_closed and not is_closed:
            report("values-opened", "is open: arguments also accept other values")

    def _model(self, name: str, other: str, report: Reporter) -> None:
        uses, later = self.old_uses[name], self.new_uses[other]
        if uses["body"] and not uses["sent"] and not uses["read"] and later["body"] and not later["sent"]:
            return  # Its fields are compared as arguments of the method.
        sent, read = bool(uses["sent"] or uses["body"]), bool(uses["read"])
        use = Use(sent=sent, read=read or not sent)
        old = fields(self.slots.old, self.slots.old["components"]["schemas"][name])
        new = fields(self.slots.new, self.slots.new["components"]["schemas"][other])
        compare_fields(self.slots, old, new, use, report)


def _kind(document: Any, schema: Any) -> str:
    """Return what a component becomes in Python; empty if it gets no class."""
    if "enum" in schema:
        return "an enumeration"
    return "a model" if flat_properties(document, schema) else ""


def _enumeration(old: Any, new: Any, report: Reporter) -> None:
    before = dict(zip(member_names(old["enum"], old.get("x-enum-varnames")), old["enum"], strict=False))
    after = dict(zip(member_names(new["enum"], new.get("x-enum-varnames")), new["enum"], strict=False))
    names = {value: name for name, value in after.items()}
    subject = report.subject
    for name, value in before.items():
        here = report.about(f"{subject}.{name}")
        if value in names:
            compare_clouds(value_clouds(old).get(value), value_clouds(new).get(value), here)
        if after.get(name) == value:
            continue
        if value in names:
            what = f"(`{value}`) was renamed to `{names[value]}`"
            here("member-renamed", what, new_name=f"{subject}.{names[value]}")
        elif name in after and after[name] not in before.values():
            here("value-changed", f"was `{value}`, is `{after[name]}`")
        else:
            here("value-removed", f"(`{value}`) was removed")
    for name, value in after.items():
        if value not in before.values() and name not in before:
            report.about(f"{subject}.{name}")("value-added", f"(`{value}`) is new")
