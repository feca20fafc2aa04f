"""Calls of this client as the tables show them: the method, the command, and the names of the arguments."""

from __future__ import annotations

import ast
import inspect
import re
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any, cast

import click

import aiomodelarts
from aiomodelarts.command_line.api_document import OperationText, command_name, operations, operations_of
from aiomodelarts.command_line.method_calls import EXTRA, resource_class
from aiomodelarts.command_line.resource_group import ResourceGroup, operation_command_name
from aiomodelarts.storage import ObjectStorage

SHARED = {*EXTRA, "self"}
REQUIRED_OPTION = "[required]"


class UnknownCall(ValueError):
    """A table names a method or an argument that the client does not have."""


def method_of(name: str) -> Callable[..., Any]:
    """Return a method of a resource.

    Args:
        name: Resource and method, such as `models.list`.

    Raises:
        UnknownCall: There is no such method.
    """
    resource, _, method = name.partition(".")
    try:
        return cast("Callable[..., Any]", getattr(resource_class(resource), method))
    except (ImportError, AttributeError):
        raise UnknownCall(f"client.{name}: there is no such method") from None


def shown_call(name: str, shows: tuple[str, ...] = ()) -> str:
    """Return a call with its required arguments, such as `client.notebooks.update(id, name=...)`.

    Args:
        name: Resource and method, such as `models.list`.
        shows: Optional arguments to show, too.
    """
    parameters = [one for one in inspect.signature(method_of(name)).parameters.values() if one.name not in SHARED]
    shown = [one for one in parameters if one.default is one.empty or one.name in shows]
    arguments = [f"{one.name}=..." if one.kind is one.KEYWORD_ONLY else one.name for one in shown]
    return f"client.{name}({', '.join(arguments)})"


def shown_command(name: str) -> str:
    """Return the command of a method with its arguments and required options; empty if there is none.

    Args:
        name: Resource and method, such as `models.list`.
    """
    resource, _, method = name.partition(".")
    group = ResourceGroup(resource)
    context = click.Context(group)
    described = operations_of(resource).get(method)
    name_of_command = operation_command_name(described) if described else command_name(method)
    command = group.get_command(context, name_of_command)
    if command is None:
        return ""
    arguments = [one.metavar or "" for one in command.params if isinstance(one, click.Argument)]
    options = [one.opts[0] for one in command.params if isinstance(one, click.Option) and _is_needed(one)]
    words = [command_name(resource), name_of_command, *(one.rstrip(".") for one in arguments), *options]
    return " ".join(["modelarts", *words])


def _is_needed(option: click.Option) -> bool:
    """Whether a command fails without an option. The fields of an object can also be passed with the object."""
    text = option.help or ""
    return REQUIRED_OPTION in text and "Default:" not in text and "." not in option.opts[0]


def check_call(call: str) -> None:
    """Check that a call that a table shows fits the signature of the method.

    Args:
        call: A call such as `client.models.get(model_id)`.

    Raises:
        UnknownCall: There is no such method, or it does not take these arguments.
    """
    node = ast.parse(call, mode="eval").body
    if not isinstance(node, ast.Call):
        raise UnknownCall(f"{call}: it is not a call")
    function, is_method = _function(ast.unparse(node.func))
    keywords = {one.arg: None for one in node.keywords if one.arg is not None}
    try:
        inspect.signature(function).bind(*([None] * is_method), *([None] * len(node.args)), **keywords)
    except TypeError as error:
        raise UnknownCall(f"{call}: {error}") from None


def _function(name: str) -> tuple[Callable[..., Any], bool]:
    """Return what a name stands for, and whether it is a method."""
    first, _, rest = name.partition(".")
    if name == "ModelArts":
        return aiomodelarts.ModelArts, False
    if first == "storage" and hasattr(ObjectStorage, rest):
        return cast("Callable[..., Any]", getattr(ObjectStorage, rest)), True
    if first == "client":
        return method_of(rest), True
    raise UnknownCall(f"{name}: it is neither a method of a client nor of `ObjectStorage`")


def operation_at(method: str, path: str) -> OperationText | None:
    """Return the operation with an HTTP method and a path, whatever its placeholders are called.

    Args:
        method: HTTP method.
        path: Path with placeholders in braces.
    """
    return _by_place().get((method, _shape(path)))


@cache
def _by_place() -> Mapping[tuple[str, str], OperationText]:
    return {(one.verb, _shape(one.path)): one for one in operations().values()}


def _shape(path: str) -> str:
    return re.sub(r"{\w+}", "{}", path)


def arguments_by_wire(operation: OperationText) -> dict[str, str]:
    """Return the arguments of the method of an operation by place and name on the wire, such as `query.limit`.

    Args:
        operation: The operation.
    """
    method = method_of(f"{operation.resource}.{operation.method}")
    own = [name for name in inspect.signature(method).parameters if name not in SHARED]
    plain = {_plain(name): name for name in own}
    fields = [(one["in"], one["name"], one.get("x-python-name", "")) for one in operation.parameters]
    body = operation.body or {}
    fields += [("body", wire, node.get("x-python-name", "")) for wire, node in body.get("properties", {}).items()]
    found: dict[str, str] = {}
    for place, wire, given in fields:
        name = given or (wire if wire in own else plain.get(_plain(wire), ""))
        if name in own:
            found[f"{place}.{wire}"] = name
    return found


def _plain(name: str) -> str:
    return re.sub(r"[^a-z0-9]", "", name.lower())


def operation_of(name: str) -> OperationText | None:
    """Return the operation that a method calls, or None for a method such as `find`.

    Args:
        name: Resource and method, such as `models.list`.
    """
    resource, _, method = name.partition(".")
    return operations_of(resource).get(method)
