"""What a training job leaves in object storage: the log of each task, and a file in each output."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ...models import TrainingJobPhase
from ..handlers.call import Call, handles
from ..handlers.collection import StoredResource
from ..spec.json_paths import value_of
from ..spec.replies import Reply
from .training_jobs import ENDS, JOBS, run_of, shown_job

EPOCH_SECONDS = 10
LOG_BUCKET = "modelarts-training-log"
OUTPUT_FILE = "result.txt"


@handles("ShowTrainingJobDetails")
def show(call: Call) -> Reply:
    """Return a training job. If it has ended, store its results first."""
    job = JOBS.find(call)
    store_results(call, job)
    return Reply(shown_job(call, job))


def log_of(call: Call, job: StoredResource, number: int) -> str:
    """Return the log of a task so far.

    Args:
        call: The call.
        job: The job.
        number: Index of the task.
    """
    run = run_of(call, job)
    if run is None:
        return ""
    began, ended = run
    epochs = int(((call.now if ended is None else ended) - began) // EPOCH_SECONDS)
    lines = [f"start training on machine {number}"]
    lines += [f"epoch {epoch} loss {2.4 / epoch:.4f}" for epoch in range(1, epochs + 1)]
    phase = job.state(call)
    if phase in ENDS:
        lines.append(f"exit with {ENDS[phase][0]}")
    return "".join(f"{line}\n" for line in lines)


def log_place(job: StoredResource, task: str) -> str:
    """Return bucket and key of the log of a task, separated by a slash.

    Args:
        job: The job.
        task: ID of the task, such as `worker-0`.
    """
    folder = str(value_of(job.fields, "spec.log_export_path.obs_url") or f"/{LOG_BUCKET}/")
    return f"{_place(folder)}/modelarts-job-{job.key}-{task}.log"


def _place(address: str) -> str:
    """Return bucket and folder of an address such as `/bucket/folder/` or `obs://bucket/folder/`."""
    return address.removeprefix("obs:").strip("/")


def store_results(call: Call, job: StoredResource) -> None:
    """Write the logs and outputs of a job that has ended, once, if the fake has an object storage.

    Args:
        call: The call.
        job: The job.
    """
    write = call.fake.write_object
    if write is None or job.notes.get("stored") or job.state(call) not in ENDS or run_of(call, job) is None:
        return
    for place, content in _results(call, job):
        write(place, content.encode())
    job.notes["stored"] = True


def _results(call: Call, job: StoredResource) -> Iterator[tuple[str, str]]:
    if value_of(job.fields, "spec.log_export_path.obs_url"):
        for number, task in enumerate(job.fields["status"]["tasks"]):
            yield log_place(job, str(task)), log_of(call, job, number)
    if ENDS[TrainingJobPhase(job.state(call))][0]:
        return
    outputs: list[Any] = value_of(job.fields, "algorithm.outputs") or []
    for output in outputs:
        folder = value_of(output, "remote.obs.obs_url")
        if folder:
            yield f"{_place(str(folder))}/{OUTPUT_FILE}", f"output of the job {job.key}\n"
