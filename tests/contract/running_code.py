"""Run blocks of code against a fake, with the variables that the documentation takes for granted."""

import ast
import asyncio
import inspect
import os
import subprocess
import sys
import unittest
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from aiomodelarts.core.clock import SystemClock
from aiomodelarts.testing import FakeModelArts, ScaledClock, serving
from tests.contract.documented_code import Block, blocks

JOB: Any = {
    "algorithm": {"code_dir": "/flowers/code/", "boot_file": "/flowers/code/train.py"},
    "spec": {"resource": {"flavor_id": "modelarts.p3.large.public", "node_count": 1}},
}


class LeapingClock(ScaledClock):
    """A clock that skips pauses. Programs in other processes, which pause in real time, see it run faster."""

    def __init__(self) -> None:
        super().__init__(10)

    async def sleep(self, seconds: float) -> None:
        self._ahead += max(seconds, 1.0)  # so that frequent polls stay few
        await asyncio.sleep(0)


@asynccontextmanager
async def environment(folder: Path, patch: pytest.MonkeyPatch) -> AsyncIterator[dict[str, Any]]:
    """Variables of blocks: an open `client`, its `fake`, the `url` of the fake, and an `image_id`.

    The fake has a training job. `ModelArts()` finds the fake too, and its waits take no time. The working directory is
    the folder.
    """
    fake = FakeModelArts(clock=LeapingClock())
    async with serving(fake) as url, fake.client() as client:
        for name in [name for name in os.environ if name.startswith(("OS_", "HW_", "HUAWEICLOUD_"))]:
            patch.delenv(name)
        for name, value in fake.environment(url).items():
            patch.setenv(name, value)
        patch.setenv("HOME", str(folder))
        patch.chdir(folder)
        for name in ("now", "monotonic", "sleep"):
            method = getattr(fake.clock, name)
            patch.setattr(SystemClock, name, lambda _self, *values, method=method: method(*values))
        await client.training_jobs.create(metadata={"name": "earlier"}, **JOB)
        image = await client.images.list(type="BUILD_IN").first()
        assert image is not None
        yield {"__name__": "documentation", "client": client, "fake": fake, "image_id": image.id, "url": url}


def write_files(document: Path, folder: Path) -> None:
    """Write the files that a document shows: blocks that begin with a comment with a name, such as `# garden.yaml`."""
    for block in blocks(document):
        first = block.code.partition("\n")[0]
        if block.language in {"yaml", "toml"} and first.startswith("# ") and "." in first and " " not in first[2:]:
            path = folder / first[2:]
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(block.code, encoding="utf-8")


async def run_block(block: Block, names: dict[str, Any]) -> None:
    """Run a block, and the tests that it defines."""
    if is_program(block):
        await run_program(block)
        return
    before, client = set(names), names["client"]
    pending = eval(compiled(block, flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT), names)  # noqa: S307  # our own documents
    if inspect.iscoroutine(pending):
        await pending
    names["client"] = client  # a block may have opened one of its own
    for name in sorted(set(names) - before):
        value = names[name]
        if name.startswith("test_"):
            await run_test(value)
        elif inspect.isclass(value) and issubclass(value, unittest.TestCase):
            await asyncio.to_thread(run_test_case, value)


def is_program(block: Block) -> bool:
    """Whether a block runs its own event loop."""
    return "asyncio.run(" in block.code


async def run_program(block: Block) -> None:
    """Run a program: in a thread, or in a process if other processes import it."""
    if 'if __name__ == "__main__"' not in block.code:
        await asyncio.to_thread(exec, compiled(block), {"__name__": "__main__"})
        return
    command = [sys.executable, "-W", "error", "-c", block.code]
    done = await asyncio.to_thread(subprocess.run, command, capture_output=True, text=True, timeout=40, check=False)
    assert (done.returncode, done.stderr) == (0, ""), block.place


def compiled(block: Block, flags: int = 0) -> Any:
    """The code object of a block, for tracebacks with the lines of its file."""
    return compile(block.at_its_line, str(block.path), "exec", flags=flags, dont_inherit=True)


async def run_test(function: Any) -> None:
    """Run a test with the fixtures of the pytest plugin."""
    marks = [mark.kwargs for mark in getattr(function, "pytestmark", []) if mark.name == "modelarts"]
    arguments = dict(marks[0]) if marks else {}
    seed, speed = arguments.pop("seed", None), arguments.pop("speed", None)
    clock = None if speed is None else ScaledClock(speed)
    fake = FakeModelArts(clock=clock, **arguments)
    if seed is not None:
        await asyncio.to_thread(fake.seed, seed)
    async with fake.client() as client:
        given = {"modelarts": client, "modelarts_fake": fake}
        pending = function(**{name: given[name] for name in inspect.signature(function).parameters})
        if inspect.iscoroutine(pending):
            await pending


def run_test_case(case: type[unittest.TestCase]) -> None:
    """Run the tests of a class."""
    result = unittest.TestResult()
    unittest.defaultTestLoader.loadTestsFromTestCase(case).run(result)
    assert result.testsRun >= 1
    assert (result.errors, result.failures) == ([], [])
