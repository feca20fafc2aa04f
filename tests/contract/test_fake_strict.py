"""A strict fake refuses what the spec does not document, and names what only lenient services accept."""

import copy
import re
import warnings
from collections.abc import AsyncGenerator, Iterator
from contextlib import asynccontextmanager
from typing import Any

import httpx
import pytest

from aiomodelarts import BadRequest
from aiomodelarts.testing import PROJECT_ID, FakeModelArts, LeniencyWarning
from aiomodelarts.testing.server.undocumented_parts import undocumented_parts
from aiomodelarts.testing.spec.contracts import OPEN_OBJECTS, contracts, schema_name
from aiomodelarts.testing.spec.undocumented_fields import alternatives, known_keys, shown_place

VOLUME = {"category": "EVS", "ownership": "MANAGED"}
NOTEBOOK = {"name": "nb", "flavor": "modelarts.vm.cpu.2u", "image_id": "i", "volume": VOLUME}
VERSION = {"model_id": "m", "specification": "modelarts.vm.cpu.2u", "instance_count": 1, "weight": 100}
SERVICE = {"service_name": "flowers", "infer_type": "real-time", "config": [VERSION]}
JOB = {"kind": "job", "metadata": {"name": "j"}, "algorithm": {"code_dir": "/a/b/", "boot_file": "/a/b/c.py"}}
BOARD = {"job_name": "board", "train_url": "/bucket/output/"}


@asynccontextmanager
async def raw(fake: FakeModelArts) -> AsyncGenerator[httpx.AsyncClient, None]:
    headers = {"X-Auth-Token": fake.iam.new_token(PROJECT_ID, fake.clock.now())}
    async with httpx.AsyncClient(
        base_url=f"https://modelarts.fake/v1/{PROJECT_ID}", headers=headers, transport=httpx.ASGITransport(fake.app)
    ) as http:
        yield http


REFUSED: list[tuple[str, str, Any, str, list[str]]] = [
    # method, target, body, undocumented parts, parts of the message
    ("GET", "/notebooks?limt=5", None, "?limt", ["query parameter limt.", "Did you mean limit", "offset"]),
    ("GET", "/notebooks?Limit=5", None, "?Limit", ["Did you mean limit?"]),
    ("GET", "/notebooks?colour", None, "?colour", ["Documented parameters: ", "status"]),
    ("GET", "/notebooks?a%0Ab=1", None, '?"a\\nb"', ['parameter "a\\nb"']),
    ("DELETE", "/notebooks/x?force=true", None, "?force", ["It documents no query parameters."]),
    ("DELETE", "/notebooks/x", {"force": True}, "force", ["field force", "It documents no body."]),
    ("POST", "/notebooks", {**NOTEBOOK, "flavour": "x"}, "flavour", ["Did you mean flavor?", "image_id"]),
    ("POST", "/notebooks", {**NOTEBOOK, "imageId": "x"}, "imageId", ["Did you mean image_id?"]),
    ("POST", "/notebooks", {**NOTEBOOK, "capacity": 5}, "capacity", ["Did you mean volume.capacity or data_volumes[]"]),
    ("POST", "/notebooks?name=nb", {}, "?name", ["Did you mean the field name of the body"]),
    ("PUT", "/notebooks/x", {"limit": 1, "offset": 2}, "limit, offset", ["field limit.", "field offset."]),
    (
        "POST",
        "/notebooks",
        {**NOTEBOOK, "volume": {**VOLUME, "categroy": "EVS"}},
        "volume.categroy",
        ["field volume.categroy.", "Did you mean category?", "fields in volume: capacity, category"],
    ),
    (
        "POST",
        "/services",
        {**SERVICE, "config": [VERSION, {**VERSION, "wieght": 1}]},
        "config[].wieght",
        ["field config[1].wieght.", "Did you mean weight?"],
    ),
    ("POST", "/services", {**SERVICE, "config": [{**VERSION, "x": 1}] * 9}, "config[].x",
     ["config[4].x.", "4 more are not documented."]),
    ("POST", "/visualization-jobs", {**BOARD, "": 1}, '""', ['field "".']),
    ("POST", "/visualization-jobs", {**BOARD, "x" * 500: 1}, f'"{"x" * 60}..."', ["Documented fields of the body: "]),
    ("POST", "/notebooks", {**NOTEBOOK, "volume": {"a.b..": 1}}, 'volume."a.b.."', ['volume."a.b..". ', "in volume: "]),
    ("POST", "/visualization-jobs", {f"k{n}": n for n in range(20_000)}, ", ".join(f"k{n}" for n in range(50)),
     ["field k4.", " 9995 more are not documented."]),
    ("GET", "/visualization-jobs?per_page=5&limit=5&x=1&x=2", None, "?limit, ?x", ["parameter limit.", "parameter x."]),
]  # fmt: skip


async def test_what_a_strict_fake_refuses_a_lenient_one_reports() -> None:
    faults: list[str] = []
    for method, target, body, undocumented, messages in REFUSED:
        strict, lenient = FakeModelArts(strict=True), FakeModelArts()
        async with raw(strict) as http:
            refused = (await http.request(method, target, json=body)).json()
        async with raw(lenient) as http:
            await http.request(method, target, json=body)
        text = refused.get("error_msg") or refused.get("error_message")
        for fake in (strict, lenient):
            [places] = fake.undocumented.values()
            if ", ".join(places) != undocumented or ", ".join(fake.calls[0].undocumented) != undocumented:
                faults.append(f"{method} {target}: {fake.undocumented}")
        faults += [f"{method} {target}: {text!r} lacks {one!r}" for one in messages if one not in text]
        if "does not document" in str(lenient.calls[0].response) or len(text) > 2500 or "\n" in text:
            faults.append(f"{method} {target}: {text}")
    assert faults == []


async def test_a_refusal_changes_nothing() -> None:
    fake = FakeModelArts(strict=True)
    async with fake.client() as client:
        with pytest.raises(BadRequest, match=r"field color\.") as caught:
            await client.visualization_jobs.create(**BOARD, extra_body={"color": "red"})
        assert (caught.value.status, caught.value.code) == (200, "ModelArts.0104")
        assert (await client.visualization_jobs.list()).jobs == []
        fake.strict = False
        await client.visualization_jobs.create(**BOARD, extra_body={"color": "red"}, extra_query={"shade": "dark"})
        assert len((await client.visualization_jobs.list()).jobs) == 1
    assert fake.undocumented == {"CreateVisualizationJob": {"color": 2, "?shade": 1}}
    assert str(fake.calls[-2]).endswith("(undocumented: ?shade, color)")
    assert fake.calls_of("ListVisualizationJobs")[0].undocumented == ()


async def test_free_maps_are_not_refused() -> None:
    fake = FakeModelArts(strict=True)
    async with fake.client() as client:
        algorithm = {**JOB["algorithm"], "environments": {"ROSES": "red"}}
        flavor = {"flavor_id": "modelarts.p3.large.public", "node_count": 1}
        await client.training_jobs.create(
            kind="job", metadata={"name": "j"}, algorithm=algorithm, spec={"resource": flavor}
        )
    assert fake.undocumented == {}


def objects(schemas: list[dict[str, Any]], value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """The places of all closed objects in an example."""
    nodes = [node for schema in schemas for node in alternatives(schema)]
    known, rest, free = known_keys(nodes)
    if isinstance(value, dict) and not any(schema_name(one) in OPEN_OBJECTS for one in schemas):
        if known and not rest and not free:
            yield path
        for key, part in value.items():
            yield from objects(known.get(key, rest), part, (*path, key))
    if isinstance(value, list):
        items = [node["items"] for node in nodes if "items" in node]
        for index, part in enumerate(value):
            yield from objects(items, part, (*path, index))


def test_every_object_of_every_operation_is_examined() -> None:
    missed: list[str] = []
    nested = 0
    for name, contract in contracts().items():
        if undocumented_parts(contract, "zzz=1", None).places != ("?zzz",):
            missed.append(f"{name}?zzz")
        if contract.body_schema is None:
            continue
        example = contract.body_example
        if undocumented_parts(contract, "", example).places:
            missed.append(f"{name}: its example is refused")
        for path in objects([contract.body_schema], example):
            body = copy.deepcopy(example)
            place = body
            for part in path:
                place = place[part]
            place["zzz"] = 1
            found = undocumented_parts(contract, "", body)
            nested += len(path) > 1
            if [one.exact_place for one in found.fields] != [shown_place((*path, "zzz"))]:
                missed.append(f"{name}: {path}")
            assert "zzz" in found.reason()
    assert missed == []
    assert nested > 150


LENIENT: list[tuple[str, str, Any, list[str]]] = [
    ("POST", "/notebooks", {**NOTEBOOK, "volume": {**VOLUME, "capacity": "50"}}, ["volume.capacity is a string, but"]),
    ("POST", "/notebooks", {**NOTEBOOK, "volume": {**VOLUME, "category": "evs"}}, ["volume.category differs from the"]),
    ("POST", "/notebooks", {**NOTEBOOK, "description": None}, ["description is null, which is not documented"]),
    ("POST", "/services", {**SERVICE, "config": [{**VERSION, "weight": "100"}]}, ["config[0].weight is a string"]),
    ("GET", "/services?status=RUNNING", None, ["the parameter status differs from the documented value running"]),
    ("GET", "/services?status=", None, ["the parameter status is empty and counts as left out"]),
    ("GET", "/notebooks?limit=5&limit=6", None, ["the parameter limit was sent 2 times; the last value applies"]),
    ("DELETE", "/notebooks/x", {}, ["a body was sent, but none is documented"]),
]  # fmt: skip


async def test_lenient_services_are_named() -> None:
    faults: list[str] = []
    for method, target, body, reasons in LENIENT:
        strict, lenient = FakeModelArts(strict=True), FakeModelArts()
        async with raw(lenient) as http:  # warnings are errors here
            usual = await http.request(method, target, json=body)
        async with raw(strict) as http:
            with warnings.catch_warnings(record=True) as caught:
                warnings.simplefilter("always")
                answered = await http.request(method, target, json=body)
            refused = await http.request(method, target, json=body)
        texts = [str(one.message) for one in caught if one.category is LeniencyWarning]
        operation = strict.calls[0].operation
        if len(texts) != len(reasons) or not all(
            text.startswith(f"{operation}: {reason}") and text.endswith("Real services are known to accept this.")
            for text, reason in zip(texts, reasons, strict=False)
        ):
            faults.append(f"{method} {target}: {texts}")
        if answered.status_code != usual.status_code:
            faults.append(f"{method} {target}: {answered.text}")
        if refused.status_code != 400 or "In this process, the warning is an error." not in refused.text:
            faults.append(f"{method} {target}: {refused.text}")
    assert faults == []


async def test_boolean_parameters_in_other_letter_cases() -> None:
    found = [
        (one.operation, parameter.name)
        for one in contracts().values()
        for parameter in one.parameters
        if parameter.where == "query" and parameter.schema.get("type") == "boolean" and one.operation.method == "GET"
    ]
    assert found
    operation, name = next(one for one in found if one[0].path.count("{") == 1)
    url = f"https://modelarts.fake{operation.path.format(project_id=PROJECT_ID)}"
    fake = FakeModelArts(strict=True)
    async with raw(fake) as http:
        with pytest.warns(LeniencyWarning, match=f"{name} differs from the documented values true and false"):
            await http.get(url, params={name: "True"})
        del fake.calls[:]
        await http.get(url, params={name: "true"})
    assert fake.calls[0].status == 200


async def test_the_log_names_undocumented_parts(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level("INFO", "aiomodelarts.testing")
    async with raw(FakeModelArts()) as http:
        await http.get("/notebooks?colour=secret-red")
        await http.get("/notebooks")
    assert re.search(r" ms undocumented: \?colour$", caplog.messages[0])
    assert caplog.messages[1].endswith(" ms")
