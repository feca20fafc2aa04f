"""Responses of a recording for requests that any program sends, so that a fake can replay the recording."""

from __future__ import annotations

import re
from collections import defaultdict, deque
from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from typing import Any

from attrs import define, field

from ...core.operation.unsendable_text import is_whole
from ..spec.contracts import Contract
from ..spec.replies import Fault, RecordedReply, Reply, shaped_fault
from .operation_lookup import contract_at
from .recorded_pages import OK, recorded_page
from .recordings import Exchange
from .request_forms import RequestForm, form_of, pairs_of, without_defaults

NOT_RECORDED = 501
"""Status of requests that the recording does not contain. Clients do not retry them."""
CODE = "FAKE.0501"
MOST_DIFFERENCES = 3
SMALLEST_STATUS = 200
"""Smaller statuses are not those of a final response."""
SENDABLE = re.compile(r"[ -~]{0,1000}")


@define
class _Recorded:
    """Recorded responses to one request."""

    form: RequestForm
    title: str
    waiting: deque[Exchange] = field(factory=deque[Exchange])


class RecordedResponses:
    """Returns the recorded responses of each request in order; the last one is repeated.

    Args:
        exchanges: Recorded requests and responses.
        name: Name of the recording in error messages.

    Raises:
        ValueError: A response can't be sent over HTTP.
    """

    def __init__(self, exchanges: Iterable[Exchange], name: str) -> None:
        self._name = name
        self._recorded: dict[str, dict[str, _Recorded]] = defaultdict(dict)
        for line, exchange in enumerate(exchanges, 2):  # the first line of the file has the settings
            contract = contract_at(exchange.method, exchange.target)
            if contract is not None:
                problem = _problem(exchange)
                if problem:
                    raise ValueError(f"{name}, line {line}: {problem} of the response can't be sent over HTTP")
                self._add(contract, exchange, line)

    def _add(self, contract: Contract, exchange: Exchange, line: int) -> None:
        form = form_of(contract, exchange)
        title = f"{exchange.method} {exchange.target:.200} in line {line}"
        known = self._recorded[contract.operation.id]
        known.setdefault(form.key, _Recorded(form, title)).waiting.append(exchange)

    def __call__(self, contract: Contract, path: Mapping[str, str], query: str, body: Any) -> Reply:
        """Return the next recorded response to a request, or an error that names the closest recorded request.

        Args:
            contract: Contract of the operation.
            path: Values of the placeholders in the path, without the project ID.
            query: Query string as sent.
            body: Body as decoded JSON, or None.
        """
        sent = RequestForm(path, pairs_of(query), body)
        known = self._recorded.get(contract.operation.id, {})
        found = known.get(sent.key)
        if found is None:
            found = next((one for one in known.values() if not any(one.form.differences_to(sent))), None)
        if found is None:
            # Clients send page sizes and positions that others leave to the service.
            short = without_defaults(contract, sent)
            reduced = ((without_defaults(contract, one.form), one) for one in known.values())
            found = next((one for form, one in reduced if not any(form.differences_to(short))), None)
        if found is None:
            page = recorded_page(contract, sent, ((one.form, one.waiting[0]) for one in known.values()))
            if page is not None:
                return Reply(page, OK)
            message = f"The recording {self._name} does not contain this request. {self._closest(contract, sent)}"
            return shaped_fault(Fault(NOT_RECORDED, CODE, message), contract.operation)
        exchange = found.waiting.popleft() if len(found.waiting) > 1 else found.waiting[0]
        body = exchange.json if exchange.text is None else exchange.text
        return RecordedReply(body, exchange.status, content=exchange.content, content_type=exchange.content_type)

    def _closest(self, contract: Contract, sent: RequestForm) -> str:
        operation = contract.operation.id
        ranked = [(list(one.form.differences_to(sent)), one) for one in self._recorded.get(operation, {}).values()]
        if not ranked:
            near = get_close_matches(operation, self._recorded, n=3, cutoff=0.0)
            listed = f" It contains calls of {', '.join(near)}." if near else ""
            return f"It contains no call of {operation}.{listed}"
        differences, one = min(ranked, key=lambda pair: len(pair[0]))
        listed = ", ".join(differences[:MOST_DIFFERENCES])
        more = len(differences) - MOST_DIFFERENCES
        return f"The closest call of {operation} is {one.title}: {listed}{f', and {more} more' if more > 0 else ''}."


def _problem(exchange: Exchange) -> str:
    """Return which part of a recorded response HTTP does not allow; empty if there is none."""
    if 0 < exchange.status < SMALLEST_STATUS:
        return f"the status {exchange.status}"
    if not SENDABLE.fullmatch(exchange.content_type):
        return f"the content type {exchange.content_type!r:.100}"
    return "" if is_whole(exchange.text or "") else "a lone surrogate in the text"
