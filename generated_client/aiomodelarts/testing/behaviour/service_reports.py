"""Reports about services: events, updates, usage and machine flavors."""

from __future__ import annotations

from typing import Any

from ...models import ServiceStatus
from ..handlers.call import Call, handles
from ..handlers.lists import Row, contains, equal, in_order, page
from ..spec.contracts import contracts
from ..spec.replies import Reply
from .services import find, model_of

# Name, category, cores, memory in GB, types of services, whether it is for dedicated pools.
FLAVORS = (
    ("modelarts.vm.cpu.2u", "CPU", 2, 8, ("real-time", "batch", "edge"), False),
    ("modelarts.vm.cpu.8u", "CPU", 8, 32, ("real-time", "batch"), False),
    ("modelarts.vm.gpu.t4u8", "GPU", 8, 32, ("real-time",), False),
    ("custom", "CPU", 1, 1, ("real-time", "batch", "edge"), True),
)


def _head(service: dict[str, Any]) -> Row:
    return {key: service["fields"][key] for key in ("service_id", "service_name")}


@handles("ShowServiceEvents")
def list_events(call: Call) -> Reply:
    """Return one page of the events of a service."""
    service, query = find(call), call.query
    first, last = query.get("start_time", 0), min(query.get("end_time", call.milliseconds), call.milliseconds)
    rows = [event for event in service["events"] if first <= event["occur_time"] <= last]
    rows = contains(equal(rows, "event_type", query.get("event_type")), "event_info", query.get("event_info"))
    rows = in_order(rows, "occur_time", query.get("order") or "desc")
    shown = page(call, rows)
    return Reply({**_head(service), "total_count": len(rows), "count": len(shown), "events": shown})


@handles("ShowServiceUpdateLogs")
def list_update_logs(call: Call) -> Reply:
    """Return all updates of a service."""
    service = find(call)
    logs = [
        {**fields, "result": result if call.now >= ends else "RUNNING"} for ends, result, fields in service["updates"]
    ]
    return Reply({**_head(service), "logs": equal(logs, "update_time", call.query.get("update_time"))})


@handles("ShowServiceMonitorInfo")
def list_monitors(call: Call) -> Reply:
    """Return the usage of each model, or the nodes of an edge service."""
    service = find(call)
    running = service["plan"].state(call.now) == ServiceStatus.RUNNING
    monitors = [_monitor(call, entry, running=running) for entry in service["config"]]
    nodes = [{"node_id": node, "node_name": node} for entry in service["config"] for node in entry.get("nodes", [])]
    if service["fields"]["infer_type"] == "edge":
        monitors = nodes
    count = sum(entry["instance_count"] for entry in service["config"])
    counts = {
        "service_instance_count": count,
        "service_running_instance_count": count if running else 0,
        "req_count_per_min": 0,
    }
    return Reply({**_head(service), **counts, "monitors": equal(monitors, "node_id", call.query.get("node_id"))})


def _monitor(call: Call, entry: dict[str, Any], *, running: bool) -> Row:
    count = entry["instance_count"]
    return {
        "model_id": entry["model_id"],
        **model_of(call, entry),
        "model_instance_count": count,
        "model_running_instance_count": count if running else 0,
        "invocation_times": 0,
        "failed_times": 0,
    }


@handles("ShowServiceSpecifications")
def list_specifications(call: Call) -> Reply:
    """Return one page of machine flavors."""
    kind, dedicated = call.query.get("infer_type") or "real-time", bool(call.query.get("is_personal_cluster"))
    fitting = [flavor for flavor in FLAVORS if kind in flavor[4] and flavor[5] == dedicated]
    rows = [_flavor(*flavor[:4]) for flavor in fitting]
    shown = page(call, rows)
    return Reply({"total_count": len(rows), "count": len(shown), "specifications": shown})


def _flavor(name: str, category: str, cores: int, gigabytes: int) -> Row:
    row: Row = {
        **contracts()["ShowServiceSpecifications"].example["specifications"][0],
        "specification": name,
        "billing_spec": name,
        "category": category,
        "cpu_info": {"arch": "x86", "cpu": cores},
        "memory_info": {"unit": "GB", "memory": gigabytes},
        "display_en": f"{cores} vCPUs, {gigabytes} GB",
        "display_cn": f"{cores} vCPUs, {gigabytes} GB",
    }
    if category != "GPU":
        del row["gpu_info"]
    return row
