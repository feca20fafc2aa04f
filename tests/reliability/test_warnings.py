"""The configuration of pytest makes whatever is left behind fail the test that left it."""

import os
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
LEAKS = """
import asyncio, gc, socket, warnings


async def left_over():
    pass


def test_a_coroutine_that_is_never_awaited():
    left_over()
    gc.collect()


def test_a_socket_that_is_never_closed():
    socket.socket()
    gc.collect()


class Failing:
    def __del__(self):
        raise ValueError("unraisable")


def test_an_exception_that_nobody_can_catch():
    Failing()
    gc.collect()


def test_a_warning():
    warnings.warn("deprecated", DeprecationWarning)


async def test_a_session_that_is_never_closed():
    import aiohttp

    aiohttp.ClientSession()
    gc.collect()


async def test_an_exception_of_a_task_that_nobody_asks_for():
    async def fail():
        raise ValueError("lost")

    task = asyncio.create_task(fail())
    await asyncio.wait([task])
    del task
    gc.collect()


def test_that_is_fine():
    pass
"""


def test_leaks_are_failures(tmp_path: Path) -> None:
    (tmp_path / "test_leaks.py").write_text(LEAKS)
    (tmp_path / "conftest.py").write_text(Path(__file__).with_name("conftest.py").read_text())
    # Only the plugins that the configuration needs: the others take longer to load than all this.
    plugins = ["-p", "pytest_asyncio.plugin", "-p", "pytest_timeout", "-p", "no:cacheprovider"]
    command = [sys.executable, "-m", "pytest", "-c", str(ROOT / "pyproject.toml"), "--rootdir", str(tmp_path), *plugins]
    environment = {**os.environ, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
    run = subprocess.run(
        [*command, str(tmp_path)], capture_output=True, text=True, cwd=tmp_path, env=environment, check=False
    )
    failed = set(re.findall(r"^(?:FAILED|ERROR) \S+::(\w+)", run.stdout, re.MULTILINE))
    assert failed == set(re.findall(r"def (test_\w+)", LEAKS)) - {"test_that_is_fine"}, run.stdout
