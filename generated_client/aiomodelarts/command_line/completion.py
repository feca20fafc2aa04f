"""Complete IDs on the command line from the resources that exist."""

from __future__ import annotations

import asyncio
import hashlib
import os
import tempfile
import time
from pathlib import Path
from typing import Any

import click
import orjson
from click.shell_completion import CompletionItem

from ..core.errors.exceptions import ModelArtsError
from .api_document import OperationText, operations_of
from .cloud_completion import can_complete
from .fields import fields_of
from .method_calls import json_of
from .output.columns import columns_of
from .printable_text import printable
from .settings import Settings, settings_of

SECONDS, MOST, LONGEST_CALL = 60.0, 200, 5.0


def existing_ids(
    context: click.Context, operation: OperationText, begun: str, *, by_name: bool = False
) -> list[CompletionItem]:
    """Return the IDs of existing resources for the shell, kept for a minute.

    Args:
        context: Context of the command that is being typed.
        operation: The operation that needs the ID.
        begun: What was typed.
        by_name: Whether to return names too.
    """
    listing = operations_of(operation.resource).get("list")
    return [] if listing is None else existing_resources(context, listing, begun, by_name=by_name)


def existing_resources(
    context: click.Context, listing: OperationText, begun: str, *, by_name: bool = False
) -> list[CompletionItem]:
    """Return the IDs of existing resources for the shell, kept for a minute.

    Args:
        context: Context of the command that is being typed.
        listing: The operation that lists the resources.
        begun: What was typed.
        by_name: Whether to return names too.
    """
    if any(one.place == "path" for one in fields_of(listing)):
        return []
    settings = settings_of(context)
    try:
        rows = _kept(listing, settings)
    except (ModelArtsError, OSError, ValueError, TimeoutError):
        return []  # a shell shows nothing instead of an error
    names = [CompletionItem(name, help=printable(one)) for one, name in rows if by_name and can_complete(name, begun)]
    return names + [CompletionItem(one, help=printable(name) or None) for one, name in rows if can_complete(one, begun)]


def _kept(listing: OperationText, settings: Settings) -> list[tuple[str, str]]:
    path = _cache_file(listing, settings)
    try:
        if time.time() - path.stat().st_mtime < SECONDS:
            return [(str(one), str(name)) for one, name in orjson.loads(path.read_bytes())]
    except (OSError, ValueError):
        pass  # not kept, or not readable: ask the service
    rows = asyncio.run(asyncio.wait_for(_listed(listing, settings), LONGEST_CALL))
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    with tempfile.NamedTemporaryFile(dir=path.parent, delete=False) as file:
        file.write(orjson.dumps(rows))
    Path(file.name).replace(path)
    return rows


def _cache_file(listing: OperationText, settings: Settings) -> Path:
    """Return the file for the IDs of one account; its name shows neither account nor project."""
    base = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "aiomodelarts" / "completion"
    names = (
        "OS_AUTH_URL",
        "OS_USERNAME",
        "OS_PROJECT_NAME",
        "OS_PROJECT_ID",
        "OS_CLOUD",
        "OS_USER_DOMAIN_NAME",
        "OS_REGION_NAME",
        "OS_ACCESS_KEY",
        "HW_ACCESS_KEY",
        "HW_PROJECT_ID",
        "HUAWEICLOUD_SDK_AK",
        "HUAWEICLOUD_SDK_PROJECT_ID",
    )
    parts = [os.environ.get(name, "") for name in names]
    parts += [settings.cloud, settings.region, settings.project, settings.endpoint, listing.id]
    return base / hashlib.sha256("\0".join(parts).encode()).hexdigest()


async def _listed(listing: OperationText, settings: Settings) -> list[tuple[str, str]]:
    from .operation_calls import Call

    columns = columns_of(listing, listing.item, wide=False)
    shown: dict[str, Any] = {one.meaning: one for one in columns}
    ident, name = shown.get("id") or shown.get("name"), shown.get("name")
    if ident is None:
        return []
    async with settings.client() as client:
        items = await Call(listing, {}, None).start(client).collect(limit=MOST)
    rows = [json_of(item) for item in items]
    return [
        (str(ident.value(row)), str(name.value(row) or "") if name is not None and name is not ident else "")
        for row in rows
        if ident.value(row) is not None
    ]
