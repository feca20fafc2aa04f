"""Pytest plugin with fixtures for a fake of ModelArts.

The plugin is a module outside of the package and imports the package only for tests that use a fixture, because pytest
loads plugins in every run.

Example:
    ```python
    async def test_throttling(modelarts: ModelArts, modelarts_fake: FakeModelArts) -> None:
        modelarts_fake.fail("ListNotebooks", status=429)
        await modelarts.notebooks.list()  # the client tries again
        modelarts_fake.assert_called("ListNotebooks", times=2)
    ```
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Generator, Iterator
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from aiomodelarts import ModelArts
    from aiomodelarts.testing import FakeModelArts

LOGIN_PREFIXES = ("OS_", "HUAWEICLOUD_")
SHOWN_CALLS = 50
UNDOCUMENTED = "modelarts_undocumented"


def pytest_addoption(parser: pytest.Parser) -> None:
    """Register the options for the command line and the ini file."""
    text = "refuse undocumented fields and query parameters in all tests that use the fake of ModelArts"
    parser.getgroup("modelarts").addoption("--modelarts-strict", action="store_true", help=text)
    parser.addini("modelarts_strict", text, "bool", default=False)
    parser.addini("modelarts_seed", "initial state of each fake: files with calls, or snapshots", "paths")
    parser.addini(
        "modelarts_speed",
        "speed of the fake's clock relative to real time; empty: the clock moves only when waited for",
    )


def pytest_configure(config: pytest.Config) -> None:
    """Register the marker."""
    text = "modelarts(seed=..., speed=..., strict=..., **arguments): arguments for the fixture modelarts_fake"
    config.addinivalue_line("markers", text)


@pytest.fixture
def modelarts_fake(request: pytest.FixtureRequest) -> FakeModelArts:
    """Return a new fake of ModelArts for the test, an `aiomodelarts.testing.FakeModelArts`.

    By default, the fake's clock moves only when a call waits for it, or with `modelarts_fake.clock.advance(60)`. The
    paths of a seed and of a recording (`replay="calls.jsonl"`) are relative to the file of the test.

    Example:
        ```python
        import pytest

        @pytest.mark.modelarts(seed="garden.yaml", speed=1000)
        def test_the_seed(modelarts_fake: FakeModelArts) -> None:
            modelarts_fake.assert_called("CreateWorkspace", times=0)  # calls of a seed are not recorded
        ```
    """
    try:
        return _made(request)
    except ImportError as error:  # a missing package, or distributions that do not fit each other
        raise pytest.fail.Exception(str(error), pytrace=False) from None
    except (OSError, TypeError, ValueError) as error:
        from aiomodelarts.testing.commands.file_errors import message_of

        text = f"the fake can't be created from the marker modelarts and the ini file: {message_of(error)}"
        raise pytest.fail.Exception(text, pytrace=False) from error


def _made(request: pytest.FixtureRequest) -> FakeModelArts:
    from aiomodelarts.testing import FakeModelArts, ScaledClock

    marker = request.node.get_closest_marker("modelarts")
    given: dict[str, Any] = dict(marker.kwargs) if marker is not None else {}
    if marker is not None and marker.args:
        raise TypeError(f"{marker.args[0]!r} is a positional argument; write seed={marker.args[0]!r}, or speed=")
    seeds: list[Any] = request.config.getini("modelarts_seed")
    if "seed" in given:
        seed = given.pop("seed")
        seeds = [request.path.parent / seed if isinstance(seed, str) else seed]
    usual = "" if "clock" in given else request.config.getini("modelarts_speed")
    speed = given.pop("speed", usual)
    if speed:
        given["clock"] = ScaledClock(_number(speed))
    if "strict" not in given:
        given["strict"] = _usually_strict(request.config)
    recording = given.pop("replay", None)
    if recording is not None and marker is not None:
        if "seed" in marker.kwargs:
            raise TypeError("seed= and replay= can't be combined: a recording has no state")
        return FakeModelArts.replay(request.path.parent / recording, **given)
    fake = FakeModelArts(**given)
    for seed in seeds:
        fake.seed(seed)
    return fake


def _usually_strict(config: pytest.Config) -> bool:
    try:
        return bool(config.getoption("--modelarts-strict") or config.getini("modelarts_strict"))
    except (ValueError, pytest.UsageError) as error:  # by the version of pytest
        raise ValueError(f"modelarts_strict has an {error}; write true or false") from None


def _number(speed: object) -> float:
    try:
        return float(str(speed))
    except ValueError:
        raise ValueError(f"speed is {speed!r}; pass a number of 1 or more") from None


@pytest.fixture
def modelarts(modelarts_fake: FakeModelArts) -> ModelArts:
    """Return a client of `modelarts_fake` that needs no socket and no closing."""
    return modelarts_fake.client(opens_itself=True)


@pytest.fixture
def modelarts_url(modelarts_fake: FakeModelArts) -> Iterator[str]:
    """Serve `modelarts_fake` on a loopback port from a thread, for programs with another client, and yield its URL."""
    from aiomodelarts.testing import served

    with served(modelarts_fake) as url:
        yield url


@pytest.fixture
def modelarts_environment(
    modelarts_fake: FakeModelArts, modelarts_url: str, monkeypatch: pytest.MonkeyPatch
) -> dict[str, str]:
    """Set environment variables so that `ModelArts()` uses `modelarts_url`, in this process and its subprocesses."""
    for name in [name for name in os.environ if name.startswith(LOGIN_PREFIXES)]:
        monkeypatch.delenv(name)
    variables = modelarts_fake.environment(modelarts_url)
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    return variables


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Add the calls that the fake received to the report of a failed test, and undocumented parts to each report."""
    report = yield
    fake: FakeModelArts | None = getattr(item, "funcargs", {}).get("modelarts_fake")
    if fake is None:
        return report
    if report.when == "call" and report.failed and fake.calls:
        lines = [f"{number}. {call}" for number, call in enumerate(fake.calls, 1)]
        if len(lines) > SHOWN_CALLS:
            lines[:-SHOWN_CALLS] = [f"... {len(lines) - SHOWN_CALLS} more before"]
        report.sections.append(("calls to the fake of ModelArts", "\n".join(lines)))
    if report.when == "teardown":
        # An attribute, because pytest-xdist sends the attributes of a report to the process that shows the summary.
        setattr(report, UNDOCUMENTED, fake.undocumented)
    return report


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Show the undocumented fields and query parameters that the tests sent to the fake, by operation."""
    numbers: Counter[tuple[str, str]] = Counter()
    tests: dict[tuple[str, str], str] = {}
    for reports in terminalreporter.stats.values():
        for report in reports:
            found: dict[str, dict[str, int]] = getattr(report, UNDOCUMENTED, {})
            for operation, places in found.items():
                for place, number in places.items():
                    numbers[operation, place] += number
                    tests.setdefault((operation, place), report.nodeid)
    if not numbers:
        return
    terminalreporter.section("undocumented fields and parameters sent to the fake of ModelArts")
    for (operation, place), number in sorted(numbers.items()):
        count = "1 call" if number == 1 else f"{number} calls"
        terminalreporter.line(f"{operation}: {place} ({count}, first in {tests[operation, place]})")
