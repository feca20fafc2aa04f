"""The fake service: takes calls like the real one and keeps what they change."""

from __future__ import annotations

from collections import deque
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from os import PathLike
from pathlib import Path
from threading import RLock
from typing import TYPE_CHECKING, Any

import httpx

from ..credentials import PasswordCredentials
from ..modelarts import ModelArts
from .clock import ScaledClock, VirtualClock
from .handlers.signed_links import new_link_key
from .http.limits import RequestLimits
from .http.simulated_network import Line
from .iam import Iam, User
from .scripting.planned_failures import Failure, Failures, chance_of
from .scripting.planned_outcomes import DELETION, SLOW_START, check_slow_start, planned_state
from .scripting.recorded_calls import (
    ANY,
    MOST_BYTES,
    MOST_CALLS,
    Recorded,
    RecordedCalls,
    complaint,
    found_calls,
    known_operation,
)
from .self_opening_client import SelfOpening
from .server.service import Service
from .state.seeds import Seed, plant
from .state.snapshot import restore, snapshot
from .state.sqlite_file import NoState, SharedState, StateUnavailable

if TYPE_CHECKING:
    from starlette.types import ASGIApp

PROJECT_NAME = "eu-de_demo"
PROJECT_ID = "6f1c2b7a90de4c55a3f0d2e7b1849c03"
REGION = "eu-de"
REGION_PROJECT_ID = "0b9d4e6f2a7c4d18b5e3f6a1c8d20e74"
# Every account has a project named like its region. The projects of the fake share their resources.
PROJECTS = {PROJECT_NAME: PROJECT_ID, REGION: REGION_PROJECT_ID}
IN_PROCESS = "https://modelarts.fake"


class FakeModelArts:
    """ModelArts and IAM in memory, from the same spec as the client.

    Args:
        clock: Moves the states of what was created; a `VirtualClock` by default.
        counts_items: How operations of the paging style `probe` read `offset`: as an item number instead of a page.
        token_lifetime: How long tokens live, in seconds.
        username: Who may log in.
        password: With which password.
        domain: Name of the account.
        state: A file that keeps its state and that other processes may share; None: memory. What is in the file goes
            before the arguments for IAM. Where the clock is moved inside `transaction`, the others follow. Calls
            that come while the file can't be used are answered with a 500 that says why, and not carried out.
        kept_calls: How many of the newest calls `calls` keeps, 100,000 by default; `assert_called` sees no others.
        kept_bytes: How many bytes these calls may have on the wire together, 256 MiB by default.

    Raises:
        OSError: The file of the state can't be opened.
        ValueError: It is no such file; it is left as it is.

    Example:
        ```
        fake = FakeModelArts()
        async with fake.client() as client:
            job = await client.visualization_jobs.create(job_name="board", train_url="/bucket/output/")
            await client.visualization_jobs.wait(job.job_id)
            fake.assert_called("CreateVisualizationJob", body={"job_name": "board"})
        ```
    """

    def __init__(
        self,
        *,
        clock: VirtualClock | ScaledClock | None = None,
        counts_items: bool = False,
        token_lifetime: float = 86400.0,
        username: str = "demo",
        password: str = "demo-password",  # noqa: S107  # opens nothing but this fake
        domain: str = "OTC00000000001000000000",
        state: str | PathLike[str] | None = None,
        kept_calls: int = MOST_CALLS,
        kept_bytes: int = MOST_BYTES,
    ) -> None:
        self.clock = clock if clock is not None else VirtualClock()
        self.counts_items = counts_items
        self.iam = Iam(User(username, password, domain), PROJECTS.copy(), token_lifetime)
        self.calls = RecordedCalls(kept_calls, kept_bytes)
        self.outcomes: dict[str, deque[str | int]] = {}
        self.state: dict[str, dict[str, Any]] = {}
        self.failures = Failures()
        self.link_key = new_link_key()
        self.last_number = 0
        self._alone = RLock()
        self._depth = 0
        self._shared = SharedState(Path(state)) if state is not None else None
        self.line = Line(RequestLimits(Service(self).app), self.clock)
        self.app: ASGIApp = self.line
        with self.transaction():  # takes over what the file has
            pass

    def client(self, *, opens_itself: bool = False, **options: Any) -> ModelArts:
        """A client that talks to this fake in the same process, without a socket.

        Args:
            opens_itself: Open it with its first call instead of by `async with`, so that a fixture can hand it out.
            **options: What `ModelArts` takes.
        """
        options.setdefault("credentials", self.credentials(IN_PROCESS))
        options.setdefault("http_client", httpx.AsyncClient(transport=httpx.ASGITransport(self.app)))
        options.setdefault("clock", self.clock)
        return (SelfOpening if opens_itself else ModelArts)(**options)

    def credentials(self, url: str) -> PasswordCredentials:
        """Credentials that this fake accepts.

        Args:
            url: Where it is served.
        """
        user = self.iam.user
        return PasswordCredentials(
            f"{url}/v3", user.name, user.password, user_domain_name=user.domain, project_name=PROJECT_NAME
        )

    def environment(self, url: str) -> dict[str, str]:
        """Return the environment variables with which clients find this fake and log in.

        They are those of OpenStack's clients (`OS_…`), which `ModelArts()` reads too, and those of Huawei's SDK
        (`HUAWEICLOUD_SDK_…`) with a permanent access key.

        Args:
            url: Where the fake is served.
        """
        with self.transaction():
            user, key = self.iam.user, self.iam.permanent_key()
        return {
            "OS_AUTH_URL": f"{url}/v3",
            "OS_USERNAME": user.name,
            "OS_PASSWORD": user.password,
            "OS_USER_DOMAIN_NAME": user.domain,
            "OS_PROJECT_NAME": PROJECT_NAME,
            "OS_PROJECT_ID": PROJECT_ID,
            "HUAWEICLOUD_SDK_AK": key.access,
            "HUAWEICLOUD_SDK_SK": key.secret,
            "HUAWEICLOUD_SDK_PROJECT_ID": PROJECT_ID,
            "HUAWEICLOUD_SDK_IAM_ENDPOINT": url,
            "HUAWEICLOUD_SDK_REGION_MODELARTS_EU_DE": url,
        }

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

    def outcome(self, resource: str, usual: str | int) -> str | int:
        """The state in which a new thing will end."""
        planned = self.outcomes.get(resource)
        return planned.popleft() if planned else usual

    def deletion_outcome(self, resource: str) -> str | int | None:
        """The state in which what is deleted will end instead of being gone; None: it goes."""
        planned = self.outcomes.get(f"{resource}{DELETION}")
        return planned.popleft() if planned else None

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

    def slow_start(self, resource: str) -> float:
        """Return after how many seconds a change of a resource begins."""
        planned = self.outcomes.get(f"{resource}{SLOW_START}")
        return float(planned.popleft()) if planned else 0.0

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

    @contextmanager
    def transaction(self) -> Generator[None]:
        """Read and change the state while no other thread does, and no other process that shares it.

        Raises:
            OSError: The file of the state can't be opened, or is gone.
            ValueError: It is no such file.

        Example:
            ```
            with fake.transaction():
                fake.iam.agencies.append(agency)
            ```
        """
        with self._alone:
            self._depth += 1
            known = self.calls.total
            try:
                if self._shared is None or self._depth > 1:
                    yield
                else:
                    with self._shared.transaction(self):
                        yield
            except (NoState, StateUnavailable):
                self.calls.take_back(known)  # what is not kept was not carried out
                raise
            finally:
                self._depth -= 1

    def snapshot(self) -> dict[str, Any]:
        """All that the fake keeps, planned failures and its time, as JSON; recorded calls are not in it.

        What `serve` was told by `--latency` and `--faults` is not in it either, as it is no state: it is how this
        process is reached.
        """
        with self.transaction():
            return snapshot(self)

    def restore(self, saved: Mapping[str, Any]) -> None:
        """Go back to a snapshot, of this fake or of another one; its time comes back too.

        Raises:
            ValueError: It is no snapshot, or of another version.
        """
        with self.transaction():
            self.clock.turn(restore(self, saved))

    def seed(self, seed: Seed) -> None:
        """Put into the fake what a file, or what would be in it, describes.

        Args:
            seed: A path to YAML or JSON, or its content: a snapshot, or a list of calls with the arguments that the
                methods of the client take. `as` names the answer for later calls, `wait` lets seconds pass, `outcome`
                is for `plan_outcome`, and `deletion` for that of deletions. These calls are not recorded.

        Raises:
            ValueError: The seed can't be understood, or a call in it is refused.
            OSError: The file can't be read.

        Example:
            ```
            - CreateVisualizationJob: {job_name: board, train_url: /bucket/output/}
              as: board
            - wait: 60
            - StopVisualizationJob: {job_id: "${board.job_id}"}
            ```
        """
        plant(self, seed)

    def table(self, name: str) -> dict[str, Any]:
        """The things of one kind by their id, kept until the fake is gone."""
        return self.state.setdefault(name, {})

    def next_number(self) -> int:
        """A number that was not used before."""
        self.last_number += 1
        return self.last_number

    def next_id(self) -> str:
        """An id in the form of a UUID that was not used before; the same for the same sequence of calls."""
        return f"{self.next_number():08x}-5eed-4000-8000-0123456789ab"
