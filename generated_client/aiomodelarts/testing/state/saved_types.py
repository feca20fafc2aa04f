"""Registry of the classes and functions that saved states can refer to.

Snapshots, seeds and state files can come from untrusted sources. They can't create objects of classes or call functions
that are missing from this registry, even if a module of this package imports them.
"""

from __future__ import annotations

import types
from collections import Counter
from collections.abc import Mapping
from functools import cache, partial
from importlib import import_module
from inspect import signature
from typing import Any, Union, cast, get_args, get_origin, get_type_hints

PACKAGE = __name__.rpartition(".state.")[0]
# Saved names keep the first module and name of a class, so that existing files can be read after a move or renaming.
MODULES = {
    "call": "handlers.call",
    "collection": "handlers.collection",
    "behaviour.jobs": "behaviour.older_jobs",
    "behaviour.pool_parts": "behaviour.pool_request_parts",
    "scripting": "scripting.planned_failures",
    "states": "state.state_plan",
}
SAVED_MODULES = {module: saved for saved, module in MODULES.items()}
SAVED_NAMES = {
    "collection:StoredResource": "collection:Thing",
    "behaviour.training_job_results:log_of": "behaviour.training_job_reports:_log",
}
CURRENT_NAMES = {saved: name for name, saved in SAVED_NAMES.items()}
CLASSES = frozenset(
    {
        "behaviour.import_tasks:Arrival",
        "behaviour.jobs:Run",
        "behaviour.network_links:Links",
        "behaviour.network_links:Mount",
        "behaviour.network_links:Peering",
        "behaviour.pool_history:History",
        "behaviour.pool_history:Moment",
        "behaviour.pool_parts:Part",
        "behaviour.search_trials:Search",
        "behaviour.search_trials:Trial",
        "behaviour.training_jobs_v1:Job",
        "call:Call",
        "collection:Thing",
        "iam.state:Agency",
        "iam.state:Issued",
        "iam.state:Key",
        "iam.state:User",
        "scripting:Chance",
        "scripting:Failure",
        "states:Plan",
    }
)
# Deferred calls: the changes at the end of a task, and the contents of linked objects.
FUNCTIONS = frozenset(
    {
        "behaviour.acceptance_tasks:_label",
        "behaviour.intelligent_tasks:_work",
        "behaviour.training_job_reports:_log",
    }
)


def name_of(registered: Any) -> str:
    """Return the name under which a class or function is saved.

    Raises:
        TypeError: The class or function is not registered.
    """
    module = str(registered.__module__).removeprefix(f"{PACKAGE}.")
    name = f"{SAVED_MODULES.get(module, module)}:{registered.__qualname__}"
    name = SAVED_NAMES.get(name, name)
    known = CLASSES if isinstance(registered, type) else FUNCTIONS
    if name not in known or _resolved(name) is not registered:
        what = f"{registered.__module__}.{registered.__qualname__}"
        raise TypeError(f"the fake can't save {what}: register it in {__name__}")
    return name


def class_of(name: object) -> type[Any]:
    """Return the class with a saved name.

    Raises:
        ValueError: No class is registered under this name.
    """
    return _found(name, CLASSES, "class")


def function_of(name: object) -> types.FunctionType:
    """Return the function with a saved name.

    Raises:
        ValueError: No function is registered under this name.
    """
    return _found(name, FUNCTIONS, "function")


def _found(name: object, known: frozenset[str], what: str) -> Any:
    if not isinstance(name, str) or name not in known:
        raise ValueError(f"{name!r:.200} is not a registered {what}")  # not a TypeError: the value comes from a file
    return _resolved(name)


@cache
def _resolved(name: str) -> Any:
    module, _, attribute = CURRENT_NAMES.get(name, name).partition(":")
    return getattr(import_module(f"{PACKAGE}.{MODULES.get(module, module)}"), attribute)


@cache
def hints_of(kind: Any) -> Mapping[str, Any]:
    """Return the types of the fields of a registered class, or of the arguments of a registered function."""
    return get_type_hints(kind)


def fits_call(call: partial[Any]) -> bool:
    """Return whether the arguments of a call to a registered function have the annotated types."""
    try:
        given = signature(call.func).bind_partial(*call.args, **call.keywords).arguments
    except TypeError:
        return False
    return all(fits(hints_of(call.func)[name], value) for name, value in given.items())


def fits(hint: Any, value: object) -> bool:
    """Return whether a value and its parts have the types of an annotation.

    Args:
        hint: Class, union, or container of these.
        value: Value to check.
    """
    origin, parts = get_origin(hint), get_args(hint)
    if hint is Any:
        return True
    if origin in (Union, types.UnionType):
        return any(fits(part, value) for part in parts)
    if origin is None:
        if hint in (int, float):
            return isinstance(value, int if hint is int else (int, float)) and not isinstance(value, bool)
        return isinstance(value, hint)
    if not isinstance(value, origin):
        return False
    if origin is Counter:
        parts = (*parts, int)
    if isinstance(value, Mapping):
        entries = cast("Mapping[object, object]", value).items()
        return all(fits(parts[0], key) and fits(parts[1], part) for key, part in entries)
    values = cast("list[object]", value)
    if origin is tuple and parts[-1] is not Ellipsis:
        return len(values) == len(parts) and all(map(fits, parts, values))
    return all(fits(parts[0], part) for part in values)


def misfit(hint: Any, value: object, place: str) -> str:
    """Return the place of the first part of a value that does not have the type of an annotation.

    Args:
        hint: Class, union, or container of these, which the value does not fit.
        value: Value with that part.
        place: Place of the value, such as `tables`.
    """
    origin, parts = get_origin(hint), get_args(hint)
    if not isinstance(origin, type) or not isinstance(value, origin):
        return place
    if isinstance(value, Mapping):
        entries = [(f"{place}.{key!s:.100}", part) for key, part in cast("Mapping[object, object]", value).items()]
    else:
        entries = [(f"{place}.{number}", part) for number, part in enumerate(cast("list[object]", value))]
    inner = parts[-1]
    return next((misfit(inner, part, where) for where, part in entries if not fits(inner, part)), place)
