"""State whose failures and outcomes tests plan, and whose recorded calls they check."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping
from typing import Any

from ..scripting.planned_failures import Failure, chance_of
from ..scripting.planned_outcomes import DELETION, SLOW_START, check_slow_start, planned_state
from ..scripting.recorded_calls import ANY, Recorded, complaint, found_calls, known_operation
from .transactions import TransactionalState


class ScriptedState(TransactionalState):
    """The state of a fake, with what tests plan and check."""

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
        """Let the next calls of an operation fail, or be slow.

        Args:
            operation: Its id, such as `CreateModel`; `*` for the next calls of any operation.
            status: HTTP status of the answers; 200 where the older training service says in the body that it failed.
            code: The service's code.
            message: The service's words.
            headers: Further headers of the answers; numbers are sent as text.
            latency: Seconds until anything happens; alone: the calls are carried out then.
            reset: Reset the connection instead of answering.
            times: How many calls.

        Raises:
            ValueError: There is no such operation, or it can't fail like that.

        Example:
            ```
            fake.fail("CreateNotebook", status=429, headers={"Retry-After": 2}, times=2)
            fake.fail("ListNotebooks", reset=True)
            fake.fail("ShowNotebook", latency=30.0)
            ```
        """
        failure = Failure(status, code, message, headers or {}, latency, reset)
        with self.transaction():
            self.failures.plan(operation, failure, times)

    def fail_randomly(self, share: float, *failures: Failure, seed: int = 0, operation: str = ANY) -> None:
        """Let calls fail by chance from now on; the same seed and order of calls fail the same way.

        Like what `fail` plans, this is part of snapshots and of a shared state: what comes after `restore` fails as it
        did before.

        Args:
            share: How many, from 0 to 1; 0 ends what was planned before for the operation, or for all of them.
            *failures: How they fail; by default statuses 429, 500 and 503 and resets.
            seed: Where chance begins.
            operation: What fails; `*` for any operation.

        Raises:
            ValueError: There is no such operation, or it can't fail like that.
        """
        chance = chance_of(share, failures, seed, operation)
        with self.transaction():
            self.failures.plan_chance(chance)

    def plan_outcome(self, resource: str, *states: str | int, deletion: bool = False) -> None:
        """Let the next things created, started or deleted in a resource end in these states instead of the good one.

        Args:
            resource: Such as `training_jobs_v1`.
            states: One for each thing, as values or names, such as 11 or `FAILED` for a failed training job.
            deletion: Whether they are for what is deleted next; that is plain for states like `DELETE_FAILED`, but a
                pool in `Error` may be one that was not created or one that was not deleted.

        Raises:
            ValueError: The things of the resource have no such state, or a deletion does not end in it.
        """
        with self.transaction():
            for state in states:
                found, of_deletion = planned_state(resource, state, deletion=deletion)
                self.outcomes.setdefault(f"{resource}{DELETION if of_deletion else ''}", deque()).append(found)

    def plan_slow_start(self, resource: str, seconds: int = 15) -> None:
        """Let the next change of a resource begin late, as the cloud does at times.

        Until then it is shown settled, as it was before: a pool is `Running`, then `Creating`, and `Running` again.

        Args:
            resource: `pools`, `networks` or `notebooks`. A new pool starts late too.
            seconds: How late the change begins, from 1 to 3600.

        Raises:
            ValueError: Changes of the resource do not begin late, or the seconds are out of range.
        """
        check_slow_start(resource, seconds)
        with self.transaction():
            self.outcomes.setdefault(f"{resource}{SLOW_START}", deque()).append(seconds)

    def calls_of(self, operation: str) -> list[Recorded]:
        """The recorded calls of an operation, in order.

        Raises:
            ValueError: There is no such operation.
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
            operation: Its id, such as `CreateModel`.
            times: How often, exactly; None: at least once.
            body: What the body must have, at any depth; more may be in it.
            query: Query parameters it must have, as Python values. A list is for a parameter that is sent several
                times, or as one text with commas; a single value is one of them.

        Returns:
            The last of these calls; None when there is to be none.

        Raises:
            AssertionError: It was not; the message lists the calls that came instead.
        """
        found = found_calls(self.calls, known_operation(operation), body, query)
        if len(found) != times if times is not None else not found:
            given = "".join(f" with {what} {value!r}" for what, value in (("body", body), ("query", query)) if value)
            wanted = "" if times is None else f" {times} times, not {len(found)}"
            raise AssertionError(complaint(self.calls, f"{operation}{given} was to be called{wanted}."))
        return found[-1] if found else None
