"""Read resources, operations and schemas from the OpenAPI document of the package."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files
from typing import Any, cast

import orjson
from attrs import field, frozen

METHODS = ("get", "post", "put", "patch", "delete")
Node = Mapping[str, Any]


@frozen
class OperationText:
    """An operation as the document describes it.

    Args:
        id: Documented name, such as `CreateNotebook`.
        resource: Attribute of the client, such as `notebooks`.
        method: Method of the resource, such as `create`.
        verb: HTTP method in capitals.
        path: Path with placeholders in braces.
        node: The description in the document.
    """

    id: str
    resource: str
    method: str
    verb: str
    path: str
    node: Node = field(repr=False, eq=False)

    @property
    def summary(self) -> str:
        """First line of the help."""
        return str(self.node.get("summary", ""))

    @property
    def parameters(self) -> list[Node]:
        """Parameters in path, query and headers, except the project."""
        own = [resolved(one) for one in self.node.get("parameters", ())]
        shared = [resolved(one) for one in document()["paths"][self.path].get("parameters", ())]
        named = {(one["in"], one["name"]): one for one in [*shared, *own]}
        return [one for (place, name), one in named.items() if (place, name) != ("path", "project_id")]

    @property
    def body(self) -> Node | None:
        """Schema of the request body, or None."""
        content = resolved(self.node.get("requestBody", {})).get("content", {})
        return next((resolved(one["schema"]) for one in content.values() if "schema" in one), None)

    @property
    def content_type(self) -> str:
        """Media type of the request body, or an empty string."""
        return next(iter(resolved(self.node.get("requestBody", {})).get("content", {})), "")

    @property
    def response(self) -> Node | None:
        """Schema of the successful response, or None."""
        for status, response in self.node["responses"].items():
            if str(status).startswith("2"):
                for content in resolved(response).get("content", {}).values():
                    if "schema" in content:
                        return resolved(content["schema"])
        return None

    @property
    def pagination(self) -> Node:
        """How the list is paged; empty for other operations."""
        return cast("Node", self.node.get("x-pagination", {}))

    @property
    def item(self) -> Node | None:
        """Schema of an item of the list that the operation returns, or None."""
        schema: Node | None = self.response
        if schema is None:
            return None
        for name in [name for name in str(self.pagination.get("items", "")).split(".") if name]:
            schema = resolved(schema.get("properties", {}).get(name, {}))
        return resolved(schema["items"]) if "items" in schema else None

    @property
    def waiter(self) -> Node:
        """States of the resource; empty if it has none."""
        return cast("Node", tag(self.resource).get("x-waiter", {}))

    @property
    def find(self) -> Node:
        """Paths of the name and the ID in an item of the resource's list; empty if the resource has no `find`."""
        listing = operations_of(self.resource).get("list")
        return {} if listing is None else cast("Node", listing.node.get("x-find", {}))


@cache
def document() -> Node:
    """Return the OpenAPI document of the package."""
    found: Node = orjson.loads(files("aiomodelarts").joinpath("openapi.json").read_bytes())
    return found


def resolved(node: Node) -> Node:
    """Return a part of the document with what it references; keys beside the reference take precedence."""
    seen = 0
    while "$ref" in node and seen < 16:
        target: Any = document()
        for step in str(node["$ref"]).removeprefix("#/").split("/"):
            target = target[step]
        node = {**target, **{key: value for key, value in node.items() if key != "$ref"}}
        seen += 1
    if "allOf" in node:
        merged: dict[str, Any] = {key: value for key, value in node.items() if key != "allOf"}
        for part in node["allOf"]:
            whole = resolved(part)
            merged["properties"] = {**whole.get("properties", {}), **merged.get("properties", {})}
            merged["required"] = [*whole.get("required", ()), *merged.get("required", ())]
            merged.setdefault("type", whole.get("type", "object"))
            for key in ("enum", "x-enum-varnames", "format", "description"):
                if key in whole:
                    merged.setdefault(key, whole[key])
        return merged
    return node


@cache
def _tags() -> dict[str, Node]:
    return {one["name"]: one for one in document()["tags"]}


def tag(resource: str) -> Node:
    """Return the description of a resource."""
    return _tags()[resource]


def resources() -> list[str]:
    """Return the names of all resources in alphabetical order."""
    return sorted(_tags())


@cache
def operations() -> dict[str, OperationText]:
    """Return all operations by documented name."""
    return {one.id: one for one in _operations()}


def _operations() -> Iterator[OperationText]:
    for path, item in document()["paths"].items():
        for verb in METHODS:
            if (node := item.get(verb)) is not None:
                yield OperationText(node["operationId"], node["tags"][0], node["x-method"], verb.upper(), path, node)


@cache
def operations_of(resource: str) -> dict[str, OperationText]:
    """Return the operations of a resource by method."""
    found = [one for one in operations().values() if one.resource == resource]
    return {one.method: one for one in sorted(found, key=lambda one: one.method)}


def command_name(name: str) -> str:
    """Return the name of a command for a name in Python: `training_jobs` becomes `training-jobs`."""
    return name.replace("_", "-")
