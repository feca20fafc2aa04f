"""A browser, and a served fake with its page, for tests in headless Chromium."""

import asyncio
import shutil
from collections.abc import Callable, Generator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest
from attrs import define

from aiomodelarts import ModelArts
from aiomodelarts.testing import FakeInterface, FakeModelArts, ScaledClock, served

playwright = pytest.importorskip(
    "playwright.sync_api", reason="playwright is not installed: `make browser-test` does so"
)
OPTIONS = (
    *("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"),
    *("--disable-component-update", "--disable-sync"),
)
PATIENCE = 10_000.0  # milliseconds
VOLUME = {"category": "EVS", "ownership": "MANAGED", "capacity": 5}


@define
class World:
    """A fake whose clock stands still, its page in a browser, and a client."""

    fake: FakeModelArts
    url: str
    page: Any
    problems: list[str]

    def open(self, path: str = "") -> None:
        self.page.goto(f"{self.url}/_fake/{path}")
        self.page.wait_for_selector("#live[data-state=open]")

    def call(self, calls: Callable[[ModelArts], Any]) -> Any:
        """Make calls with a client, in a thread of its own, because Playwright has the event loop of this one."""

        async def main() -> Any:
            async with ModelArts(self.fake.credentials(self.url), retries=0) as client:
                return await calls(client)

        with ThreadPoolExecutor(1) as pool:
            return pool.submit(asyncio.run, main()).result()

    def sees(self, selector: str, text: str) -> None:
        """Wait until an element with a text is visible."""
        self.page.locator(selector, has_text=text).first.wait_for(state="visible")


async def create_notebook(client: ModelArts, name: str = "flowers") -> Any:
    images = await client.images.list(type="BUILD_IN")
    return await client.notebooks.create(
        name=name, flavor="modelarts.vm.cpu.2u", image_id=images.data[0].id, volume=VOLUME
    )


@pytest.fixture(scope="session")
def browser() -> Generator[Any]:
    path = next(
        (found for name in ("chromium", "chromium-browser", "google-chrome") if (found := shutil.which(name))), None
    )
    if path is None:
        pytest.skip("Chromium is not installed: apt-get install chromium")
    with playwright.sync_playwright() as started:
        running = started.chromium.launch(executable_path=path, args=list(OPTIONS))
        yield running
        running.close()


@pytest.fixture
def world(browser: Any) -> Generator[World]:
    fake = FakeModelArts(clock=ScaledClock())
    fake.clock.stop()
    context = browser.new_context(
        viewport={"width": 1400, "height": 900}, permissions=["clipboard-read", "clipboard-write"]
    )
    page = context.new_page()
    page.set_default_timeout(PATIENCE)
    problems: list[str] = []
    page.on("console", lambda message: problems.append(message.text) if message.type == "error" else None)
    page.on("pageerror", lambda error: problems.append(str(error)))
    with served(FakeInterface(fake)) as url:
        page.on("request", lambda sent: None if sent.url.startswith((url, "data:")) else problems.append(sent.url))
        yield World(fake, url, page, problems)
        context.close()
    assert problems == []
