"""One process creates and is killed; another one waits by the id to the end. The fake is a third one."""

import os
import re
import signal
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import pytest

CREATE = """
import asyncio
from aiomodelarts import ModelArts

async def main():
    async with ModelArts() as client:
        def tell(progress):
            print(progress.subject.split()[1], progress.state, flush=True)
        image = await client.images.list(type="BUILD_IN").first()
        volume = {"category": "EVS", "ownership": "MANAGED"}
        made = await client.notebooks.create(
            name="lab", flavor="modelarts.vm.cpu.2u", image_id=image.id, volume=volume
        )
        await client.notebooks.wait(made.id, on_progress=tell)
        print("never", flush=True)

asyncio.run(main())
"""
WAIT = """
import asyncio, sys
from aiomodelarts import ModelArts
from aiomodelarts.testing import ScaledClock

async def main():
    async with ModelArts(clock=ScaledClock(12)) as client:
        notebook = await client.notebooks.wait(sys.argv[1])
        print(notebook.id, notebook.status)
        await client.notebooks.delete_and_wait(notebook.id)
        print("gone")

asyncio.run(main())
"""


def environment(**variables: str) -> dict[str, str]:
    return {**{name: value for name, value in os.environ.items() if not name.startswith("OS_")}, **variables}


@pytest.fixture
def login() -> Iterator[dict[str, str]]:
    """Variables with which clients log in at a fake whose time runs slowly enough to be killed in."""
    command = [sys.executable, "-m", "aiomodelarts.testing", "serve", "--port", "0", "--speed", "12"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment()) as process:
        assert process.stdout is not None
        lines = [process.stdout.readline() for _ in range(3)]
        yield environment(**dict(re.findall(r"(OS_\w+)=(\S+)", "".join(lines))))
        process.terminate()


def start(program: str, login: dict[str, str], *arguments: str) -> subprocess.Popen[str]:
    command = [sys.executable, "-W", "error", "-c", program, *arguments]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, env=login)


def test_waiting_goes_on_elsewhere(login: dict[str, Any]) -> None:
    with start(CREATE, login) as first:
        assert first.stdout is not None
        line = first.stdout.readline()
        first.send_signal(signal.SIGKILL)
        rest = first.stdout.read()
    assert first.returncode == -signal.SIGKILL
    notebook_id, state = line.split()
    assert (state, rest) == ("CREATING", "")

    with start(WAIT, login, notebook_id) as second:
        out, err = second.communicate(timeout=50)

    assert (second.returncode, err) == (0, "")
    assert out.splitlines() == [f"{notebook_id} RUNNING", "gone"]
