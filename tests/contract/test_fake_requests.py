"""Requests in the forms that the reference shows and real clients send: the fake takes them as the cloud does."""

import json
import re
from collections.abc import AsyncGenerator
from pathlib import Path
from typing import Any

import httpx
import pytest

from aiomodelarts.operations import OPERATIONS
from aiomodelarts.testing import PROJECT_ID, FakeModelArts
from aiomodelarts.testing.server.request_arguments import read_body
from aiomodelarts.testing.spec.contracts import contracts
from aiomodelarts.testing.spec.replies import Fault
from tests.cases import for_each

SAMPLES = Path(__file__).parents[3] / "shared" / "docs" / "samples.json"


def read(operation: str, body: Any) -> dict[str, Any]:
    return read_body(contracts()[operation], json.dumps(body).encode(), body, readable=True)


SERVICE = {"service_name": "flowers", "infer_type": "real-time"}
VERSION = {"model_id": "m", "specification": "modelarts.vm.cpu.2u", "instance_count": 1, "weight": 100}
NOTEBOOK = {"name": "nb", "flavor": "f", "image_id": "i", "volume": {"category": "EVS", "ownership": "MANAGED"}}
EXPORT = {"path": "/a/b/", "export_type": 3}


@pytest.mark.parametrize(
    ("operation", "sent", "read_as"),
    [
        (
            "CreateService",
            {**SERVICE, "config": [{**VERSION, "weight": "70", "instance_count": "2"}]},
            {**SERVICE, "config": [{**VERSION, "weight": 70, "instance_count": 2}]},
        ),
        (
            "UpdateService",
            {"config": [{**VERSION, "weight": "100"}], "description": None},
            {"config": [VERSION]},
        ),
        (
            "ExportTask",
            {**EXPORT, "export_params": {"sample_state": "", "export_dest": "DIR"}},
            {**EXPORT, "export_params": {"export_dest": "DIR"}},
        ),
        ("ExportTask", {**EXPORT, "export_type": "3"}, EXPORT),
        ("CreateWorker", {"emails": "a@b.test", "role": "2"}, {"emails": "a@b.test", "role": 2}),
        (
            "CreateNotebook",
            {**NOTEBOOK, "volume": {"category": "evs", "ownership": "Managed", "capacity": "50"}},
            {**NOTEBOOK, "volume": {"category": "EVS", "ownership": "MANAGED", "capacity": 50}},
        ),
        ("CreateNotebook", {**NOTEBOOK, "description": None, "endpoints": None}, NOTEBOOK),
        (
            "CreateService",
            {**SERVICE, "config": [{**VERSION, "custom_spec": {"cpu": "1.5", "memory": "7500"}}]},
            {**SERVICE, "config": [{**VERSION, "custom_spec": {"cpu": 1.5, "memory": 7500}}]},
        ),
    ],
)
def test_values_are_read_as_the_documented_ones(operation: str, sent: Any, read_as: Any) -> None:
    assert read(operation, sent) == read_as


@pytest.mark.parametrize(
    ("operation", "sent", "place"),
    [
        ("CreateService", {**SERVICE, "config": [{**VERSION, "weight": "70 %"}]}, "config/0/weight"),
        ("CreateService", {**SERVICE, "config": [{**VERSION, "weight": "70.5"}]}, "config/0/weight"),
        ("CreateService", {**SERVICE, "config": [{**VERSION, "weight": ""}]}, "config/0/weight"),
        ("CreateService", {**SERVICE, "infer_type": "", "config": [VERSION]}, "infer_type"),
        ("CreateService", {**SERVICE, "service_name": None, "config": [VERSION]}, "service_name"),
        ("CreateService", {**SERVICE, "config": [None]}, "config/0"),
        ("CreateService", {**SERVICE, "config": [{**VERSION, "custom_spec": {"cpu": "nan"}}]}, "config/0/custom_spec"),
        ("CreateNotebook", {**NOTEBOOK, "volume": {"category": "ev", "ownership": "MANAGED"}}, "volume/category"),
        ("CreateNotebook", {**NOTEBOOK, "description": 7}, "description"),
    ],
)
def test_other_values_are_refused(operation: str, sent: Any, place: str) -> None:
    with pytest.raises(Fault) as caught:
        read(operation, sent)
    assert f"not valid at {place}" in caught.value.message


@pytest.fixture
async def http() -> AsyncGenerator[httpx.AsyncClient, None]:
    fake = FakeModelArts()
    headers = {"X-Auth-Token": fake.iam.new_token(PROJECT_ID, fake.clock.now())}
    transport = httpx.ASGITransport(fake.app)
    base = f"https://modelarts.fake/v1/{PROJECT_ID}"
    async with httpx.AsyncClient(base_url=base, headers=headers, transport=transport) as opened:
        yield opened


@pytest.mark.parametrize(
    ("query", "status"),
    [("status=running", 200), ("status=RUNNING", 200), ("status=", 200), ("status=walking", 400), ("limit=x", 400)],
)
async def test_query_parameters(query: str, status: int, http: httpx.AsyncClient) -> None:
    assert (await http.get(f"/services?{query}")).status_code == status


async def test_null_in_a_merge_patch_is_no_absence(http: httpx.AsyncClient) -> None:
    patched = next(one.id for one in OPERATIONS.values() if one.content_type == "application/merge-patch+json")
    with pytest.raises(Fault):
        read(patched, {"spec": None})


def documented() -> list[Any]:
    """The request bodies in the reference."""
    if not SAMPLES.is_file():
        return []
    places = [(one, re.compile(re.sub(r"\{\w+\}", "[^/]+", one.path))) for one in OPERATIONS.values()]
    found: list[Any] = []
    for sample in json.loads(SAMPLES.read_text(encoding="utf-8")):
        if sample["kind"] != "request" or not sample["json"]:
            continue
        fitting = [one for one, path in places if one.method == sample["method"] and path.fullmatch(sample["path"])]
        exact = [one for one in fitting if one.path == sample["path"]]
        operation = (exact or fitting)[0]
        if operation.body_model is not None:
            found.append(pytest.param(operation.id, sample["json"], id=f"{operation.id}-{sample['n']}"))
    return found


@pytest.mark.skipif(not SAMPLES.is_file(), reason="the documented messages (shared/docs/samples.json) are not here")
@for_each(("operation", "body"), documented())
def test_requests_of_the_reference_are_accepted(operation: str, body: Any) -> None:
    assert isinstance(read(operation, body), dict)


@pytest.mark.skipif(not SAMPLES.is_file(), reason="the documented messages (shared/docs/samples.json) are not here")
def test_there_are_requests_in_the_reference() -> None:
    assert len(documented()) >= 60
