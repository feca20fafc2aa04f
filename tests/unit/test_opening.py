"""A client opens at its first call, warns if nobody closes it, and is closed for good."""

import asyncio
import gc
import subprocess
import sys
import threading
import warnings
from collections.abc import Awaitable, Callable, Iterator
from contextlib import aclosing, suppress
from io import BytesIO
from itertools import count
from pathlib import Path
from typing import Any

import httpx
import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Route

from aiomodelarts import ConfigurationError, ModelArts, NotFound, TokenCredentials
from aiomodelarts.testing import FakeModelArts, served

SECRET = "demo-password"
UNCLOSED = r"Unclosed client: call `await client.aclose\(\)`.*`async with ModelArts"


async def awaited(use: Awaitable[Any]) -> Any:
    return await use


async def first_page(client: ModelArts) -> Any:
    return await client.notebooks.list()


async def all_items(client: ModelArts) -> list[Any]:
    return [one async for one in client.visualization_jobs.list(per_page=2).prefetch(2)]


async def refused(use: Awaitable[Any]) -> None:
    """As in a program that has just begun, which knows an ID from elsewhere."""
    with suppress(NotFound):
        await use


async def followed(lines: Any) -> None:
    async with aclosing(lines):
        with suppress(NotFound):
            _ = [line async for line in lines]


NUMBERS = count()
USES: dict[str, Callable[[ModelArts], Awaitable[Any]]] = {
    "call": lambda client: client.visualization_jobs.create(job_name=f"b-{next(NUMBERS)}", train_url="/bucket/output/"),
    "first page": first_page,
    "all items": all_items,
    "prefetched": lambda client: all_items(client.with_options(retries=0)),
    "by name": lambda client: client.call("ListNotebooks"),
    "project": lambda client: client.project_id(),
    "raw": lambda client: client.with_raw_response(client.notebooks.list),
    "wait": lambda client: refused(client.notebooks.wait("0123")),
    "act and wait": lambda client: refused(client.notebooks.stop_and_wait("0123")),
    "download": lambda client: refused(client.training_jobs.download_log("0123", "worker-0", BytesIO())),
    "events": lambda client: followed(client.services.follow_events("0123")),
    "wait gone": lambda client: client.notebooks.wait_gone("0123"),
    "copy": lambda client: first_page(client.with_options(timeout=5)),
    "logs": lambda client: followed(client.training_jobs.follow_logs("0123")),
}


@pytest.fixture(scope="module", autouse=True)
def _little_to_collect() -> None:
    """The tests collect garbage; to search what other tests keep takes longer than they do."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="module")
def fake() -> FakeModelArts:
    return FakeModelArts()


@pytest.fixture(scope="module")
def url(fake: FakeModelArts) -> Iterator[str]:
    with served(fake) as url:
        yield url


@pytest.fixture(params=["socket", "in process"])
def make(request: pytest.FixtureRequest, fake: FakeModelArts, url: str, one_tls_context: None) -> Any:
    def make(**options: Any) -> ModelArts:
        if request.param == "in process":
            return fake.client(**options)
        return ModelArts(fake.credentials(url), endpoint=url, clock=fake.clock, **options)

    return make


@pytest.mark.parametrize("use", USES)
async def test_a_first_call_opens_the_client(make: Any, use: str) -> None:
    client = make()
    await USES[use](client)
    await client.notebooks.list()
    await client.aclose()
    with pytest.raises(ConfigurationError, match="the client is closed; make calls before you close it"):
        await USES[use](client)


async def test_concurrent_first_calls_open_it_once(url: str, fake: FakeModelArts, monkeypatch: Any) -> None:
    from aiomodelarts.core.http.transport import Transport

    opened: list[Transport] = []
    original = Transport.open
    monkeypatch.setattr(Transport, "open", lambda self: (opened.append(self), original(self)))
    client = ModelArts(fake.credentials(url), endpoint=url)
    await asyncio.gather(*(client.notebooks.list() for _ in range(20)), client.with_options(retries=0).project_id())
    await client.aclose()
    assert len(opened) == 1


async def test_a_client_that_was_made_in_another_thread(make: Any) -> None:
    client = await asyncio.to_thread(make)
    await client.notebooks.list()
    await client.aclose()


def test_a_client_that_was_made_where_no_loop_runs(make: Any) -> None:
    client = make()

    async def main() -> None:
        async with client:
            await client.notebooks.list()

    asyncio.run(main())


async def test_a_block_takes_over_a_client_that_opened_itself_and_closes_it(make: Any) -> None:
    client = make()
    await client.notebooks.list()
    async with client as same:
        assert same is client
        await client.notebooks.list()
        with pytest.raises(ConfigurationError, match="already open; enter it once"):
            await client.__aenter__()
    with pytest.raises(ConfigurationError, match="is closed"):
        await client.notebooks.list()
    with pytest.raises(ConfigurationError, match="is closed; create a new one"):
        await client.__aenter__()
    await client.aclose()


async def test_a_client_that_failed_to_open_can_be_opened_later(
    url: str, fake: FakeModelArts, tmp_path: Path, tls_context: Any
) -> None:
    authorities = tmp_path / "ca.pem"
    client = ModelArts(fake.credentials(url), endpoint=url, verify=str(authorities))
    for _ in range(2):
        with pytest.raises(ConfigurationError, match=r"ca\.pem"):
            await client.notebooks.list()
    with pytest.raises(ConfigurationError, match=r"ca\.pem"):
        await client.__aenter__()
    authorities.write_text(_pem(tls_context))
    await client.notebooks.list()
    await client.aclose()


def _pem(context: Any) -> str:
    import ssl

    return ssl.DER_cert_to_PEM_cert(context.get_ca_certs(binary_form=True)[0])


def test_without_a_loop_nothing_is_opened(make: Any) -> None:
    client = make()
    call = client.notebooks.get("0123")
    with pytest.raises(ConfigurationError, match="no asyncio event loop is running"):
        call.send(None)
    call.close()

    async def main() -> None:
        await client.notebooks.list()
        await client.aclose()

    asyncio.run(main())


# --- event loops ---


@pytest.mark.filterwarnings("error")
def test_each_run_of_asyncio_opens_it_again(make: Any) -> None:
    """As Starlette's test client does, which runs each request of an application on an event loop of its own."""
    client = make(max_concurrency=1, rate=1000.0)

    async def run() -> int:
        await asyncio.gather(*(client.notebooks.list() for _ in range(5)))
        return len([one async for one in client.workspaces.list()])

    assert len({asyncio.run(run()) for _ in range(3)}) == 1
    asyncio.run(client.aclose())
    gc.collect()


@pytest.mark.filterwarnings("error")
def test_an_application_without_a_lifespan(make: Any) -> None:
    client = make()

    async def show(_: Request) -> JSONResponse:
        return JSONResponse({"project": await client.project_id()})

    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # newer versions deprecate httpx for their test client
        from starlette.testclient import TestClient
    application = Starlette(routes=[Route("/jobs", show)])
    for _ in range(3):
        assert TestClient(application).get("/jobs").status_code == 200
    asyncio.run(client.aclose())
    gc.collect()


def test_a_loop_that_ended_in_the_middle_of_calls(make: Any) -> None:
    client = make(max_concurrency=1)

    async def leave() -> None:
        _ = [asyncio.create_task(all_items(client)) for _ in range(5)]
        for _ in range(5):
            await asyncio.sleep(0)

    async def main() -> None:
        await client.notebooks.list()
        await client.aclose()

    asyncio.run(leave())
    asyncio.run(main())


async def test_a_loop_that_is_about_to_be_closed(url: str, fake: FakeModelArts, one_tls_context: None) -> None:
    """As for a call in the clean-up of a program, after asyncio has closed its generators."""
    client = ModelArts(fake.credentials(url), endpoint=url)

    async def late() -> None:
        await client.project_id()
        await asyncio.get_running_loop().shutdown_asyncgens()
        with pytest.raises(ConfigurationError, match="the client was closed"):
            await client.notebooks.list()
        await client.aclose()

    await asyncio.to_thread(asyncio.run, late())


async def test_on_another_loop_that_runs_it_says_so(make: Any) -> None:
    client = make()
    await client.notebooks.list()
    for use in USES.values():
        with pytest.raises(ConfigurationError, match="another event loop; create one client for each loop"):
            await asyncio.to_thread(asyncio.run, awaited(use(client)))
    with pytest.raises(ConfigurationError, match="another event loop"):
        await asyncio.to_thread(asyncio.run, client.__aenter__())
    await client.notebooks.list()
    await client.aclose()


def test_a_block_that_was_left_open_does_not_open_again(make: Any) -> None:
    client = make()
    asyncio.run(client.__aenter__())
    with pytest.raises(ConfigurationError, match="another event loop"):
        asyncio.run(client.project_id())
    asyncio.run(client.aclose())


def test_an_httpx_client_of_the_callers_keeps_to_its_loop() -> None:
    transport = httpx.MockTransport(lambda _: httpx.Response(200, json={}))
    http_client = httpx.AsyncClient(transport=transport, trust_env=False)
    client = ModelArts(TokenCredentials("t-1"), project_id="p", region="eu-de", http_client=http_client)
    asyncio.run(first_page(client))
    with pytest.raises(ConfigurationError, match="another event loop"):
        asyncio.run(first_page(client))


def test_threads_that_share_an_unopened_client(url: str, fake: FakeModelArts, one_tls_context: None) -> None:
    """One thread opens the client; the calls of the other threads raise an error."""
    client = ModelArts(fake.credentials(url), endpoint=url)
    start, done = threading.Barrier(4), threading.Barrier(4)
    ends: list[Any] = []

    async def use() -> None:
        start.wait(10)
        try:
            await client.project_id()
            ends.append("opened")
        except ConfigurationError as error:
            ends.append(str(error))
        done.wait(10)  # no loop ends before all have tried

    threads = [threading.Thread(target=asyncio.run, args=(use(),)) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert ends.count("opened") == 1
    assert sum("belongs to another event loop" in end for end in ends) == 3
    asyncio.run(client.aclose())


# --- clients that nobody closes ---


def discard(clients: list[ModelArts]) -> None:
    clients.clear()
    gc.collect()


async def test_an_unclosed_client_warns_without_secrets(make: Any) -> None:
    clients = [make()]
    await clients[0].notebooks.list()
    with pytest.warns(ResourceWarning, match=UNCLOSED) as caught:
        discard(clients)
    assert len([one for one in caught if one.category is ResourceWarning]) == 1
    assert SECRET not in str(caught[0].message)
    for _ in range(5):
        await asyncio.sleep(0)
    gc.collect()


async def test_its_connections_are_closed(serve: Any, reply: Any, one_tls_context: None) -> None:
    async def answering(_: Any, writer: Any) -> None:
        writer.write(reply())

    async with serve(answering) as wire:
        clients = [ModelArts(TokenCredentials("t-1"), project_id="p", endpoint=wire.url)]
        await clients[0].notebooks.get("1")
        assert wire.open == 1
        with pytest.warns(ResourceWarning, match=UNCLOSED):
            discard(clients)
        for _ in range(100):
            await asyncio.sleep(0)
        assert wire.open == 0


async def test_a_copy_keeps_it_open(make: Any) -> None:
    client = make()
    await client.notebooks.list()
    copy = client.with_options(retries=0)
    del client
    gc.collect()
    await copy.notebooks.list()
    await copy.aclose()
    del copy
    gc.collect()


@pytest.mark.parametrize("options", [{}, {"opens_itself": True}])
async def test_clients_that_need_no_closing_do_not_warn(fake: FakeModelArts, options: Any) -> None:
    client = fake.client(**options)
    if options:
        await client.notebooks.list()
    del client
    gc.collect()


async def test_collected_in_another_thread(make: Any) -> None:
    clients = [make()]
    await clients[0].notebooks.list()
    with pytest.warns(ResourceWarning, match=UNCLOSED):
        await asyncio.to_thread(discard, clients)
    for _ in range(5):
        await asyncio.sleep(0)
    gc.collect()


PROGRAM = """
import asyncio
from aiomodelarts import ModelArts, TokenCredentials
client = ModelArts(TokenCredentials("t-secret-1"), project_id="p", endpoint="http://127.0.0.1:9", retries=0)
async def main():
    try:
        await client.notebooks.list()
    except Exception as error:
        print(type(error).__name__)
asyncio.run(main())
"""


def test_a_program_that_ends_without_closing_it() -> None:
    run = subprocess.run(
        [sys.executable, "-W", "always::ResourceWarning", "-c", PROGRAM], capture_output=True, text=True, check=True
    )
    assert run.stdout == "ConnectFailed\n"
    assert run.stderr.count("Unclosed") == 1
    assert "t-secret-1" not in run.stderr
