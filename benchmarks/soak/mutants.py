"""Deliberate faults of the client, each of which the soak test has to report.

Each fault is a context manager that patches a function of the client.
"""

from __future__ import annotations

import asyncio
import random
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from math import inf
from typing import Any
from unittest.mock import patch

from aiomodelarts import ModelArtsError, NotFound
from aiomodelarts.core.auth.credentials.token_authenticator import TokenAuthenticator
from aiomodelarts.core.auth.renewal.single_flight import SingleFlight
from aiomodelarts.core.calls import attempts
from aiomodelarts.core.http.connector import CheckedProtocol, Connections
from aiomodelarts.core.http.transport import Transport
from aiomodelarts.core.pagination.numbered_pages import NumberedPages
from aiomodelarts.core.responses import response_errors as failures
from aiomodelarts.core.waiting import goals as wait_goals
from aiomodelarts.resources import training_jobs

MUTANTS: dict[str, Callable[[], AbstractContextManager[None]]] = {}
LEAKED, SWAPPED = 3, 50
"""One of this many connections is leaked; one of this many responses is replaced by that of another call."""


def mutant(make: Callable[[], Iterator[None]]) -> None:
    """Register a context in which the client has a fault, by the name of the function."""
    MUTANTS[make.__name__.replace("_", " ")] = contextmanager(make)


@mutant
def leaks_two_kilobytes_a_call() -> Iterator[None]:
    """Keep 2 KiB of memory for each attempt."""
    kept: list[bytes] = []
    original = attempts.result_in

    def read_and_keep(*arguments: Any) -> Any:
        kept.append(bytes(2048))
        return original(*arguments)

    with patch.object(attempts, "result_in", read_and_keep):
        yield


@mutant
def leaks_connections() -> Iterator[None]:
    """Never return some connections to the pool."""
    original, chance = Connections._release, random.Random(1)  # noqa: S311  # no secret

    def release(self: Connections, *arguments: Any, **options: Any) -> None:
        if chance.randrange(LEAKED):
            original(self, *arguments, **options)

    with patch.object(Connections, "_release", release):
        yield


@mutant
def retries_nothing() -> Iterator[None]:
    """Don't retry any error."""
    with patch.object(attempts, "retry_delay", lambda *_, **__: None):
        yield


@mutant
def retries_whatever_it_was() -> Iterator[None]:
    """Retry requests that aren't idempotent too."""
    original = attempts.retry_delay

    def delay(*arguments: Any, **options: Any) -> float | None:
        return original(*arguments, **{**options, "harmless": True})

    with patch.object(attempts, "retry_delay", delay):
        yield


@mutant
def makes_every_error_not_found() -> Iterator[None]:
    """Raise `NotFound` for all error responses."""
    with patch.object(failures, "_kind", lambda *_, **__: NotFound):
        yield


@mutant
def always_says_that_it_may_have_been_executed() -> Iterator[None]:
    """Mark all errors as possibly executed, even rejected requests."""
    with _described(lambda error: setattr(error, "may_have_been_executed", True)):
        yield


@mutant
def never_says_that_it_may_have_been_executed() -> Iterator[None]:
    """Mark all errors as not executed, even if the connection was lost."""
    with _described(lambda error: setattr(error, "may_have_been_executed", False)):
        yield


def _described(change: Callable[[ModelArtsError], None]) -> AbstractContextManager[Any]:
    original = attempts.described

    def described(*arguments: Any, **options: Any) -> ModelArtsError:
        error = original(*arguments, **options)
        change(error)
        return error

    return patch.object(attempts, "described", described)


@mutant
def takes_any_bytes_for_a_response() -> Iterator[None]:
    """Check neither connections before their use nor unexpected bytes on them."""
    unchecked = patch.object(CheckedProtocol, "is_reusable", lambda self: self.is_connected())
    with unchecked, patch.object(CheckedProtocol, "_is_expected", lambda _: True):
        yield


@mutant
def returns_the_response_of_another_call() -> Iterator[None]:
    """Return the response of the previous call for some calls."""
    original, chance, last = attempts.result_in, random.Random(1), [None]  # noqa: S311  # no secret

    def read(*arguments: Any) -> Any:
        result = original(*arguments)
        if not isinstance(result, Exception):
            last.append(result)
            return last[-2] if last[-2] is not None and not chance.randrange(SWAPPED) else result
        return result

    with patch.object(attempts, "result_in", read):
        yield


@mutant
def ends_lists_early() -> Iterator[None]:
    """Take the second page for the last."""
    original = NumberedPages._accept

    def accept(self: NumberedPages, *arguments: Any) -> bool:
        is_second = self._previous is not None
        return original(self, *arguments) or is_second

    with patch.object(NumberedPages, "_accept", accept):
        yield


@mutant
def ends_waits_at_the_first_poll() -> Iterator[None]:
    """End a wait at its first poll in any state."""
    with patch.object(wait_goals, "_is_reached", lambda _: True):
        yield


@mutant
def has_no_deadline() -> Iterator[None]:
    """Ignore deadlines."""
    running = attempts.Running
    with patch.object(running, "in_time", running.result), patch.object(running, "left", lambda _: inf):
        yield


@mutant
def lets_cancelled_calls_run_on() -> Iterator[None]:
    """Continue cancelled requests in other tasks."""
    original, kept = Transport.exchange, set[asyncio.Future[Any]]()

    async def exchange(self: Transport, *arguments: Any, **options: Any) -> Any:
        task = asyncio.ensure_future(original(self, *arguments, **options))
        kept.add(task)
        return await asyncio.shield(task)

    with patch.object(Transport, "exchange", exchange):
        yield


@mutant
def swallows_cancellation() -> Iterator[None]:
    """Send the request of a cancelled call again."""
    original = Transport.exchange

    async def exchange(self: Transport, *arguments: Any, **options: Any) -> Any:
        try:
            return await original(self, *arguments, **options)
        except asyncio.CancelledError:
            return await original(self, *arguments, **options)

    with patch.object(Transport, "exchange", exchange):
        yield


@mutant
def logs_in_for_each_caller() -> Iterator[None]:
    """Request a token for each caller."""
    with patch.object(SingleFlight, "result", lambda self: self._fetch()):
        yield


@mutant
def does_not_renew_refused_tokens() -> Iterator[None]:
    """Don't request a new token after a 401 response."""

    async def renew(_: TokenAuthenticator, __: object) -> bool:
        return False

    with patch.object(TokenAuthenticator, "renew", renew):
        yield


@mutant
def cuts_large_bodies() -> Iterator[None]:
    """Send large request bodies incompletely."""
    original = Transport.exchange

    async def exchange(self: Transport, request: Any, *arguments: Any, **options: Any) -> Any:
        if request.content and len(request.content) > 100_000:
            request.content = request.content[:-1000] + b'"}'
        return await original(self, request, *arguments, **options)

    with patch.object(Transport, "exchange", exchange):
        yield


@mutant
def loses_the_end_of_downloads() -> Iterator[None]:
    """Drop the last bytes of downloads."""
    original = training_jobs.download

    async def download(client: Any, request: Any, to: Any, **options: Any) -> int:
        count = await original(client, request, to, **options)
        to.truncate(count - 5)
        return count

    with patch.object(training_jobs, "download", download):
        yield
