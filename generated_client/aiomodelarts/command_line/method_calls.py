"""Call the method of a resource with the fields of a command."""

from __future__ import annotations

import inspect
import re
from collections.abc import Mapping
from importlib import import_module
from types import MappingProxyType
from typing import Any, cast

from ..core.codec.model import Model
from ..core.resource import Resource
from .fields import Field, option_name

EXTRA = ("extra_query", "extra_body", "extra_headers")


def resource_class(name: str) -> type[Resource]:
    """Return the class of a resource.

    Args:
        name: Attribute of the client, such as `notebooks`.
    """
    module = import_module(f"aiomodelarts.resources.{name}")
    classes = [one for one in vars(module).values() if isinstance(one, type) and one.__module__ == module.__name__]
    return next(one for one in classes if issubclass(one, Resource))


def resource_of(caller: Any, name: str) -> Resource:
    """Return a resource that sends its requests through a caller.

    Args:
        caller: A client, or what takes its place.
        name: Attribute of the client, such as `notebooks`.
    """
    return resource_class(name)(caller)


def arguments_of(
    method: Any,
    given: Mapping[Field, Any],
    body: Mapping[str, Any] | None,
    renamed: Mapping[str, str] = MappingProxyType({}),
) -> dict[str, Any]:
    """Return the arguments of a method for fields with wire names.

    Args:
        method: Method of a resource.
        given: Values of the fields in path, query and headers.
        body: The JSON body by wire name, or None.
        renamed: Arguments of fields of the body that the wire name does not name, by wire name.

    Raises:
        ValueError: The body has a field that the method does not take.
    """
    own = [name for name in inspect.signature(method).parameters if name not in EXTRA]
    # Names that differ only in separators, such as user_data and userdata, are distinguished by the exact name.
    names = {**{_plain(name): name for name in own}, **{name: name for name in own}}
    found: dict[str, Any] = {}
    for field, value in given.items():
        found[field.argument or _named(names, field.path[0]) or field.path[0]] = value
    unknown: dict[str, Any] = {}
    for wire, value in (body or {}).items():
        name = renamed.get(wire) or _named(names, wire)
        if name is None or name in found:
            unknown[wire] = value
        else:
            found[name] = value
    if unknown:
        found["extra_body"] = unknown
    return found


def _named(names: Mapping[str, str], wire: str) -> str | None:
    """Return the argument for a name on the wire, or None."""
    exact = option_name(wire).replace("-", "_")
    return names.get(exact) or names.get(_plain(wire))


def _plain(name: str) -> str:
    """Return a name without separators and case: Python and wire names of a field become equal."""
    return re.sub(r"[^a-z0-9]", "", name.lower())


def json_of(value: Any) -> Any:
    """Return a result of a method as JSON types."""
    if isinstance(value, Model):
        return value.to_dict()
    if isinstance(value, list | tuple):
        return [json_of(one) for one in cast("list[Any]", value)]
    if isinstance(value, Mapping):
        return {str(name): json_of(one) for name, one in cast("Mapping[Any, Any]", value).items()}
    return value
