"""Workloads: training jobs, services and notebooks in a resource pool."""

from __future__ import annotations

from collections import Counter
from uuid import NAMESPACE_OID, uuid5

from ...models import WorkloadStatus, WorkloadType
from ..handlers.call import Call, handles
from ..handlers.collection import Outline, StoredResource
from ..handlers.lists import Row, equal, in_order, page
from ..spec.replies import Reply
from .pool_load import Job, hosts_of, jobs_of
from .pools import POOLS

KUBERNETES_KINDS = {
    WorkloadType.TRAIN: "batch.volcano.sh/v1alpha1, Kind=Job",
    WorkloadType.INFER: "apps/v1, Kind=Deployment",
    WorkloadType.NOTEBOOK: "apps/v1, Kind=StatefulSet",
}


def _outlines(call: Call, pool: StoredResource) -> list[Outline[Job]]:
    """Return the values by which all jobs in a pool are filtered and sorted, oldest first."""
    outlines: list[Outline[Job]] = []
    waiting = 0
    for job in jobs_of(call, pool):
        values: Row = {"type": job.kind.value, "status": job.status(call.now), "createTime": int(job.created * 1000)}
        values["pendingPosition"] = -1
        if values["status"] == WorkloadStatus.QUEUE:
            waiting += 1
            values["pendingPosition"] = waiting
        outlines.append(Outline(job, values))
    return outlines


def _row(call: Call, pool: StoredResource, outline: Outline[Job], hosts: list[StoredResource]) -> Row:
    job = outline.resource
    waited, ran = job.seconds(call.now)
    row: Row = {
        **outline,
        "kind": "Workload",
        "apiVersion": "v1",
        "uid": str(uuid5(NAMESPACE_OID, f"{job.kind}/{job.key}")),
        "jobUUID": job.key,
        "name": f"modelarts-job-{job.key}",
        "jobName": job.name,
        "namespace": pool.key,
        "flavor": job.flavor,
        "resourceRequirement": _needs(job, job.machines),
        "priority": "0",
        "runningDuration": ran,
        "pendingDuration": waited,
        "gvk": KUBERNETES_KINDS[job.kind],
        "isDeleted": "false",
    }
    if hosts:
        addresses = [node.fields["status"]["privateIp"] for node in hosts]
        row["hostIps"] = ",".join(addresses)
        row["nodes"] = [{"hostIp": address, "resourceRequirement": _needs(job, 1)} for address in addresses]
    return row


def _needs(job: Job, machines: int) -> Row:
    return {"cpu": f"{job.cores * machines:g} Cores", "memory": f"{job.memory * machines:.2f} GiB"}


@handles("ListWorkloads")
def list_workloads(call: Call) -> Reply:
    """Return one page of the jobs in a pool, newest first by default."""
    query = call.query
    pool = POOLS.find(call)
    rows = _outlines(call, pool)
    kinds = query.get("type")
    rows = [row for row in rows if not kinds or row["type"] in kinds]
    rows = equal(rows, "status", query.get("status"))
    rows = in_order(rows, "createTime", "asc" if query.get("ascend") else "desc")
    body: Row = {"kind": "WorkloadList", "apiVersion": "v1", "metadata": {}, "total": len(rows)}
    hosts = hosts_of(call, pool, call.now)
    items = [_row(call, pool, row, hosts.get(row.resource.key, [])) for row in page(call, rows)]
    return Reply({**body, "items": items})


@handles("ShowWorkloadStatistics")
def count_workloads(call: Call) -> Reply:
    """Count the jobs in a pool by type and state."""
    rows = _outlines(call, POOLS.find(call))
    states = {kind.value: Counter(row["status"] for row in rows if row["type"] == kind) for kind in WorkloadType}
    items = [{"type": kind, "total": counts.total(), "status": dict(counts)} for kind, counts in states.items()]
    return Reply({"statistics": {"total": len(rows), "items": [item for item in items if item["total"]]}})
