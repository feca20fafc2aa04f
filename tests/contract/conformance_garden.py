"""What the tests of the conformance runner share: a fake with something of everything in it, and runs against it."""

import re
from collections.abc import Callable
from functools import cache, lru_cache
from typing import Any

import httpx

from aiomodelarts.operations import OPERATIONS
from aiomodelarts.testing import FakeModelArts
from aiomodelarts.testing.conformance import Conformance, Settings
from aiomodelarts.testing.conformance.life_cycles import PREFIX, life_cycles, texts
from aiomodelarts.testing.http.in_process_requests import InProcessHttpClient
from tests.contract.scenarios.super_nodes import new_super_node

ADDRESS = "https://modelarts.fake"
IMAGE = "swr.example.com/gardening/conform:1.0"
SERVER_PARTS = {
    "vpc": "vpc-1",
    "subnet": "subnet-1",
    "security_group": "group-1",
    "key_pair": "conform",
    "disk": "c8d5f1a3-7b20-4e69-b4f8-3a9e6c0d2715",
    "public_ip": "f2a60d83-7c15-4b9e-8e47-d90c3b6a1f58",
}
NOTEBOOKS = 12
"""More than the smallest page of their list, which has 10."""
SEARCH = {
    "reward_attrs": [{"name": "accuracy", "mode": "max", "regex": r"accuracy=(\d+\.\d+)"}],
    "search_params": [
        {"name": "rate", "param_type": "continuous", "lower_bound": "0.001", "upper_bound": "0.1"},
        {"name": "batch", "param_type": "discrete", "discrete_values": ["32", "64"]},
    ],
    "algo_configs": [{"name": "tpe_search", "params": [{"key": "num_samples", "value": "4", "type": "Integer"}]}],
}
CODE = {"code_dir": "/flowers/code/", "boot_file": "/flowers/code/train.py"}
PHOTO = "bm90IHJlYWxseSBhIHBob3Rv"
Steps = list[dict[str, Any]]


def notebooks() -> Steps:
    disk = {"category": "EVS", "ownership": "MANAGED"}
    made = {"flavor": "modelarts.vm.cpu.2u", "volume": disk}
    return [
        {"CreateNotebook": {**made, "image_id": "${image.id}", "name": f"lab-{number}"}} for number in range(NOTEBOOKS)
    ]


def development() -> Steps:
    storage = {"type": "obs", "location": {"path": "/garden/lab/"}}
    environment = {"profile_id": "Multi-Engine 1.0 (python3)-cpu", "flavor": "modelarts.vm.cpu.2u"}
    return [
        {"RegisterImage": {"swr_path": "swr.example.com/gardening/tuned:1.0"}, "as": "image", "wait": 60},
        *(
            {"CreateDevelopmentEnvironment": {"name": f"lab-{number}", **environment, "spec": {"storage": storage}}}
            for number in range(2)
        ),
    ]


def training() -> Steps:
    output = {"name": "train_url", "remote": {"obs": {"obs_url": "/flowers/output/"}}}
    spec = {"resource": {"flavor_id": "modelarts.p3.large.public", "node_count": 2}}
    search = {**CODE, "policies": {"auto_search": SEARCH}, "outputs": [output]}
    algorithm = {"job_config": CODE, "resource_requirements": []}
    old = {"worker_server_num": 1, "model_id": 1, "spec_id": 3}
    return [
        *({"CreateAlgorithm": {"metadata": {"name": f"algorithm-{number}"}, **algorithm}} for number in range(3)),
        *({"CreateTrainingJobV1": {"job_name": f"old-{number}", "config": old}} for number in range(3)),
        *(
            {"CreateTrainingJobConfig": {"config_name": f"saved-{number}", "worker_server_num": 1, "spec_id": 3}}
            for number in range(2)
        ),
        *(
            {"CreateVisualizationJob": {"job_name": f"board-{number}", "train_url": "/garden/output/"}}
            for number in range(3)
        ),
        {"CreateTrainingJob": {"kind": "job", "metadata": {"name": "search"}, "algorithm": search, "spec": spec}},
        *(
            {"CreateDevServerJob": {"name": f"check-{number}", "server_ids": ["one"], "type": "COMMON", "items": []}}
            for number in range(2)
        ),
        {"wait": 3000},
        {"CreateTrainingJob": {"kind": "job", "metadata": {"name": "flowers"}, "algorithm": CODE, "spec": spec}},
    ]


def inference() -> Steps:
    entry = {"model_id": "${model.model_id}", "specification": "modelarts.vm.cpu.2u", "instance_count": 1}
    edge = {"model_id": "some-model", "specification": "modelarts.vm.cpu.2u", "instance_count": 1, "nodes": ["node-1"]}
    stream = {"type": "url", "data": [{"url": "rtsp://cameras.example.com/south"}]}
    output = {"dis": {"stream_name": "tulips", "stream_id": "stream-1", "data_category": ["count"]}}
    return [
        *(
            {"CreateModel": {"model_name": f"flowers-{number}", "model_version": "1.0.0", "model_type": "PyTorch"}}
            for number in range(2)
        ),
        {"CreateModel": {"model_name": "roses", "model_version": "1.0.0", "model_type": "PyTorch"}, "as": "model"},
        {"wait": 600},
        {"CreateService": {"service_name": "roses", "infer_type": "real-time", "config": [{**entry, "weight": 100}]}},
        {"CreateService": {"service_name": "edge", "infer_type": "edge", "config": [edge]}, "as": "edge"},
        *(
            {"CreateTasks": {"service_id": "${edge.service_id}", "name": f"watch-{number}", "input": stream}
             | {"output": output}}
            for number in range(2)
        ),
    ]  # fmt: skip


def data() -> Steps:
    dataset = "${data.dataset_id}"
    photos = {"dataset_type": 0, "data_sources": [{"data_type": 0, "data_path": "/garden/photos/"}]}
    labels = {"labels": [{"name": "rose", "type": 0}, {"name": "tulip", "type": 0}]}
    made = {**photos, **labels, "work_path": "/garden/datasets/", "work_path_type": 0}
    proposed = {"name": "new.jpg", "data": PHOTO, "labels": [{"name": "tulip", "type": 0, "score": 0.87}]}
    config = {"workforces": [{"workforce_id": "${team.workforce_id}"}]}
    labeling = {"task_type": "pre-label", "model_id": "some-model", "config": {}}
    return [
        {"CreateDataset": {"dataset_name": "other", **made}},
        {"CreateDataset": {"dataset_name": "flowers", **made, "import_annotations": False}, "as": "data", "wait": 300},
        {"UploadSamplesJson": {"dataset_id": dataset, "samples": [proposed], "final_annotation": False}},
        {"CreateDatasetVersion": {"dataset_id": dataset}, "wait": 300},
        {"CreateDatasetVersion": {"dataset_id": dataset}, "wait": 300},
        {"ImportTask": {"dataset_id": dataset, "import_path": "/garden/more/"}, "wait": 300},
        {"ExportTask": {"dataset_id": dataset, "path": "/garden/exports/"}, "wait": 300},
        {"SyncDataSource": {"dataset_id": dataset}, "wait": 300},
        {"CreateTask": {"dataset_id": dataset, **labeling}, "wait": 600},
        {"CreateWorkforce": {"workforce_name": "botanists"}, "as": "team"},
        {"CreateWorker": {"workforce_id": "${team.workforce_id}", "emails": "demo@example.com", "role": 0}},
        {"CreateWorker": {"workforce_id": "${team.workforce_id}", "emails": "rosa@example.com", "role": 0}},
        {"CreateWorkforceTask": {"dataset_id": dataset, "task_name": "may", "workforces_config": config}, "wait": 60},
        {"CreateProcessorTask": {"name": "clean", "data_source": {"type": "OBS", "source": "/garden/photos/"}}
         | {"template": {"id": "sys_data_cleaning"}, "create_version": True}, "as": "cleaning", "wait": 600},
    ]  # fmt: skip


def pools() -> Steps:
    dedicated = {"type": "Dedicate", "scope": ["Train"]}
    machines = [{"flavor": "modelarts.vm.gpu.v100", "count": 2}]
    found: Steps = []
    for name in ("flowers", "fruits"):
        labels = {"os.modelarts/name": f"net-{name}", "os.modelarts/workspace.id": "0"}
        network = {"api_version": "v1", "kind": "Network", "metadata": {"labels": labels}}
        pool = {"api_version": "v2", "kind": "Pool", "metadata": {"labels": {"os.modelarts/name": f"pool-{name}"}}}
        tags = [{"key": "garden", "value": "roses"}, {"key": name, "value": "yes"}]
        found += [
            {"CreateNetwork": {**network, "spec": {"cidr": "192.168.64.0/18"}}},
            {"CreatePool": {**pool, "spec": {**dedicated, "resources": machines}}, "as": name},
            {"wait": 300},
            {"UpdatePoolTags": {"pool_name": f"${{{name}.metadata.name}}", "action": "create", "tags": tags}},
            {"CreatePlugin": {"pool_name": f"${{{name}.metadata.name}}", "api_version": "v2", "kind": "Plugin"}
             | {"spec": {"template": {"name": "greenhouse-dns"}}}, "wait": 120},
        ]  # fmt: skip
    return found


def access() -> Steps:
    return [
        *({"CreateWorkspace": {"name": f"greenhouse-{number}"}} for number in range(2)),
        *(
            {"CreateAuthorization": {"user_id": f"gardener-{number}", "type": "agency", "content": "an_agency"}}
            for number in range(2)
        ),
    ]


@cache
def _garden() -> dict[str, Any]:
    fake = FakeModelArts()
    for name in ("roses", "tulips"):
        new_super_node(fake, name=name)
    fake.seed([*pools(), *data(), *inference(), *development(), *access(), *training(), *notebooks(), {"wait": 60}])
    return fake.snapshot()


def garden() -> FakeModelArts:
    """A fake with something of everything, two of most things."""
    fake = FakeModelArts()
    fake.restore(_garden())
    return fake


PATTERNS = [
    (operation, re.compile(re.sub(r"{\w+}", "[^/]+", operation.path)))
    for operation in sorted(OPERATIONS.values(), key=lambda operation: operation.path.count("{"))
]


@lru_cache(maxsize=4096)
def operation_at(method: str, path: str) -> str:
    """The operation that a request is for; empty when it is for none."""
    found = (one.id for one, pattern in PATTERNS if one.method == method and pattern.fullmatch(path))
    return next(found, "")


Reply = tuple[int, str, Any]
Change = Callable[[httpx.Request, Reply], Reply]


def answered(status: int, body: Any = None) -> Change:
    """Answers without asking the fake."""
    return lambda _request, _reply: (status, "application/json", body)


class Between(httpx.AsyncBaseTransport):
    """Changes what a fake answers to one operation.

    Args:
        fake: What answers.
        operation: The operation.
        change: Makes another answer of a request and an answer: status, media type, JSON or text.
        lets_pass: Whether the fake gets the request at all.
    """

    def __init__(self, fake: FakeModelArts, operation: str, change: Change, *, lets_pass: bool = True) -> None:
        self._inner = httpx.ASGITransport(fake.app)
        self._operation = operation
        self._change = change
        self._lets_pass = lets_pass

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        concerned = operation_at(request.method, request.url.path) == self._operation
        if concerned and not self._lets_pass:
            return _response(self._change(request, (0, "", None)))
        response = await self._inner.handle_async_request(request)
        if not concerned:
            return response
        await response.aread()
        body = response.json() if response.content else None
        return _response(self._change(request, (response.status_code, "application/json", body)))


def _response(reply: Reply) -> httpx.Response:
    status, kind, body = reply
    if body is None:
        return httpx.Response(status)
    if isinstance(body, str):
        return httpx.Response(status, text=body, headers={"content-type": kind})
    return httpx.Response(status, json=body, headers={"content-type": kind})


def conformance(
    fake: FakeModelArts, transport: httpx.AsyncBaseTransport | None = None, *, recording: bool = False, **settings: Any
) -> Conformance:
    """A run against a fake in this process."""
    http_client = InProcessHttpClient(fake.app) if transport is None else httpx.AsyncClient(transport=transport)
    given = Settings(**{"stamp": "a1b2c3d4", "image": IMAGE, **SERVER_PARTS, "now": fake.clock.now(), **settings})
    return Conformance(
        given,
        recording=recording,
        credentials=fake.credentials(ADDRESS),
        http_client=http_client,
        clock=fake.clock,
    )


async def remaining(fake: FakeModelArts) -> list[str]:
    """The names of things of the runner that are still in a fake, in all lists of what can be created."""
    lists = {operation.resource: operation for operation in OPERATIONS.values() if operation.name == "list"}
    created = {OPERATIONS[step.operation].resource for steps in life_cycles().values() for step in steps if step.undo}
    found: list[str] = []
    async with fake.client() as client:
        for resource in sorted(created & set(lists)):
            if lists[resource].path.count("{") == 1:
                given = {"de_type": "Notebook"} if resource == "development_environments" else {}
                async for item in client.call(lists[resource].id, **given):
                    found += [text for text in texts(item.to_dict()) if text.replace("_", "-").startswith(PREFIX)]
    return found
