"""Compare the models and enumerations of two documents."""

from typing import Any

from attrs import frozen

from ..lint.schemas import flat_properties
from ..spec.naming import values_name
from .change import Reporter
from .compare_fields import compare_fields
from .compare_marks import compare_access, compare_deprecation
from .compare_members import compare_members
from .compare_values import SlotComparison
from .value_limits import object_limits, rules_of
from .value_slots import Use, fields

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
            elif name in after:
                here(
                    "class-replaced",
                    f"is now {self._origin(name)}; the old class was removed",
                    _other_names(name, schema),
                )
            else:
                here("model-removed", f"was removed ({_kind(self.slots.old, schema)})", _other_names(name, schema))
        for name in (name for name in after if name not in names.values()):
            kind = _kind(self.slots.new, after[name])
            if kind:
                here = self._reporter(report, name, self.new_uses[name])
                here("model-added", f"is new ({kind})", _other_names(name, after[name]))

    def _reporter(self, report: Reporter, name: str, uses: dict[str, set[str]]) -> Reporter:
        found = [self.methods[identity] for identity in sorted(set[str]().union(*uses.values()))]
        resources = {resource for resource, _ in found}
        group = resources.pop() if len(resources) == 1 else "shared"
        return report.about(f"models.{name}", group, sorted({method for _, method in found}))

    def _pair(self, name: str, other: str, report: Reporter) -> None:
        old, new = self.slots.old["components"]["schemas"][name], self.slots.new["components"]["schemas"][other]
        if name != other:
            self._renamed(name, other, report)
        kinds = _kind(self.slots.old, old), _kind(self.slots.new, new)
        if kinds[0] != kinds[1]:
            report("model-became-other", f"was {kinds[0]}, is {kinds[1] or 'a plain value'}")
        elif kinds[0] == "a model":
            self._model(name, other, report)
            self._object(name, other, report)
        else:
            compare_members(old, new, report)
            self._object(name, other, report)
            self._openness(name, other, report)
        if old.get("description") != new.get("description"):
            report("texts-changed", "has a new description")

    def _renamed(self, name: str, other: str, report: Reporter) -> None:
        before, after = (side["components"]["schemas"] for side in (self.slots.old, self.slots.new))
        other_names = [*_other_names(name, before[name]), *_other_names(other, after[other])]
        new_name = f"models.{other}"
        if name in after:
            what = f"is now {self._origin(name)}; the old class is now `{new_name}`"
            report("class-means-other", what, other_names, new_name=new_name)
        else:
            verb = "merged into" if self.slots.pairs.names.get(other) == other else "renamed to"
            report("model-renamed", f"was {verb} `{new_name}`", other_names, new_name=new_name)

    def _origin(self, name: str) -> str:
        """Return a clause about the old class that a new one was."""
        origin = next((old for old, new in self.slots.pairs.names.items() if new == name), "")
        return f"what was `models.{origin}`" if origin else "another class"

    def _openness(self, name: str, other: str, report: Reporter) -> None:
        """Report whether arguments accept other values than the listed ones, and whether values have a type."""
        was_sent, is_sent = bool(self.old_uses[name]["sent"]), bool(self.new_uses[other]["sent"])
        is_used = self.old_uses[name]["read"] and self.new_uses[other]["read"]
        if is_used and was_sent != is_sent:
            changed = f"models.{values_name(other if is_sent else name)}"
            what = "is new (type of the values)" if is_sent else "was removed (type of the values)"
            report.about(changed)("python-added" if is_sent else "python-removed", what)
        if not (was_sent and is_sent):
            return
        was_closed, is_closed = name in self.slots.closed[0], other in self.slots.closed[1]
        if is_closed and not was_closed:
            report("values-closed", "is closed: arguments accept only its members and their values")
        elif was_closed and not is_closed:
            report("values-opened", "is open: arguments also accept other values")

    def _model(self, name: str, other: str, report: Reporter) -> None:
        if self._is_body(name, other):
            return  # Its fields are compared as arguments of the method.
        use = self._use(name)
        old = fields(self.slots.old, self.slots.old["components"]["schemas"][name])
        new = fields(self.slots.new, self.slots.new["components"]["schemas"][other])
        compare_fields(self.slots, old, new, use, report)

    def _use(self, name: str) -> Use:
        uses = self.old_uses[name]
        sent, read = bool(uses["sent"] or uses["body"]), bool(uses["read"])
        return Use(sent=sent, read=read or not sent)

    def _is_body(self, name: str, other: str) -> bool:
        """Return whether a schema is only used as the whole body of requests, in both documents."""
        uses, later = self.old_uses[name], self.new_uses[other]
        is_only_body = uses["body"] and not uses["sent"] and not uses["read"]
        return bool(is_only_body and later["body"] and not later["sent"])

    def _object(self, name: str, other: str, report: Reporter) -> None:
        """Report what changed about a component besides its fields."""
        old, new = self.slots.old["components"]["schemas"][name], self.slots.new["components"]["schemas"][other]
        limits = [
            object_limits(document, schema) | rules_of(schema)
            for document, schema in ((self.slots.old, old), (self.slots.new, new))
        ]
        if not self._is_body(name, other):
            self.slots.report_limits(*limits, self._use(name), report)
        compare_deprecation(bool(old.get("deprecated")), bool(new.get("deprecated")), report)
        compare_access(old, new, self._use(name), report)


def _other_names(name: str, schema: Any) -> list[str]:
    """Return further names of a class: its typed dictionary, or the type of the values of an enumeration."""
    return [f"models.{values_name(name)}"] if "enum" in schema else [f"params.{name}"]


def _kind(document: Any, schema: Any) -> str:
    """Return what a component becomes in Python; empty if it gets no class."""
    if "enum" in schema:
        return "an enumeration"
    return "a model" if flat_properties(document, schema) else ""
