"""The event loops that tests run on: asyncio's and uvloop's, with lazy and with eager tasks."""

import asyncio
import inspect
import sys
from collections.abc import Callable
from importlib.util import find_spec
from typing import Any

import pytest


def asyncio_loop() -> asyncio.AbstractEventLoop:
    return asyncio.new_event_loop()


def uvloop_loop() -> asyncio.AbstractEventLoop:
    import uvloop  # not everywhere installed

    return uvloop.new_event_loop()


def eager(make: Callable[[], asyncio.AbstractEventLoop]) -> Callable[[], asyncio.AbstractEventLoop]:
    def make_eager() -> asyncio.AbstractEventLoop:
        loop = make()
        # uvloop passes `eager_start`, which the factory takes only since Python 3.13.3.
        known = inspect.signature(asyncio.eager_task_factory).parameters  # type: ignore[attr-defined]

        def factory(loop: asyncio.AbstractEventLoop, coroutine: Any, **named: Any) -> Any:
            taken = {name: value for name, value in named.items() if name in known}
            return asyncio.eager_task_factory(loop, coroutine, **taken)  # type: ignore[attr-defined]

        loop.set_task_factory(factory)
        return loop

    return make_eager


HAS_UVLOOP, HAS_EAGER = find_spec("uvloop") is not None, sys.version_info >= (3, 12)
NO_UVLOOP = pytest.mark.skipif(not HAS_UVLOOP, reason="uvloop is not installed")
NO_EAGER = pytest.mark.skipif(not HAS_EAGER, reason="eager tasks came with Python 3.12")
LOOPS = [
    pytest.param(asyncio_loop, id="asyncio"),
    pytest.param(eager(asyncio_loop), id="asyncio, eager", marks=NO_EAGER),
    pytest.param(uvloop_loop, id="uvloop", marks=NO_UVLOOP),
    pytest.param(eager(uvloop_loop), id="uvloop, eager", marks=[NO_UVLOOP, NO_EAGER]),
]
AVAILABLE = (1 + HAS_UVLOOP) * (1 + HAS_EAGER)
"""How many of them this Python has."""
