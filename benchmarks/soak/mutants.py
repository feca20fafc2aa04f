"""Faults that are built into the client on purpose: the soak has to report each of them.

Each is a function that patches one thing for as long as its context lasts.
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
from aiomodelarts.core.auth.credentials.token import TokenAuthenticator
from aiomodelarts.core.auth.renewal.single_flight import SingleFlight
from aiomodelarts.core.calls import attempts
from aiomodelarts.core.http.connector import CheckedProtocol, Connections
from aiomodelarts.core.http.transport import Transport
from aiomodelarts.core.pagination.numbered_pages import NumberWalk
from aiomodelarts.core.responses import response_errors as failures
from aiomodelarts.core.waiting import goals as wait_goals
from aiomodelarts.resources import training_jobs

MUTANTS: dict[str, Callable[[], AbstractContextManager[None]]] = {}
LEAKED, SWAPPED = 3, 50
"""One in so many connections is leaked; one in so many responses is that of another call."""


def mutant(make: Callable[[], Iterator[None]]) -> None:
    """Register a context in which the client has a fault, by the name of the function."""
    MUTANTS[make.__name__.replace("_", " ")] = contextmanager(make)


@mutant
def leaks_two_kilobytes_a_call() -> Iterator[None]:
    """Something is kept of each attempt."""
    kept: list[bytes] = []
    original = attempts.read_answer

    def read_and_keep(*arguments: Any) -> Any:
        kept.append(bytes(2048))
        return original(*arguments)

    with patch.object(attempts, "read_answer", read_and_keep):
        yield


@mutant
def leaks_connections() -> Iterator[None]:
    """Some connections are never given back."""
    original, chance = Connections._release, random.Random(1)  # noqa: S311  # no secret

    def release(self: Connections, *arguments: Any, **options: Any) -> None:
        if chance.randrange(LEAKED):
            original(self, *arguments, **options)

    with patch.object(Connections, "_release", release):
        yield


@mutant
def retries_nothing() -> Iterator[None]:
    """Each failure is final."""
    with patch.object(attempts, "retry_delay", lambda *_, **__: None):
        yield


@mutant
def retries_whatever_it_was() -> Iterator[None]:
    """Also what must not be carried out twice."""
    original = attempts.retry_delay

    def delay(*arguments: Any, **options: Any) -> float | None:
        return original(*arguments, **{**options, "harmless": True})

    with patch.object(attempts, "retry_delay", delay):
        yield


@mutant
def makes_every_error_not_found() -> Iterator[None]:
    """All refusals have one class."""
    with patch.object(failures, "_kind", lambda *_, **__: NotFound):
        yield


@mutant
def always_says_that_it_may_have_been_executed() -> Iterator[None]:
    """Also of refusals."""
    with _described(lambda error: setattr(error, "may_have_been_executed", True)):
        yield


@mutant
def never_says_that_it_may_have_been_executed() -> Iterator[None]:
    """Not even when the connection was lost."""
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
    """Connections are not checked before they are used, nor are their bytes."""
    unchecked = patch.object(CheckedProtocol, "is_reusable", lambda self: self.is_connected())
    with unchecked, patch.object(CheckedProtocol, "_is_due", lambda _: True):
        yield


@mutant
def returns_the_response_of_another_call() -> Iterator[None]:
    """Now and then a call gets what the one before it got."""
    original, chance, last = attempts.read_answer, random.Random(1), [None]  # noqa: S311  # no secret

    def read(*arguments: Any) -> Any:
        result = original(*arguments)
        if not isinstance(result, Exception):
            last.append(result)
            return last[-2] if last[-2] is not None and not chance.randrange(SWAPPED) else result
        return result

    with patch.object(attempts, "read_answer", read):
        yield


@mutant
def ends_lists_early() -> Iterator[None]:
    """The second page is taken for the last."""
    original = NumberWalk._accept

    def accept(self: NumberWalk, *arguments: Any) -> bool:
        original(self, *arguments)
        return False

    with patch.object(NumberWalk, "_accept", accept):
        yield


@mutant
def ends_waits_at_the_first_poll() -> Iterator[None]:
    """Whatever the state is."""
    with patch.object(wait_goals, "_is_reached", lambda _: True):
        yield


@mutant
def has_no_deadline() -> Iterator[None]:
    """A call takes as long as it takes."""
    running = attempts._Running
    with patch.object(running, "in_time", running.result), patch.object(running, "_left", lambda _: inf):
        yield


@mutant
def lets_cancelled_calls_run_on() -> Iterator[None]:
    """In tasks that nobody waits for."""
    original, kept = Transport.exchange, set[asyncio.Future[Any]]()

    async def exchange(self: Transport, *arguments: Any, **options: Any) -> Any:
        task = asyncio.ensure_future(original(self, *arguments, **options))
        kept.add(task)
        return await asyncio.shield(task)

    with patch.object(Transport, "exchange", exchange):
        yield


@mutant
def swallows_cancellation() -> Iterator[None]:
    """A call that is cancelled is made again."""
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
    """A token is asked for by each of those who need it."""
    with patch.object(SingleFlight, "result", lambda self: self._fetch()):
        yield


@mutant
def does_not_renew_refused_tokens() -> Iterator[None]:
    """A 401 is final."""

    async def renew(_: TokenAuthenticator, __: object) -> bool:
        return False

    with patch.object(TokenAuthenticator, "renew", renew):
        yield


@mutant
def cuts_large_bodies() -> Iterator[None]:
    """What is long does not go out whole."""
    original = Transport.exchange

    async def exchange(self: Transport, request: Any, *arguments: Any, **options: Any) -> Any:
        if request.content and len(request.content) > 100_000:
            request.content = request.content[:-1000] + b'"}'
        return await original(self, request, *arguments, **options)

    with patch.object(Transport, "exchange", exchange):
        yield


@mutant
def loses_the_end_of_downloads() -> Iterator[None]:
    """The last bytes of a log are missing."""
    original = training_jobs.download

    async def download(client: Any, request: Any, to: Any, **options: Any) -> int:
        count = await original(client, request, to, **options)
        to.truncate(count - 5)
        return count

    with patch.object(training_jobs, "download", download):
        yield
