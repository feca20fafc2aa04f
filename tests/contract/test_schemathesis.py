"""schemathesis calls every operation of the fake, with what the spec allows and with what it does not.

It reads the spec on its own: whatever it sends, the fake neither breaks nor answers what the spec does not say.
The same examples come each time. Half of the calls are for things that are there, made by the operation's scenario.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Awaitable, Callable, Iterator
from importlib.metadata import version
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote

import pytest
from hypothesis import HealthCheck, Phase, given, seed, settings
from hypothesis.internal.conjecture import providers
from hypothesis.internal.constants_ast import Constants
from starlette.types import Receive, Scope, Send

from aiomodelarts.operations import OPERATIONS
from aiomodelarts.testing import PROJECT_ID, FakeModelArts, served
from aiomodelarts.testing.handlers.call import HANDLERS, Call
from aiomodelarts.testing.spec.contracts import document
from aiomodelarts.testing.spec.replies import Reply
from tests.contract.scenarios import SCENARIOS

if TYPE_CHECKING:
    import requests

if tuple(map(int, version("jsonschema-rs").split(".")[:2])) < (0, 60):
    pytest.skip("schemathesis needs a newer jsonschema-rs than the lowest one", allow_module_level=True)

CHECK_NAMES = [
    "not_a_server_error",
    "status_code_conformance",
    "content_type_conformance",
    "response_schema_conformance",
]
# Of what the spec allows, and of what it does not: to make strategies for the latter takes most of the time.
EXAMPLES = {"POSITIVE": 2, "NEGATIVE": 1}
QUIET = {"database": None, "deadline": None, "phases": [Phase.generate], "suppress_health_check": list(HealthCheck)}


class Door:
    """What the server serves: the fake of the present test."""

    def __init__(self) -> None:
        self.fake = FakeModelArts()

    async def app(self, scope: Scope, receive: Receive, send: Send) -> None:
        await self.fake.app(scope, receive, send)


@pytest.fixture(scope="module")
def door() -> Door:
    return Door()


@pytest.fixture(scope="module")
def url(door: Door) -> Iterator[str]:
    with served(door) as url:  # type: ignore[arg-type]
        yield url


@pytest.fixture(scope="module")
def session() -> Iterator[requests.Session]:
    import requests  # comes with schemathesis

    with requests.Session() as session:
        session.trust_env = False
        yield session


@pytest.fixture(scope="module")
def schema() -> Any:
    import schemathesis  # takes two seconds

    return schemathesis.openapi.from_dict(document())


@pytest.fixture(scope="module", autouse=True)
def _same_constants() -> Iterator[None]:
    """hypothesis draws from the constants of all modules that other tests have imported: the examples would differ."""
    none = Constants()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(providers, "_get_local_constants", lambda: none)
        yield


@pytest.fixture(scope="module")
def checks(schema: Any) -> list[Any]:
    from schemathesis.checks import CHECKS, load_all_checks

    load_all_checks()
    return CHECKS.get_by_names(CHECK_NAMES)


@pytest.fixture(scope="module")
def statuses() -> Iterator[Counter[int]]:
    """How often each status came; the calls have to get further than to the first refusal."""
    counted: Counter[int] = Counter()
    yield counted
    if sum(counted.values()) > 1000:  # all of them ran
        succeeded = sum(number for status, number in counted.items() if status < 300)
        assert succeeded > counted[401] / 2  # each operation is also called without a valid login
        assert counted.total() > 2 * counted[401]
        assert counted[400] > 0


def existing(fake: FakeModelArts, operation: str) -> dict[str, str]:
    """What the last call of an operation had in its path."""
    pattern = re.sub(r"{(\w+)}", r"(?P<\1>[^/]+)", OPERATIONS[operation].path)
    found = re.fullmatch(pattern, fake.calls_of(operation)[-1].path)
    assert found is not None
    return {name: unquote(value) for name, value in found.groupdict().items()}


@pytest.fixture
def explore(
    door: Door,
    url: str,
    session: requests.Session,
    schema: Any,
    checks: list[Any],
    fake: FakeModelArts,
    make: Any,
    statuses: Counter[int],
) -> Callable[[str], Awaitable[None]]:
    """Call an operation of a fake in which there is something."""
    from schemathesis import GenerationMode

    async def explore(operation: str) -> None:
        await SCENARIOS[operation](make.client, make)
        there = existing(fake, operation)
        door.fake = fake
        headers = {"X-Auth-Token": fake.iam.new_token(PROJECT_ID, fake.clock.now())}
        described = schema.find_operation_by_id(operation)
        numbers = iter(range(1000))

        def call(case: Any) -> None:
            known = there if next(numbers) % 2 == 0 else {"project_id": PROJECT_ID}
            case.path_parameters = {**(case.path_parameters or {}), **known}
            response = case.call(base_url=url, session=session, headers=headers)
            statuses[response.status_code] += 1
            # The older training service reports failures with status 200, without the fields of the success.
            failed = response.status_code == 200 and '"is_success":false' in response.text.replace(" ", "")
            used = [check for check in checks if not (failed and check.__name__ == CHECK_NAMES[-1])]
            case.validate_response(response, checks=used, headers=headers)

        for mode in GenerationMode:
            seed(7)(settings(max_examples=EXAMPLES[mode.name], **QUIET)(given(described.as_strategy(mode))(call)))()
        assert next(numbers) >= 2

    return explore


@pytest.mark.parametrize("operation", OPERATIONS)
async def test_every_operation(operation: str, explore: Callable[[str], Awaitable[None]]) -> None:
    await explore(operation)


@pytest.mark.parametrize(
    ("wrong", "reason"),
    [
        (Reply({"id": 5}), "Response violates schema"),
        (Reply({"error_code": 5}, 400), "Response violates schema"),
        (None, "Server error"),
    ],
    ids=["type", "error", "break"],
)
async def test_that_would_be_noticed(
    wrong: Reply | None,
    reason: str,
    explore: Callable[[str], Awaitable[None]],
    fake: FakeModelArts,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    answers = iter([True])

    def handler(call: Call) -> Reply:
        if next(answers, False):  # the scenario gets what it needs
            return usual(call)
        if wrong is None:
            raise ZeroDivisionError
        return wrong

    usual = HANDLERS["ShowNotebook"]
    monkeypatch.setitem(HANDLERS, "ShowNotebook", handler)
    with pytest.raises(BaseException, match=reason) as caught:
        await explore("ShowNotebook")
    assert "schemathesis" in type(caught.value).__module__
    fake.calls.clear()
