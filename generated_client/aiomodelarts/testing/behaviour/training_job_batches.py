"""Requests about several training jobs: names that are taken, and deletion."""

from __future__ import annotations

from ..handlers.call import Call, handles
from ..spec.replies import INVALID, Fault, Reply
from .training_jobs import DELETING_SECONDS, JOBS


@handles("ValidateTrainingJobName")
def check_name(call: Call) -> Reply:
    """Return whether a job of the workspace has the name."""
    wanted = (call.query["job_name"], call.query.get("workspace_id") or "0")
    metadata = (job.fields["metadata"] for job in JOBS.of(call).values())
    return Reply({"is_duplicate": any((one["name"], one["workspace_id"]) == wanted for one in metadata)})


@handles("BatchDeleteTrainingJob")
def delete_batch(call: Call) -> Reply:
    """Delete several jobs in the background; none if one of them does not exist.

    Raises:
        Fault: A job does not exist, or the jobs are in several workspaces.
    """
    jobs = [JOBS.find(call, one["metadata"]["id"]) for one in call.body["jobs"]]
    if len({job.fields["metadata"]["workspace_id"] for job in jobs}) > 1:
        raise Fault(400, INVALID, "The jobs must be in one workspace.")
    for job in jobs:
        job.plan.end(call.now + DELETING_SECONDS)
    return Reply(None, 202)
