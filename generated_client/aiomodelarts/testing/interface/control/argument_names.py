"""Arguments of the client's methods for the values of recorded calls."""

from __future__ import annotations

import inspect
import re
from collections.abc import Mapping
from functools import cache
from importlib import import_module
from typing import Any, cast
from urllib.parse import parse_qs, unquote

from ....core.operation.operation import Operation
from ....core.resource import Resource
from ....operations import OPERATIONS
from ...scripting.recorded_calls import Recorded
from ...spec.contracts import contracts, document, resolve

EXTRA_QUERY, EXTRA_BODY = "extra_query", "extra_body"


def arguments_of(call: Recorded) -> dict[str, Any]:
    """Return the keyword arguments with which a method of the client makes a call.

    Args:
        call: The call.
    """
    operation, contract = OPERATIONS[call.operation], contracts()[call.operation]
    names, given = _argument_names(operation), parse_qs(call.query, keep_blank_values=True)
    known = {parameter.name: parameter for parameter in contract.parameters if parameter.where == "query"}
    query = {
        name: known[name].read(values) if name in known else values if len(values) > 1 else values[0]
        for name, values in given.items()
    }
    found = {_named(operation, names, name): value for name, value in path_values(operation, call.path).items()}
    _add(found, operation, names, query, EXTRA_QUERY)
    if isinstance(call.body, dict):
        _add(found, operation, names, cast("dict[str, Any]", call.body), EXTRA_BODY)
    elif call.body is not None and operation.body_argument:
        found[operation.body_argument] = call.body
    return {name: value for name, value in found.items() if name}


def _add(
    found: dict[str, Any], operation: Operation, names: Mapping[str, str], given: Mapping[str, Any], extra: str
) -> None:
    rest: dict[str, Any] = {}
    for wire, value in given.items():
        name = _named(operation, names, wire)
        if name and name not in found:
            found[name] = value
        else:
            rest[wire] = value
    if rest:
        found[extra] = rest


def _named(operation: Operation, names: Mapping[str, str], wire: str) -> str:
    """Return the argument for a name on the wire; empty if there is none."""
    return names.get(_python_names(operation.id).get(wire, wire)) or names.get(_plain(wire), "")


def _plain(name: str) -> str:
    """Return a name without separators and case: Python and wire names of a field become equal."""
    return re.sub(r"[^a-z0-9]", "", name.lower())


def method_makes(call: Recorded) -> bool:
    """Return whether the method of the client can make a call: it needs some arguments, and sends no other bodies.

    Args:
        call: The call.
    """
    operation = OPERATIONS[call.operation]
    given = arguments_of(call)
    if any(one.default is one.empty and name not in given for name, one in _parameters(operation).items()):
        return False
    if call.body is None or operation.body_argument:
        return True
    return isinstance(call.body, dict) and contracts()[operation.id].body_schema is not None


@cache
def _argument_names(operation: Operation) -> Mapping[str, str]:
    """Return the arguments of the method of an operation, by exact name and by name without separators."""
    own = list(_parameters(operation))
    return {**{_plain(name): name for name in own}, **{name: name for name in own}}


@cache
def _parameters(operation: Operation) -> Mapping[str, inspect.Parameter]:
    """Return the parameters of the method of an operation."""
    module = import_module(f"aiomodelarts.resources.{operation.resource}")
    classes = [one for one in vars(module).values() if isinstance(one, type) and one.__module__ == module.__name__]
    owner = next(one for one in classes if issubclass(one, Resource))
    found = inspect.signature(getattr(owner, operation.name)).parameters
    return {name: one for name, one in found.items() if name != "self"}


@cache
def _python_names(operation_id: str) -> Mapping[str, str]:
    """Return the arguments that the spec names differently from the wire."""
    for item in document()["paths"].values():
        for method, raw in item.items():
            if method != "parameters" and raw["operationId"] == operation_id:
                entries = [resolve(one) for one in (*item.get("parameters", ()), *raw.get("parameters", ()))]
                return {one["name"]: one["x-python-name"] for one in entries if "x-python-name" in one}
    return {}


def path_values(operation: Operation, path: str) -> dict[str, str]:
    """Return the values of the placeholders in a path as sent, without the project.

    Args:
        operation: The operation.
        path: The path.
    """
    pattern = re.sub(r"\\{([^}]+)\\}", lambda found: f"(?P<{_group(found[1])}>[^/]+)", re.escape(operation.path))
    names = {_group(name): name for name in re.findall(r"{([^}]+)}", operation.path)}
    match = re.search(f"{pattern}$", path)
    values = match.groupdict() if match else {}
    return {names[name]: unquote(value) for name, value in values.items() if names[name] != "project_id"}


def _group(name: str) -> str:
    return re.sub(r"\W", "_", name)
