"""First phase of the life cycles: create resources, wait for them, read and change them."""

from __future__ import annotations

import asyncio
from typing import Any

from attrs import define, field

from ...core.calls.call_details import hint_of_cloud
from ...core.codec.model import Model, value_at
from ...core.errors.exceptions import (
    ApiError,
    AuthenticationFailed,
    Conflict,
    ConnectFailed,
    ModelArtsError,
    PermissionDenied,
    ServerError,
    WaitFailed,
    WaitTimeout,
)
from ...operations import OPERATIONS
from .argument_sources import is_reading
from .cleanup import Cleaning, Created
from .findings import Finding, Kind
from .life_cycles import EXPENSIVE, Step, Unknown, filled, life_cycles
from .recording_client import ExaminingClient
from .run_results import RunResults


@define
class Creating:
    """Runs the life cycles; each resource is registered for cleanup before the call that creates it is sent.

    Args:
        client: Client that examines the responses.
        results: Results of the run, which receive the findings.
        cleaning: Deletes the resources at the end.
        names: Values of `run` in the arguments of steps.
        expensive: Whether to create resources that cost money.
        timeout: Maximum time to wait for a state, in seconds.
    """

    client: ExaminingClient
    results: RunResults
    cleaning: Cleaning
    names: dict[str, str]
    expensive: bool
    timeout: float
    _sources: dict[tuple[str, str], str] = field(init=False, factory=dict[tuple[str, str], str])

    async def run(self) -> None:
        """Run all life cycles with a selected operation, concurrently."""
        async with asyncio.TaskGroup() as group:
            for name, steps in life_cycles().items():
                wanted = any(self.results.counts(one) for step in steps for one in _changing(step))
                if wanted and (self.expensive or not name.startswith(EXPENSIVE)):
                    group.create_task(self._play(name, steps))

    async def _play(self, cycle: str, steps: tuple[Step, ...]) -> None:
        known: dict[str, Any] = {"run": self.names}
        for step in steps:
            try:
                arguments = filled(dict(step.arguments), known)
            except Unknown as unknown:
                self._unknown(cycle, step, unknown, known)
                continue
            created = Created(cycle, step, arguments, known)
            if step.undo:
                self.cleaning.expect(created)
            body = await self._call(step, arguments, created)
            if created.state != "answered":
                continue
            known[step.saved or step.operation] = body
            self._sources[cycle, step.saved] = step.operation
            self.cleaning.own |= created.ids()
            self._compare(step, body, known)
            await self._wait(step, known)

    async def _call(self, step: Step, arguments: dict[str, Any], created: Created) -> Any:
        """Return the JSON of the response, or None; `created` records the outcome."""
        try:
            response: Any = await self.client.call(step.operation, **arguments)
        except (AuthenticationFailed, ConnectFailed):
            created.state = "refused"
            raise
        except (Conflict, PermissionDenied) as error:
            created.state = "refused"
            what = (
                "the credentials have no permission"
                if isinstance(error, PermissionDenied)
                else "currently not possible"
            )
            self.results.skipped(step.operation, f"{what}: HTTP {error.status} {error.code}: {error.message}")
        except ModelArtsError as error:
            doubtful = getattr(error, "may_have_been_executed", True)
            created.state = "doubtful" if doubtful else "refused"
            if isinstance(error, ApiError) and not isinstance(error, ServerError):
                what = f"HTTP {error.status} {error.code}: {error.message}"
                if error.hint == hint_of_cloud(OPERATIONS[step.operation]):
                    reason = f"{error.hint}, and the endpoint does not support it: {what}"
                    self.results.skipped(step.operation, reason)
                elif OPERATIONS[step.operation].generation == "withdrawn" and error.status in (404, 405):
                    self.results.skipped(step.operation, f"withdrawn, and the endpoint does not support it: {what}")
                else:
                    self.results.add(step.operation, Finding(Kind.REFUSED, "", f"fails in a life cycle: {what}"))
        else:
            created.state = "answered"
            return response.to_dict() if isinstance(response, Model) else response
        return None

    def _compare(self, step: Step, response: Any, known: dict[str, Any]) -> None:
        """Record values that are not shown as they were set."""
        for path, given in step.shows.items():
            try:
                wanted = filled(given, known)
            except Unknown:
                continue  # recorded by the step that needs it
            if value_at(response, path.split(".")) != wanted:
                finding = Finding(Kind.NOT_KEPT, path, "differs from the value set on creation or update")
                self.results.add(step.operation, finding)

    async def _wait(self, step: Step, known: dict[str, Any]) -> None:
        if step.wait is None:
            return
        try:
            given = filled(dict(step.wait), known)
        except Unknown as unknown:
            self._no_id(step.operation, unknown.path, "waiting")
            return
        resource = given.pop("resource", OPERATIONS[step.operation].resource)
        try:
            await self.client.wait(resource, given, self.timeout)
        except (WaitFailed, WaitTimeout) as error:
            self.results.add(step.operation, Finding(Kind.STATE, "", f"did not reach the expected state: {error}"))
        except AuthenticationFailed:
            raise
        except ModelArtsError as error:
            if isinstance(error, ApiError) and not isinstance(error, ServerError):
                what = f"HTTP {error.status} {error.code}: {error.message}"
                self.results.add(step.operation, Finding(Kind.STATE, "", f"reading its state fails: {what}"))

    def _unknown(self, cycle: str, step: Step, unknown: Unknown, known: dict[str, Any]) -> None:
        """Record why a step can't be run."""
        if unknown.name == "run":
            self.results.skipped(step.operation, f"set --{unknown.path} to call it")
        elif unknown.name not in known:
            self.results.skipped(step.operation, "an earlier step of its life cycle failed")
        elif any(part.isdigit() for part in unknown.path.split(".")):
            source = self._sources[cycle, unknown.name]
            self.results.skipped(step.operation, f"{source} returns no usable item")
        else:
            self._no_id(self._sources[cycle, unknown.name], unknown.path, step.operation)

    def _no_id(self, operation: str, path: str, needed_by: str) -> None:
        self.results.add(
            operation, Finding(Kind.NO_ID, path, f"is missing from the response, but {needed_by} needs it")
        )


def _changing(step: Step) -> list[str]:
    """Return the operations of a step that change something."""
    called = [step.operation, *(one.operation for one in step.undo)]
    return [name for name in called if not is_reading(name)]
