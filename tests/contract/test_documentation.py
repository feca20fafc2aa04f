"""The Python blocks of README and the guides run against the fake, in order and in one namespace for each file."""

import ast
import asyncio
import inspect
import os
import re
import subprocess
import sys
import unittest
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import pytest

from aiomodelarts import ModelArts
from aiomodelarts.operations import OPERATIONS
from aiomodelarts.testing import FakeModelArts, ScaledClock, serving

ROOT = Path(__file__).resolve().parents[2]
DOCUMENTS = [
    ROOT / "README.md",
    *sorted((ROOT / "docs").glob("*.md")),
    *sorted((ROOT / "docs" / "migration").glob("*.md")),
]
WITH_BLOCKS = [path for path in DOCUMENTS if "```python" in path.read_text(encoding="utf-8")]
LONGEST_README = 150


def blocks(document: Path) -> list[str]:
    """The fenced Python blocks, moved down so that a traceback has the lines of the document."""
    text = document.read_text(encoding="utf-8")
    found = re.finditer(r"^```python\n(.*?)^```$", text, re.M | re.S)
    return ["\n" * text[: block.start(1)].count("\n") + block[1] for block in found]


@pytest.fixture
async def environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[dict[str, Any]]:
    """What blocks find: variables for logging in, an open `client`, its `fake`, and an `image_id`."""
    fake = FakeModelArts(clock=ScaledClock(200))
    async with serving(fake) as url, fake.client() as client:
        for name in [name for name in os.environ if name.startswith(("OS_", "HW_", "HUAWEICLOUD_"))]:
            monkeypatch.delenv(name)
        for name, value in fake.environment(url).items():
            monkeypatch.setenv(name, value)
        monkeypatch.setenv("HOME", str(tmp_path))
        monkeypatch.chdir(tmp_path)
        await client.training_jobs.create(
            metadata={"name": "earlier"},
            algorithm={"code_dir": "/flowers/code/", "boot_file": "/flowers/code/train.py"},
            spec={"resource": {"flavor_id": "modelarts.p3.large.public", "node_count": 1}},
        )
        image = await client.images.list(type="BUILD_IN").first()
        assert image is not None
        yield {"__name__": "documentation", "client": client, "fake": fake, "image_id": image.id, "url": url}


@pytest.fixture
def object_storage(document: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The bucket `flowers` on a server in place of OBS, and code in `src/`, for a guide that needs them."""
    if "ObjectStorage(" not in document.read_text(encoding="utf-8"):
        yield
        return
    from aiomodelarts.storage import connection
    from tests.storage.bucket import Bucket
    from tests.storage.s3_server import s3_server

    with s3_server() as url:
        monkeypatch.setattr(connection, "obs_in", {"eu-de": url}.__getitem__)
        Bucket(url, "flowers").client.close()
        (tmp_path / "src").mkdir()
        (tmp_path / "src" / "train.py").write_text("print('training')")
        yield


async def run_block(code: str, document: Path, names: dict[str, Any]) -> None:
    """Run a block; a program with its own event loop in a process, and tests that it defines too."""
    if "asyncio.run(" in code:
        done = await asyncio.to_thread(
            subprocess.run, [sys.executable, "-W", "error", "-c", code], capture_output=True, text=True, timeout=40
        )
        assert (done.returncode, done.stderr) == (0, "")
        return
    before, client = set(names), names["client"]
    compiled = compile(code, str(document), "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
    pending = eval(compiled, names)  # noqa: S307  # our own documents
    if inspect.iscoroutine(pending):
        await pending
    names["client"] = client  # a block may have opened one of its own
    for name in sorted(set(names) - before):
        value = names[name]
        if name.startswith("test_"):
            fake = FakeModelArts()
            async with fake.client() as own:
                await value(modelarts=own, modelarts_fake=fake)
        elif inspect.isclass(value) and issubclass(value, unittest.TestCase):
            result = unittest.TestResult()
            await asyncio.to_thread(unittest.defaultTestLoader.loadTestsFromTestCase(value).run, result)
            assert result.testsRun >= 1
            assert (result.errors, result.failures) == ([], [])


@pytest.mark.parametrize("document", WITH_BLOCKS, ids=lambda path: path.name)
@pytest.mark.usefixtures("object_storage")
async def test_the_python_blocks_run(document: Path, environment: dict[str, Any]) -> None:
    assert isinstance(environment["client"], ModelArts)
    for code in blocks(document):
        await run_block(code, document, environment)


def test_the_readme_is_short() -> None:
    assert len((ROOT / "README.md").read_text(encoding="utf-8").splitlines()) <= LONGEST_README


def test_the_readme_has_no_link_that_breaks_on_a_package_index() -> None:
    targets = re.findall(r"\]\(([^)]*)\)", (ROOT / "README.md").read_text(encoding="utf-8"))
    assert [target for target in targets if not target.startswith("https://")] == []


@pytest.mark.parametrize("name", ["README.md", "docs/README.md"])
def test_the_guides_that_are_named_exist(name: str) -> None:
    document = ROOT / name
    named = re.findall(r"`([\w./]+\.md)`", document.read_text(encoding="utf-8"))
    assert named
    assert [one for one in named if not (document.parent / one).exists()] == []


def test_every_guide_is_listed() -> None:
    guides = {path.name for path in (ROOT / "docs").glob("*.md")} - {"README.md"}
    for document, prefix in ((ROOT / "README.md", "docs/"), (ROOT / "docs" / "README.md", "")):
        text = document.read_text(encoding="utf-8")
        assert [name for name in sorted(guides) if f"`{prefix}{name}`" not in text] == []


def test_every_resource_is_in_the_table() -> None:
    text = (ROOT / "docs" / "operations.md").read_text(encoding="utf-8")
    missing = sorted({one.resource for one in OPERATIONS.values() if f"`{one.resource}`" not in text})
    assert not missing, f"docs/operations.md: add {', '.join(missing)} to the table of resources"
