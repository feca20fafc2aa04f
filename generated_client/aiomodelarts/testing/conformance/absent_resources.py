"""Conformance of the responses to requests for resources that do not exist."""

from __future__ import annotations

import asyncio

from attrs import evolve

from ...core.errors.exceptions import ApiError, ModelArtsError, NotFound, PermissionDenied
from ...core.operation.operation import Request
from ..spec.contracts import Contract, contracts
from .argument_sources import Source, needed, reading_operations, source_of
from .findings import Finding, Kind
from .read_checks import request_for
from .recording_client import ExaminingClient
from .run_results import RunResults

ABSENT_ID = "00000000-0000-4000-8000-00000000dead"
ABSENT_NUMBER = 999_999_999


async def request_absent_resources(client: ExaminingClient, results: RunResults, now: float) -> None:
    """Call every read-only operation for a resource that does not exist, and record wrong responses.

    Args:
        client: Client that examines the responses.
        results: Results of the run, which receive the findings.
        now: End of queried periods, in seconds since 1970.
    """
    async with asyncio.TaskGroup() as group:
        for name in reading_operations():
            if results.counts(name) and contracts()[name].operation.path.count("{") > 1:
                group.create_task(_ask(client, results, _request(contracts()[name], now)))


def _request(contract: Contract, now: float) -> Request:
    binding: dict[Source, str | int] = {}
    path: dict[str, object] = {}
    for parameter in needed(contract):
        absent = ABSENT_NUMBER if parameter.schema.get("type") == "integer" else ABSENT_ID
        source = source_of(contract.operation.id, parameter.name)
        if source is not None:
            binding[source] = absent
        if parameter.where == "path":
            path[parameter.name] = absent
    return evolve(request_for(contract, binding, now), path_values=path)


def means_absent(error: ApiError) -> bool:
    """Return whether an error can mean that a resource does not exist.

    The older services only report that a parameter is wrong.
    """
    return isinstance(error, NotFound) or error.status in (200, 400)


async def _ask(client: ExaminingClient, results: RunResults, request: Request) -> None:
    name = request.operation.id
    try:
        await client.fetch(request)
    except PermissionDenied:
        return
    except ApiError as error:
        if not means_absent(error) and error.status < 500:
            message = f"a request for a missing resource fails with HTTP {error.status} {error.code}"
            results.add(name, Finding(Kind.ABSENT, "", message))
        return
    except ModelArtsError:
        return  # already examined
    results.add(name, Finding(Kind.ABSENT, "", "a request for a missing resource succeeds"))
