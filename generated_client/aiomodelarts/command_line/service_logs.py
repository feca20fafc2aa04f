"""Commands `services logs` and `inference-services logs`: the events of a service, and where its containers log."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, cast

import click

from .api_document import command_name, operations_of
from .continuing import following
from .exit_codes import PROGRAM
from .intent import intent_command
from .method_calls import json_of
from .named_resource import id_of
from .output.columns import Column
from .output.formats import event_text, write
from .printable_text import printable
from .resource_argument import ResourceArgument
from .settings import Settings, follow_options

if TYPE_CHECKING:
    from ..modelarts import ModelArts

EVENTS = {
    "services": (
        Column(("occur_time",), "time", "plain", "milliseconds"),
        Column(("event_type",), "level", "state"),
        Column(("event_info",), "message", "text"),
    ),
    "inference_services": (
        Column(("update_at",), "time", "plain", "milliseconds"),
        Column(("event_type",), "level", "state"),
        Column(("event_count",), "count"),
        Column(("event_info",), "message", "text"),
    ),
}
OLDEST_FIRST: dict[str, dict[str, Any]] = {
    "services": {"sort_by": "occur_time", "order": "asc"},
    "inference_services": {"sort_key": "update_at", "sort_dir": "ASC"},
}


def logs_command(resource: str) -> click.Command:
    """Return the command `logs` of a kind of services.

    Args:
        resource: `services` or `inference_services`.
    """
    params: list[click.Parameter] = [
        ResourceArgument("service", resource, by_name=True),
        *follow_options("new lines until the service has stopped or failed", 5.0),
        click.Option(["--level"], metavar="LEVEL", help="Only lines of this level, such as abnormal."),
        click.Option(["--tail"], type=click.IntRange(min=1), metavar="LINES", help="Only the last lines."),
    ]

    async def print_log(client: ModelArts, settings: Settings, given: dict[str, Any]) -> int:
        return await _print_log(client, resource, settings, given)

    return intent_command(
        "logs",
        "Print what happened to a service, by ID or name: deployment, updates, failures.\n\n"
        "The service does not return the output of containers; the command prints where it is collected.",
        params,
        print_log,
    )


async def _print_log(client: ModelArts, resource: str, settings: Settings, given: dict[str, Any]) -> int:
    service_id = await id_of(client, resource, given["service"])
    caller: Any = getattr(client, resource)
    level = {"event_type": _level(resource, given["level"])} if given["level"] else {}
    columns, schema = EVENTS[resource], operations_of(resource)["list_events"].item
    service: Any = json_of(await caller.get(service_id))
    print(f"{PROGRAM}: {_place_of_output(resource, service)}", file=sys.stderr)  # noqa: T201
    rows: list[Any] = []
    if not given["follow"] or given["tail"]:
        rows = [json_of(one) async for one in caller.list_events(service_id, **OLDEST_FIRST[resource], **level)]
    if not given["follow"]:
        write(rows[-given["tail"] :] if given["tail"] else rows, settings.output, columns, schema=schema)
        return 0
    left_out = max(len(rows) - given["tail"], 0) if given["tail"] else 0
    with following("The service continues", [command_name(resource), "logs", "-f", service_id]):
        first = True
        async for one in caller.follow_events(service_id, interval=given["interval"], **level):
            if left_out:
                left_out -= 1
                continue
            text = event_text(json_of(one), settings.output, columns, first=first, schema=schema)
            print(text.rstrip("\n"), flush=True)  # noqa: T201
            first = False
    return 0


def _level(resource: str, text: str) -> str:
    return text.upper() if resource == "inference_services" else text.lower()


def _place_of_output(resource: str, service: Mapping[str, Any]) -> str:
    """Return the line that says where the output of the containers is collected."""
    if resource == "services":
        pipelines = _part(service.get("additional_properties"), "log_report_channels")
        places = [_place(_part(one, "configuration")) for one in _objects(pipelines)]
        remedy = "additional_properties.log_report_channels"
    else:
        configs = _part(service.get("version"), "log_configs")
        places = [_place(one) for one in _objects(configs) if one.get("status") == "ON" and one.get("type") != "EVENT"]
        remedy = "log_configs"
    if not places:
        return (
            f"the output of the containers is not collected; `{remedy}` of the service sends it to the Log Tank Service"
        )
    return f"the output of the containers is in the Log Tank Service: {', '.join(dict.fromkeys(places))}"


def _objects(found: Any) -> Sequence[Mapping[str, Any]]:
    items = cast("list[Any]", found) if isinstance(found, list) else []
    return [cast("Mapping[str, Any]", one) for one in items if isinstance(one, dict)]


def _part(value: Any, name: str) -> Any:
    return cast("Mapping[str, Any]", value).get(name) if isinstance(value, Mapping) else None


def _place(settings: Any) -> str:
    group, stream = _part(settings, "log_group_id"), _part(settings, "log_stream_id")
    return printable(f"group {group}, stream {stream}") if group or stream else "a group that the service chose"
