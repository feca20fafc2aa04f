"""Changes of a training job: its description, notifications, priority and access."""

from __future__ import annotations

from ...models import TrainingJobPhase
from ..handlers.call import Call, handles
from ..handlers.collection import StoredResource
from ..handlers.lists import Row
from ..spec.replies import INVALID, Fault, Reply
from .training_jobs import JOBS

WAITING = (TrainingJobPhase.CREATING, TrainingJobPhase.PENDING)


def _check(call: Call, job: StoredResource) -> None:
    """Refuse another priority unless the job is waiting.

    Raises:
        Fault: The job no longer waits. The code is a guess.
    """
    if "schedule_policy" in call.body.get("spec", {}) and job.state(call) not in WAITING:
        raise Fault(400, INVALID, f"The training job {job.key} is not waiting, so its priority can't be changed.")


@handles("ChangeTrainingJobDescription")
def update(call: Call) -> Reply:
    """Change what the request contains; a request without a description removes it, if it contains nothing else."""
    job, body = JOBS.find(call), call.body
    _check(call, job)
    metadata: Row = job.fields["metadata"]
    if "description" in body or not body:
        metadata["description"] = body.get("description", "")
    if annotations := body.get("metadata", {}).get("annotation"):
        metadata["annotations"] = {**metadata.get("annotations", {}), **annotations}
    if ssh := body.get("endpoints", {}).get("ssh"):
        job.notes["ssh"] = ssh
    if policy := body.get("spec", {}).get("schedule_policy"):
        spec: Row = job.fields["spec"]
        spec["schedule_policy"] = {**spec.get("schedule_policy", {}), **policy}
    return Reply({})
