"""Pauses of the garbage collector while many objects are created, and deallocation of many objects in steps."""

from __future__ import annotations

import gc
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from threading import Lock
from typing import Any, cast


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


MANY = 10_000


def free_in_steps(tables: Mapping[str, Any]) -> None:
    """Free the entries of dicts one by one, because the deallocation of many objects at once blocks all other threads.

    Args:
        tables: Dicts that nothing else uses; other values are ignored.
    """
    for table in tables.values():
        if isinstance(table, dict):
            entries = cast("dict[str, Any]", table)
            while entries:
                dict[str, Any].popitem(entries)


def exempt_present_objects(number: int) -> None:
    """Exempt all objects that exist now from collection if a large state was just created.

    The next collection would examine all of it, which blocks all threads for hundreds of milliseconds. The objects
    are still freed when nothing refers to them any more.

    Args:
        number: Number of entries in the state; if there are fewer than 10,000, nothing happens.
    """
    if number >= MANY:
        gc.freeze()
