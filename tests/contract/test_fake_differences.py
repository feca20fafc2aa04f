"""Differences between a recording and the fake: none for the fake itself, and every change is found and named."""

import copy
import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve

from aiomodelarts.testing import FakeModelArts, VirtualClock
from aiomodelarts.testing.__main__ import main
from aiomodelarts.testing.comparison import ComparisonReport, RecordedRun
from aiomodelarts.testing.conformance.recordings import read
from aiomodelarts.testing.handlers.call import HANDLERS, Call, Handler
from aiomodelarts.testing.spec.replies import Reply
from tests.contract.recorded_calls import Row, changed, record, replaced, row

ANOTHER_ORDER, IN_ORDER = "items in another order", "items in the order "
NOTEBOOK = "/notebooks/[0-9a-f-]{36}"

SEED = [
    {"RegisterImage": {"swr_path": "swr.example.com/gardening/tuned:1.0"}, "as": "image", "wait": 60},
    {
        "CreateNotebook": {
            "name": "mine",
            "flavor": "modelarts.vm.cpu.2u",
            "image_id": "${image.id}",
            "volume": {"category": "EVS", "ownership": "MANAGED", "capacity": 5},
        }
    },
    {"wait": 600},
]


@pytest.fixture(scope="module")
def recording(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return record(tmp_path_factory.mktemp("recordings") / "calls.jsonl", "notebooks", "visualization_jobs")


async def compare(path: Path, **options: Any) -> ComparisonReport:
    settings, exchanges = read(path)
    return await RecordedRun(FakeModelArts(clock=VirtualClock(settings["now"])), exchanges, **options).run()


def named(report: ComparisonReport) -> set[tuple[str, ...]]:
    """The differences of all operations."""
    return {
        (one.operation, str(found.kind), found.place, found.recorded, found.actual)
        for one in report.operations
        for found in one.differences
    }


def calls(rows: list[Row], method: str, end: str) -> list[Row]:
    path = re.compile(f"/v1/0{{32}}{end}")
    return [one for one in rows if one["method"] == method and path.fullmatch(one["target"].partition("?")[0])]


def notebooks(rows: list[Row]) -> list[dict[str, Any]]:
    """All messages about the notebook that the run created."""
    found = [one["json"] for one in rows if isinstance(one["json"], dict)]
    found += [item for one in found for item in one.get("data", [])]
    return [one for one in found if "action_progress" in one or "lease" in one]


def at(message: Any, place: str) -> tuple[Any, str]:
    *parts, last = place.split(".")
    for part in parts:
        message = message.get(part, {})
    return message, last


def setting(place: str, value: Any) -> Callable[[dict[str, Any]], None]:
    def change(message: dict[str, Any]) -> None:
        parent, name = at(message, place)
        if name in parent:
            parent[name] = value(parent[name]) if callable(value) else value

    return change


def adding(place: str, value: Any) -> Callable[[dict[str, Any]], None]:
    def change(message: dict[str, Any]) -> None:
        parent, name = at(message, place)
        parent[name] = value

    return change


def removing(place: str) -> Callable[[dict[str, Any]], None]:
    def change(message: dict[str, Any]) -> None:
        parent, name = at(message, place)
        parent.pop(name, None)

    return change


def responding(method: str, end: str, **values: Any) -> Callable[[list[Row]], object]:
    return lambda rows: [one.update(values) for one in calls(rows, method, end)]


def renamed_state(rows: list[Row]) -> None:
    for one in notebooks(rows):
        setting("status", lambda state: "STARTING" if state == "CREATING" else state)(one)


def reversed_flavors(rows: list[Row]) -> None:
    for one in calls(rows, "GET", "/notebooks/flavors"):
        one["json"]["data"].reverse()


def emptied_list(rows: list[Row]) -> None:
    for one in calls(rows, "GET", "/notebooks"):
        one["json"].update(data=[], total=0)


def further_fields(rows: list[Row]) -> None:
    for one in calls(rows, "GET", "/notebooks/flavors"):
        for flavor in one["json"]["data"]:
            flavor.update(sold_out="false", colour="red")
            del flavor["arch"]


def reversed_scalars(rows: list[Row]) -> None:
    for one in calls(rows, "GET", "/images"):
        for image in one["json"]["data"]:
            image["dev_services"] = image.get("dev_services", [])[::-1]


def refused_stop(rows: list[Row]) -> None:
    error = {"error_code": "ModelArts.6357", "error_msg": "Another operation is in progress."}
    responding("POST", f"{NOTEBOOK}/stop", status=400, json=error)(rows)


def of_absent(change: Callable[[Row], object]) -> Callable[[list[Row]], object]:
    absent = "/notebooks/00000000-0000-4000-8000-00000000dead"
    return lambda rows: [change(one) for one in calls(rows, "GET", absent)]


Named = tuple[str, str, str, str, str]
"""Operation, kind and place of a difference, and what the recording and the fake have."""

OF_CREATED: list[tuple[Callable[[dict[str, Any]], object], str, str, str, str]] = [
    (adding("volume.iops", 300), "missing field", "volume.iops", "an integer", "nothing"),
    (removing("billing_items"), "additional field", "billing_items", "nothing", "an array"),
    (adding("description", None), "missing field", "description", "null", "nothing"),
    (setting("lease.duration", "3600000"), "type", "lease.duration", "a string", "an integer"),
    (setting("workspace_id", None), "type", "workspace_id", "null", "a string"),
    (setting("create_at", 1767225600), "form", "create_at", "seconds since 1970", "milliseconds since 1970"),
    (setting("update_at", "2026-01-01T00:00:00Z"), "type", "update_at", "a string", "an integer"),
    (setting("image.swr_path", "2026-01-01 00:00"), "form", "image.swr_path", "a time with a space", "text"),
    (setting("feature", "DEFAULT"), "default", "feature", "'DEFAULT'", "'NOTEBOOK'"),
    (setting("volume.mount_path", "/work/"), "default", "volume.mount_path", "'/work/'", "'/home/ma-user/work/'"),
    (setting("lease.enable", False), "value", "lease.enable", "False", "True"),
    (setting("name", "flowers"), "value", "name", "'flowers'", "'ma-conform-a1b2c3d4'"),
    (setting("volume.capacity", 10), "value", "volume.capacity", "10", "5"),
    (setting("status", "INIT"), "state", "status", "'INIT'", "'CREATING'"),
    (setting("volume.status", "CREATING"), "state", "volume.status", "'CREATING'", "'INITIALIZING'"),
    (lambda one: one["action_progress"].reverse(), "order", "action_progress", ANOTHER_ORDER, IN_ORDER + "4, 3, 2, 1"),
]

IN_RECORDING: list[tuple[Callable[[list[Row]], object], list[Named]]] = [
    (
        lambda rows: [change(one["json"]) for one in calls(rows, "POST", "/notebooks") for change, *_ in OF_CREATED],
        [("CreateNotebook", *expected) for _, *expected in OF_CREATED],  # type: ignore[misc]
    ),
    (responding("POST", "/notebooks", status=201), [("CreateNotebook", "status", "", "HTTP 201", "HTTP 200")]),
    (refused_stop, [("StopNotebook", "status", "", "HTTP 400 ModelArts.6357", "HTTP 200")]),
    (
        of_absent(lambda one: one.update(status=404)),
        [("ShowNotebook", "status", "", "HTTP 404 ModelArts.6309", "HTTP 400 ModelArts.6309")],
    ),
    (
        of_absent(lambda one: one["json"].update(error_code="ModelArts.6404")),
        [("ShowNotebook", "error code", "", "ModelArts.6404", "ModelArts.6309")],
    ),
    (
        of_absent(lambda one: one.update(json={"error_code": "ModelArts.6309", "error_message": "Gone."})),
        [
            ("ShowNotebook", "missing field", "error_message", "a string", "nothing"),
            ("ShowNotebook", "additional field", "error_msg", "nothing", "a string"),
        ],
    ),
    (
        renamed_state,
        [(name, "state", "status", "'STARTING'", "'CREATING'") for name in ("CreateNotebook", "ShowNotebook")],
    ),
    (
        reversed_flavors,
        [
            ("ListFlavors", "order", "data", ANOTHER_ORDER, f"{IN_ORDER}{order}")
            for order in ("8, 7, 6, 5, 4, 3, 2, 1", "5, 4, 3, 2, 1")
        ],
    ),
    (emptied_list, [("ListNotebooks", "items", "data", "no items", "1 item")]),
    (
        further_fields,
        [
            ("ListFlavors", "missing field", "data[].colour", "a string", "nothing"),
            ("ListFlavors", "additional field", "data[].arch", "nothing", "a string"),
            ("ListFlavors", "type", "data[].sold_out", "a string", "a boolean"),
        ],
    ),
    (reversed_scalars, [("ListImage", "order", "data[].dev_services", ANOTHER_ORDER, IN_ORDER + "2, 1")]),
    (
        responding("DELETE", "/visualization-jobs/[0-9]+", json=None, text="", content_type=""),
        [("DeleteVisualizationJob", "response", "", "no content", "JSON")],
    ),
    (
        responding("GET", f"{NOTEBOOK}/lease", json=None, text="<html/>", content_type="text/html"),
        [("ShowLease", "response", "", "text/html", "JSON")],
    ),
]


async def test_the_fake_does_not_differ_from_itself(recording: Path) -> None:
    report = await compare(recording)
    assert named(report) == set()
    assert report.code == 0
    assert report.outcomes["same"] == len(report.operations) > 30
    assert not any(one.skipped for one in report.operations)


async def test_every_change_of_the_recording_is_named(recording: Path, tmp_path: Path) -> None:
    faults: list[str] = []
    for change, expected in IN_RECORDING:
        found = named(await compare(changed(recording, tmp_path / "calls.jsonl", change)))
        if found != set(expected):
            faults.append(f"unexpected {found - set(expected)}, not found {set(expected) - found}")
    assert "\n".join(faults) == ""
    assert sum(len(expected) for _, expected in IN_RECORDING) > 30


def replying(change: Callable[[Any], object], **values: Any) -> Callable[[Handler], Handler]:
    """A change of a handler: of the bodies of its replies, and of their other attributes."""

    def wrapped(handler: Handler) -> Handler:
        def handle(call: Call) -> Reply:
            reply = handler(call)
            body = copy.deepcopy(reply.body)
            change(body)
            return evolve(reply, body=body, **values)

        return handle

    return wrapped


IN_FAKE: dict[str, tuple[Callable[[Handler], Handler], Named]] = {
    "ShowNotebook": (
        replying(removing("billing_items")),
        ("ShowNotebook", "missing field", "billing_items", "an array", "nothing"),
    ),
    "ShowLease": (
        replying(adding("colour", "red")),
        ("ShowLease", "additional field", "colour", "nothing", "a string"),
    ),
    "CreateNotebook": (replying(len, status=202), ("CreateNotebook", "status", "", "HTTP 200", "HTTP 202")),
    "ListImage": (
        replying(lambda body: [one.update(create_at=str(one["create_at"])) for one in body["data"]]),
        ("ListImage", "type", "data[].create_at", "an integer", "a string"),
    ),
    "ListFlavors": (
        replying(lambda body: [one.update(status="x") for one in body["data"]]),
        ("ListFlavors", "additional field", "data[].status", "nothing", "a string"),
    ),
}


async def test_every_change_of_the_fake_is_named(recording: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for operation, (change, _) in IN_FAKE.items():
        monkeypatch.setitem(HANDLERS, operation, change(HANDLERS[operation]))
    assert named(await compare(recording)) == {expected for _, expected in IN_FAKE.values()}


HERS = {"id": "8d6cbb8c-0000-4000-8000-000000000001", "name": "hers", "status": "RUNNING", "colour": "red"}
ACCOUNT = [
    row("GET", "/notebooks", json={"current": 0, "data": [HERS], "pages": 1, "size": 10, "total": 1}),
    row("GET", f"/notebooks/{HERS['id']}", json=HERS),
    row("GET", f"/notebooks/{HERS['id']}", 503, json={"error_code": "ModelArts.0503"}),
    row("GET", f"/notebooks/{HERS['id']}", 0),
    row("POST", "/notebooks", json=HERS, sent={"name": "***", "flavor": "***", "image_id": "***", "volume": {}}),
    row("GET", "/of-another-version"),
]


async def test_resources_of_the_account(recording: Path, tmp_path: Path) -> None:
    """They are compared with similar resources of a seed, or not at all."""
    path = changed(recording, tmp_path / "calls.jsonl", replaced(ACCOUNT))
    report = await compare(path)
    assert named(report) == set()
    reasons = {f"{one.operation}: {reason}" for one in report.operations for reason in one.skipped}
    assert reasons == {
        "ShowNotebook: the fake does not have the resource; pass a seed that creates it",
        "ShowNotebook: the recorded response is a temporary failure",
        "ShowNotebook: the recording has no response",
        "CreateNotebook: the recording hides values that the fake validates",
    }
    fake = FakeModelArts()
    fake.seed(SEED)
    report = await RecordedRun(fake, read(path)[1]).run()
    found = named(report)
    assert ("ShowNotebook", "missing field", "colour", "a string", "nothing") in found
    assert ("ListNotebooks", "missing field", "data[].colour", "a string", "nothing") in found
    assert not {one for one in found if one[2] == "name"}


def test_command(recording: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["differences", str(recording), "--only", "notebooks"]) == 0
    assert re.fullmatch(
        r"\d+ operations: \d+ same, 0 different \(0 differences\), 0 skipped\n", capsys.readouterr().out
    )

    path = changed(recording, tmp_path / "calls.jsonl", responding("POST", "/notebooks", status=201))
    written = tmp_path / "report.json"
    assert main(["differences", str(path), "--only", "CreateNotebook", "--only", "ListM*", "--json", str(written)]) == 1
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "CreateNotebook (1 call compared)"
    assert re.fullmatch(r"  status: HTTP 201 in the recording, HTTP 200 in the fake \(line \d+\)", lines[1])
    report = json.loads(written.read_text())
    assert report["summary"] == {"same": 0, "different": 1, "skipped": 0}
    [found] = report["operations"]
    assert (found["operation"], found["resource"], found["outcome"]) == ("CreateNotebook", "notebooks", "different")
    [difference] = found["differences"]
    line = json.loads(path.read_text().splitlines()[difference.pop("line") - 1])
    assert line["method"] == "POST"
    assert difference == {"kind": "status", "place": "", "recorded": "HTTP 201", "fake": "HTTP 200", "times": 1}
    assert main(["differences", str(path), "--skip", "CreateNotebook"]) == 0

    capsys.readouterr()
    for arguments, reason in (
        ([str(tmp_path / "missing.jsonl")], "missing.jsonl"),
        ([str(written)], "is not a recording"),
        ([str(path), "--only", "notebook"], "no operation or resource matches 'notebook'"),
        ([str(path), "--seed", str(tmp_path / "missing.yaml")], "missing.yaml"),
        ([str(path), "--json", str(tmp_path / "missing" / "report.json")], "report.json"),
    ):
        assert main(["differences", *arguments]) == 2
        shown = capsys.readouterr()
        assert reason in shown.err
        assert "Traceback" not in shown.err
