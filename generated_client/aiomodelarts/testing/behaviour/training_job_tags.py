"""Tags of training jobs."""

from __future__ import annotations

from ...models import ResourceTagAction
from ..handlers.call import Call, handles
from ..handlers.collection import StoredResource
from ..handlers.lists import Row, page
from ..spec.replies import Reply
from .resource_tags import change_tags, fits, in_use, shown, tags_of
from .training_jobs import JOBS


def _matching(call: Call) -> list[StoredResource]:
    """Return the jobs of the requested workspace that meet the conditions of the request."""
    workspace_id = call.body.get("workspace_id") or "0"
    jobs = ((job, job.fields["metadata"]) for job in JOBS.unchanged(call))
    return [
        job
        for job, metadata in jobs
        if metadata["workspace_id"] == workspace_id and fits(tags_of(job), metadata["name"], call.body)
    ]


@handles("ShowTrainJobTags")
def show(call: Call) -> Reply:
    """Return the tags of a job."""
    return Reply(shown(tags_of(JOBS.find(call))))


@handles("CreateTrainJobTags")
def add(call: Call) -> Reply:
    """Add tags to a job and return those of the request."""
    change_tags(JOBS.find(call), ResourceTagAction.CREATE, call.body["tags"])
    return Reply({"tags": call.body["tags"]})


@handles("DeleteTrainJobTags")
def remove(call: Call) -> Reply:
    """Remove tags from a job; a tag without a value matches any value."""
    change_tags(JOBS.find(call), ResourceTagAction.DELETE, call.body["tags"])
    return Reply(None, 204)


@handles("ListTrainingJobTags")
def list_tags(call: Call) -> Reply:
    """Return one page of the tag keys of all jobs."""
    return Reply({"tags": page(call, in_use(tags_of(job) for job in JOBS.unchanged(call)))})


@handles("ListTrainingJobsByTags")
def list_training_jobs(call: Call) -> Reply:
    """Return one page of the jobs that match."""
    rows: list[Row] = []
    found = _matching(call)
    for job in page(call, found):
        metadata: Row = job.fields["metadata"]
        names = {"resource_name": metadata["name"], "workspace_id": metadata["workspace_id"]}
        rows.append({"resource_id": job.key, **names, "resource_detail": {}, **shown(tags_of(job))})
    return Reply({"total_count": len(found), "resources": rows})


@handles("CountTrainingJobsByTags")
def count_training_jobs(call: Call) -> Reply:
    """Return the number of jobs that match."""
    return Reply({"total_count": len(_matching(call))})
