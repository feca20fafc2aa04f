"""Events of inference services by their states, and the flavors and resource pools on which they run."""

from __future__ import annotations

from ...models import InferenceServiceEventType, InferenceServiceStatus
from ..handlers.call import Call, handles
from ..handlers.collection import StoredResource
from ..handlers.lists import Row, contains, equal, in_order_of
from ..spec.contracts import documented
from ..spec.replies import Fault, Reply
from ..state.state_plan import State
from .inference_states import NOT_FOUND, service_of
from .numbered_pages import numbered_page

KEPT_EVENTS = 200
FLAVORS: list[Row] = [
    {"id": "modelarts.vm.cpu.2u", "name": "CPU: 2vCPUs 8GB", "category": "CPU", "arch": "X86_64", "vcpus": 2},
    {"id": "modelarts.vm.cpu.8u", "name": "CPU: 8vCPUs 32GB", "category": "CPU", "arch": "X86_64", "vcpus": 8},
    {"id": "modelarts.vm.gpu.v100", "name": "GPU: 1*V100", "category": "GPU", "arch": "X86_64", "vcpus": 8},
    {"id": "modelarts.bm.npu.snt9b", "name": "Ascend: 8*Snt9b", "category": "ASCEND", "arch": "arm64", "vcpus": 192},
]
PARTS: dict[str, Row] = {
    "GPU": {"gpu": {"gpu": 1, "gpu_memory": "32GB", "type": "NVIDIA-V100"}},
    "ASCEND": {"ascend": {"npu": 8, "npu_memory": "64GB", "type": "ascend-snt9b", "type_alias": "Snt9b"}},
}


def _flavors() -> list[Row]:
    """Return the flavors as responses show them."""
    shared: Row = {"feature": "DEFAULT", "free": False, "sold_out": False, "storages": ["OBS", "EFS"]}
    return [
        {
            **shared,
            **flavor,
            **PARTS.get(flavor["category"], {}),
            "description": flavor["name"],
            "memory": flavor["vcpus"] * 4 * 1024**3,
            "billing": {"code": flavor["id"], "unit_num": 1},
        }
        for flavor in FLAVORS
    ]


def report_states(call: Call, service: StoredResource) -> None:
    """Replace the events of a service that are still to come by those of its planned states."""
    past: list[Row] = [entry for entry in service.notes["events"] if entry["create_at"] <= call.milliseconds]
    known = {(entry["create_at"], entry["event_info"]) for entry in past}
    planned = [_event(call, service, *step) for step in service.plan.steps if step[0] >= call.now]
    new = [entry for entry in planned if (entry["create_at"], entry["event_info"]) not in known]
    service.notes["events"] = [*past, *new][-KEPT_EVENTS:]


def _event(call: Call, service: StoredResource, moment: float, state: State) -> Row:
    """Return the event of a state that begins at a time, in seconds since 1970."""
    failed = state in (InferenceServiceStatus.FAILED, InferenceServiceStatus.ERROR)
    kind = InferenceServiceEventType.ABNORMAL if failed else InferenceServiceEventType.NORMAL
    return {
        "id": call.fake.next_id(),
        "service_id": service.key,
        "service_version_id": service.fields["version"]["id"],
        "event_count": 1,
        "event_type": kind.value,
        "event_info": f"The service is in state {state}.",
        "event_info_cn": "",
        "create_at": int(moment * 1000),
        "update_at": int(moment * 1000),
    }


@handles("ListInferServiceEvents")
def list_events(call: Call) -> Reply:
    """Return one page of the events of a service that have occurred."""
    query = call.query
    first, last = query.get("start_time", 0), min(query.get("end_time", call.milliseconds), call.milliseconds)
    rows: list[Row] = [row for row in service_of(call).notes["events"] if first <= row["create_at"] <= last]
    rows = contains(equal(rows, "event_type", query.get("event_type")), "event_info", query.get("event_info_key"))
    rows = in_order_of(rows, query.get("sort_key") or "update_at", query.get("sort_dir") or "DESC")
    return Reply(numbered_page(call, rows))


@handles("ListInferClusterFlavors")
def list_flavors(call: Call) -> Reply:
    """Return one page of flavors."""
    return Reply(numbered_page(call, equal(_flavors(), "category", call.query.get("flavor_type"))))


def pool_name(call: Call, key: str | None) -> str | None:
    """Return the name of a resource pool, or its ID if the fake does not have the pool."""
    pool = call.fake.table("pools").unchanged_entry(key) if key else None
    return key if pool is None else pool.fields["metadata"]["labels"].get("os.modelarts/name", key)


@handles("ShowInferServiceCluster")
def show_cluster(call: Call) -> Reply:
    """Return an existing dedicated pool as inference services see it."""
    pool = call.fake.table("pools").get(call.path["id"])
    if pool is None or pool.plan.gone(call.now):
        raise Fault(404, NOT_FOUND, f"The resource pool {call.path['id']:.60} does not exist.")
    labels: Row = pool.fields["metadata"].get("labels") or {}
    begun = int(pool.plan.steps[0][0] * 1000)
    running = pool.state(call) == "Running"
    row: Row = {
        "workspace_id": labels.get("os.modelarts/workspace.id", "0"),
        "status": "ACTIVE" if running else "INITIALIZING",
        "pool_id": pool.key,
        "type": "DEDICATED",
        "resource_categories": ["CPU", "GPU"],
        "project_id": next(iter(call.fake.iam.projects.values())),
        "create_at": begun,
        "update_at": begun,
        "flavors": _flavors(),
        "pool_type": "PHYSICAL",
        "logic_cluster_id": pool.key,
    }
    return Reply(documented("InferenceCluster", row))
