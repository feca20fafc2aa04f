"""Recordings for tests: of a run against the fake, and with changes."""

import asyncio
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from aiomodelarts.testing import FakeModelArts
from tests.contract.conformance_garden import conformance

Row = dict[str, Any]


def record(path: Path, *only: str) -> Path:
    """Record a run against a strict fake, whose requests are all documented."""
    fake = FakeModelArts(strict=True)
    run = conformance(fake, recording=True, write=True, only=only, timeout=3600.0)
    report = asyncio.run(run.run())
    assert report.outcomes["different"] == 0
    assert fake.undocumented == {}
    run.record(path)
    return path


def changed(path: Path, to: Path, change: Callable[[list[Row]], object]) -> Path:
    """Write a recording whose calls were changed in place."""
    first, *rows = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
    change(rows)
    to.write_text("\n".join(map(json.dumps, [first, *rows])), encoding="utf-8")
    return to


def replaced(by: list[Row]) -> Callable[[list[Row]], object]:
    """A change that replaces all calls."""

    def change(rows: list[Row]) -> None:
        rows[:] = by

    return change


def row(method: str, target: str, status: int = 200, json: Any = None, **more: Any) -> Row:
    """A recorded call."""
    target = f"/v1/{'0' * 32}{target}"
    kind = "application/json" if json is not None else ""
    return {
        "method": method,
        "target": target,
        "sent": None,
        "status": status,
        "content_type": kind,
        "json": json,
        "text": None,
        **more,
    }
