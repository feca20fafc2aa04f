"""Client that examines all responses, for any kind of call."""

from __future__ import annotations

from typing import Any

from ...core.errors.exceptions import TransportError
from ...core.http.transport import ReceivedResponse
from ...core.operation.operation import Request
from ...modelarts import ModelArts
from .recordings import Exchange
from .run_results import RunResults

CONCURRENT_CALLS = 4


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
