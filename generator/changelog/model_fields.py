"""Read the constructors that models inherit as their fields describe them, and compare the types of fields."""

from collections import defaultdict
from typing import Any

import griffe

from .annotations import alternatives, normalized
from .change import Change, Reporter

MODELS = "models."
# Members of a type that stand for a missing value or null.
ABSENT = frozenset({"Unset", "None"})
PLAIN = frozenset({"str", "int", "float", "bool"})
CONTAINERS = ("list[", "dict[str, ")
SHOWN_FIELDS = 3
OTHER_DEFAULT, NEW_AND_REQUIRED = "has another default", "is new and required"


def declare_constructors(package: Any) -> None:
    """Give each model that inherits a constructor with `**fields` the constructor that its fields describe.

    Args:
        package: The package, as loaded by griffe.
    """
    models = package.members.get("models")
    if models is None or not models.is_module:
        return
    classes = [one for module in (models, *models.modules.values()) for one in module.classes.values()]
    found = [(one, _parameters(one)) for one in classes if not one.is_alias and "__init__" not in one.members]
    for one, parameters in found:
        if parameters:
            one.set_member(
                "__init__", griffe.Function("__init__", parameters=griffe.Parameters(*parameters), returns="None")
            )


def _parameters(model: Any) -> list[griffe.Parameter]:
    """Return the parameters of the constructor; an empty list if the inherited one lists all of them."""
    lineage = [model, *model.mro()]
    index = next((index for index, one in enumerate(lineage) if "__init__" in one.members), None)
    if index is None:
        return []
    inherited = list(lineage[index].members["__init__"].parameters)
    if all(one.kind is not griffe.ParameterKind.var_keyword for one in inherited):
        return []
    variadic = (griffe.ParameterKind.var_keyword, griffe.ParameterKind.var_positional)
    found = {one.name: one for one in inherited if one.kind not in variadic and not one.name.startswith("_")}
    for one in reversed(lineage[:index]):
        found.update({name: _parameter(name, member) for name, member in one.members.items() if _is_field(member)})
    return list(found.values())


def _is_field(member: Any) -> bool:
    is_declared = member.is_attribute and not member.is_alias and member.annotation is not None
    return is_declared and not member.name.startswith("_") and "instance-attribute" in member.labels


def _parameter(name: str, field: Any) -> griffe.Parameter:
    default = field.value
    if isinstance(field.value, griffe.ExprCall) and str(field.value.function).rpartition(".")[2] == "json_field":
        given = (one for one in field.value.arguments if isinstance(one, griffe.ExprKeyword) and one.name == "default")
        default = next((one.value for one in given), None)
    return griffe.Parameter(name, annotation=field.annotation, kind=griffe.ParameterKind.keyword_only, default=default)


class FieldTypes:
    """Changed types of fields of models, such as `T | Unset | None` to `T | None`, that the spec does not explain."""

    def __init__(self) -> None:
        self._fields: dict[tuple[str, str], list[str]] = defaultdict(list)

    def compare(self, name: str, before: Any, after: Any) -> None:
        """Compare a field.

        Args:
            name: Name of the field, `models.Job.status`.
            before: Attribute in the old package, as loaded by griffe.
            after: The same, in the new package.
        """
        is_field = name.startswith(MODELS) and before.is_attribute and after.is_attribute
        if is_field and before.annotation is not None and after.annotation is not None:
            pattern = _pattern(str(before.annotation), str(after.annotation))
            if pattern is not None:
                self._fields[pattern].append(name)

    @property
    def names(self) -> frozenset[str]:
        """Names of the fields."""
        return frozenset(name for names in self._fields.values() for name in names)

    def report(self, report: Reporter) -> None:
        """Report one change for all fields whose types changed in the same way."""
        for (old, new), names in sorted(self._fields.items()):
            fields = [f"`{name.removeprefix(MODELS)}`" for name in sorted(names)]
            more = len(fields) - SHOWN_FIELDS
            shown = ", ".join(fields[:SHOWN_FIELDS]) + (f" and {more} more" if more > 0 else "")
            what = f"changed the type of {len(fields)} field{'s' * (len(fields) != 1)} from `{old}` to `{new}`: {shown}"
            report.about(MODELS.rstrip("."))("python-fields-changed", what, sorted(names))


def _pattern(old: str, new: str) -> tuple[str, str] | None:
    """Return the old and the new type with `T` for what they share; None if they are equal or share nothing."""
    before, after = alternatives(old), alternatives(new)
    if before == after:
        return None
    inner = _inner_pattern(before - ABSENT, after - ABSENT)
    if inner is None:
        shared = (before & after) - ABSENT
        if not shared or not (before ^ after) <= ABSENT | PLAIN:
            return None
        inner = tuple(normalized(" | ".join(["T", *(side - shared - ABSENT)])) for side in (before, after))
    return _with_absent(inner[0], before), _with_absent(inner[1], after)


def _inner_pattern(before: frozenset[str], after: frozenset[str]) -> tuple[str, str] | None:
    """Return the pattern of the items of two lists or maps."""
    if len(before) != 1 or len(after) != 1:
        return None
    old, new = *before, *after
    for start in CONTAINERS:
        if old.startswith(start) and new.startswith(start) and old != new:
            inner = _pattern(old[len(start) : -1], new[len(start) : -1])
            return None if inner is None else (f"{start}{inner[0]}]", f"{start}{inner[1]}]")
    return None


def _with_absent(text: str, alternatives_: frozenset[str]) -> str:
    return " | ".join([text, *(name for name in ("Unset", "None") if name in alternatives_)])


def without_repeated_fields(changes: list[Change], retyped: frozenset[str]) -> list[Change]:
    """Leave out changes of constructor arguments that repeat the change of the field with the same name.

    Args:
        changes: The changes.
        retyped: Names of the fields whose changed types are reported together.
    """
    reported = {change.subject for change in changes}
    required = {_field_of(change.subject) for change in changes if change.what == NEW_AND_REQUIRED}
    kept = list[Change]()
    for change in changes:
        field = _field_of(change.subject)
        is_repeated = change.what != NEW_AND_REQUIRED and field in reported
        follows_from_type = change.what == OTHER_DEFAULT and field in retyped
        if (
            not is_repeated
            and not follows_from_type
            and not (change.kind == "python-added" and change.subject in required)
        ):
            kept.append(change)
    return kept


def _field_of(subject: str) -> str:
    """Return the field of a constructor argument, `models.Job.status` for `models.Job.__init__(status)`, or ""."""
    is_argument = subject.startswith(MODELS) and ".__init__(" in subject
    return subject.replace(".__init__(", ".").rstrip(")") if is_argument else ""
