"""Fold many similar changes of Python names into one."""

from collections import defaultdict

from .change import Change, Reporter

MANY = 20
UNITS = {"resources": "methods", "models": "models"}
# Modules whose removed names are listed in one change.
LISTED = ("models", "params", "resources")
MEMBER, NAME = "member", "name"


def folded(changes: list[Change]) -> list[Change]:
    """Fold changes of an argument or attribute that many classes share, and the many names that a module has lost."""
    shared: dict[tuple[str, str, str, str], list[Change]] = defaultdict(list)
    for change in changes:
        key = _key(change)
        if key is not None:
            shared[key].append(change)
    many = {key: found for key, found in shared.items() if len(found) >= MANY}
    dropped = {id(change) for found in many.values() for change in found}
    kept = [change for change in changes if id(change) not in dropped]
    for (kind, module, name, what), found in sorted(many.items()):
        subjects = [change.subject for change in found]
        if what == NAME:
            names = ", ".join(f"`{change.subject.removeprefix(f'{module}.')}`" for change in found)
            Reporter(kept, "package", module)(kind, f"no longer has {len(found)} names: {names}", subjects)
        elif what == MEMBER:
            verb = "no longer has the" if kind == "python-removed" else "has the new"
            # `python-added` would be listed by its subject alone.
            folded_kind = "python-members-added" if kind == "python-added" else kind
            Reporter(kept, "package", module)(folded_kind, f"{verb} member `{name}` in {len(found)} classes", subjects)
        else:
            Reporter(kept, "package", f"{module}({name})")(kind, f"{what} in {len(found)} {UNITS[module]}", subjects)
    return kept


def _key(change: Change) -> tuple[str, str, str, str] | None:
    """Return the kind, the module, the name and the description; changes with the same key are folded."""
    module, *path = change.subject.split(".")
    if module in UNITS and path and path[-1].endswith(")"):
        return change.kind, module, path[-1].rpartition("(")[2].rstrip(")"), change.what
    if module in UNITS and len(path) == 2 and change.kind in ("python-added", "python-removed"):
        return change.kind, module, path[1], MEMBER
    if module in LISTED and len(path) == 1 and change.kind == "python-removed":
        return change.kind, module, "", NAME
    return None
