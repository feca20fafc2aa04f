"""Fine-tuning jobs: the details, metrics and artifacts of training jobs with `ftjob_config`."""

from __future__ import annotations

from ...models import TrainingJobPhase
from ..handlers.call import Call, handles
from ..handlers.collection import StoredResource
from ..handlers.lists import Row, equal, page
from ..spec.replies import INVALID, Fault, Reply
from ..spec.timestamps import timestamp
from .older_jobs import NOT_FOUND
from .training_jobs import JOBS, run_of, shown_job

CHECKPOINT_SECONDS = 60.0
STEPS_PER_CHECKPOINT = 100
USUAL_CHECKPOINTS = 3
"""Number of checkpoints that a job keeps if its `checkpoint_config` doesn't say."""
PUBLISHED, UNPUBLISHED = "success", "unpublished"
"""States of publication. The reference does not name the values."""


def _tuning_job(call: Call) -> StoredResource:
    """Return the fine-tuning job in the path.

    Raises:
        Fault: The job does not exist, or is not a fine-tuning job. The code is a guess.
    """
    job = JOBS.find(call)
    if not job.fields.get("ftjob_config"):
        raise Fault(400, NOT_FOUND, f"The training job {job.key} is not a fine-tuning job.")
    return job


def _seconds(call: Call, job: StoredResource) -> float:
    """Return for how long a job has run."""
    run = run_of(call, job)
    if run is None:
        return 0.0
    began, ended = run
    return (call.now if ended is None else ended) - began


def _completed(call: Call, job: StoredResource) -> bool:
    return job.state(call) == TrainingJobPhase.COMPLETED


def _checkpoints(call: Call, job: StoredResource) -> range:
    """Return the numbers of the checkpoints that are kept: the last ones, as many as the job wants."""
    saved = int(_seconds(call, job) / CHECKPOINT_SECONDS)
    most: int = job.fields["ftjob_config"].get("checkpoint_config", {}).get("save_checkpoints_max", USUAL_CHECKPOINTS)
    kept = saved if most == -1 else min(saved, most)
    return range(saved - kept + 1, saved + 1)


def _loss(number: int) -> float:
    return round(2.5 / number, 3)


def _process(call: Call, job: StoredResource) -> float:
    run = run_of(call, job)
    if run is None or _completed(call, job):
        return 0.0 if run is None else 1.0
    end = job.plan.left(run[0]) or call.now
    return round((call.now - run[0]) / max(end - run[0], 1.0), 2)


def _artifacts(call: Call, job: StoredResource) -> list[Row]:
    """Return the checkpoints of a job, and its final model if it is completed, in order of creation."""
    run, numbers = run_of(call, job), _checkpoints(call, job)
    began = 0.0 if run is None else run[0]
    last = max(numbers.stop - 1, 1)

    def artifact(kind: str, key: str, number: int, seconds: float) -> Row:
        published: Row = job.notes.get("published", {}).get(key, {})
        saved = str(int((began + seconds) * 1000))
        return {
            "artifact_type": kind,
            "artifact_id": key,
            "is_best": number == last,
            "continue_train_nums": 0,
            "status": PUBLISHED if published else UNPUBLISHED,
            "epoch": number,
            "steps": number * STEPS_PER_CHECKPOINT,
            "loss": _loss(number),
            "create_time": saved,
            "task_infos": [],
            **published,
        }

    rows = [
        artifact("middle", f"{job.key}-checkpoint-{number}", number, number * CHECKPOINT_SECONDS) for number in numbers
    ]
    if _completed(call, job):
        rows.append(artifact("final", f"{job.key}-model", last, _seconds(call, job)))
    return rows


@handles("ShowFtDetail")
def show(call: Call) -> Reply:
    """Return the details of a fine-tuning job."""
    job = _tuning_job(call)
    row, config = shown_job(call, job), job.fields["ftjob_config"]
    metadata: Row = row["metadata"]
    detail: Row = {
        "project_id": next(iter(call.fake.iam.projects.values())),
        "task_id": job.key,
        "task_name": metadata["name"],
        "task_desc": metadata.get("description", ""),
        "metadata": metadata,
        "spec": row["spec"],
        "status": row["status"],
        "model_asset_id": config.get("ft_job_uuid", ""),
        "train_type": config.get("ft_train_type", "SFT"),
        "create_time": metadata["create_time"],
        "update_time": call.milliseconds,
        "train_process": _process(call, job),
        "train_output_path": config.get("train_output_path", ""),
        "train_cost_time": row["status"]["duration"],
        "workspace_id": metadata.get("workspace_id", "0"),
        "user_name": metadata["user_name"],
        "datasets_config": [],
        "asset_capabilities": [],
    }
    if kind := config.get("model_type"):
        detail["model_type"] = kind
    return Reply(detail)


@handles("ShowFtMetrics")
def metrics(call: Call) -> Reply:
    """Return the loss at each checkpoint."""
    job = _tuning_job(call)
    loss = {str(number * STEPS_PER_CHECKPOINT): _loss(number) for number in _checkpoints(call, job)}
    metric: Row = {
        "name_en": "train_loss",
        "des_en": "Loss of the training data",
        "type": "line",
        "group": "training",
        "group_by": [],
        "x_axis": "step",
        "tags": ["loss"],
        "unit": "",
        "data": {"step": [int(step) for step in loss], "value": list(loss.values())},
    }
    data: Row = {"format_version": "1.0", "timestamp": timestamp(call.now), "metrics": [metric]}
    process = _process(call, job)
    return Reply({"loss": loss, "eval_loss": {}, "training_info": {}, "train_process": process, "data": data})


@handles("ListFtArtifacts")
def list_artifacts(call: Call) -> Reply:
    """Return one page of artifacts, the newest first unless the query says otherwise."""
    query, rows = call.query, _artifacts(call, _tuning_job(call))
    for key in ("steps", "epoch", "loss", "status"):
        rows = equal(rows, key, query.get(key))
    shown = rows if query.get("order_by_create_time_asc") else rows[::-1]
    return Reply({"total": len(rows), "artifact_info": page(call, shown)})


@handles("PublishFtArtifacts")
def publish(call: Call) -> Reply:
    """Publish checkpoints and the final model of a job immediately.

    Raises:
        Fault: The body names no artifact, or one that does not exist yet.
    """
    job = _tuning_job(call)
    existing = {row["artifact_id"]: row for row in _artifacts(call, job)}
    wanted: list[Row] = call.body.get("publish_artifacts", [])
    if not wanted:
        raise Fault(400, INVALID, "Name at least one artifact to publish.")
    keys = [item.get("artifact_id", "") if item.get("is_ckpt") else f"{job.key}-model" for item in wanted]
    if absent := [key for key in keys if key not in existing]:
        raise Fault(400, INVALID, f"The training job {job.key} has no artifact {absent[0]}.")
    published: Row = job.notes.setdefault("published", {})
    name = job.fields["metadata"]["name"]
    for key, item in zip(keys, wanted, strict=True):
        published[key] = {"asset_id": call.fake.next_id(), "asset_name": item.get("asset_name", name)}
    return Reply({"model_id": published[keys[0]]["asset_id"]})
