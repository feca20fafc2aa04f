"""Without an asyncio event loop, as under trio or by hand, each use says at once what is missing."""

import asyncio
import io
from collections.abc import Coroutine
from typing import Any

import pytest

from aiomodelarts import ConfigurationError, ModelArts, PasswordCredentials, TokenCredentials

from .test_use import USES
from .worlds import PROJECT, world

NO_LOOP = "no asyncio event loop is running"
MORE_USES = {
    "close": lambda client: client.aclose(),
    "wait gone": lambda client: client.visualization_jobs.wait_gone(7),
    "first item": lambda client: client.visualization_jobs.list().first(),
    "download": lambda client: client.training_jobs.download_log("7", "worker-0", io.BytesIO()),
    "raw": lambda client: client.with_raw_response(client.visualization_jobs.get, 7),
}


def drive(coroutine: Coroutine[Any, Any, Any]) -> Any:
    """What a loop that is not asyncio's does first."""
    try:
        coroutine.send(None)
    except StopIteration as end:
        return end.value
    finally:
        coroutine.close()
    raise AssertionError("it waits for something")


@pytest.mark.parametrize("credentials", [TokenCredentials("token"), "password"], ids=["token", "password"])
def test_opening_without_a_loop(credentials: Any) -> None:
    if credentials == "password":
        credentials = PasswordCredentials("https://iam.test", "j", "p-secret", user_domain_name="d", project_name="n")
    client = ModelArts(credentials, project_id=PROJECT, region="eu-de")
    with pytest.raises(ConfigurationError, match=f"{NO_LOOP}.*asyncio.run.*trio"):
        drive(client.__aenter__())
    drive(client.aclose())


@pytest.mark.parametrize("use", {**USES, **MORE_USES})
async def test_use_of_an_open_client_without_a_loop(use: str) -> None:
    async with world() as at:
        await at.client.visualization_jobs.get(7)
        with pytest.raises(ConfigurationError, match=f"{NO_LOOP}|already open"):
            await asyncio.to_thread(lambda: drive({**USES, **MORE_USES}[use](at.client)))
        assert (await at.client.visualization_jobs.get(7)).job_id == 7


def test_under_trio() -> None:
    trio = pytest.importorskip("trio", reason="trio is not installed")

    async def main() -> None:
        with pytest.raises(ConfigurationError, match=NO_LOOP):
            async with ModelArts(TokenCredentials("token"), project_id=PROJECT, region="eu-de"):
                raise AssertionError

    trio.run(main)
