"""Many processes of one user and one token: IAM is asked once."""

import asyncio
import os
import sys
import time
from collections.abc import AsyncGenerator
from pathlib import Path

import pytest

from aiomodelarts.testing import FakeModelArts, ScaledClock, serving

WORKERS = Path(__file__).with_name("cache_workers.py")


@pytest.fixture
def fake() -> FakeModelArts:
    return FakeModelArts(clock=ScaledClock(1.0))


@pytest.fixture
async def url(fake: FakeModelArts) -> AsyncGenerator[str, None]:
    async with serving(fake) as address:
        yield address


async def run(url: str, folder: Path, workers: int, commands: int) -> None:
    arguments = [str(WORKERS), url, str(folder), str(workers), str(commands)]
    environment = {**os.environ, "NO_PROXY": "127.0.0.1"}
    process = await asyncio.create_subprocess_exec(sys.executable, *arguments, env=environment)
    assert await process.wait() == 0


async def test_a_pool_of_workers_and_a_loop_of_commands_make_one_token_request(
    fake: FakeModelArts, url: str, tmp_path: Path
) -> None:
    folder = tmp_path / "tokens"
    await run(url, folder, workers=8, commands=20)

    assert fake.iam.counts["tokens"] == 1
    assert [call.status for call in fake.calls] == [200] * 28


async def test_without_the_folder_each_asks_for_itself(fake: FakeModelArts, url: str, tmp_path: Path) -> None:
    """So the figure above comes from the cache."""
    await run(url, tmp_path / "one", workers=2, commands=0)
    await run(url, tmp_path / "other", workers=2, commands=0)

    assert fake.iam.counts["tokens"] == 2


async def test_a_token_that_was_taken_back_is_replaced_once_for_all(
    fake: FakeModelArts, url: str, tmp_path: Path
) -> None:
    folder = tmp_path / "tokens"
    await run(url, folder, workers=0, commands=1)
    fake.iam.revoke_all()
    await run(url, folder, workers=4, commands=4)

    assert fake.iam.counts["tokens"] == 2
    assert [call.status for call in fake.calls].count(401) in range(1, 5)
    assert [call.status for call in fake.calls].count(200) == 9


def test_the_clock_of_the_fake_is_the_one_of_the_workers() -> None:
    """Or they would take its tokens for old ones."""
    assert abs(ScaledClock(1.0).now() - time.time()) < 60
