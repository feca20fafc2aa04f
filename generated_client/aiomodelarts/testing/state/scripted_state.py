"""State with methods that plan failures and outcomes and check the recorded calls."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping
from typing import Any

from ...core.number_arguments import check_number
from ..scripting.planned_failures import Failure, chance_of
from ..scripting.planned_outcomes import DELETION, SLOW_START, check_slow_start, planned_state
from ..scripting.recorded_calls import (
    ANY,
    Recorded,
    assertion_message,
    found_calls,
    known_operation,
    undocumented_by_operation,
)
from .transactions import TransactionalState


class ScriptedState(TransactionalState):
    """State of a fake, with methods for tests that plan failures and outcomes and check calls."""

    def fail(
        self,
        operation: str,
        *,
        status: int | None = None,
        code: str = "",
        message: str = "planned fault",
        headers: Mapping[str, str | float] | None = None,
        latency: float = 0.0,
        reset: bool = False,
        times: int = 1,
    ) -> None:
        """Let the next calls of an operation fail or be slow.

        Args:
            operation: ID of the operation, such as `CreateModel`; `*` for the next calls of any operation.
            status: HTTP status of the responses. The older training service can report failures with 200.
            code: Error code of the service.
            message: Error message of the service.
            headers: Additional headers of the responses; numbers are converted to strings. The server sets those that
                say how it sends the response, such as `Content-Length`.
            latency: Delay in seconds of the fake's clock. If only `latency` is passed, the calls are executed after it.
                A client from `client()` times out if its timeout or deadline is shorter; the call is executed even so.
                On a socket, a `VirtualClock` only moves forward and the response is not late: pass a `ScaledClock`.
            reset: Whether to reset the connection instead of sending a response.
            times: Number of calls, from 1 to 1,000,000.

        Raises:
            ValueError: The operation does not exist or can't fail like this, or `times` is out of range.
            TypeError: A value has the wrong type.

        Example:
            ```python
            fake.fail("CreateNotebook", status=429, headers={"Retry-After": 2}, times=2)
            fake.fail("ListNotebooks", reset=True)
            fake.fail("ShowNotebook", latency=30.0)
            ```
        """
        failure = Failure(status, code, message, {} if headers is None else headers, latency, reset)
        with self.transaction():
            self.failures.plan(operation, failure, times)

    def fail_randomly(self, share: float, *failures: Failure, seed: int = 0, operation: str = ANY) -> None:
        """Let calls fail by chance from now on. The same calls fail for the same seed and order of calls.

        Random failures are part of snapshots and shared state, like those that `fail` plans. After `restore`, the same
        calls fail again.

        Args:
            share: Share of the calls that fail, from 0 to 1. 0 removes the random failures of the operation, or of all
                operations for `*`.
            *failures: Failures to choose from. Defaults to statuses 429, 500 and 503, and connection resets.
            seed: Seed of the random numbers.
            operation: ID of the operation that fails; `*` for any operation.

        Raises:
            ValueError: The operation does not exist or can't fail like this, or the share is out of range.
        """
        chance = chance_of(share, failures, seed, operation)
        with self.transaction():
            self.failures.plan_chance(chance)

    def plan_outcome(self, resource: str, *states: str | int, deletion: bool = False) -> None:
        """Plan the final states of the next resources that are created, started or deleted.

        Args:
            resource: Resource type, such as `training_jobs_v1`.
            *states: Value or name of one state for each resource, such as 11 or `FAILED` for a training job.
            deletion: Whether the states are for the next deletions. This is implied by states such as `DELETE_FAILED`,
                but the creation and the deletion of a pool can both end in `Error`.

        Raises:
            ValueError: The resource type has no such state, no deletion ends in it, or the fake replays a recording.
        """
        self._check_states()
        with self.transaction():
            for state in states:
                found, of_deletion = planned_state(resource, state, deletion=deletion)
                self.outcomes.setdefault(f"{resource}{DELETION if of_deletion else ''}", deque()).append(found)

    def plan_slow_start(self, resource: str, seconds: int = 15) -> None:
        """Delay the next change of a resource, as the cloud sometimes does.

        Until the change begins, the resource shows its previous state: a pool is `Running`, then `Creating`, then
        `Running` again.

        Args:
            resource: `pools`, `networks` or `notebooks`. The creation of a pool is delayed too.
            seconds: Delay in seconds, from 1 to 3600.

        Raises:
            ValueError: Changes of the resource type can't be delayed, the delay is out of range, or the fake replays a
                recording.
        """
        self._check_states()
        check_slow_start(resource, seconds)
        with self.transaction():
            self.outcomes.setdefault(f"{resource}{SLOW_START}", deque()).append(seconds)

    def _check_states(self) -> None:
        if self.recorded_response is not None:
            raise ValueError("a replayed recording has no states that can be planned; plan failures of calls instead")

    @property
    def undocumented(self) -> dict[str, dict[str, int]]:
        """Undocumented fields and query parameters in the recorded calls, by operation, with the number of calls.

        Example:
            ```python
            await client.notebooks.list(extra_query={"colour": "red"})
            assert fake.undocumented["ListNotebooks"] == {"?colour": 1}
            ```
        """
        return undocumented_by_operation(self.calls)

    def calls_of(self, operation: str) -> list[Recorded]:
        """Return the recorded calls of an operation, in order.

        Args:
            operation: ID of the operation, such as `CreateModel`.

        Raises:
            ValueError: The operation does not exist.
        """
        return found_calls(self.calls, known_operation(operation), None, None)

    def assert_called(
        self,
        operation: str,
        *,
        times: int | None = None,
        body: Mapping[str, Any] | None = None,
        query: Mapping[str, Any] | None = None,
    ) -> Recorded | None:
        """Fail the test unless an operation was called.

        Args:
            operation: ID of the operation, such as `CreateModel`.
            times: Exact number of calls; None for at least one.
            body: Properties that the body must contain, at any depth. It may contain others.
            query: Query parameters that the call must contain, as Python values. A list is compared with all values of
                a repeated or comma-separated parameter, a single value with each of them.

        Returns:
            The last matching call, or None if `times` is 0.

        Raises:
            AssertionError: The operation was not called like this. The message lists the recorded calls.
            ValueError: The operation does not exist.
        """
        check_number("times", times, least=0, whole=True, optional=True)
        found = found_calls(self.calls, known_operation(operation), body, query)
        if len(found) != times if times is not None else not found:
            given = "".join(f" with {what} {value!r}" for what, value in (("body", body), ("query", query)) if value)
            wanted = "a call" if times is None else "1 call" if times == 1 else f"{times} calls"
            count = "" if times is None else f", got {len(found)}"
            expectation = f"Expected {wanted} of {operation}{given}{count}."
            raise AssertionError(assertion_message(self.calls, expectation))
        return found[-1] if found else None
