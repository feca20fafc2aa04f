"""Pauses of the garbage collector while many objects are created."""

from __future__ import annotations

import gc
from collections.abc import Generator
from contextlib import contextmanager
from threading import Lock


class _Pauses:
    """Number of blocks that are running with the collector off, and whether it was on before the first one."""

    def __init__(self) -> None:
        self.lock = Lock()
        self.number = 0
        self.was_enabled = False


_PAUSES = _Pauses()


@contextmanager
def collection_paused() -> Generator[None]:
    """Pause the garbage collector of the process, and switch it on again if it was on before.

    While a block creates many objects that stay in use, the collector examines all of them repeatedly and finds
    nothing. Blocks may be nested or run in several threads; the last one to end restores the previous setting.
    """
    with _PAUSES.lock:
        if not _PAUSES.number:
            _PAUSES.was_enabled = gc.isenabled()
            gc.disable()
        _PAUSES.number += 1
    try:
        yield
    finally:
        with _PAUSES.lock:
            _PAUSES.number -= 1
            if not _PAUSES.number and _PAUSES.was_enabled:
                gc.enable()
