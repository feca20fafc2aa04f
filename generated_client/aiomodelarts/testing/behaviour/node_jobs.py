"""Jobs that reboot, reset or migrate nodes in the background."""

from __future__ import annotations

import json

from ...models import NodeJobPhase, NodeJobType
from ..handlers.call import Call, handles
from ..handlers.collection import Collection, StoredResource
from ..handlers.lists import Row, equal, page
from ..spec.replies import Fault, Reply
from .pool_machines import BAD_REQUEST, POOL_NOT_FOUND

# The API reference documents no error code for a missing job.
NODE_JOBS = Collection("node_jobs", "job_id", (404, POOL_NOT_FOUND), state="phase")
KEPT_MILLISECONDS = 30 * 86_400_000


def start_job(
    call: Call, pool: StoredResource, kind: str, nodes: list[StoredResource], seconds: float
) -> StoredResource:
    """Start a job on nodes of a pool.

    Args:
        call: Call that starts it.
        pool: Pool of the nodes.
        kind: Type of the job, with which its name begins.
        nodes: Nodes of the job.
        seconds: Duration of the job, in seconds.
    """
    key = call.fake.next_id()
    fields: Row = {
        "jobId": key,
        "jobName": f"{kind}-{call.fake.next_number():05x}",
        "suspend": False,
        "involvedObjects": json.dumps([{"kind": "pools", "name": pool.key}]),
        "inputs": json.dumps({"nodeNames": [node.key for node in nodes]}),
    }
    if kind in list(NodeJobType):
        fields["type"] = kind  # that of other jobs is not documented
    end = NODE_JOBS.outcome(call, NodeJobPhase.SUCCESS.value)
    job = NODE_JOBS.add(call, key, fields, (0.0, NodeJobPhase.RUNNING.value), (seconds, end))
    job.notes |= {"pool": pool.key, "names": [node.key for node in nodes]}
    return job


def succeeds(job: StoredResource) -> bool:
    """Return whether a job will end well."""
    return job.plan.steps[-1][1] == NodeJobPhase.SUCCESS


def _started(job: StoredResource) -> int:
    """Return when a job started, in milliseconds since 1970."""
    return int(job.plan.steps[0][0] * 1000)


def _row(call: Call, job: StoredResource) -> Row:
    row, phase = NODE_JOBS.row(call, job), job.state(call)
    row["startTimestamp"] = _started(job)
    if phase != NodeJobPhase.RUNNING:
        row["endTimestamp"] = int(job.plan.entered(call.now) * 1000)
        good = phase == NodeJobPhase.SUCCESS
        row["conditions"] = json.dumps([{"type": "Finished", "status": str(good)}])
    if phase == NodeJobPhase.FAILED:
        row["message"] = f"The job failed for {', '.join(job.notes['names'])}."
    return row


@handles("ListJobs")
def list_jobs(call: Call) -> Reply:
    """Return one page of the jobs of the last 30 days, newest first."""
    query = call.query
    if query.get("resource", "pools") != "pools":
        raise Fault(400, BAD_REQUEST, f"The resource {query['resource']!r} has no jobs; set resource to pools.")
    begin = query.get("since") or call.milliseconds - KEPT_MILLISECONDS
    end = query.get("until") or call.milliseconds
    rows = equal(reversed(NODE_JOBS.outlines(call)), "type", query.get("type"))
    jobs = [row.resource for row in rows if query.get("name") in (None, "", row.resource.notes["pool"])]
    jobs = [job for job in jobs if begin <= _started(job) <= end]
    return Reply({"count": len(jobs), "items": [_row(call, job) for job in page(call, jobs)]})


@handles("ShowJob")
def show(call: Call) -> Reply:
    """Return a job."""
    return Reply(_row(call, NODE_JOBS.find(call)))
