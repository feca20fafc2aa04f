"""The documentation site in headless Chromium: search, copying, dark mode, a phone, and no request to another host.

`make docs-test` builds the site and runs this file in the environment of the site.
"""

from __future__ import annotations

import shutil
import threading
from collections.abc import Iterator
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

pytest.importorskip("playwright.sync_api", reason="playwright is not installed; make docs-test installs it")
from playwright.sync_api import Browser, Page, expect, sync_playwright

pytestmark = pytest.mark.timeout(300)  # on a busy machine
SITE = Path(__file__).resolve().parents[2] / "site"
CHROMIUM = shutil.which("chromium")
OPTIONS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
TRAINING_JOBS = "reference/resources/training_jobs.html"
# What readers type, and a result that must be among the first ones.
SEARCHES = {
    "CreateTrainingJob": f"{TRAINING_JOBS}#CreateTrainingJob",
    "ShowService": "reference/resources/services.html#ShowService",
    "createtrainingjob": f"{TRAINING_JOBS}#CreateTrainingJob",
    "/v2/{project_id}/training-jobs": f"{TRAINING_JOBS}#CreateTrainingJob",
    "get https://modelarts.example.com/v1/7f3a/notebooks?limit=5": "reference/resources/notebooks.html#ListNotebooks",
    "GET /v2/{project_id}/training-jobs/{training_job_id}/tasks": f"{TRAINING_JOBS}#ListTrainingJobTasks",
    "/v1/{project_id}/notebooks/{id}/stop": "reference/resources/notebooks.html#StopNotebook",
    "create a training job": f"{TRAINING_JOBS}#CreateTrainingJob",
    "delete a dataset": "reference/resources/datasets.html#DeleteDataset",
    "how to wait for a notebook": "reference/resources/notebooks.html#wait",
    "list notebooks": "reference/resources/notebooks.html#ListNotebooks",
    "stop a notebook": "reference/resources/notebooks.html#StopNotebook",
    "training_jobs.create": f"{TRAINING_JOBS}#CreateTrainingJob",
    "follow_logs": f"{TRAINING_JOBS}#follow_logs",
    "RateLimited": "reference/exceptions.html#aiomodelarts.RateLimited",
    "NotebookVolumeInput": "reference/models/notebooks.html#NotebookVolumeInput",
    "ModelArts.2751": f"{TRAINING_JOBS}#CreateTrainingJob",
    "get a service": "reference/resources/services.html#ShowService",
    "List the events of a service.": "reference/resources/services.html#ShowServiceEvents",
    "unit test my application": "how-to/test-your-application.html",
    "exit codes": "command-line.html#exit-codes",
    "clouds.yaml": "credentials.html",
    "snapshot of the fake": "testing.html",
    "event loop": "client.html#event-loops",
    "docker": "fake-page.html#as-a-container",
}
FIRST = 5
PHONE = {"width": 360, "height": 740}
PAGES = (
    "index.html",
    "getting-started.html",
    "how-to/training-job.html",
    "command-line.html",
    "renamed-models.html",
    "migration/from-otcextensions.html",
    "changelog.html",
    "examples/quickstart.html",
    "reference/index.html",
    "reference/operations.html",
    "reference/exceptions.html",
    "reference/testing.html",
    "reference/models/training_jobs.html",
    "reference/resources/notebooks.html",
    TRAINING_JOBS,
)


# Pages with tables of arguments, fields, errors or calls.
STACKED = (
    "migration/from-otcextensions.html",
    "migration/from-huaweicloudsdkmodelarts.html",
    "migration/from-modelarts-session.html",
    "reference/error-codes.html",
    "reference/operations.html",
    "reference/models/training_jobs.html",
    "reference/resources/notebooks.html",
    TRAINING_JOBS,
)


class _Handler(SimpleHTTPRequestHandler):
    """Serves the site without writing a line for each request."""

    def log_message(self, *_: Any) -> None:
        pass


@pytest.fixture(scope="module")
def address() -> Iterator[str]:
    """URL of the built site."""
    if not (SITE / "index.html").exists():
        pytest.skip("the site is not built; run make docs")
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(_Handler, directory=str(SITE))) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Debian's Chromium."""
    if CHROMIUM is None:
        pytest.skip("Chromium is not installed; apt-get install chromium")
    expect.set_options(timeout=20_000)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=OPTIONS)
        yield browser
        browser.close()


@pytest.fixture
def page(browser: Browser, address: str) -> Iterator[Page]:
    """A page with an empty profile. The test fails if it sends a request to another host or reports an error."""
    context = browser.new_context(permissions=["clipboard-read", "clipboard-write"], base_url=address)
    page = context.new_page()
    problems: list[str] = []
    page.on("request", lambda sent: _note(problems, sent.url, urlsplit(sent.url).netloc == urlsplit(address).netloc))
    page.on("console", lambda message: _note(problems, message.text, message.type != "error"))
    page.on("pageerror", lambda error: problems.append(str(error)))
    yield page
    context.close()
    assert problems == []


def _note(problems: list[str], what: str, is_fine: bool) -> None:
    if not is_fine and not what.startswith(("data:", "blob:")):
        problems.append(what)


def results(page: Page, words: str) -> list[str]:
    """Type into the search field and return the addresses of the first results."""
    field = page.locator("input.md-search__input")
    for text in ("", words):
        field.fill(text)
        field.press("End")  # the search reads the field when a key is released
        if not text:
            expect(page.locator(".md-search-result__link")).to_have_count(0)
    found = page.locator(".md-search-result__link")
    found.first.wait_for()
    hrefs = found.evaluate_all("links => links.map(link => link.getAttribute('href'))")
    return [urlsplit(href)._replace(scheme="", netloc="", query="").geturl().lstrip("/") for href in hrefs[:FIRST]]


def test_the_search_finds_an_operation_and_its_page_opens(page: Page) -> None:
    page.goto("/index.html")
    assert results(page, "CreateTrainingJob")[:2] == [TRAINING_JOBS, f"{TRAINING_JOBS}#CreateTrainingJob"]
    page.locator(".md-search-result__link").nth(1).click()
    page.wait_for_url(f"**/{TRAINING_JOBS}*#CreateTrainingJob")
    heading = page.locator("h2#CreateTrainingJob")
    expect(heading).to_be_in_viewport()
    expect(heading).to_contain_text("CreateTrainingJob")


def test_the_search_finds_names_paths_and_what_operations_do(page: Page) -> None:
    missed: dict[str, list[str]] = {}
    page.goto("/index.html")
    for words, wanted in SEARCHES.items():
        found = results(page, words)
        if wanted not in found:
            missed[words] = found
    assert missed == {}


def test_code_is_copied(page: Page) -> None:
    page.goto(f"/{TRAINING_JOBS}#ShowTrainingJobDetails")
    block = page.locator("h2#ShowTrainingJobDetails ~ div .highlight").nth(1)
    written = block.locator("code").inner_text()
    assert "await client.training_jobs.get(" in written
    block.hover()
    block.locator("button[data-clipboard-target], button.md-code__button, .md-clipboard").first.click()
    expect(page.locator(".md-dialog")).to_contain_text("Copied")
    assert page.evaluate("navigator.clipboard.readText()").strip() == written.strip()


def test_dark_mode_switches_and_diagrams_stay_readable(page: Page) -> None:
    page.emulate_media(color_scheme="light")
    page.goto(f"/{TRAINING_JOBS}#states")
    shown: list[tuple[str, str, str]] = []
    for _ in range(3):
        shown.append(
            page.evaluate(
                """() => [
                    document.body.dataset.mdColorScheme,
                    getComputedStyle(document.body).backgroundColor,
                    getComputedStyle(document.querySelector('.state-diagram .state')).fill,
                ]"""
            )
        )
        page.locator("label[for^=__palette]:not([hidden])").first.click()
        page.wait_for_timeout(100)
    assert {scheme for scheme, _, _ in shown} == {"default", "slate"}
    assert {scheme: _is_light(color) for scheme, color, _ in shown} == {"default": True, "slate": False}
    assert {scheme: _is_light(text) for scheme, _, text in shown} == {"default": False, "slate": True}
    page.emulate_media(color_scheme="dark")
    page.evaluate("localStorage.clear()")
    page.goto("/index.html")
    assert page.evaluate("document.body.dataset.mdColorScheme") == "slate"


def _is_light(color: str) -> bool:
    red, green, blue = (float(part) for part in color[color.index("(") + 1 : -1].replace(",", " ").split()[:3])
    return red + green + blue > 1.5 * 255


def test_a_phone_shows_pages_without_scrolling_sideways(page: Page) -> None:
    page.set_viewport_size(PHONE)
    too_wide: dict[str, int] = {}
    for name in PAGES:
        page.goto(f"/{name}")
        width = page.evaluate("document.documentElement.scrollWidth")
        if width > PHONE["width"]:
            too_wide[name] = width
    assert too_wide == {}
    page.locator(".md-header label[for=__drawer]").click()
    expect(page.locator(".md-nav--primary")).to_be_in_viewport()


def test_tables_of_the_reference_are_stacked_on_a_phone(page: Page) -> None:
    page.set_viewport_size(PHONE)
    for name in STACKED:
        page.goto(f"/{name}")
        wide, names = page.evaluate(
            """() => {
                const tables = [...document.querySelectorAll(".md-content table:not([class])")];
                const room = document.querySelector(".md-content").clientWidth;
                return [
                    tables.filter(table => table.scrollWidth > Math.min(room, table.clientWidth + 1)).length,
                    tables.filter(table => table.querySelector("th, td")).length,
                ];
            }"""
        )
        assert (wide, names > 0) == (0, True), name
    rows = page.locator("#CreateTrainingJob ~ div table tbody tr").filter(has=page.locator("td:nth-child(3)"))
    cells = rows.first.locator("td")
    tops = [cells.nth(number).evaluate("cell => cell.getBoundingClientRect().top") for number in range(cells.count())]
    assert len(tops) == 3
    assert tops == sorted(set(tops))


def test_diagrams_have_a_text_alternative(page: Page) -> None:
    page.goto(f"/{TRAINING_JOBS}")
    diagram = page.get_by_role("img", name="States of training_jobs")
    expect(diagram).to_be_visible()
    assert "Failed: Failed, Abnormal." in diagram.locator("desc").text_content()
