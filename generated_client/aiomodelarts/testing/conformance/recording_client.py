"""Client that examines all responses, for any kind of call."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from ...core.clock import Clock
from ...core.errors.exceptions import TransportError
from ...core.http.transport import ReceivedResponse
from ...core.operation.operation import Request
from ...modelarts import ModelArts
from .counted_pauses import CountedPauses
from .recordings import Exchange
from .run_results import RunResults

CONCURRENT_CALLS = 4
POLL_SECONDS = 5.0
"""Pause between the polls of a wait. It does not vary at random, so that a replay makes the same polls."""


class ExaminingClient(ModelArts):
    """Examines each response before it is decoded.

    Args:
        results: Results of the run, which examine the responses.
        exchanges: Receives the requests and responses. None: they are not recorded.
        **options: Options of `ModelArts`.
    """

    def __init__(self, results: RunResults, exchanges: list[Exchange] | None, **options: Any) -> None:
        options.setdefault("max_concurrency", CONCURRENT_CALLS)
        super().__init__(**options)
        self._results = results
        self._exchanges = exchanges
        self._pauses: CountedPauses | None = None

    @property
    def clock(self) -> Clock:
        """Clock of this client."""
        return super().clock if self._pauses is None else self._pauses

    async def wait(self, resource: str, arguments: Mapping[str, Any], timeout: float) -> None:
        """Wait for a resource with polls that depend only on the responses.

        Args:
            resource: Name of the resource.
            arguments: Arguments of its method `wait`.
            timeout: Sum of the pauses between polls after which the wait ends, in seconds.

        Raises:
            WaitFailed: The resource failed.
            WaitTimeout: The timeout has passed.
            ModelArtsError: A poll failed.
        """
        await getattr(self._counting_pauses(), resource).wait(**arguments, interval=POLL_SECONDS, timeout=timeout)

    def _counting_pauses(self) -> Self:
        copy = self.with_options()
        copy._pauses = CountedPauses(super().clock)
        return copy

    async def fetch(self, request: Request) -> object:
        """Make a call and return the JSON of its response, or None if it is empty."""
        responses: list[ReceivedResponse] = []
        project_id = await self.project_id()
        self._results.pseudonymizer.learn_project(project_id)
        try:
            return await ModelArts.fetch(self.recording(responses.append), request)
        except TransportError as error:
            self._results.note_failure(request, error)
            if self._exchanges is not None:
                self._exchanges.append(Exchange.lost(request, project_id))
            raise
        finally:
            exchanges = [Exchange.of(request, project_id, response) for response in responses]
            for exchange in exchanges:
                exchange.hidden(self._results.pseudonymizer)  # learns the values of this exchange
            self._results.note(request, responses)
            if self._exchanges is not None:
                self._exchanges += exchanges
