"""Cleanup of created resources: deletes them in reverse order and verifies that they are gone."""

from __future__ import annotations

import asyncio
from collections import defaultdict
from contextlib import suppress
from itertools import chain
from typing import Any, cast

from attrs import define, field

from ...core.codec.model import Model, value_at
from ...core.errors.exceptions import (
    ApiError,
    AuthenticationFailed,
    DecodeError,
    ModelArtsError,
    NotFound,
    ServerError,
)
from ...core.operation.operation import Operation, Request
from ...operations import OPERATIONS
from ..spec.contracts import contracts
from .absent_resources import means_absent
from .argument_sources import Source, needed, source_of
from .findings import Finding, Kind, Leftover
from .life_cycles import PREFIX, Step, Unknown, filled, references, texts
from .recording_client import ExaminingClient
from .required_fields import WAITERS
from .run_results import RunResults

SEARCHED_ITEMS = 1000
PAUSES = (2.0, 5.0, 15.0, 30.0, 60.0, 120.0)
FIRST_PAUSE = 1.0
LONGEST_PAUSE = 15.0


@define(eq=False)
class Created:
    """A resource that a step has created, or may have created.

    Args:
        cycle: Name of the life cycle.
        step: Step that creates it.
        arguments: Arguments of the call.
        known: Responses of the life cycle so far.
        state: `sent`, then `answered`, `refused`, or `doubtful` if it is unknown whether it was created.
    """

    cycle: str
    step: Step
    arguments: dict[str, Any]
    known: dict[str, Any]
    state: str = "sent"

    def ids(self) -> set[str | int]:
        """Return its identifying values, as far as they are known."""
        found: set[str | int] = set()
        for step in self.step.undo:
            try:
                given = filled(dict(step.arguments), self.known)
            except Unknown:
                continue
            found |= {value for value in given.values() if isinstance(value, str | int)}
        return found

    def names(self) -> set[str]:
        """Return the names in the request that are unique to this run."""
        return {name for name in texts(self.arguments) if name.replace("_", "-").startswith(PREFIX)}

    def marks(self) -> set[str]:
        """Return the strings by which it is found in a list: its names or, if it has none, the IDs in the request.

        These IDs are those of other resources of this run, such as the service of a connection.
        """
        path = OPERATIONS[self.step.operation].path
        sent = {name: value for name, value in self.step.arguments.items() if f"{{{name}}}" not in path}
        own = [filled(f"${{{name}.{place}}}", self.known) for name, place in references(sent) if name != "run"]
        return self.names() or {value for value in own if isinstance(value, str)}


@define
class Cleaning:
    """Deletes the created resources.

    Args:
        client: Client that examines the responses.
        results: Results of the run, which receive the findings.
        timeout: Maximum time to wait for a deletion, in seconds.
    """

    client: ExaminingClient
    results: RunResults
    timeout: float
    own: set[str | int] = field(init=False, factory=set[str | int])
    leftovers: list[Leftover] = field(init=False, factory=list[Leftover])
    _created: dict[str, list[Created]] = field(init=False, factory=lambda: defaultdict[str, list[Created]](list))

    def expect(self, created: Created) -> None:
        """Register a resource before the call that creates it is sent."""
        self._created[created.cycle].append(created)

    async def run(self) -> None:
        """Delete all resources: life cycles concurrently, each in reverse order."""
        try:
            async with asyncio.TaskGroup() as group:
                for cycle in self._created.values():
                    group.create_task(self._clean(cycle))
        finally:
            for created in chain.from_iterable(self._created.values()):
                if created.state != "refused":
                    self._left(created, created.ids(), "the cleanup was interrupted")
            self.leftovers.sort(key=lambda one: (one.resource, one.name))

    async def _clean(self, cycle: list[Created]) -> None:
        while cycle:
            if cycle[-1].state != "refused":
                await self._delete_at_last(cycle[-1])
            cycle.pop()

    async def _delete_at_last(self, created: Created) -> None:
        """Delete a resource; retry after transient errors, such as a conflict.

        Conflicts have many error codes, even with HTTP 403, so all errors but a few are retried.
        """
        for pause in (*PAUSES, None):
            try:
                await self._delete(created)
            except ModelArtsError as error:
                lasting = isinstance(error, AuthenticationFailed | DecodeError)
                if pause is not None and not lasting:
                    await self.client.clock.sleep(pause)
                    continue
                self._left(created, created.ids(), f"the deletion failed: {error}")
            except Unknown as unknown:
                if created.state == "answered":
                    self._left(created, created.ids(), f"{unknown}, so it can't be deleted")
            return

    async def _delete(self, created: Created) -> None:
        arguments = dict(created.step.undo[-1].arguments)
        try:
            await self._delete_by_id(created, filled(arguments, created.known))
        except (NotFound, Unknown) as error:
            # Its ID is unknown or wrong, so it may exist under another one.
            if await self._find(created):
                await self._delete_by_id(created, filled(arguments, created.known))
            elif isinstance(error, Unknown) and created.state == "answered":
                self._left(created, set(), "its ID is unknown, and no list contains it")

    async def _delete_by_id(self, created: Created, given: dict[str, Any]) -> None:
        *before, deletion = created.step.undo
        for step in before:
            await self._prepare(step, created.known)
        await self.client.call(deletion.operation, **given)
        await self._until_gone(created, OPERATIONS[deletion.operation], given)

    async def _prepare(self, step: Step, known: dict[str, Any]) -> None:
        """Prepare a resource for deletion, such as by stopping it.

        It may already be prepared, so errors are ignored; the deletion then reports them.
        """
        with suppress(ModelArtsError):
            await self.client.call(step.operation, **filled(dict(step.arguments), known))
            if step.wait is not None:
                resource = OPERATIONS[step.operation].resource
                await self.client.wait(resource, filled(dict(step.wait), known), self.timeout)

    async def _until_gone(self, created: Created, deletion: Operation, given: dict[str, Any]) -> None:
        """Poll until a deleted resource no longer exists, if it can be read or listed."""
        waited, pause = 0.0, FIRST_PAUSE
        while await self._is_there(created, deletion, given):
            if waited >= self.timeout:
                message = f"the deleted resource still exists after {self.timeout:g} s"
                self.results.add(deletion.id, Finding(Kind.NOT_GONE, "", message))
                self._left(created, created.ids(), message)
                return
            await self.client.clock.sleep(pause)
            waited += pause
            pause = min(pause * 1.5, LONGEST_PAUSE)

    async def _is_there(self, created: Created, deletion: Operation, given: dict[str, Any]) -> bool:
        placeholders = {name: given[name] for name in given if f"{{{name}}}" in deletion.path}
        poll = next((one for one in OPERATIONS.values() if one.method == "GET" and one.path == deletion.path), None)
        if not placeholders:
            return await self._is_listed(created, deletion, given)
        if poll is None:
            last = list(placeholders)[-1]
            source = source_of(deletion.id, last)
            return source is not None and placeholders[last] in [key for key, _ in await self._listed(created, source)]
        waiter = WAITERS.get(poll.id)
        try:
            body = await self.client.fetch(Request(poll, placeholders))
        except ServerError:
            return True
        except ApiError as error:
            if means_absent(error):
                return False
            raise
        return waiter is None or value_at(body, waiter.field) not in waiter.gone

    async def _is_listed(self, created: Created, deletion: Operation, given: dict[str, Any]) -> bool:
        """Return whether a list still contains one of the IDs in the body of a deletion."""
        for name, value in given.items():
            source = source_of(deletion.id, name)
            if source is not None and isinstance(value, list):
                listed = [key for key, _ in await self._listed(created, source)]
                return any(key in listed for key in cast("list[object]", value))
        return False

    async def _find(self, created: Created) -> bool:
        """Search a list for a resource without a known ID by its name."""
        deletion = created.step.undo[-1]
        for parameter, value in deletion.arguments.items():
            for name, path in references(value):
                source = source_of(deletion.operation, parameter) if name == created.step.saved else None
                if source is not None:
                    try:
                        rows = await self._listed(created, source)
                    except NotFound:
                        return False  # its parent no longer exists
                    found = next((key for key, row in rows if created.marks() & set(texts(row))), None)
                    created.known[name] = _nested(path.split("."), found)
                    return found is not None
        return False

    async def _listed(self, created: Created, source: Source) -> list[tuple[object, Any]]:
        """Return the IDs and items of a list."""
        contract = contracts()[source.operation]
        given: dict[str, Any] = {}
        for parameter in needed(contract):
            constant = source_of(source.operation, parameter.name)
            given[parameter.name] = created.arguments.get(parameter.name, constant.text if constant else "")
        pager: Any = self.client.call(source.operation, **given)
        items = cast("list[Any]", await pager.collect(limit=SEARCHED_ITEMS))
        rows = [item.to_dict() if isinstance(item, Model) else item for item in items]
        depth = len(contract.operation.pagination.items) if contract.operation.pagination else 0
        return [(value_at(row, source.path[depth:]), row) for row in rows]

    def _left(self, created: Created, ids: set[Any], reason: str) -> None:
        name = next(iter(sorted(created.names())), "")
        resource = OPERATIONS[created.step.operation].resource
        pseudonymizer = self.results.pseudonymizer
        shown = dict(enumerate(sorted(map(str, ids - {name}))))
        self.leftovers.append(
            Leftover(resource, name, {str(key): one for key, one in shown.items()}, pseudonymizer.text(reason))
        )


def _nested(path: list[str], value: Any) -> Any:
    for key in reversed(path):
        value = {key: value}
    return value
