"""The pytest plugin of aiomodelarts: fixtures with a fake of ModelArts.

It stands beside the package, and imports it only when a test asks for a fixture, so that it costs nothing elsewhere.

Example:
    ```
    async def test_my_application(modelarts, modelarts_fake):
        modelarts_fake.fail("CreateNotebook", status=429)
        await my_application.run(modelarts)
        modelarts_fake.assert_called("CreateNotebook", times=2)
    ```
"""

from __future__ import annotations

import os
from collections.abc import Generator, Iterator
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from aiomodelarts import ModelArts
    from aiomodelarts.testing import FakeModelArts

LOGIN_PREFIXES = ("OS_", "HUAWEICLOUD_")
SHOWN_CALLS = 50


def pytest_addoption(parser: pytest.Parser) -> None:
    """Say what pytest.ini may set."""
    parser.addini("modelarts_seed", "what is in each fake from the start: a file of calls, or a snapshot", "paths")
    parser.addini("modelarts_speed", "how fast the time of each fake runs; empty: it moves when it is waited for")


def pytest_configure(config: pytest.Config) -> None:
    """Say what the marker is for."""
    text = "modelarts(seed=..., speed=..., **arguments): what the fixture modelarts_fake is made with"
    config.addinivalue_line("markers", text)


@pytest.fixture
def modelarts_fake(request: pytest.FixtureRequest) -> FakeModelArts:
    """A fake of ModelArts of its own for each test, an `aiomodelarts.testing.FakeModelArts`.

    Its time moves only when somebody waits for it, or with `modelarts_fake.clock.advance(60)`. A seed is looked for
    beside the file of the test.

    Example:
        ```
        @pytest.mark.modelarts(seed="garden.yaml", speed=1000)
        def test_my_program(modelarts_fake): ...
        ```
    """
    try:
        return _made(request)
    except ModuleNotFoundError as error:
        raise pytest.fail.Exception(str(error), pytrace=False) from None
    except (OSError, TypeError, ValueError) as error:
        text = f"the fake can't be made as the marker modelarts and the ini file say: {error}"
        raise pytest.fail.Exception(text, pytrace=False) from error


def _made(request: pytest.FixtureRequest) -> FakeModelArts:
    from aiomodelarts.testing import FakeModelArts, ScaledClock

    marker = request.node.get_closest_marker("modelarts")
    given: dict[str, Any] = dict(marker.kwargs) if marker is not None else {}
    if marker is not None and marker.args:
        raise TypeError(f"{marker.args[0]!r} has no name; write seed={marker.args[0]!r}, or speed=")
    seeds: list[Any] = request.config.getini("modelarts_seed")
    if "seed" in given:
        seed = given.pop("seed")
        seeds = [request.path.parent / seed if isinstance(seed, str) else seed]
    usual = "" if "clock" in given else request.config.getini("modelarts_speed")
    speed = given.pop("speed", usual)
    if speed:
        given["clock"] = ScaledClock(_number(speed))
    fake = FakeModelArts(**given)
    for seed in seeds:
        fake.seed(seed)
    return fake


def _number(speed: object) -> float:
    try:
        return float(str(speed))
    except ValueError:
        raise ValueError(f"speed is {speed!r}; give 1 or more") from None


@pytest.fixture
def modelarts(modelarts_fake: FakeModelArts) -> ModelArts:
    """A client of `modelarts_fake`, without a socket. It opens with its first call, on the event loop of that call."""
    return modelarts_fake.client(opens_itself=True)


@pytest.fixture
def modelarts_url(modelarts_fake: FakeModelArts) -> Iterator[str]:
    """The address of `modelarts_fake`, served on loopback from a thread, for programs that have their own client."""
    from aiomodelarts.testing import served

    with served(modelarts_fake) as url:
        yield url


@pytest.fixture
def modelarts_environment(
    modelarts_fake: FakeModelArts, modelarts_url: str, monkeypatch: pytest.MonkeyPatch
) -> dict[str, str]:
    """The environment, set so that `ModelArts()` finds `modelarts_url`, here and in programs started from here."""
    for name in [name for name in os.environ if name.startswith(LOGIN_PREFIXES)]:
        monkeypatch.delenv(name)
    variables = modelarts_fake.environment(modelarts_url)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    return variables


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Show beside a failed test which calls reached its fake."""
    report = yield
    fake = getattr(item, "funcargs", {}).get("modelarts_fake")
    calls = getattr(fake, "calls", [])
    if report.when == "call" and report.failed and calls:
        lines = [f"{number}. {call}" for number, call in enumerate(calls, 1)]
        if len(lines) > SHOWN_CALLS:
            lines[:-SHOWN_CALLS] = [f"... {len(lines) - SHOWN_CALLS} more before"]
        report.sections.append(("calls to the fake of ModelArts", "\n".join(lines)))
    return report
