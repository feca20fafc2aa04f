"""The page of a served fake in headless Chromium."""

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from aiomodelarts import ModelArts, ServerError
from aiomodelarts.testing import FakeInterface, FakeModelArts, ScaledClock, served
from tests.browser.conftest import World, create_notebook

HOSTILE = "\"><img src=x onerror=alert(1)>'{{7*7}}"
PAGES = ("", "?kind=notebooks", "calls", "calls/{call}", "plans", "state", "resources/notebooks/{id}")


def test_created_resource_appears_and_time_lets_it_run(world: World) -> None:
    world.open()
    world.sees("h2", "Nothing here yet")
    world.call(create_notebook)
    world.sees(".row", "flowers")
    world.sees(".row .now .badge.transient", "CREATING")
    world.sees("#readout .next", "flowers")
    world.page.get_by_role("button", name="To next change").click()
    world.sees(".row .now .badge.ready", "RUNNING")
    world.page.get_by_role("button", name="Resume").click()
    world.page.get_by_role("button", name="Pause").wait_for()
    assert not world.fake.clock.stopped
    world.page.get_by_role("button", name="Pause").click()
    world.page.get_by_role("button", name="Resume").wait_for()
    before = world.fake.clock.now()
    world.page.get_by_role("button", name="Advance by 1 hour").click()
    world.sees(".row .now .badge", "STOPPED")  # notebooks stop by themselves after an hour
    assert world.fake.clock.now() - before == pytest.approx(3600)
    world.page.get_by_label("Speed").select_option("60")
    world.page.wait_for_function("document.querySelector('#clock-speed').value === '60'")
    world.page.get_by_role("button", name="Resume").click()
    world.page.get_by_role("button", name="Pause").wait_for()
    assert world.fake.clock.speed == 60


def test_planned_failure_refuses_the_call(world: World) -> None:
    world.call(create_notebook)
    world.open("plans")
    world.page.get_by_role("button", name="CreateNotebook").click()
    assert world.page.get_by_label("Operation").input_value() == "CreateNotebook"
    world.page.get_by_label("503 unavailable").check()
    world.page.get_by_role("button", name="Plan failure").click()
    world.sees("#failures li", "CreateNotebook")
    world.open("calls")
    with pytest.raises(ServerError):
        world.call(lambda client: create_notebook(client, "petals"))
    world.sees("#calls .status.bad", "503")
    world.page.locator("#calls a", has_text="503").click()
    world.sees(".detail h1", "CreateNotebook")
    world.sees(".detail .json", "APIGW.0201")
    world.page.get_by_role("button", name="Copy as Python").click()
    world.sees("button", "Copied")
    copied = world.page.evaluate("navigator.clipboard.readText()")
    assert copied.startswith("await client.notebooks.create(")
    world.page.get_by_role("button", name="Copy as curl").click()
    world.page.wait_for_function("navigator.clipboard.readText().then(text => text.startsWith('curl '))")
    world.page.get_by_role("button", name="Copy as failure rule").click()
    world.page.wait_for_function("navigator.clipboard.readText().then(text => text.includes('\"status\": 503'))")
    world.page.get_by_role("button", name="Let the next CreateNotebook fail").click()
    world.sees("#failures li", "next 1 call")
    world.page.get_by_role("button", name="Remove the failure of CreateNotebook").click()
    world.sees("#failures", "No failures are planned")
    world.call(lambda client: create_notebook(client, "petals"))


def test_planned_outcome_and_findings(world: World) -> None:
    world.open("plans")
    world.page.get_by_label("Resource type").select_option("notebooks")
    world.page.locator("#outcome-end option", has_text="CREATE_FAILED").first.wait_for(state="attached")
    world.page.get_by_label("The next one").select_option("state:CREATE_FAILED")
    world.page.get_by_role("button", name="Plan outcome").click()
    world.sees("#outcomes li", "end in CREATE_FAILED")
    world.call(create_notebook)
    world.sees("#outcomes", "No outcomes are planned")  # it was used up, and the page noticed
    world.open()
    world.page.get_by_role("button", name="Advance by 1 hour").click()
    world.sees(".row .badge.failed", "CREATE_FAILED")

    async def wrong(client: ModelArts) -> None:
        body = {"name": "a b", "colour": "red", "image_id": "i"}
        await client.request("POST", "/v1/{project_id}/notebooks", json=body)

    with pytest.raises(Exception, match="not valid"):
        world.call(wrong)
    world.open("calls")
    world.page.get_by_label("Status").select_option("failed")
    world.page.wait_for_url("**/calls?*status=failed*")
    world.page.locator("#calls a", has_text="findings").click()
    world.sees(".verdict.bad li", "colour")
    world.page.get_by_label("Find").fill("images")
    world.sees("#calls", "No recorded call matches")
    world.page.get_by_label("Find").fill("notebook")
    world.sees("#calls .operation", "CreateNotebook")


def test_snapshot_is_downloaded_and_restored(world: World, tmp_path: Path) -> None:
    world.call(create_notebook)
    world.open("state")
    with world.page.expect_download() as download:
        world.page.get_by_role("link", name="Download snapshot").click()
    download.value.save_as(tmp_path / "saved.json")
    with world.page.expect_download() as seed:
        world.page.get_by_role("link", name="Download seed").click()
    seed.value.save_as(tmp_path / "seed.yaml")
    world.page.on("dialog", lambda dialog: dialog.accept())
    world.page.get_by_role("button", name="Remove all").click()
    world.sees("h2", "Nothing here yet")
    for field, button, file in (
        ("Snapshot, JSON", "Restore", "saved.json"),
        ("Seed, YAML or JSON", "Apply", "seed.yaml"),
    ):
        world.open("state")
        world.page.get_by_role("button", name="Reset", exact=True).click()
        world.open("state")
        world.page.get_by_label(field).set_input_files(tmp_path / file)
        world.page.get_by_role("button", name=button, exact=True).click()
        world.sees("#messages .message.good", "The s")
        world.open()
        world.sees(".row", "flowers")
    (tmp_path / "wrong.json").write_text("{}")
    world.open("state")
    world.page.get_by_label("Snapshot, JSON").set_input_files(tmp_path / "wrong.json")
    world.page.get_by_role("button", name="Restore", exact=True).click()
    world.sees("#messages .message.bad", "the snapshot is invalid")
    world.problems[:] = [one for one in world.problems if "400" not in one]


def test_keyboard_alone(world: World) -> None:
    notebook = world.call(create_notebook)
    world.open()
    keyboard = world.page.keyboard
    keyboard.press("Tab")
    assert world.page.evaluate("document.activeElement.textContent") == "Skip to content"
    for _ in range(40):
        keyboard.press("Tab")
        outline = "getComputedStyle(document.activeElement).outlineStyle"
        assert world.page.evaluate(f"document.activeElement === document.body || {outline} !== 'none'")
        if world.page.evaluate("document.activeElement.id") == "clock-next":
            break
    keyboard.press("Enter")
    world.sees(".row .now .badge.ready", "RUNNING")
    assert world.page.evaluate("document.activeElement.id") == "clock-next"  # focus survives the update
    world.page.locator(f"#open-notebooks-{notebook.id}").focus()
    world.fake.clock.advance(60)
    world.page.wait_for_timeout(1500)  # the list is replaced meanwhile
    assert world.page.evaluate("document.activeElement.id") == f"open-notebooks-{notebook.id}"
    keyboard.press("Enter")
    world.sees("h1", "flowers")
    with world.fake.transaction():
        del world.fake.table("notebooks")[notebook.id]
    world.fake.clock.advance(1)
    world.call(lambda client: client.notebooks.list())
    world.sees("#messages", "It is deleted")
    world.sees("h1", "flowers")
    world.problems[:] = [one for one in world.problems if "404" not in one]


@pytest.mark.parametrize(("width", "scheme"), [(400, "dark"), (400, "light"), (1400, "dark"), (1400, "light")])
def test_accessible_and_fitting(world: World, width: int, scheme: Any, tmp_path: Path) -> None:
    axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="axe-playwright-python is not installed")
    notebook = world.call(create_notebook)
    with pytest.raises(Exception, match="not valid"):
        world.call(lambda client: client.request("POST", "/v1/{project_id}/notebooks", json={"colour": "red" * 99}))
    world.fake.fail("*", reset=True, times=3)
    world.fake.plan_outcome("pools", "Error")
    world.page.set_viewport_size({"width": width, "height": 900})
    world.page.emulate_media(color_scheme=scheme, reduced_motion="reduce")
    wrong: list[str] = []
    for number, path in enumerate(PAGES):
        world.open(path.format(call=3, id=notebook.id))
        world.page.screenshot(path=tmp_path / f"{number}.png", full_page=True)
        assert (tmp_path / f"{number}.png").stat().st_size > 10_000
        over = world.page.evaluate("document.documentElement.scrollWidth - innerWidth")
        if over > 0:
            wrong.append(f"{path} is {over} pixels wider than the window")
        if (width, scheme) in ((400, "light"), (1400, "dark")):
            continue  # the other pairs show axe-core all rules of layout and color
        found = axe.Axe().run(world.page).response["violations"]
        wrong += [f"{path}: {one['id']}: {one['nodes'][0]['html'][:200]}" for one in found]
    assert wrong == []


def test_hostile_values_are_text(world: World) -> None:
    notebook = world.call(create_notebook)
    with world.fake.transaction():
        stored = world.fake.table("notebooks")[notebook.id]
        stored.fields["name"] = HOSTILE
        stored.fields[HOSTILE] = {HOSTILE: [HOSTILE]}

    async def calls(client: ModelArts) -> None:
        await client.request("GET", "/v1/{project_id}/notebooks", query={HOSTILE: HOSTILE}, headers={"X-Odd": "<b>"})

    world.call(calls)
    world.fake.fail("*", status=500, message=HOSTILE, code=HOSTILE)
    world.page.on("dialog", lambda dialog: world.problems.append(dialog.message) or dialog.dismiss())
    number = world.fake.calls.total
    for path in (*PAGES, f"calls?text={HOSTILE}", f"?kind={HOSTILE}"):
        if path.startswith('?kind="'):
            world.page.goto(f"{world.url}/_fake/{path}")
            world.problems[:] = [one for one in world.problems if "404" not in one]
        else:
            world.open(path.format(call=number, id=notebook.id))
        assert world.page.locator("img").count() == 0
        assert "49" not in world.page.locator("main").inner_text().replace("{{7*7}}", "").split()
    world.open(f"resources/notebooks/{notebook.id}")
    world.sees("h1", HOSTILE)


def test_many_tabs_follow(world: World) -> None:
    pages = [world.page, *(world.page.context.new_page() for _ in range(3))]
    for page in pages:
        page.goto(f"{world.url}/_fake/")
        page.wait_for_selector("#live[data-state=open]")
    world.call(create_notebook)
    for page in pages:
        page.locator(".row", has_text="flowers").wait_for(state="visible")
    world.fake.clock.start()
    world.fake.clock.speed = 7
    for page in pages:
        page.get_by_role("button", name="Pause").wait_for()
        page.wait_for_function("() => document.querySelector('#clock-speed').value === '7'")
    world.page.get_by_role("button", name="Pause").click()
    for page in pages:
        page.get_by_role("button", name="Resume").wait_for()
    assert world.fake.clock.stopped


def test_a_restarted_fake_is_shown_as_it_is(world: World) -> None:
    fake = FakeModelArts(clock=ScaledClock())
    fake.clock.stop()  # otherwise, the clock lets the page load again each second
    page = world.page.context.new_page()
    with served(FakeInterface(fake)) as url:
        page.goto(f"{url}/_fake/")
        page.wait_for_selector("#live[data-state=open]")
    page.wait_for_selector("#live[data-state=closed]")
    page.get_by_role("button", name="Resume").click()
    page.locator("#messages .message.bad", has_text="does not respond").wait_for(state="visible")
    with ThreadPoolExecutor(1) as pool:  # Playwright has the event loop of this thread
        pool.submit(fake.seed, [{"CreateWorkspace": {"name": "garden"}}]).result()
    with served(FakeInterface(fake), int(url.rpartition(":")[2])):
        page.locator(".row", has_text="garden").wait_for(state="visible")


def test_a_refused_plan_keeps_what_was_filled_in(world: World) -> None:
    world.open("plans")
    operation = world.page.get_by_label("Operation")
    operation.fill("CreateNotebok")
    world.page.get_by_label("Number of calls").fill("3")
    world.page.get_by_role("button", name="Plan failure").click()
    world.sees("#messages .message.bad", "There is no operation 'CreateNotebok'; did you mean CreateNotebook")
    assert "? Choose one of the operations" in world.page.locator("#messages .message.bad").inner_text()
    assert operation.input_value() == "CreateNotebok"
    operation.fill("CreateNotebook")
    world.page.get_by_role("button", name="Plan failure").click()
    world.sees("#failures li", "next 3 calls")
    world.page.get_by_label("Resource type").select_option("pools")
    world.page.locator("#outcome-end option", has_text="deletion").first.wait_for(state="attached")
    for number in (1, 2):
        world.page.get_by_role("button", name="Plan outcome").click()
        world.sees("#outcomes li", f"next {number}")
    assert world.page.get_by_label("Resource type").input_value() == "pools"
    world.problems[:] = [one for one in world.problems if "400" not in one]
