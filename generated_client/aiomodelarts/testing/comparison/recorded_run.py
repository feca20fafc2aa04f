"""Sends the requests of a recording to a fake, and compares the responses."""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Any, cast

import httpx
from attrs import define, field

from ...core.retry.transient_errors import TRANSIENT_STATUSES
from ..conformance.operation_lookup import contract_at
from ..conformance.recordings import Exchange
from ..conformance.request_forms import STAND_IN
from ..conformance.run_results import matches
from ..fake import PROJECT_ID, FakeModelArts
from ..spec.contracts import Contract
from .comparison_report import ComparedOperation, ComparisonReport
from .differences import CHANGING, Difference
from .identifiers import Identifiers
from .response_comparison import StateShown, compared, is_refusal, states_in

RECORDED_PROJECT = "0" * 32
ORIGIN = "https://modelarts.fake"
# Seconds between attempts to reach the recorded state: short ones first, four hours in total.
STEPS = (*[1] * 20, *[5] * 8, *[30] * 8, *[120] * 5, *[600] * 5, *[1800] * 6)
MOST_SEARCHES = 200
MOST_LATER = 50
NO_RESPONSE = "the recording has no response"
OVERLOADED = "the recorded response is a temporary failure"
UPLOAD = "it uploads a file, which the recording does not contain"
HIDDEN_VALUES = "the recording hides values that the fake validates"
NOT_IN_FAKE = "the fake does not have the resource; pass a seed that creates it"


@define
class RecordedRun:
    """Compares a recording with a fake, call by call.

    IDs, names and the project in the requests are replaced by those of the same resources in the fake. The clock of the
    fake is advanced until a response has the recorded state, if it ever has.

    Args:
        fake: The fake, which is changed.
        exchanges: Recorded requests and responses.
        only: Patterns of operations or resources to report; empty: all. All requests are sent nevertheless, because
            later ones depend on them.
        skip: Patterns of operations or resources to leave out of the report.

    Example:
        ```python
        from pathlib import Path

        from aiomodelarts.testing.conformance.recordings import read

        settings, exchanges = read(Path("calls.jsonl"))
        report = await RecordedRun(FakeModelArts(), exchanges).run()
        print(report.to_text())
        ```
    """

    fake: FakeModelArts
    exchanges: Sequence[Exchange]
    only: tuple[str, ...] = ()
    skip: tuple[str, ...] = ()
    _identifiers: Identifiers = field(init=False, factory=Identifiers)
    _operations: dict[str, ComparedOperation] = field(init=False, factory=dict[str, ComparedOperation])
    _token: tuple[str, float] = field(init=False, default=("", 0.0))
    _searches: int = field(init=False, default=0)
    _lasting: set[Difference] = field(init=False, factory=set[Difference])
    _states: dict[str, set[StateShown]] = field(init=False, factory=dict[str, "set[StateShown]"])
    _later: dict[str, deque[Exchange]] = field(init=False, factory=dict[str, deque[Exchange]])

    async def run(self) -> ComparisonReport:
        """Send all requests and return the report."""
        for exchange in self.exchanges:
            self._later.setdefault(exchange.key, deque()).append(exchange)
        transport = httpx.ASGITransport(self.fake.app)
        async with httpx.AsyncClient(transport=transport, base_url=ORIGIN) as http:
            for line, exchange in enumerate(self.exchanges, 2):  # the first line of the file has the settings
                contract = contract_at(exchange.method, exchange.target)
                if contract is not None:
                    await self._examine(http, contract, exchange, line)
                self._identifiers.see(exchange.sent)
                self._identifiers.see(exchange.json)
        found = [one for name, one in self._operations.items() if self._counts(name)]
        return ComparisonReport(sorted(found, key=lambda one: one.operation))

    def _counts(self, operation: str) -> bool:
        return (not self.only or matches(operation, self.only)) and not matches(operation, self.skip)

    async def _examine(self, http: httpx.AsyncClient, contract: Contract, exchange: Exchange, line: int) -> None:
        self._later[exchange.key].popleft()
        operation = contract.operation
        entry = self._operations.setdefault(operation.id, ComparedOperation(operation.id))
        if operation.sends_form:
            entry.skip(UPLOAD)
            return
        if exchange.status in TRANSIENT_STATUSES or exchange.status == 429:
            entry.skip(OVERLOADED)
            return
        before = self.fake.snapshot() if exchange.method != "GET" else None
        actual = await self._send(http, contract, exchange)
        if not exchange.status:
            entry.skip(NO_RESPONSE)
            return
        found = self._compare(contract, exchange, actual)
        if _changing(found):
            actual, found = await self._in_time(http, contract, exchange, before, actual, found)
        reason = self._reason_to_skip(contract, exchange, actual)
        if reason:
            entry.skip(reason)
            return
        created = exchange.method == "POST"
        self._identifiers.learn(exchange.json, actual.json, created=created)
        entry.add(found, line)

    def _compare(self, contract: Contract, exchange: Exchange, actual: Exchange) -> list[Difference]:
        return list(dict.fromkeys(compared(contract, exchange, actual, self._identifiers)))

    async def _send(self, http: httpx.AsyncClient, contract: Contract, exchange: Exchange) -> Exchange:
        """Send a recorded request to the fake and return its response."""
        target = self._identifiers.target(exchange.target).replace(RECORDED_PROJECT, PROJECT_ID)
        sent = self._identifiers.body(exchange.sent)
        headers = {"X-Auth-Token": self._valid_token()}
        content = None
        if sent is not None:
            content = json.dumps(sent).replace(RECORDED_PROJECT, PROJECT_ID)
            headers["Content-Type"] = contract.operation.content_type
        response = await http.request(exchange.method, target, content=content, headers=headers)
        kind = response.headers.get("content-type", "")
        try:
            decoded: Any = json.loads(response.content.replace(PROJECT_ID.encode(), RECORDED_PROJECT.encode()))
            self._states.setdefault(contract.operation.id, set()).update(states_in(decoded))
            return Exchange(exchange.method, target, sent, response.status_code, kind, decoded)
        except ValueError:
            return Exchange(exchange.method, target, sent, response.status_code, kind, None, response.text)

    async def _in_time(
        self,
        http: httpx.AsyncClient,
        contract: Contract,
        exchange: Exchange,
        before: dict[str, Any] | None,
        actual: Exchange,
        found: list[Difference],
    ) -> tuple[Exchange, list[Difference]]:
        """Advance the clock to the time at which the response has the fewest differences that depend on the time.

        Returns:
            The response at that time and its differences.
        """
        # A changing request can be sent again only if the fake refused it and the service did not.
        if before is not None and not (is_refusal(actual) and not is_refusal(exchange)):
            return actual, found
        if self._searches >= MOST_SEARCHES or all(one in self._lasting for one in _changing(found)):
            return actual, found
        self._searches += 1
        start, later = before or self.fake.snapshot(), actual
        fewest, best, passed = len(_changing(found)), 0, 0
        for seconds in STEPS:
            self.fake.clock.advance(seconds)
            passed += seconds
            later = await self._send(http, contract, exchange)
            left = _changing(self._compare(contract, exchange, later))
            if len(left) < fewest:
                fewest, best = len(left), passed
            if not left or (before is not None and not is_refusal(later)):
                break
        if passed != best:
            self.fake.restore(start)
            self.fake.clock.advance(best)
            later = await self._send(http, contract, exchange)
        found = self._compare(contract, exchange, later)
        if _changing(found) and self._is_ahead(contract, exchange, later):
            return later, []
        self._lasting.update(found)
        return later, found

    def _is_ahead(self, contract: Contract, exchange: Exchange, actual: Exchange) -> bool:
        """Return whether the fake is only faster: it showed the recorded states before, and is now in a later one.

        In the recording, other resources may have changed at the same time, and the fake has one clock for all.
        """
        shown = self._states.get(contract.operation.id, set())
        later = islice(self._later[exchange.key], MOST_LATER)
        return set(states_in(exchange.json)) <= shown and any(
            not _changing(self._compare(contract, one, actual)) for one in later
        )

    def _valid_token(self) -> str:
        """Return a token that is valid at the time of the fake, which can be hours after the last call."""
        fake, now = self.fake, self.fake.clock.login_time()
        token, made = self._token
        if not token or not made <= now < made + fake.iam.lifetime / 2:
            self._token = token, _ = fake.iam.new_token(PROJECT_ID, now), now
        return token

    def _reason_to_skip(self, contract: Contract, exchange: Exchange, actual: Exchange) -> str:
        """Return why a refusal of the fake says nothing about it; empty if it does."""
        if is_refusal(exchange) or not is_refusal(actual):
            return ""
        if actual.status == 400 and any(_hidden_values(exchange.sent)):
            return HIDDEN_VALUES
        parts = exchange.target.partition("?")[0].split("/")
        named = [part for part, name in zip(parts, contract.operation.path.split("/"), strict=True) if name[:1] == "{"]
        unknown = [one for one in named if one != RECORDED_PROJECT and not self._identifiers.knows(one)]
        return NOT_IN_FAKE if unknown else ""


def _changing(differences: list[Difference]) -> list[Difference]:
    """Return the differences that can disappear when time passes."""
    return [one for one in differences if one.kind in CHANGING]


def _hidden_values(value: Any) -> Iterator[str]:
    if isinstance(value, dict):
        for key, part in cast("dict[str, Any]", value).items():
            yield from _hidden_values(key)
            yield from _hidden_values(part)
    elif isinstance(value, list):
        for part in cast("list[Any]", value):
            yield from _hidden_values(part)
    elif isinstance(value, str) and STAND_IN.fullmatch(value):
        yield value
