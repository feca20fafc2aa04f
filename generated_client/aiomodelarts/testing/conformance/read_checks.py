"""The read-only plan: lists first, then all that can be asked about what they show."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Any

from attrs import define, field, frozen

from ...core.errors.exceptions import (
    ApiError,
    AuthenticationFailed,
    ConnectFailed,
    DecodeError,
    ModelArtsError,
    PermissionDenied,
)
from ...core.operation.operation import Request
from ...operations import OPERATIONS
from ..spec.contracts import Contract, contracts
from .argument_sources import READING_POSTS, Source, found_at, level, needed, reading_operations, source_of
from .findings import Finding, Kind
from .page_checks import item_list, walk
from .recording_client import ExaminingClient
from .run_results import Ledger

TRIES = 8
"""How many things an operation is tried on until it succeeds with enough of them."""
LOOKED_AT = 2
HOUR = 3600.0

Binding = Mapping[Source, str | int]


@frozen
class Read:
    """A good answer.

    Args:
        binding: What it is about.
        answer: Its JSON.
    """

    binding: Binding
    answer: Any


@define
class Reading:
    """Calls all operations that change nothing.

    Args:
        client: Sends and examines.
        ledger: Takes findings.
        own: Ids of what this run created; these things are looked at first.
        now: The time, in seconds since 1970, that periods end at.
    """

    client: ExaminingClient
    ledger: Ledger
    own: set[str | int]
    now: float
    _reads: dict[str, list[Read]] = field(init=False, factory=lambda: defaultdict[str, list[Read]](list))

    async def run(self) -> None:
        """Call them, level by level: an operation after those that tell its arguments."""
        wanted = self._wanted()
        for step in range(max(map(level, wanted), default=-1) + 1):
            async with asyncio.TaskGroup() as group:
                for name in wanted:
                    if level(name) == step:
                        group.create_task(self._look(contracts()[name]))

    def _wanted(self) -> list[str]:
        """The operations that count, and those that tell their arguments."""
        found = {name for name in reading_operations() if self.ledger.counts(name)}
        waiting = list(found)
        while waiting:
            name = waiting.pop()
            sources = [source_of(name, parameter.name) for parameter in needed(contracts()[name])]
            more = {one.operation for one in sources if one and one.operation} - found
            found |= more
            waiting += more
        return [name for name in reading_operations() if name in found]

    async def _look(self, contract: Contract) -> None:
        """Try an operation on the things that were found, until enough of them were seen."""
        name, seen, refusal = contract.operation.id, 0, None
        bindings, missing = self._bindings(contract)
        for binding in bindings[:TRIES]:
            if seen == LOOKED_AT:
                break
            request = request_for(contract, binding, self.now)
            try:
                answer = await self.client.fetch(request)
            except (AuthenticationFailed, ConnectFailed):
                raise
            except ApiError as error:
                refusal = error
            except DecodeError:
                continue  # examined already
            except ModelArtsError:
                return
            else:
                self._reads[name].append(Read(binding, answer))
                seen += not _is_empty(contract, answer)
                await walk(self.client, self.ledger, request, answer)
        if not bindings:
            self.ledger.skipped(name, f"there is no {missing} to look at")
        elif not self._reads[name] and refusal is not None:
            self._refused(contract, refusal)

    def _refused(self, contract: Contract, error: ApiError) -> None:
        operation = contract.operation
        what = f"HTTP {error.status} {error.code}: {error.message}"
        if isinstance(error, PermissionDenied):
            self.ledger.skipped(operation.id, f"these credentials may not: {what}")
        elif operation.generation == "withdrawn" and error.status in (404, 405):
            self.ledger.skipped(operation.id, f"withdrawn, and the endpoint does not have it: {what}")
        elif error.status < 500:  # else that is a finding already
            self.ledger.add(operation.id, Finding(Kind.REFUSED, "", f"refused for all that was found: {what}"))

    def _bindings(self, contract: Contract) -> tuple[list[Binding], str]:
        """The things that an operation can be asked about, our own first; and in words what there is none of."""
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
                for value in dict.fromkeys(found_at(read.answer, source.path)):
                    yield {**binding, **read.binding, source: value}


def request_for(contract: Contract, binding: Binding, now: float) -> Request:
    """The call of a read-only operation.

    Args:
        contract: What the spec says about it.
        binding: What it is about.
        now: The time that periods end at.
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


def _is_empty(contract: Contract, answer: Any) -> bool:
    """Whether a list has no items."""
    paging = contract.operation.pagination
    return paging is not None and not item_list(answer, paging)
