"""Find a resource that the user named by ID or name."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from .api_document import operations_of
from .method_calls import json_of
from .output.columns import split_path

if TYPE_CHECKING:
    from ..modelarts import ModelArts

UUID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)


def named_field(resource: str) -> str:
    """Return the name on the wire of the ID in the path of `get`, or an empty string.

    It is empty if the resource can't be found by name, or belongs to another resource.

    Args:
        resource: Attribute of the client, such as `services`.
    """
    known = operations_of(resource)
    if "get" not in known or "list" not in known or not known["list"].find:
        return ""
    ids = [one["name"] for one in known["get"].parameters if one["in"] == "path"]
    return str(ids[0]) if len(ids) == 1 else ""


async def id_of(client: ModelArts, resource: str, name_or_id: str) -> str:
    """Return the ID of a resource. If none has this name, the text is returned as the ID.

    Args:
        client: An open client.
        resource: Attribute of the client, such as `services`.
        name_or_id: What the user typed.

    Raises:
        AmbiguousName: Several resources have this name.
    """
    if UUID.fullmatch(name_or_id):
        return name_or_id
    caller: Any = getattr(client, resource)
    value: Any = json_of(await caller.find(name_or_id))
    if value is None:
        return name_or_id
    for name in split_path(str(operations_of(resource)["list"].find["id"])):
        value = value[name]
    return str(value)
