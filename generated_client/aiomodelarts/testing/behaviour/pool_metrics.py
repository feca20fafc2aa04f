"""Utilization of resource pools: the share of machine capacity that running jobs use."""

from __future__ import annotations

from collections import Counter

from ...models import UsageStatisticType, WorkloadStatus
from ..handlers.call import Call, handles
from ..handlers.collection import StoredResource
from ..handlers.lists import Row
from ..spec.contracts import contracts
from ..spec.replies import INVALID, Fault, Reply
from ..spec.timestamps import timestamp
from .pool_load import available, jobs_of, loads, taken_on
from .pool_machines import BAD_REQUEST, unchanged_nodes_of
from .pools import POOLS
from .resource_flavors import hardware_of

USUAL_RANGE = "-1.-1.60"
USUAL_PERIOD = "60"
USUAL_STATISTIC = "maximum"
MOST_PERIODS = 1440
NO_DATA = -1
# The training service has its own error code for a missing pool.
NODE_POOL_NOT_FOUND = "ModelArts.2890"
MINUTES = 10
NODE_METRICS = ("CpuUsage", "MemUsage", "DiskReadRate", "DiskWriteRate", "RecvBytesRate", "SendBytesRate")
GPU_METRICS = ("GpuUtil", "GpuMemUsage")


def _shares(call: Call, pool: StoredResource, moment: float) -> tuple[float, float] | None:
    """Return the percentages of CPU cores and memory that are in use; None if no machine is available."""
    nodes = available(call, pool, moment)
    if not nodes:
        return None
    hardware = [hardware_of(node.fields["spec"]["flavor"]) for node in nodes]
    taken = loads(call, nodes, pool, moment)
    cores = sum(cores for cores, _ in taken) / sum(one.cores for one in hardware)
    memory = sum(memory for _, memory in taken) / sum(one.memory for one in hardware)
    return round(100 * cores, 2), round(100 * memory, 2)


@handles("ShowPoolMonitor")
def list_metrics(call: Call) -> Reply:
    """Return the utilization of a pool by period."""
    pool, query = POOLS.find(call), call.query
    begin, end = _range(call, query.get("time_range") or USUAL_RANGE)
    period = int(query.get("period") or USUAL_PERIOD)
    statistic = query.get("statistics") or USUAL_STATISTIC
    moments = range(begin, end, period * 1000)
    if len(moments) > MOST_PERIODS:
        raise Fault(400, BAD_REQUEST, f"The range has {len(moments)} periods; the maximum is {MOST_PERIODS}.")
    past = [moment for moment in moments if moment <= call.milliseconds]
    shares = {moment: _shares(call, pool, moment / 1000) for moment in past}
    metrics = [
        _metric(pool, name, statistic, [(moment, both[number] if both else NO_DATA) for moment, both in shares.items()])
        for number, name in enumerate(("cpuUsage", "memUsedRate"))
    ]
    return Reply({"metrics": metrics})


def _range(call: Call, time_range: str) -> tuple[int, int]:
    """Return the start and end of a time range, in milliseconds since 1970."""
    begin, end, minutes = map(int, time_range.split("."))
    length = minutes * 60_000
    if end < 0:
        end = begin + length if begin >= 0 else call.milliseconds
    return begin if begin >= 0 else end - length, end


def _metric(pool: StoredResource, name: str, statistic: str, values: list[tuple[int, float]]) -> Row:
    points = [
        {"timestamp": moment, "unit": "Percent", "statistics": [{"statistic": statistic, "value": value}]}
        for moment, value in values
    ]
    dimensions = [{"name": "clusterId", "value": f"cluster-{pool.key}"}]
    return {"metric": {"metricName": name, "namespace": "PAAS.AGGR", "dimensions": dimensions}, "dataPoints": points}


@handles("ShowPoolRuntimeMetrics")
def list_runtime_metrics(call: Call) -> Reply:
    """Return the current capacity and utilization of each pool."""
    items = [_usage(call, pool) for pool in POOLS.unchanged(call)]
    return Reply({"apiVersion": "v2", "kind": "PoolMetricsList", "items": items})


def _usage(call: Call, pool: StoredResource) -> Row:
    nodes = available(call, pool, call.now)
    hardware = [hardware_of(node.fields["spec"]["flavor"]) for node in nodes]
    taken = loads(call, nodes, pool, call.now)
    when = {"timestamp": timestamp(call.now), "window": "1m"}
    capacity = _amount(sum(one.cores for one in hardware), sum(one.memory for one in hardware))
    allocated = _amount(sum(cores for cores, _ in taken), sum(memory for _, memory in taken))
    machines = [hardware_of(node.fields["spec"]["flavor"]) for node in unchanged_nodes_of(call, pool)]
    whole = _amount(sum(one.cores for one in machines), sum(one.memory for one in machines))
    free = _amount(
        sum(one.cores for one in hardware) - sum(cores for cores, _ in taken),
        sum(one.memory for one in hardware) - sum(memory for _, memory in taken),
    )
    table = {
        "allocated": {"value": allocated, **when},
        "capacity": {"value": capacity, "maxValue": capacity, "allValue": whole, "allMaxValue": whole, **when},
        "available": {"value": free, "maxValue": free, **when},
        "workload": {
            "allocated": _job_counts(call, pool, WorkloadStatus.RUNNING),
            "queue": _job_counts(call, pool, WorkloadStatus.QUEUE),
            **when,
        },
    }
    return {"metadata": {"name": pool.key}, "table": table}


def _job_counts(call: Call, pool: StoredResource, status: WorkloadStatus) -> Row:
    """Count the jobs of a pool in a state, by type."""
    found = Counter(job.kind.value for job in jobs_of(call, pool) if job.status(call.now) == status)
    kinds = ("infer", "notebook", "train", "warmUpTask", "x-infer")
    return {**{kind: found[kind] for kind in kinds}, "sum": sum(found.values())}


def _amount(cores: float, memory: float) -> Row:
    return {"cpu": cores, "memory": f"{round(memory * 1024)}Mi"}


@handles("ShowPoolNodeMetrics")
def list_node_metrics(call: Call) -> Reply:
    """Return the utilization of a node in the last minutes, selected by its pool and IP address."""
    pool = POOLS.of(call).get(call.path["pool_id"])
    nodes = unchanged_nodes_of(call, pool) if pool is not None else []
    node = next((node for node in nodes if node.fields["status"]["privateIp"] == call.path["node_ip"]), None)
    if pool is None or node is None:
        raise Fault(404, NODE_POOL_NOT_FOUND, f"The pool {call.path['pool_id']} has no node {call.path['node_ip']}.")
    known = [*NODE_METRICS, *GPU_METRICS]
    wanted = call.query["metrics"].split(",") if call.query.get("metrics") else known
    if not set(wanted) <= set(known):
        raise Fault(400, INVALID, f"Unknown metric in {call.query['metrics']:.60}; use {', '.join(known)}.")
    hardware = hardware_of(node.fields["spec"]["flavor"])
    each = call.query.get("statistic_type") == UsageStatisticType.EACH
    begin = max(node.plan.steps[0][0], call.now - MINUTES * 60)
    moments = [begin + 60 * number for number in range(int((call.now - begin) / 60) + 1)]
    taken = [taken_on(call, node, pool, moment) for moment in moments]
    series: dict[str, list[str]] = {name: ["0"] * len(moments) for name in known}
    series["CpuUsage"] = [str(round(100 * cores / hardware.cores)) for cores, _ in taken]
    series["MemUsage"] = [str(round(100 * memory / hardware.memory)) for _, memory in taken]
    times = {name: (hardware.gpus if each else min(hardware.gpus, 1)) if name in GPU_METRICS else 1 for name in known}
    metrics = [{"metric": name, "value": series[name]} for name in wanted for _ in range(times[name])]
    return Reply({"metrics": metrics, "interval": contracts()["ShowPoolNodeMetrics"].example["interval"]})
