"""Compare the members of an enumeration."""

from typing import Any

from ..spec.clouds import value_clouds
from ..spec.naming import member_names
from .change import Reporter
from .compare_clouds import compare_clouds


def compare_members(old: Any, new: Any, report: Reporter) -> None:
    """Report the members that were added, removed or renamed, or have another value.

    A member whose name survives with another value is breaking, because old code then sends or compares that value.

    Args:
        old: Schema of the old enumeration.
        new: Schema of the new one.
        report: Reporter of the class.
    """
    before, after = _members(old), _members(new)
    names = {value: name for name, value in after.items()}
    known = set(before.values())
    subject = report.subject
    for name, value in before.items():
        here = report.about(f"{subject}.{name}")
        if value in names:
            compare_clouds(value_clouds(old).get(value), value_clouds(new).get(value), here)
        if after.get(name) == value:
            continue
        new_name = f"{subject}.{names[value]}" if value in names else ""
        if name in after and new_name:
            what = f"was `{value}`, is `{after[name]}`; `{value}` is now `{names[value]}`"
            here("member-means-other", what, new_name=new_name)
        elif name in after:
            here("value-changed", f"was `{value}`, is `{after[name]}`")
        elif new_name:
            here("member-renamed", f"(`{value}`) was renamed to `{names[value]}`", new_name=new_name)
        else:
            here("value-removed", f"(`{value}`) was removed")
    for name, value in after.items():
        # A new value of an old member is reported with the member, unless its old value has another name now.
        is_told = name in before and before[name] not in names
        if value not in known and not is_told:
            report.about(f"{subject}.{name}")("value-added", f"(`{value}`) is new")


def _members(schema: Any) -> dict[str, Any]:
    """Return the members by name. null is no member; `compare_values` reports it."""
    values = [value for value in schema["enum"] if value is not None]
    return dict(zip(member_names(values, schema.get("x-enum-varnames")), values, strict=False))
