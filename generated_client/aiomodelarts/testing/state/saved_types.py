"""The classes and functions that a saved state may name: this table and nothing else.

A snapshot, a seed or a state file may come from somebody else. What it names is looked up here, so that it can neither
make an object of another class nor call another function, whatever the modules of this package have imported.
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
# Saved names begin with the module that the class was in first, so that stored files stay readable when it moves.
MODULES = {
    "call": "handlers.call",
    "collection": "handlers.collection",
    "behaviour.jobs": "behaviour.older_jobs",
    "behaviour.pool_parts": "behaviour.pool_request_parts",
    "scripting": "scripting.planned_failures",
    "states": "state.state_plan",
}
SAVED_MODULES = {module: saved for saved, module in MODULES.items()}
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
# What is done later: the changes at the end of a task, and what a link leads to.
FUNCTIONS = frozenset(
    {
        "behaviour.acceptance_tasks:_label",
        "behaviour.intelligent_tasks:_work",
        "behaviour.training_job_reports:_log",
    }
)


def name_of(registered: Any) -> str:
    """The name under which a class or function is saved.

    Raises:
        TypeError: It is not registered.
    """
    module = str(registered.__module__).removeprefix(f"{PACKAGE}.")
    name = f"{SAVED_MODULES.get(module, module)}:{registered.__qualname__}"
    known = CLASSES if isinstance(registered, type) else FUNCTIONS
    if name not in known or _resolved(name) is not registered:
        what = f"{registered.__module__}.{registered.__qualname__}"
        raise TypeError(f"a fake can't keep {what}: register it in {__name__}")
    return name


def class_of(name: object) -> type[Any]:
    """The class with a saved name.

    Raises:
        ValueError: No such class is registered.
    """
    return _found(name, CLASSES, "class")


def function_of(name: object) -> types.FunctionType:
    """The function with a saved name.

    Raises:
        ValueError: No such function is registered.
    """
    return _found(name, FUNCTIONS, "function")


def _found(name: object, known: frozenset[str], what: str) -> Any:
    if not isinstance(name, str) or name not in known:
        raise ValueError(f"{name!r:.200} is no registered {what}")  # it is about the value in a file
    return _resolved(name)


@cache
def _resolved(name: str) -> Any:
    module, _, attribute = name.partition(":")
    return getattr(import_module(f"{PACKAGE}.{MODULES.get(module, module)}"), attribute)


@cache
def hints_of(kind: Any) -> Mapping[str, Any]:
    """The types of the fields of a registered class, or of the arguments of a registered function."""
    return get_type_hints(kind)


def fits_call(call: partial[Any]) -> bool:
    """Whether the arguments of a call to a registered function have the types that it takes."""
    try:
        given = signature(call.func).bind_partial(*call.args, **call.keywords).arguments
    except TypeError:
        return False
    return all(fits(hints_of(call.func)[name], value) for name, value in given.items())


def fits(hint: Any, value: object) -> bool:
    """Whether a value has a type, and its parts the types of theirs.

    Args:
        hint: A class, a union, or a container of them.
        value: The value.
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
