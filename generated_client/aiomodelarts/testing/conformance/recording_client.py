"""Client that examines all responses, for any kind of call."""

from __future__ import annotations

from typing import Any

from ...core.errors.exceptions import TransportError
from ...core.http.transport import Answer
from ...core.operation.operation import Request
from ...modelarts import ModelArts
from .recordings import Exchange
from .run_results import Ledger

CONCURRENT_CALLS = 4


class ExaminingClient(ModelArts):
    """Passes each response to a ledger before it is decoded.

    Args:
        ledger: Examines the responses.
        exchanges: Receives the requests and responses. None: they are not recorded.
        **options: Options of `ModelArts`.
    """

    def __init__(self, ledger: Ledger, exchanges: list[Exchange] | None, **options: Any) -> None:
        options.setdefault("max_concurrency", CONCURRENT_CALLS)
        super().__init__(**options)
        self._ledger = ledger
        self._exchanges = exchanges

    async def fetch(self, request: Request) -> object:
        """Make a call and return the JSON of its response, or None if it is empty."""
        answers: list[Answer] = []
        project_id = await self.project_id()
        self._ledger.hiding.learn_project(project_id)
        try:
            return await ModelArts.fetch(self.recording(answers.append), request)
        except TransportError as error:
            self._ledger.note_failure(request, error)
            if self._exchanges is not None:
                self._exchanges.append(Exchange.lost(request, project_id))
            raise
        finally:
            exchanges = [Exchange.of(request, project_id, answer) for answer in answers]
            for exchange in exchanges:
                exchange.hidden(self._ledger.hiding)  # teaches `hiding` the values of this exchange
            self._ledger.note(request, answers)
            if self._exchanges is not None:
                self._exchanges += exchanges
