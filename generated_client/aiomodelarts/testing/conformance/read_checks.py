"""Read-only phase: call all lists, then all operations on the listed items."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Any

from attrs import define, field, frozen

from ...core.calls.call_details import hint_of_cloud
from ...core.errors.exceptions import (
    ApiError,
    AuthenticationFailed,
    ConnectFailed,
    DecodeError,
    ModelArtsError,
    NotFound,
    PermissionDenied,
)
from ...core.operation.operation import Request
from ...operations import OPERATIONS
from ..spec.contracts import Contract, contracts
from .argument_sources import READING_POSTS, Source, level, needed, reading_operations, source_of
from .findings import Finding, Kind
from .page_checks import compare_pages, item_list
from .recording_client import ExaminingClient
from .run_results import RunResults

TRIES = 8
"""Maximum number of resources on which an operation is tried."""
LOOKED_AT = 2
"""Number of non-empty responses after which no more resources are tried."""
HOUR = 3600.0
OPTIONAL_PARTS = frozenset({"ShowInferDeploymentHpa", "ListInferDeploymentHpaEvents", "ShowInferHra"})
"""Operations on a part that a resource need not have, such as the autoscaling policy of a deployment."""

Binding = Mapping[Source, str | int]


@frozen
class Read:
    """A successful response.

    Args:
        binding: Argument values of the call.
        response: Response as decoded JSON.
    """

    binding: Binding
    response: Any


@define
class Reading:
    """Calls all operations that change nothing.

    Args:
        client: Client that examines the responses.
        results: Results of the run, which receive the findings.
        own: IDs of the resources that this run created; these are examined first.
        now: End of queried periods, in seconds since 1970.
    """

    client: ExaminingClient
    results: RunResults
    own: set[str | int]
    now: float
    _reads: dict[str, list[Read]] = field(init=False, factory=lambda: defaultdict[str, list[Read]](list))

    async def run(self) -> None:
        """Call the operations level by level, each after those that return its arguments."""
        wanted = self._wanted()
        for step in range(max(map(level, wanted), default=-1) + 1):
            async with asyncio.TaskGroup() as group:
                for name in wanted:
                    if level(name) == step:
                        group.create_task(self._look(contracts()[name]))

    def _wanted(self) -> list[str]:
        """Return the selected operations and those that return their arguments."""
        found = {name for name in reading_operations() if self.results.counts(name)}
        waiting = list(found)
        while waiting:
            name = waiting.pop()
            sources = [source_of(name, parameter.name) for parameter in needed(contracts()[name])]
            more = {one.operation for one in sources if one and one.operation} - found
            found |= more
            waiting += more
        return [name for name in reading_operations() if name in found]

    async def _look(self, contract: Contract) -> None:
        """Call an operation for the found resources until it has returned enough non-empty responses."""
        name, seen, refusal = contract.operation.id, 0, None
        bindings, missing = self._bindings(contract)
        for binding in bindings[:TRIES]:
            if seen == LOOKED_AT:
                break
            request = request_for(contract, binding, self.now)
            try:
                response = await self.client.fetch(request)
            except (AuthenticationFailed, ConnectFailed):
                raise
            except ApiError as error:
                refusal = error
            except DecodeError:
                continue  # already examined
            except ModelArtsError:
                return
            else:
                self._reads[name].append(Read(binding, response))
                seen += not _is_empty(contract, response)
                await compare_pages(self.client, self.results, request, response)
        if not bindings:
            self.results.skipped(name, f"there is no {missing} to examine")
        elif not self._reads[name] and refusal is not None:
            self._refused(contract, refusal)

    def _refused(self, contract: Contract, error: ApiError) -> None:
        operation = contract.operation
        what = f"HTTP {error.status} {error.code}: {error.message}"
        if isinstance(error, PermissionDenied):
            self.results.skipped(operation.id, f"the credentials have no permission: {what}")
        elif operation.generation == "withdrawn" and error.status in (404, 405):
            self.results.skipped(operation.id, f"withdrawn, and the endpoint does not support it: {what}")
        elif error.hint == hint_of_cloud(operation):
            self.results.skipped(operation.id, f"{error.hint}, and the endpoint does not support it: {what}")
        elif operation.id in OPTIONAL_PARTS and isinstance(error, NotFound):
            self.results.skipped(operation.id, f"no resource found has this part: {what}")
        elif error.status < 500:  # other statuses are already a finding
            self.results.add(operation.id, Finding(Kind.REFUSED, "", f"fails for all resources found: {what}"))

    def _bindings(self, contract: Contract) -> tuple[list[Binding], str]:
        """Return argument values for an operation, own resources first, and a description of a missing argument."""
        found: list[Binding] = [{}]
        for parameter in needed(contract):
            source = source_of(contract.operation.id, parameter.name)
            if source is None or source.operation:
                found = [more for binding in found for more in self._extended(binding, source)]
            if not found:
                owner = OPERATIONS[source.operation] if source else contract.operation
                return [], f"{parameter.name} among {owner.resource}"
        return sorted(found, key=lambda binding: -sum(value in self.own for value in binding.values())), ""

    def _extended(self, binding: Binding, source: Source | None) -> Iterator[Binding]:
        if source is None:
            return
        if source in binding:
            yield binding
            return
        for read in self._reads[source.operation]:
            if all(binding.get(one, value) == value for one, value in read.binding.items()):
                for value in dict.fromkeys(source.values(read.response)):
                    yield {**binding, **read.binding, source: value}


def request_for(contract: Contract, binding: Binding, now: float) -> Request:
    """Return the call of a read-only operation.

    Args:
        contract: Contract of the operation.
        binding: Argument values.
        now: End of queried periods, in seconds since 1970.
    """
    times = {"now": int(now * 1000), "hour_ago": int((now - HOUR) * 1000)}
    values: dict[str, dict[str, object]] = {"path": {}, "query": {}, "header": {}}
    for parameter in needed(contract):
        source = source_of(contract.operation.id, parameter.name)
        if source is not None:
            found = binding.get(source, "")
            values[parameter.where][parameter.name] = source.text.format(found, **times)
    body = READING_POSTS.get(contract.operation.id)
    return Request(contract.operation, values["path"], values["query"], values["header"], body)


def _is_empty(contract: Contract, response: Any) -> bool:
    """Return whether the response of a list has no items."""
    paging = contract.operation.pagination
    return paging is not None and not item_list(response, paging)
