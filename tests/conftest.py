"""What the tests of the generator and of the contract share."""

from __future__ import annotations

import asyncio
import gc
import json
import logging
import ssl
import sys
from collections import Counter
from collections.abc import Callable, Generator, Iterator
from importlib.resources import files
from importlib.util import find_spec
from types import ModuleType
from typing import Any

import pytest

from aiomodelarts.core.http import tls

# Tests make specs and documents of some 100,000 objects; searching them for garbage took a fifth of the time.
# Tests record the numbers of examples that they have executed as properties with this beginning.
EXECUTED = "executed: "
FEWER_COLLECTIONS = (300_000, 30, 100)


HYPOTHESIS = find_spec("hypothesis") is not None
"""The environments of the tests in a browser don't have it."""

if HYPOTHESIS:
    from hypothesis import settings

    # Examples are chosen by the code of each test alone, so that each run has the same, and without limits of real
    # time. `pytest --hypothesis-profile=default` chooses others in each run.
    settings.load_profile("ci")


def _try_the_same_constants_in_each_run() -> None:
    """Let Hypothesis take constants from the modules that are imported now.

    Later, these depend on the earlier tests of a process. Hypothesis has no setting for this.
    """
    from hypothesis.internal.conjecture import providers

    if hasattr(providers, "_get_local_constants"):
        constants = providers._get_local_constants()
        providers._get_local_constants = lambda: constants


@pytest.hookimpl(wrapper=True)
def pytest_collection() -> Generator[None, object, object]:
    """20,000 tests are no garbage: nobody looks for it while they are made, nor among them later."""
    if HYPOTHESIS:
        _try_the_same_constants_in_each_run()
    gc.disable()
    try:
        return (yield)
    finally:
        gc.enable()
        gc.collect()
        gc.freeze()
        gc.set_threshold(*FEWER_COLLECTIONS)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print how many examples and blocks of the documentation have been executed without an error."""
    found = Counter[str]()
    for report in terminalreporter.getreports("passed"):
        for name, number in report.user_properties:
            if name.startswith(EXECUTED):
                found[name.removeprefix(EXECUTED)] += int(str(number))
    if found:
        numbers = ", ".join(f"{number} {name}" for name, number in sorted(found.items()))
        terminalreporter.write_line(f"documentation executed: {numbers}")


@pytest.fixture(scope="session", autouse=True)
def _what_is_missing() -> Iterator[None]:
    """httpx asks at each request within a process which library runs it; looking on the disk takes long each time."""
    with pytest.MonkeyPatch.context() as patch:
        if find_spec("sniffio") is None:
            patch.setitem(sys.modules, "sniffio", None)
        yield


@pytest.fixture(scope="session")
def document() -> dict[str, Any]:
    """The bundled document that the package was generated from."""
    return json.loads(files("aiomodelarts").joinpath("openapi.json").read_bytes())


@pytest.fixture(scope="session")
def reading(document: dict[str, Any], tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    """The pydantic models that datamodel-code-generator makes of the document."""
    from tests.second_reading import MODULE, generated  # takes a third of a second, which other tests don't need

    yield generated(document, tmp_path_factory.mktemp(MODULE))
    del sys.modules[MODULE]


@pytest.fixture
async def jump(monkeypatch: pytest.MonkeyPatch) -> Callable[[float], Any]:
    """Return a function that sets the clock of the event loop forward, so that timeouts expire."""
    loop = asyncio.get_running_loop()
    real, ahead = loop.time, 0.0

    async def turns() -> None:
        for _ in range(10):
            await asyncio.sleep(0)

    async def forward(seconds: float) -> None:
        nonlocal ahead
        await turns()
        ahead += seconds
        await turns()

    monkeypatch.setattr(loop, "time", lambda: real() + ahead)
    return forward


@pytest.fixture(scope="session")
def tls_context() -> ssl.SSLContext:
    """What clients that nobody told whom to trust go by."""
    return tls.default_context()


@pytest.fixture(scope="module")
def one_tls_context(tls_context: ssl.SSLContext) -> Iterator[None]:
    """Reading the certificates takes longer than most tests, so all clients share what was read once."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(tls, "default_context", lambda: tls_context)
        for name in ("OS_CACERT", "SSL_CERT_FILE", "SSL_CERT_DIR"):  # go before it
            patch.delenv(name, raising=False)
        yield


@pytest.fixture(autouse=True)
def _usual_log_levels() -> None:
    """A test that raises the level of a logger does not change what later tests see."""
    logging.getLogger().setLevel(logging.WARNING)
    logging.getLogger("aiomodelarts").setLevel(logging.NOTSET)
