"""What is wrong with an endpoint is reported: defects are put between a fake and the runner, one at a time."""

from collections.abc import Callable
from typing import Any

import httpx
import pytest
from attrs import frozen

from aiomodelarts.operations import OPERATIONS
from aiomodelarts.testing.conformance.findings import Examined, Kind
from tests.contract.conformance_garden import Between, Change, Reply, answered, conformance, garden

HTML = "<html><body>Bad gateway</body></html>"
JSON = "application/json"


def put(key: str, value: Any) -> Change:
    """Sets a field of good answers, at a dotted path; a function makes the new value of the old one."""

    def change(_request: httpx.Request, reply: Reply) -> Reply:
        status, kind, body = reply
        if status < 300:
            *way, last = key.split(".")
            part = body
            for name in way:
                part = part[int(name) if name.isdigit() else name]
            part[last] = value(part[last]) if callable(value) else value
        return status, kind, body

    return change


def without(key: str) -> Change:
    """Takes a field out of all answers that have it."""

    def change(_request: httpx.Request, reply: Reply) -> Reply:
        status, kind, body = reply
        return status, kind, {name: value for name, value in body.items() if name != key}

    return change


def renamed(old: str, new: str) -> Change:
    def change(_request: httpx.Request, reply: Reply) -> Reply:
        status, kind, body = reply
        return status, kind, {new if name == old else name: value for name, value in body.items()}

    return change


def good(status: int | None = None, kind: str = JSON, body: Any = ...) -> Change:
    """Replaces parts of good answers."""

    def change(_request: httpx.Request, reply: Reply) -> Reply:
        if reply[0] >= 300:
            return reply
        return status or reply[0], kind, reply[2] if body is ... else body

    return change


def bad(status: int, kind: str, body: Any) -> Change:
    """Replaces refusals."""

    def change(_request: httpx.Request, reply: Reply) -> Reply:
        return (status, kind, body) if reply[0] >= 400 else reply

    return change


def on_page(index: str, items: str, change: Callable[[dict[str, Any], list[Any]], list[Any]]) -> Change:
    """Changes the items of a list in calls for one of its small pages."""

    def apply(request: httpx.Request, reply: Reply) -> Reply:
        status, kind, body = reply
        query = request.url.params
        if "1" in (query.get("limit"), query.get("per_page")) and query.get("offset", query.get("page")) == index:
            body = {**body, items: change(body, body[items])}
        return status, kind, body

    return apply


def always_first_page(items: str) -> Change:
    """Gives the first small page for every other one."""
    first: list[Any] = []

    def change(request: httpx.Request, reply: Reply) -> Reply:
        status, kind, body = reply
        if request.url.params.get("limit") == "1":
            if request.url.params["offset"] == "0":
                first[:] = body[items]
            body = {**body, items: first}
        return status, kind, body

    return change


def limit_ignored(items: str) -> Change:
    """Gives the whole list for every page."""
    whole: list[Any] = []

    def change(request: httpx.Request, reply: Reply) -> Reply:
        status, kind, body = reply
        whole[:] = max(whole, body[items], key=len)
        return status, kind, {**body, items: whole}

    return change


def other_total_on_pages(request: httpx.Request, reply: Reply) -> Reply:
    status, kind, body = reply
    return status, kind, {**body, "total_count": 1} if request.url.params.get("limit") == "1" else body


def without_ids(models: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [{name: value for name, value in model.items() if name != "model_id"} for model in models]


def lost(_request: httpx.Request, _reply: Reply) -> Reply:
    raise httpx.ReadError("reset")


@frozen
class Defect:
    """Something that is wrong.

    Args:
        operation: Where.
        kind: What has to be reported.
        place: Where in the answer.
        change: What is wrong.
        write: Whether it shows only when things are created.
        lets_pass: Whether the fake gets the requests.
    """

    operation: str
    kind: Kind
    place: str
    change: Change
    write: bool = False
    lets_pass: bool = True


def defect(operation: str, kind: Kind, change: Change, place: str = "", **options: bool) -> Defect:
    return Defect(operation, kind, place, change, **options)


REFUSAL = {"error_code": "ModelArts.0104", "error_msg": "No."}
DEFECTS = {
    "renamed field": defect("ShowNotebook", Kind.UNDOCUMENTED, renamed("name", "title"), "title"),
    "undocumented field": defect("ShowModel", Kind.UNDOCUMENTED, put("colour", "red"), "colour"),
    "undocumented field within": defect("ListServices", Kind.UNDOCUMENTED, put("services.0.x", 1), "services[].x"),
    "string for integer": defect("ListModels", Kind.TYPE, put("total_count", str), "total_count"),
    "integer for string": defect("ShowService", Kind.TYPE, put("service_name", 7), "service_name"),
    "number for integer": defect("ShowNotebook", Kind.TYPE, put("create_at", 1.5), "create_at"),
    "string for boolean": defect("ListTrainingJobsV1", Kind.TYPE, put("is_success", "yes"), "is_success"),
    "list as object": defect("ListImage", Kind.TYPE, put("data", {}), "data"),
    "object as list": defect("ShowLease", Kind.TYPE, good(body=[]), ""),
    "object as string": defect("ShowNotebook", Kind.TYPE, put("volume", "EVS"), "volume"),
    "null": defect("ShowNotebook", Kind.NULL, put("image", None), "image"),
    "null in a list": defect("ListWorkspaces", Kind.NULL, put("workspaces.0.name", None), "workspaces[].name"),
    "unknown value": defect("ShowNotebook", Kind.ENUM, put("status", "ASLEEP"), "status"),
    "unknown number": defect("ListLabels", Kind.ENUM, put("labels.0.type", 42), "labels[].type"),
    "missing items": defect("ListServices", Kind.MISSING, without("services"), "services"),
    "missing total": defect("ListServices", Kind.MISSING, without("total_count"), "total_count"),
    "missing key": defect("ListModels", Kind.MISSING, put("models", without_ids), "models[].model_id"),
    "missing state": defect("ShowModel", Kind.MISSING, without("model_status"), "model_status"),
    "empty answer": defect("ShowOsConfig", Kind.MISSING, good(body=None)),
    "wrong success status": defect("ShowNotebook", Kind.STATUS, good(202)),
    "server error": defect("ListClusters", Kind.STATUS, answered(500, REFUSAL), lets_pass=False),
    "redirect": defect("ShowOsQuota", Kind.STATUS, answered(304), lets_pass=False),
    "refused": defect("ListWorkloads", Kind.REFUSED, good(400, body=REFUSAL)),
    "wrong content type": defect("ShowImage", Kind.CONTENT_TYPE, good(kind="text/plain")),
    "HTML": defect("ShowWorkspaceInfo", Kind.NOT_JSON, good(kind="text/html", body=HTML)),
    "HTML for an error": defect("ShowNotebook", Kind.ERROR_SHAPE, bad(404, "text/html", HTML)),
    "error without code": defect("ShowModel", Kind.ERROR_SHAPE, without("error_code"), "error_code"),
    "error without message": defect("ShowModel", Kind.ERROR_SHAPE, without("error_msg"), "error_msg"),
    "error code as number": defect(
        "ShowPool", Kind.ERROR_SHAPE, bad(404, JSON, {**REFUSAL, "error_code": 5}), "error_code"
    ),
    "error with another field": defect(
        "ShowPool", Kind.ERROR_SHAPE, bad(404, JSON, {**REFUSAL, "trace": "x"}), "trace"
    ),
    "error without body": defect("ShowPool", Kind.ERROR_SHAPE, bad(404, JSON, None)),
    "found what is not there": defect("ShowAlgorithmByUuid", Kind.ABSENT, bad(200, JSON, {"metadata": {"id": "x"}})),
    "wrong refusal": defect("ShowNetwork", Kind.ABSENT, bad(409, JSON, REFUSAL)),
    "no response": defect("ShowPoolStatistics", Kind.NO_RESPONSE, lost, lets_pass=False),
    "second page empty": defect("ListModels", Kind.PAGE_MISSING, on_page("1", "models", lambda *_: [])),
    "first page short": defect("ListDatasets", Kind.PAGE_MISSING, on_page("0", "datasets", lambda *_: [])),
    "no token for the next page": defect("ListNetworks", Kind.PAGE_MISSING, put("metadata", {})),
    "page repeated": defect("ListModels", Kind.PAGE_REPEATED, always_first_page("models")),
    "limit ignored": defect("ListServices", Kind.LIMIT, limit_ignored("services")),
    "total wrong": defect("ListImage", Kind.TOTAL, put("total", lambda total: total + 1)),
    "total of the page only": defect("ListServices", Kind.TOTAL, other_total_on_pages),
    "item lost between pages": defect(
        "ListTrainingJobsV1", Kind.ITEM_LOST, on_page("2", "jobs", lambda _body, jobs: [{**jobs[0], "job_id": 4711}])
    ),
    "created without id": defect("CreateNotebook", Kind.NO_ID, without("id"), "id", write=True),
    "created with another status": defect("CreateWorkspace", Kind.STATUS, good(202), write=True),
    "not deleted": defect("DeleteWorkspace", Kind.NOT_GONE, answered(200, {}), write=True, lets_pass=False),
    "body where none is": defect("UpdateService", Kind.UNDOCUMENTED, good(body={"x": 1}), write=True),
    "not changed": defect("ShowWorkspaceInfo", Kind.NOT_KEPT, put("description", "old"), "description", write=True),
    "never ready": defect("CreateVisualizationJob", Kind.STATE, answered(200, {}), write=True),
    "creating refused": defect("CreateAlgorithm", Kind.REFUSED, answered(400, REFUSAL), write=True, lets_pass=False),
}
# Where the report is about the call that began it, and the defect is in the answer to another one.
ELSEWHERE = {"never ready": ("ShowVisualizationJob", put("status", 7))}


def findings_of(report: Any, operation: str) -> Examined:
    [found] = [one for one in report.operations if one.operation == operation]
    return found


@pytest.mark.parametrize("name", DEFECTS)
async def test_defect_is_reported(name: str) -> None:
    defect = DEFECTS[name]
    where, change = ELSEWHERE.get(name, (defect.operation, defect.change))
    settings = {"only": (OPERATIONS[defect.operation].resource,), "write": defect.write, "timeout": 60.0}
    clean = await conformance(garden(), **settings).run()
    assert findings_of(clean, defect.operation).outcome == "conforms"
    assert [str(finding) for one in clean.operations for finding in one.findings] == []

    fake = garden()
    report = await conformance(fake, Between(fake, where, change, lets_pass=defect.lets_pass), **settings).run()
    found = findings_of(report, defect.operation)
    assert (defect.kind, defect.place) in {(one.kind, one.place) for one in found.findings}
    if not defect.write:
        assert [one.operation for one in report.operations if one.findings] == [defect.operation]
    assert report.code in (1, 3)


def test_enough_defects() -> None:
    assert len(DEFECTS) >= 20
    assert {defect.kind for defect in DEFECTS.values()} >= set(Kind) - {Kind.VALUE}
