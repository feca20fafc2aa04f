"""Requests about several training jobs: names that are taken, and deletion."""

from __future__ import annotations

from ..handlers.call import Call, handles
from ..spec.replies import INVALID, Fault, Reply
from .training_jobs import DELETING_SECONDS, JOBS


@handles("ValidateTrainingJobName")
def check_name(call: Call) -> Reply:
    """Return whether a job of the workspace has the name."""
    workspace_id = call.query.get("workspace_id") or "0"
    same_name = JOBS.unchanged_with_value(call, "fields.metadata.name", call.query["job_name"])
    return Reply({"is_duplicate": any(one.fields["metadata"]["workspace_id"] == workspace_id for one in same_name)})


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
