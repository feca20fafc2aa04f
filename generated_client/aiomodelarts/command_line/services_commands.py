"""Commands for daily work with services: those of the older API, and inference services with their deployments."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

import click

from .api_document import operations, operations_of, resolved
from .body_files import body_from_file, check_body
from .intent import IntentGroup, Work, intent_command, show
from .method_calls import json_of
from .named_resource import id_of
from .operation_calls import Call
from .operation_run import check_columns_of, show_requests
from .progress_lines import progress_of
from .resource_argument import ResourceArgument
from .service_logs import logs_command
from .settings import Settings, request_options, wait_options
from .show_command import show_command

if TYPE_CHECKING:
    from ..modelarts import ModelArts
    from ..models import DeploymentSummary

OLDER, NEWER = "services", "inference_services"


def services_group() -> click.Group:
    """Return the group `services`."""
    return IntentGroup(
        "services",
        OLDER,
        "Deployed models: deploy, scale, logs. Inference services of Huawei Cloud: `inference-services`.",
        {
            "deploy": lambda: _deploy(OLDER, "CreateService"),
            "logs": lambda: logs_command(OLDER),
            "scale": lambda: _scale(OLDER, [], _scale_service),
            "show": show_command(OLDER),
        },
    )


def inference_services_group() -> click.Group:
    """Return the group `inference-services`."""
    deployment = click.Option(
        ["--deployment"], metavar="NAME", help="Name or ID of the deployment, if there are several."
    )
    return IntentGroup(
        "inference-services",
        NEWER,
        "Inference services with deployments (Huawei Cloud): deploy, scale, logs.",
        {
            "deploy": lambda: _deploy(NEWER, "CreateInferService"),
            "deployments": _deployments,
            "logs": lambda: logs_command(NEWER),
            "scale": lambda: _scale(NEWER, [deployment], _scale_deployment),
            "show": show_command(NEWER),
        },
    )


def _deploy(resource: str, operation: str) -> click.Command:
    params = [
        click.Argument(["file"], type=click.Path()),
        click.Option(["--set", "values"], multiple=True, metavar="PATH=VALUE", help="Field to change. Repeatable."),
        *wait_options(),
        *request_options(),
    ]

    def prepare(settings: Settings, given: dict[str, Any]) -> int | None:
        body = body_from_file(operation, given["file"], given["values"])
        check_body(operation, given["file"], body)
        check_columns_of(list(operations_of(resource).values()), settings)
        given["call"] = Call(operations()[operation], {}, body)
        return show_requests([given["call"]], settings) if settings.dry_run or settings.curl else None

    async def create(client: ModelArts, settings: Settings, given: dict[str, Any]) -> int:
        call: Call = given["call"]
        if given["wait"]:
            with progress_of(resource) as on_progress:
                created = await call.start(client, method="create_and_wait", on_progress=on_progress, **_times(given))
        else:
            created = await call.start(client)
        show(resource, json_of(created), settings, has_checked=True)
        return 0

    text = f"Deploy a service from FILE, in YAML or JSON with the fields of {operation}; - for standard input."
    return intent_command("deploy", text, params, create, prepare)


def _scale(resource: str, more: list[click.Parameter], work: Work) -> click.Command:
    params = [
        ResourceArgument("service", resource, by_name=True),
        click.Option(["--instances"], type=click.IntRange(1, 128), required=True, help="Instances of each model."),
        *more,
        *wait_options(),
        *request_options(reads=True),
    ]
    return intent_command("scale", "Change the number of instances of a service, by ID or name.", params, work)


async def _scale_service(client: ModelArts, settings: Settings, given: dict[str, Any]) -> int:
    check_columns_of(list(operations_of(OLDER).values()), settings)
    service_id = await id_of(client, OLDER, given["service"])
    service = await client.services.get(service_id)
    schema = operations()["UpdateService"].body or {}
    fields = resolved(resolved(schema["properties"]["config"])["items"])["properties"]
    config: Any = [_kept(json_of(one), fields, given["instances"]) for one in service.config or ()]
    await _changed(
        given,
        f"{OLDER} {service_id}",
        client.services.update,
        client.services.update_and_wait,
        service_id=service_id,
        config=config,
    )
    show(OLDER, json_of(await client.services.get(service_id)), settings, has_checked=True)
    return 0


def _kept(config: dict[str, Any], fields: Mapping[str, Any], instances: int) -> dict[str, Any]:
    """Return the part of a model's configuration that can be sent, with another number of instances."""
    kept = {name: value for name, value in config.items() if name in fields and value is not None}
    return {**kept, "instance_count": instances}


async def _scale_deployment(client: ModelArts, settings: Settings, given: dict[str, Any]) -> int:
    check_columns_of(list(operations_of("deployments").values()), settings)
    service_id = await id_of(client, NEWER, given["service"])
    one = await _deployment(client, service_id, given["deployment"])
    scaled = await _changed(
        given,
        f"deployments {service_id}/{one.id}",
        client.deployments.scale,
        client.deployments.scale_and_wait,
        service_id=service_id,
        deployment_name=one.name,
        count=given["instances"],
    )
    show("deployments", json_of(scaled), settings, has_checked=True)
    return 0


async def _changed(
    given: Mapping[str, Any], subject: str, change: Callable[..., Any], and_wait: Callable[..., Any], **arguments: Any
) -> Any:
    """Change a resource, wait for the result if the user asked for that, and return the response."""
    if not given["wait"]:
        return await change(**arguments)
    action = and_wait.__name__.removesuffix("_and_wait")
    with progress_of(subject.partition(" ")[0], until=(action,), subject=subject) as on_progress:
        return await and_wait(**arguments, on_progress=on_progress, **_times(given))


async def _deployment(client: ModelArts, service_id: str, name: str | None) -> DeploymentSummary:
    """Return the deployment that the user named, or the only one of the service.

    Raises:
        click.UsageError: There is no such deployment, or there are several and none was named.
    """
    found = [one async for one in client.deployments.list(service_id)]
    chosen = found if name is None else [one for one in found if name in (one.name, one.id)]
    if len(chosen) == 1:
        return chosen[0]
    names = ", ".join(str(one.name) for one in found)
    if not found:
        raise click.UsageError("the service has no deployments")
    if name is None:
        raise click.UsageError(f"the service has several deployments; choose one with --deployment: {names}")
    raise click.UsageError(f"--deployment: the service has no deployment {name!r}; it has {names}")


def _times(given: Mapping[str, Any]) -> dict[str, Any]:
    return {name: given[name] for name in ("timeout", "interval")}


def _deployments() -> click.Command:
    async def listed(client: ModelArts, settings: Settings, given: dict[str, Any]) -> int:
        service_id = await id_of(client, NEWER, given["service"])
        rows = [json_of(one) async for one in client.deployments.list(service_id)]
        show("deployments", rows, settings)
        return 0

    params: list[click.Parameter] = [ResourceArgument("service", NEWER, by_name=True)]
    return intent_command("deployments", "List the deployments of a service, by ID or name.", params, listed)
