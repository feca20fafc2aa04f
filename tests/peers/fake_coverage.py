"""Which operations of the fake other clients call with success, as a page of the documentation.

`python -m tests.peers.fake_coverage` runs Huawei's SDK, otcextensions and `openstack ma` against the fake, and writes
`docs/fake-coverage.md`. `make fake-coverage` prepares their environments and calls it.
"""

import asyncio
import re
from collections import Counter
from collections.abc import Iterable
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from unittest.mock import patch

from attrs import frozen

from aiomodelarts.operations import OPERATIONS
from aiomodelarts.testing import FakeModelArts, ScaledClock, served
from aiomodelarts.testing.handlers.call import HANDLERS
from tests.contract.conftest import Maker
from tests.contract.last_requests import StateKeeper
from tests.contract.scenarios import SCENARIOS

from .command_line_calls import CALLS as COMMANDS
from .command_line_calls import KNOWN_MISTAKES
from .conftest import ENVIRONMENTS, HERE, SPEED, Peer
from .huawei_operations import Outcome, huawei_outcomes
from .openstack_calls import CALLS as METHODS
from .openstack_calls import LOOKED_FOR

PAGE = Path(__file__).parents[2] / "docs" / "fake-coverage.md"
HUAWEI, OTCEXTENSIONS, COMMAND_LINE = "Huawei's SDK", "otcextensions", "`openstack ma`"
PEERS = (HUAWEI, OTCEXTENSIONS, COMMAND_LINE)
DECODED, ACCEPTED, REFUSED, NOT_FOUND, NOT_CALLED = "decoded", "accepted", "refused", "not found", ""
STATEFUL, STATELESS, EXAMPLE = "yes", "no", "example"
# Commands that fail after the fake has accepted their request.
NOT_DECODED = {"ma visualization job stop": "StopVisualizationJob"}
TITLES = ("operation", "method of the client", *PEERS, "stateful")
ROW = re.compile(r"\| `(\w+)` \| `([\w.]+)` \| ([\w ]*) \| ([\w ]*) \| ([\w ]*) \| (\w+) \|")
INTRODUCTION = """\
# Coverage of the fake

Other clients of ModelArts call the fake as they call the cloud. This page shows for each operation what they get.
`make fake-coverage` writes it from a run of the tests in `tests/peers`, which runs Huawei's SDK, otcextensions and its
commands `openstack ma` in environments of their own:
{versions}.

- `decoded`: the fake accepted the request of the client, and the client decoded the response.
- `accepted`: the fake accepted the request, and the client failed to decode the response.
- `refused`: the fake refused the request, as the cloud would. Huawei's SDK has no body for the tags of
  `CreateInferServiceTag`.
- `not found`: the client only asked for a name as if it were an ID, before it searched the list.
- An empty cell: the client does not have the operation.

The last column shows how the fake executes an operation. `yes`: the call reads or changes the state of the fake, which
later calls see. `no`: the response depends on the request, the time and built-in data, such as flavors. `example`: the
response is the example of the OpenAPI document.
"""


@frozen
class CoverageRow:
    """An operation in the table.

    Args:
        operation: ID of the operation.
        method: Resource and method of the client.
        outcomes: What each peer gets, in the order of `PEERS`.
        stateful: How the fake executes the operation.
    """

    operation: str
    method: str
    outcomes: tuple[str, ...]
    stateful: str

    def outcome_of(self, peer: str) -> str:
        return self.outcomes[PEERS.index(peer)]


def read_table(page: str) -> list[CoverageRow]:
    """The rows of the table in the page."""
    found = [match.groups() for match in map(ROW.fullmatch, page.splitlines()) if match is not None]
    return [CoverageRow(row[0], row[1], tuple(row[2:5]), row[5]) for row in found]


def to_page(rows: Iterable[CoverageRow]) -> str:
    """The page with the totals and the table."""
    rows = list(rows)
    lines = [INTRODUCTION.format(versions=versions()), *summary(rows), ""]
    lines += [f"| {' | '.join(TITLES)} |", f"|{'---|' * len(TITLES)}"]
    for row in rows:
        cells = [f"`{row.operation}`", f"`{row.method}`", *row.outcomes, row.stateful]
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join([*lines, ""])


def versions() -> str:
    """The pinned releases of the clients."""
    lines = [line for name in ("huawei", "openstack") for line in (HERE / f"{name}.txt").read_text().splitlines()]
    names = ("huaweicloudsdkmodelarts", "otcextensions", "python-openstackclient")
    return ", ".join(line.replace("==", " ") for line in lines if line.startswith(names))


def summary(rows: list[CoverageRow]) -> list[str]:
    """The table of the totals."""
    lines = ["| client | operations | accepted | decoded |", "|---|---|---|---|"]
    for peer in PEERS:
        counts = Counter(row.outcome_of(peer) for row in rows)
        called = len(rows) - counts[NOT_CALLED]
        accepted = counts[ACCEPTED] + counts[DECODED]
        lines.append(f"| {peer} | {called} of {len(rows)} | {accepted} | {counts[DECODED]} |")
    kinds = Counter(row.stateful for row in rows)
    examples = f", {kinds[EXAMPLE]} return an example" if kinds[EXAMPLE] else ""
    kept = f"{kinds[STATEFUL]} are stateful, {kinds[STATELESS]} are not{examples}"
    return [*lines, "", f"Of {len(rows)} operations, {kept}."]


@contextmanager
def reads_noted(noted: list[str]) -> Any:
    """Note the names of the tables of the state that are used."""
    table = FakeModelArts.table

    def noting(fake: FakeModelArts, name: str) -> Any:
        noted.append(name)
        return table(fake, name)

    with patch.object(FakeModelArts, "table", noting):
        yield


class LastRequest(StateKeeper):
    """Keeps the state before the newest request, and forgets what earlier requests read."""

    def __init__(self, fake: FakeModelArts, noted: list[str]) -> None:
        super().__init__(fake)
        self.noted = noted

    def before(self, attempt: Any) -> None:
        super().before(attempt)
        self.noted.clear()


async def executions() -> dict[str, str]:
    """How the fake executes each operation."""
    found: dict[str, str] = {}
    for operation in OPERATIONS:
        fake, noted = FakeModelArts(), list[str]()
        keeper = LastRequest(fake, noted)
        async with fake.client(retries=0, hooks=[keeper]) as client:
            with reads_noted(noted):
                await SCENARIOS[operation](client, Maker(fake, client))
        after = fake.snapshot()
        changed = any(keeper.state[part] != after[part] for part in ("tables", "outcomes"))
        found[operation] = EXAMPLE if operation not in HANDLERS else STATEFUL if noted or changed else STATELESS
    return found


def openstack_outcomes(script: str, plan: Any, mistakes: Iterable[str] = ()) -> dict[str, Outcome]:
    """What otcextensions or its commands get, by operation."""
    fake = FakeModelArts(clock=ScaledClock(SPEED))
    with served(fake) as url:
        played = Peer("openstack", fake, url).run(script, plan)
    problems = {name: problem for name, problem in played["report"] if problem}
    assert problems.keys() <= set(mistakes), problems
    outcomes: dict[str, Outcome] = {}
    for call in list(fake.calls):
        known = outcomes.get(call.operation)
        if known is None or not known.accepted:  # clients look for names that do not exist
            problem = "; ".join(problems[name] for name in problems if NOT_DECODED.get(name) == call.operation)
            is_refused = not 200 <= call.status < 300
            outcomes[call.operation] = Outcome(
                call.status, NOT_FOUND if is_refused and call.operation in LOOKED_FOR else problem
            )
    return outcomes


def outcome_name(outcome: Outcome | None) -> str:
    if outcome is None:
        return NOT_CALLED
    if outcome.problem == NOT_FOUND:
        return NOT_FOUND
    return DECODED if outcome.decoded else ACCEPTED if outcome.accepted else REFUSED


def main() -> None:
    results = {
        HUAWEI: asyncio.run(huawei_outcomes(ENVIRONMENTS / "huawei" / "bin" / "python")),
        OTCEXTENSIONS: openstack_outcomes("openstack_client.py", {"options": {}, "repaired": True, "steps": METHODS}),
        COMMAND_LINE: openstack_outcomes("command_line.py", {"steps": COMMANDS}, KNOWN_MISTAKES),
    }
    stateful = asyncio.run(executions())
    rows = [
        CoverageRow(
            operation.id,
            f"{operation.resource}.{operation.name}",
            tuple(outcome_name(results[peer].get(operation.id)) for peer in PEERS),
            stateful[operation.id],
        )
        for operation in sorted(OPERATIONS.values(), key=lambda one: (one.resource, one.id))
    ]
    PAGE.write_text(to_page(rows), encoding="utf-8")


if __name__ == "__main__":
    main()
