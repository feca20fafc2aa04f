"""Counts how many rows a list of the fake makes."""

import sys
from collections import Counter
from collections.abc import Generator
from contextlib import contextmanager
from types import CodeType
from typing import Any

from aiomodelarts.testing.behaviour.older_jobs import Run
from aiomodelarts.testing.handlers.collection import Collection
from aiomodelarts.testing.spec.contracts import documented
from aiomodelarts.testing.spec.json_paths import copied

ROW_MAKERS: dict[CodeType, str] = {
    maker.__code__: maker.__qualname__ for maker in (Collection.row, Run.row, copied, documented)
}
"""Functions that make a row or a part of it. Outlines, which only filters and sorting read, share the stored parts."""


@contextmanager
def made_rows() -> Generator[Counter[str]]:
    """Count the calls of each of these functions in this thread."""
    made = Counter[str]()

    def count(frame: Any, event: str, _argument: object) -> None:
        if event == "call" and (name := ROW_MAKERS.get(frame.f_code)):
            made[name] += 1

    sys.setprofile(count)
    try:
        yield made
    finally:
        sys.setprofile(None)
