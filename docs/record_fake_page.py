"""Make the picture of the page of the fake in docs/fake-page.md, with headless Chromium.

python docs/record_fake_page.py docs/images/fake-page.png
"""

from __future__ import annotations

import asyncio
import shutil
import sys
from contextlib import suppress

from playwright.async_api import async_playwright

from aiomodelarts import ModelArts, ModelArtsError
from aiomodelarts.testing import FakeInterface, FakeModelArts, ScaledClock, serving

START = 1_788_249_600.0  # a fixed time, so that the picture changes only with the page
WIDTH, HEIGHT = 1200, 760
OPTIONS = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking"]
VOLUME = {"category": "EVS", "ownership": "MANAGED", "capacity": 5}
FLAVOR = "modelarts.vm.cpu.2u"


async def fill(fake: FakeModelArts, client: ModelArts) -> None:
    """Create resources in several states."""
    images = await client.images.list(type="BUILD_IN")
    image_id = images.data[0].id
    for name in ("tulips", "orchids"):
        await client.notebooks.create(name=name, flavor=FLAVOR, image_id=image_id, volume=VOLUME)
    fake.clock.advance(120)
    fake.plan_outcome("training_jobs", "Failed")
    for name in ("seedlings-01", "seedlings-02"):
        await client.training_jobs.create(
            metadata={"name": name},
            algorithm={"code_dir": "/garden/code/", "boot_file": "/garden/code/train.py"},
            spec={"resource": {"flavor_id": "modelarts.p3.large.public", "node_count": 1}},
        )
    fake.clock.advance(180)
    await client.visualization_jobs.create(job_name="growth", train_url="/garden/output/")
    await client.notebooks.create(name="lilies", flavor=FLAVOR, image_id=image_id, volume=VOLUME)
    fake.fail("CreateNotebook", status=429)
    with suppress(ModelArtsError):
        await client.notebooks.create(name="roses", flavor=FLAVOR, image_id=image_id, volume=VOLUME)
    fake.clock.advance(4)


async def record(path: str) -> None:
    """Fill a fake, open its page and save a picture."""
    fake = FakeModelArts(clock=ScaledClock())
    fake.clock.turn(START)
    assert isinstance(fake.clock, ScaledClock)  # noqa: S101  # for the type checker
    fake.clock.stop()
    async with serving(FakeInterface(fake)) as url, async_playwright() as playwright:
        async with ModelArts(fake.credentials(url), retries=0) as client:
            await fill(fake, client)
        browser = await playwright.chromium.launch(executable_path=shutil.which("chromium"), args=OPTIONS)
        page = await browser.new_page(viewport={"width": WIDTH, "height": HEIGHT})
        await page.emulate_media(reduced_motion="reduce")
        await page.goto(f"{url}/_fake/")
        await page.wait_for_selector("#live[data-state=open]")
        await page.screenshot(path=path)
        await browser.close()


if __name__ == "__main__":
    asyncio.run(record(sys.argv[1]))
