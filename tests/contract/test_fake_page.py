"""The page of a served fake, without a browser: its HTML, its forms, and hostile values in it."""

import re
from collections.abc import Callable, Generator
from html.parser import HTMLParser
from typing import Any
from urllib.parse import quote, urljoin

import httpx
import pytest

from aiomodelarts.testing import PROJECT_ID, FakeInterface, FakeModelArts, ScaledClock, served
from aiomodelarts.testing.__main__ import main
from aiomodelarts.testing.handlers.collection import StoredResource
from aiomodelarts.testing.server.socket_server import listen, url_of
from aiomodelarts.testing.state.state_plan import Plan

TOKEN = r"/_fake/\?token=[\w-]{43} \)"
EVERYWHERE = ("0.0.0.0", "", "0", "::", "[::]", "0:0::")
HOSTILE = "\"'><script>alert(1)</script><img src=x onerror=alert(1)>{{7*7}}${7*7}"
SCRIPTS = 3
HTML = {"Accept": "text/html"}


class Reader(HTMLParser):
    """What a browser finds in a page: elements with attributes, and text."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str]]] = []
        self.texts: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, {name: value or "" for name, value in attrs}))

    def handle_data(self, data: str) -> None:
        self.texts.append(data)

    def of(self, tag: str) -> list[dict[str, str]]:
        return [attributes for name, attributes in self.elements if name == tag]

    @property
    def text(self) -> str:
        return " ".join("".join(self.texts).split())


@pytest.fixture
def fake() -> FakeModelArts:
    fake = FakeModelArts(clock=ScaledClock())
    fake.clock.stop()
    return fake


@pytest.fixture
def http(fake: FakeModelArts) -> Generator[httpx.Client]:
    with served(FakeInterface(fake)) as url, httpx.Client(base_url=url, headers=HTML, timeout=10) as client:
        client.headers["X-Auth-Token"] = fake.iam.new_token(PROJECT_ID, fake.clock.now())
        yield client


def create_board(http: httpx.Client, name: str = "board") -> None:
    body = {"job_name": name, "train_url": "/bucket/output/"}
    assert http.post(f"/v1/{PROJECT_ID}/visualization-jobs", json=body).json()["is_success"]


def read(http: httpx.Client, path: str) -> Reader:
    response = http.get(path)
    assert response.status_code == 200, (path, response.text)
    assert response.headers["content-type"].startswith("text/html")
    return Reader(response.text)


def post(http: httpx.Client, path: str, **form: str) -> Reader:
    """Send a form like a browser without scripts."""
    origin = str(http.base_url).rstrip("/")
    response = http.post(path, data=form, headers={"Origin": origin}, follow_redirects=True)
    assert (response.status_code, len(response.history)) == (200, 1), response.text
    return Reader(response.text)


def test_hostile_values_stay_text(fake: FakeModelArts, http: httpx.Client) -> None:
    with fake.transaction():
        plan = Plan([(0.0, "CREATING"), (fake.clock.now() + 9, HOSTILE)])
        fields: dict[str, Any] = {"name": HOSTILE, HOSTILE: [{HOSTILE: HOSTILE}]}
        fake.table("notebooks")[HOSTILE] = StoredResource(HOSTILE, fields, plan)
        fake.table(f"datasets/{HOSTILE}/labels")[HOSTILE] = StoredResource(HOSTILE, fields, Plan([(0.0, HOSTILE)]))
    fake.fail("*", status=500, code=HOSTILE, message=HOSTILE)
    http.get(f"/v1/{PROJECT_ID}/notebooks", params={"name": HOSTILE, HOSTILE: HOSTILE}, headers={"X-Odd": HOSTILE})
    http.put(
        f"/v1/{PROJECT_ID}/notebooks/{quote(HOSTILE.replace('/', ''), safe='')}",
        json={HOSTILE: HOSTILE, "description": HOSTILE},
    )
    fake.fail("ListNotebooks", status=500, code=HOSTILE, message=HOSTILE)
    inside = quote(HOSTILE, safe="")
    paths = [
        *(
            "/_fake/",
            "/_fake/?kind=notebooks",
            "/_fake/?kind=labels",
            "/_fake/calls",
            "/_fake/calls/1",
            "/_fake/calls/2",
        ),
        *(
            "/_fake/plans",
            "/_fake/state",
            "/_fake/clock",
            f"/_fake/calls?text={inside}",
            f"/_fake/plans?operation={inside}",
        ),
        *(
            f"/_fake/resources/notebooks/{inside}",
            f"/_fake/resources/labels/{inside}",
            f"/_fake/plans?resource={inside}",
        ),
        f"/_fake/calls/1?text={inside}",
    ]
    shown = 0
    for path in paths:
        page = read(http, path)
        scripts = page.of("script")
        assert len(scripts) == (0 if path == "/_fake/clock" else SCRIPTS), path
        assert all(one["src"].startswith("/_fake/static/") for one in scripts)
        assert page.of("img") == []
        for tag, attributes in page.elements:
            assert not [name for name in attributes if name.startswith("on") or name == "style"], (path, tag)
            for name in ("href", "src", "action", "hx-get", "hx-post"):
                assert attributes.get(name, "/_fake/").startswith(("/_fake/", "#")), (path, tag, attributes)
        shown += "<script>alert(1)</script>" in page.text
        assert "{{49}}" not in page.text
    assert shown >= 8
    for path in (f"/_fake/?kind={inside}", f"/_fake/resources/{inside}/1", f"/_fake/{inside}", "/_fake/calls/99"):
        problem = http.get(path)
        assert problem.status_code == 404
        assert Reader(problem.text).of("script") == []


def test_forms_work_without_scripts(fake: FakeModelArts, http: httpx.Client) -> None:
    assert "Nothing here yet" in read(http, "/_fake/").text
    create_board(http)
    assert "board" in read(http, "/_fake/").text
    began = fake.clock.now()
    assert "WAITING" in post(http, "/_fake/clock", action="next", back="/_fake/?kind=visualization_jobs").text
    post(http, "/_fake/clock", action="minute")
    assert fake.clock.now() == pytest.approx(began + 62)
    post(http, "/_fake/clock", action="hour")
    post(http, "/_fake/clock", action="speed", speed="60")
    post(http, "/_fake/clock", action="resume")
    assert isinstance(fake.clock, ScaledClock)
    assert (fake.clock.speed, fake.clock.stopped) == (60, False)
    post(http, "/_fake/clock", action="pause")
    page = post(http, "/_fake/failures", operation="ListVisualizationJobs", preset="throttled", times="2")
    assert "next 2 calls" in page.text
    assert http.get(f"/v1/{PROJECT_ID}/visualization-jobs").status_code == 429
    page = post(http, "/_fake/failures", operation="", preset="slow", share="12.5")
    assert "12.5 % of calls" in page.text
    page = post(http, "/_fake/failures", operation="", preset="slow", status="418", code="Tea", times="1")
    assert "status 418 Tea" in page.text
    forms = [one["value"] for one in page.of("input") if one.get("name") == "id"]
    for one in forms:
        post(http, "/_fake/failures/remove", id=one)
    assert "No failures are planned" in read(http, "/_fake/plans").text
    choices = [one["value"] for one in read(http, "/_fake/plans?resource=pools").of("option")]
    for end in ("state:ERROR", "deletion:Error", "slow:60"):
        assert end in choices
        page = post(http, "/_fake/outcomes", resource="pools", end=end, times="2")
    assert [len(planned) for planned in fake.outcomes.values() if planned] == [2, 2, 2]
    for one in [one["value"] for one in page.of("input") if one.get("name") == "id"]:
        post(http, "/_fake/outcomes/remove", id=one)
    assert not any(fake.outcomes.values())
    assert "ListVisualizationJobs" in read(http, "/_fake/calls?status=failed").text
    post(http, "/_fake/calls/clear")
    assert len(fake.calls) == 0
    assert "Nothing here yet" in post(http, "/_fake/reset", to="empty").text
    create_board(http, "again")
    assert "Nothing here yet" in post(http, "/_fake/reset", to="start").text


def test_addresses_of_resources(fake: FakeModelArts, http: httpx.Client) -> None:
    """Each ID leads to its resource, also after a browser has resolved the address."""
    keys = (".", "..", "a/b", "a/../b", "a?b#c", "a%2Fb", "%2e%2e", " ", "ü\u2028", "\\", "x;y", HOSTILE)
    with fake.transaction():
        for number, key in enumerate(keys):
            fields: dict[str, Any] = {"name": f"resource {number}"}
            fake.table("notebooks")[key] = StoredResource(key, fields, Plan([(0.0, "RUNNING")]))
    page = read(http, "/_fake/?kind=notebooks")
    links = [one["href"] for one in page.of("a") if one.get("id", "").startswith("open-")]
    assert len(links) == len(keys)
    for number, link in enumerate(links):
        assert urljoin(f"{http.base_url}/_fake/", link) == f"{str(http.base_url).rstrip('/')}{link}"
        assert f"resource {number} " in read(http, link).text


def test_many_plans(fake: FakeModelArts, http: httpx.Client) -> None:
    for number in range(250):
        fake.fail("ListNotebooks", status=500, code=str(number))
    page = read(http, "/_fake/plans")
    assert len([one for one in page.of("input") if one.get("name") == "id"]) == 200
    assert "50 more in the" in page.text
    assert len(http.get("/_fake/api/failures").json()["failures"]) == 250


def test_refused_forms_and_pages(fake: FakeModelArts, http: httpx.Client) -> None:
    table: list[tuple[str, dict[str, str], int]] = [
        ("/_fake/clock", {"action": "fly"}, 400),
        ("/_fake/clock", {"action": "speed", "speed": "0"}, 400),
        ("/_fake/clock", {"action": "speed", "speed": "nan"}, 400),
        ("/_fake/clock", {"action": "next"}, 409),
        ("/_fake/failures", {"preset": "odd"}, 400),
        ("/_fake/failures", {"preset": "slow", "times": "0"}, 400),
        ("/_fake/failures", {"preset": "slow", "times": "1", "operation": "Nope"}, 400),
        ("/_fake/failures", {"rule": "{"}, 400),
        ("/_fake/outcomes", {"resource": "pools", "end": "state:Odd", "times": "1"}, 400),
        ("/_fake/outcomes", {"resource": "odd", "end": "slow:15", "times": "1"}, 400),
        ("/_fake/nothing", {}, 404),
    ]
    for path, form, status in table:
        response = http.post(path, data=form)
        assert response.status_code == status, (path, form, response.text)
        assert Reader(response.text).of("h1"), path
        dynamic = http.post(path, data=form, headers={"HX-Request": "true"})
        assert dynamic.json()["remedy"], path
    assert http.post("/_fake/reset", data={}, headers={"Origin": "http://evil.example"}).status_code == 403
    for back in ("http://evil.example/", "//evil.example/_fake/", "/v1/", "javascript:alert(1)", "//[", "//[/_fake/"):
        response = http.post("/_fake/calls/clear", data={"back": back})
        assert response.headers["location"] == "/_fake/calls"
    assert http.post("/_fake/clock", content=b"x" * 2_000_000).status_code == 413
    assert http.get("/_fake").headers["location"] == "/_fake/"
    assert not fake.failures.planned


def test_static_files(http: httpx.Client) -> None:
    page = read(http, "/_fake/")
    addresses = {one["href"] for one in page.of("link")} | {one["src"] for one in page.of("script")}
    addresses |= {one["href"].partition("#")[0] for one in page.of("use")}
    assert len(addresses) == 5
    for address in addresses:
        response = http.get(address)
        assert response.status_code == 200
        assert "max-age" in response.headers["cache-control"]
    licenses = http.get("/_fake/static/LICENSES.txt").text
    for name in ("htmx.min.js", "sse.min.js"):
        assert name in licenses
    for path in ("/_fake/static/", "/_fake/static/..%2froutes.py", "/_fake/static/odd.js"):
        assert http.get(path).status_code == 404


def test_page_with_a_token(fake: FakeModelArts) -> None:
    interface = FakeInterface(fake, host="192.0.2.1")
    with served(interface) as url, httpx.Client(headers=HTML, follow_redirects=True) as browser:
        refused = browser.get(f"{url}/_fake/")
        assert refused.status_code == 401
        assert "token" in Reader(refused.text).text
        link = interface.access.link(url)
        assert browser.get(f"{link}x").status_code == 401
        entered = browser.get(link)
        assert (entered.status_code, str(entered.url)) == (200, f"{url}/_fake/")
        assert link.partition("?")[2] not in entered.text
        assert browser.get(f"{url}/_fake/calls").status_code == 200


def test_options_of_serve(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    found: list[Any] = []

    def no_server(fake: FakeModelArts, _port: int, host: str, announce: Callable[[str], None]) -> None:
        found.append(fake.app)
        with listen(0, host) as listener:
            announce(url_of(listener, host))

    monkeypatch.setattr("aiomodelarts.testing.commands.serve.serve", no_server)
    table: list[tuple[list[str], str]] = [
        ([], r"Arts and IAM until Ctrl-C \(page: http://127\.0\.0\.1:\d+/_fake/ \)"),
        (["--host", "localhost"], r"page: http://localhost:\d+/_fake/ \)"),
        *(
            (["--host", host], rf"on all addresses of this machine until.*page: http://127\.0\.0\.1:\d+{TOKEN}")
            for host in ("0.0.0.0", "", "0")
        ),
        *(
            (["--host", host], rf"on all addresses of this machine until.*page: http://\[::1\]:\d+{TOKEN}")
            for host in ("::", "[::]", "0:0::")
        ),
        (["--host", "::1"], r"page: http://\[::1\]:\d+/_fake/ \)"),
        (["--no-page"], ""),
        (["--no-page", "--host", "0.0.0.0"], ""),
    ]
    for options, link in table:
        assert main(["serve", *options]) == 0
        out = capsys.readouterr().out
        assert re.search(link, out) if link else "_fake" not in out, options
        assert out.count("token=") == link.count(TOKEN)
        for wildcard in ("0.0.0.0", "[::]", "//:"):
            assert wildcard not in out, options
        assert ("on all addresses" in out) == ("--host" in options and options[-1] in EVERYWHERE), options
        assert isinstance(found.pop(), FakeInterface) == bool(link)
    monkeypatch.setenv("MODELARTS_FAKE_TOKEN", "short")
    assert main(["serve"]) == 2
    assert "MODELARTS_FAKE_TOKEN is not a token" in capsys.readouterr().err


def test_clock_that_only_tests_move(http: httpx.Client) -> None:
    with served(FakeInterface(FakeModelArts())) as url:
        page = Reader(httpx.get(f"{url}/_fake/").text)
        assert "moves by hand" in page.text
        assert "clock-pause" not in {one.get("id") for one in page.of("button")}
