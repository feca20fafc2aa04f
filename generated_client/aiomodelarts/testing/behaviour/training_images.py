"""Images that are saved from the containers of running training tasks."""

from __future__ import annotations

from ...models import TrainingImageStatus, TrainingJobPhase
from ..handlers.call import Call, handles
from ..handlers.collection import Collection
from ..handlers.lists import Row
from ..spec.contracts import documented
from ..spec.replies import INVALID, Fault, Reply
from .older_jobs import NOT_FOUND
from .training_jobs import JOBS, task_in_path

SAVING_AFTER = 2.0
SAVED_AFTER = 30.0

IMAGES = Collection("training_images", "task_id", (400, NOT_FOUND), state="status", within=JOBS)


@handles("CreateSaveImageJob")
def create(call: Call) -> Reply:
    """Save the container of a task of a running job in the background.

    The codes of the refusals are a guess: no client is known that handles them.
    """
    job, _ = task_in_path(call)
    JOBS.require_state(call, job, (TrainingJobPhase.RUNNING,), 400, INVALID)
    task = call.path["task_id"]
    saved = IMAGES.of(call).get(task)
    if saved is not None and saved.state(call) in (TrainingImageStatus.INIT, TrainingImageStatus.CREATING):
        raise Fault(400, INVALID, f"An image of the task {task} is being saved.")
    fields: Row = {"description": "", **documented("TrainingImage", call.body)}
    fields |= {"message": "", "create_time": call.milliseconds}
    last = IMAGES.outcome(call, TrainingImageStatus.ACTIVE.value)
    steps = [(0.0, TrainingImageStatus.INIT.value), (SAVING_AFTER, TrainingImageStatus.CREATING.value)]
    image = IMAGES.add(call, task, fields, *steps, (SAVED_AFTER, last))
    return Reply(IMAGES.row(call, image))


@handles("ShowSaveImageJob")
def show(call: Call) -> Reply:
    """Return the image that was saved last from a task."""
    task_in_path(call)
    return Reply(IMAGES.row(call, IMAGES.find(call)))
