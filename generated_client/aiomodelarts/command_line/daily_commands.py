"""Commands for daily work with notebooks, services and resource pools."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

import click

from ..core.codec.model import Model
from .api_document import operations, resolved
from .body_files import body_from_file, check_body
from .exit_codes import PROGRAM, REFUSED
from .intent import IntentGroup, intent_command, show
from .method_calls import json_of
from .operation_run import Call
from .progress_lines import progress_of
from .resource_argument import ResourceArgument
from .settings import Settings, wait_options

if TYPE_CHECKING:
    from ..modelarts import ModelArts


def notebooks_group() -> click.Group:
    """Return the group `notebooks`."""
    text = "Notebook instances: create, start, stop, open."
    return IntentGroup("notebooks", "notebooks", text, {"link": _link}, {"show": "get"})


def services_group() -> click.Group:
    """Return the group `services`."""
    text = "Deployed models: deploy, scale, events."
    return IntentGroup("services", "services", text, {"deploy": _deploy, "scale": _scale}, {"show": "get"})


def pools_group() -> click.Group:
    """Return the group `pools`."""
    return IntentGroup(
        "pools", "pools", "Dedicated resource pools and their nodes.", {"nodes": _nodes}, {"show": "get"}
    )


def _link() -> click.Command:
    params: list[click.Parameter] = [ResourceArgument("notebook", "notebooks", by_name=True)]
    return intent_command("link", "Print the link that opens a running notebook, by ID or name.", params, _print_link)


async def _print_link(client: ModelArts, settings: Settings, given: dict[str, Any]) -> int:
    found = await client.notebooks.find(given["notebook"])
    if found is None:
        found = await client.notebooks.get(given["notebook"])
    if not found.url:
        state = found.status.value
        print(f"{PROGRAM}: {found.name} has no link, because it is {state}; start it first", file=sys.stderr)  # noqa: T201
        return REFUSED
    # The token lets whoever has the link in, so the link goes to standard output only.
    print(f"{found.url}?token={found.token}" if found.token else found.url)  # noqa: T201
    return 0


def _deploy() -> click.Command:
    params = [
        click.Argument(["file"], type=click.Path()),
        click.Option(["--set", "values"], multiple=True, metavar="PATH=VALUE", help="Field to change. Repeatable."),
        *wait_options(),
    ]
    text = "Deploy a service from FILE, in YAML or JSON with the fields of CreateService; - for standard input."
    return intent_command("deploy", text, params, _create_service)


async def _create_service(client: ModelArts, settings: Settings, given: dict[str, Any]) -> int:
    body = body_from_file("CreateService", given["file"], given["values"])
    check_body("CreateService", given["file"], body)
    call = Call(operations()["CreateService"], {}, body)
    if not given["wait"]:
        show("services", json_of(await call.start(client)), settings)
        return 0
    with progress_of("services") as on_progress:
        options = {name: given[name] for name in ("timeout", "interval")}
        created = await call.start(client, method="create_and_wait", on_progress=on_progress, **options)
    show("services", json_of(created), settings)
    return 0


def _scale() -> click.Command:
    params = [
        ResourceArgument("service", "services", by_name=True),
        click.Option(["--instances"], type=click.IntRange(1, 128), required=True, help="Instances of each model."),
        *wait_options(),
    ]
    return intent_command(
        "scale", "Change the number of instances of a service, by ID or name.", params, _set_instances
    )


async def _set_instances(client: ModelArts, settings: Settings, given: dict[str, Any]) -> int:
    found = await client.services.find(given["service"])
    service_id = given["service"] if found is None else found.service_id
    service = await client.services.get(service_id)
    schema = operations()["UpdateService"].body or {}
    fields = resolved(resolved(schema["properties"]["config"])["items"])["properties"]
    config = [_kept(json_of(one), fields, given["instances"]) for one in service.config or ()]
    await client.services.update(service_id, config=config)  # pyright: ignore[reportArgumentType]
    shown: Model = service
    if given["wait"]:
        with progress_of("services") as on_progress:
            options = {name: given[name] for name in ("timeout", "interval")}
            shown = await client.services.wait(service_id, on_progress=on_progress, **options)
    else:
        shown = await client.services.get(service_id)
    show("services", json_of(shown), settings)
    return 0


def _kept(config: dict[str, Any], fields: dict[str, Any], instances: int) -> dict[str, Any]:
    """Return the part of a model's configuration that can be sent, with another number of instances."""
    kept = {name: value for name, value in config.items() if name in fields and value is not None}
    return {**kept, "instance_count": instances}


def _nodes() -> click.Command:
    params: list[click.Parameter] = [ResourceArgument("pool", "pools", by_name=True)]
    return intent_command("nodes", "List the nodes of a resource pool, by ID or name.", params, _list_nodes)


async def _list_nodes(client: ModelArts, settings: Settings, given: dict[str, Any]) -> int:
    pool = await client.pools.find(given["pool"])
    name = given["pool"] if pool is None else pool.metadata.name
    rows = [json_of(node) async for node in client.nodes.list(name)]
    show("nodes", rows, settings)
    return 0
