"""Commands for daily work with notebooks and resource pools."""

from __future__ import annotations

import asyncio
import sys
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import click

from .exit_codes import PROGRAM, REFUSED
from .intent import IntentGroup, intent_command, show
from .method_calls import json_of
from .named_resource import id_of
from .printable_text import for_terminal, printable
from .resource_argument import ResourceArgument
from .settings import Settings
from .show_command import show_command

if TYPE_CHECKING:
    from ..modelarts import ModelArts

CLOSED = ("STOPPING", "STOPPED", "START_FAILED", "CREATE_FAILED", "DELETING", "DELETED", "FROZEN")
"""States in which the service may still return the link of a notebook, which nobody can open."""


def notebooks_group() -> click.Group:
    """Return the group `notebooks`."""
    text = "Notebook instances: create, start, stop, open."
    return IntentGroup(
        "notebooks", "notebooks", text, {"link": _link, "open": _open, "show": show_command("notebooks")}
    )


def pools_group() -> click.Group:
    """Return the group `pools`."""
    return IntentGroup(
        "pools", "pools", "Dedicated resource pools and their nodes.", {"nodes": _nodes, "show": show_command("pools")}
    )


def _link() -> click.Command:
    params: list[click.Parameter] = [ResourceArgument("notebook", "notebooks", by_name=True)]
    return intent_command("link", "Print the link that opens a running notebook, by ID or name.", params, _print_link)


def _open() -> click.Command:
    params: list[click.Parameter] = [
        ResourceArgument("notebook", "notebooks", by_name=True),
        click.Option(["--browser"], is_flag=True, help="Open the link in the browser of this machine, too."),
    ]
    return intent_command("open", "Print the link that opens a running notebook, as `link` does.", params, _print_link)


async def _print_link(client: ModelArts, settings: Settings, given: dict[str, Any]) -> int:
    found = await client.notebooks.get(await id_of(client, "notebooks", given["notebook"]))
    state = found.status.value
    if not found.url or state in CLOSED:
        text = f"{found.name} has no link that works, because it is {state}; start it first"
        print(f"{PROGRAM}: {printable(text)}", file=sys.stderr)  # noqa: T201
        return REFUSED
    # The token lets whoever has the link in, so the link goes to standard output only.
    link = f"{found.url}?token={found.token}" if found.token else found.url
    print(for_terminal(link), flush=True)  # noqa: T201
    return 0 if not given.get("browser") or await _opened(link) else REFUSED


async def _opened(link: str) -> bool:
    """Open a link in the browser, and return whether there is one."""
    import webbrowser  # only for this option

    if urlsplit(link).scheme not in ("http", "https"):
        print(f"{PROGRAM}: the link is no web address, so no browser was started", file=sys.stderr)  # noqa: T201
        return False
    if await asyncio.to_thread(webbrowser.open, link):
        return True
    print(f"{PROGRAM}: no browser was found; open the link yourself", file=sys.stderr)  # noqa: T201
    return False


def _nodes() -> click.Command:
    params: list[click.Parameter] = [ResourceArgument("pool", "pools", by_name=True)]
    return intent_command("nodes", "List the nodes of a resource pool, by ID or name.", params, _list_nodes)


async def _list_nodes(client: ModelArts, settings: Settings, given: dict[str, Any]) -> int:
    name = await id_of(client, "pools", given["pool"])
    rows = [json_of(node) async for node in client.nodes.list(name)]
    show("nodes", rows, settings)
    return 0
