"""Training jobs: created, run to their end in the background, stopped and deleted."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ...models import TrainingJobPhase, TrainingJobSecondaryPhase
from ..handlers.call import Call, handles
from ..handlers.collection import Collection, StoredResource
from ..handlers.lists import Row, in_order, page
from ..iam import USER_ID
from ..spec.contracts import documented, integer_in
from ..spec.json_paths import value_of
from ..spec.replies import INVALID, Fault, Reply
from ..state.state_plan import Plan, State
from . import training_job_settings as settings
from .older_jobs import NAME_TAKEN, NOT_FOUND, NOT_STOPPABLE
from .search_trials import Search, planned_search
from .training_experiments import joined

PENDING_AFTER = 2.0
RUNNING_AFTER = 5.0
RUN_SECONDS = 300.0
STOPPING_SECONDS = 3.0
DELETING_SECONDS = 2.0
STARTABLE = (TrainingJobPhase.CREATING, TrainingJobPhase.PENDING, TrainingJobPhase.RUNNING)
APPLICATIONS = {
    "jupyter-lab/enable": "jupyter_lab",
    "tensorboard/enable": "tensorboard",
    "mindstudio-insight/enable": "mindstudio_insight",
}
SECONDARY = {
    TrainingJobPhase.PENDING: TrainingJobSecondaryPhase.QUEUING,
    TrainingJobPhase.ABNORMAL: TrainingJobSecondaryPhase.LOST,
}
# Exit code and message of the tasks of a job, by its final phase.
ENDS: dict[State, tuple[int, str]] = {
    TrainingJobPhase.COMPLETED: (0, ""),
    TrainingJobPhase.FAILED: (1, "The training code ended with exit code 1."),
    TrainingJobPhase.ABNORMAL: (137, "The machine of the task was lost."),
    TrainingJobPhase.TERMINATED: (143, "The task was stopped."),
}
NUMERIC = ("create_time", "duration", "start_time")
FILTER_KEYS = (
    *NUMERIC, "id", "name", "description", "workspace_id", "user_id", "user_name", "kind", "phase", "secondary_phase",
    "algorithm_id", "algorithm_name",
)  # fmt: skip

JOBS = Collection("training_jobs", "training_job_id", (400, NOT_FOUND), state="status.phase")


def run_of(call: Call, job: StoredResource) -> tuple[float, float | None] | None:
    """Return when a job began to run and when it stopped, in seconds since 1970.

    Returns:
        Start and end; the end is None while the job is running. None if the job has not begun to run.
    """
    began = job.plan.since(TrainingJobPhase.RUNNING.value, call.now)
    if began is None:
        return None
    ended = job.plan.left(began)
    return began, ended if ended is not None and ended <= call.now else None


def task_in_path(call: Call) -> tuple[StoredResource, int]:
    """Return the job in the path and the index of the task in the path.

    Raises:
        Fault: The job does not exist, or has no such task.
    """
    job, task = JOBS.find(call), call.path["task_id"]
    tasks: list[str] = job.fields["status"]["tasks"]
    if task not in tasks:
        raise Fault(400, NOT_FOUND, f"The training job {job.key} has no task {task}.")
    return job, tasks.index(task)


def search_of(job: StoredResource) -> Search | None:
    """Return the hyperparameter search of a job, or None."""
    search: Search | None = job.notes.get("search")
    return search


def _steps(last: State, seconds: float, hours: int | None) -> list[tuple[float, State]]:
    """Return the phases of a job that ends in `last` and is stopped after a number of hours."""
    steps: list[tuple[float, State]] = [
        (0.0, TrainingJobPhase.CREATING.value),
        (PENDING_AFTER, TrainingJobPhase.PENDING.value),
        (RUNNING_AFTER, TrainingJobPhase.RUNNING.value),
    ]
    way = [state for _, state in steps]
    if last in way:
        steps = steps[: way.index(last) + 1]
    else:
        steps.append((RUNNING_AFTER + (seconds if last == TrainingJobPhase.COMPLETED else seconds / 2), last))
    moment, state = steps[-1]
    limit = RUNNING_AFTER + 3600 * (hours or 0)
    if hours and (state == TrainingJobPhase.RUNNING or moment > limit):
        steps = [step for step in steps if step[0] < limit]
        steps.append((limit, TrainingJobPhase.TERMINATING.value))
        steps.append((limit + STOPPING_SECONDS, TrainingJobPhase.TERMINATED.value))
    return steps


def _row(call: Call, job: StoredResource) -> Row:
    """Return a job as responses show it."""
    row = JOBS.row(call, job)
    phase, run = TrainingJobPhase(str(job.state(call))), run_of(call, job)
    status: Row = row["status"]
    status |= {"secondary_phase": SECONDARY.get(phase, phase).value, "duration": 0, "start_time": 0}
    if run is not None:
        began, ended = run
        until = call.now if ended is None else ended
        count = len(status["tasks"])
        status["start_time"] = int(began * 1000)
        status["duration"] = round((until - began) * 1000)
        status["node_count_metrics"] = [[int(moment * 1000), count] for moment in (began, until)]
        status["running_records"] = [_running_record(status["tasks"][0], began, ended, phase)]
        if phase in ENDS:
            status["task_statuses"] = [_task_status(task, phase) for task in status["tasks"]]
    row["endpoints"] = _endpoints(call, job)
    return {key: value for key, value in row.items() if value or key != "endpoints"}


def _running_record(task: str, began: float, ended: float | None, phase: TrainingJobPhase) -> Row:
    record: Row = {"start_at": int(began), "start_type": "init_or_rescheduled"}
    if ended is not None:
        record["end_at"] = int(ended)
    if phase in (TrainingJobPhase.FAILED, TrainingJobPhase.ABNORMAL):
        record |= {"end_reason": f"exit with {ENDS[phase][0]}", "end_related_task": task}
    return record


def _task_status(task: str, phase: TrainingJobPhase) -> Row:
    exit_code, message = ENDS[phase]
    return {"task": task, "exit_code": exit_code, **({"message": message} if message else {})}


def _endpoints(call: Call, job: StoredResource) -> Row:
    """Return the endpoints of a job, with their addresses while it is running."""
    shown: Row = {"ssh": documented("TrainingJobSsh", job.notes["ssh"])} if job.notes["ssh"] else {}
    if job.state(call) == TrainingJobPhase.RUNNING:
        if shown:
            tasks = enumerate(job.fields["status"]["tasks"])
            addresses = [{"task": task, "url": f"ssh://ma-user@training.example.com:{31000 + n}"} for n, task in tasks]
            shown["ssh"]["task_urls"] = addresses
        annotations = job.fields["metadata"].get("annotations", {})
        for switch, name in APPLICATIONS.items():
            if annotations.get(switch) == "true":
                url = f"https://training.example.com/{name}/{job.key}"
                shown[name] = {"url": url, "token": job.notes["token"]}
    return shown


@handles("CreateTrainingJob")
def create(call: Call) -> Reply:
    """Create a job, which is then started."""
    body, given = call.body, call.body["metadata"]
    settings.check(body)
    JOBS.refuse_taken(call, "metadata.name", given["name"], 400, NAME_TAKEN)
    try:
        algorithm = settings.algorithm(call, body.get("algorithm", {}))
    except Fault as fault:
        solution = "Check the algorithm of the job."
        body = {"error_code": fault.code, "error_msg": fault.message, "error_solution": solution}
        return Reply(body, fault.status)
    job_id = call.fake.next_id()
    metadata: Row = {"workspace_id": "0", "description": "", **documented("TrainingJobMetadata", given)}
    if reference := given.get("training_experiment_reference"):
        metadata["training_experiment_reference"] = joined(call, reference, metadata["workspace_id"])
    metadata |= {"id": job_id, "create_time": call.milliseconds, "user_name": call.fake.iam.user.name}
    fields: Row = {
        "kind": body["kind"],
        "metadata": metadata,
        "status": {"tasks": settings.task_names(body)},
        "algorithm": algorithm,
        "spec": settings.spec(body),
    }
    if "tasks" in body:
        fields["tasks"] = settings.tasks(body["tasks"])
    auto_search = value_of(algorithm, "policies.auto_search")
    search = planned_search(call, auto_search) if auto_search else None
    last = JOBS.outcome(call, TrainingJobPhase.COMPLETED.value)
    hours = body.get("spec", {}).get("auto_stop", {}).get("duration")
    job = JOBS.add(call, job_id, fields, *_steps(last, search.seconds if search else RUN_SECONDS, hours))
    job.notes["ssh"] = body.get("endpoints", {}).get("ssh", {})
    job.notes["token"] = f"{call.fake.next_number():016x}"
    job.notes["search"] = search
    return Reply(_row(call, job))


@handles("ListTrainingJobs")
def list_jobs(call: Call) -> Reply:
    """Return one page of jobs."""
    body = call.body
    sort_by, order, group_by = body.get("sort_by") or "create_time", body.get("order") or "desc", body.get("group_by")
    filters: list[Row] = body.get("filters", [])
    rows = {row["metadata"]["id"]: row for row in (_row(call, job) for job in JOBS.of(call).values())}
    found = [_flat(row) for row in rows.values()]
    if not any(one.get("key") == "workspace_id" for one in filters):
        found = [row for row in found if row["workspace_id"] == (body.get("workspace_id") or "0")]
    if body.get("train_type") == "ftjob" or body.get("tags") or body.get("host_ips"):
        found = []  # jobs of the fake have no fine-tuning, tags or node addresses
    for one in filters:
        found = [row for row in found if _fits(row, one)]
    found = in_order(found, sort_by, order)
    found = in_order(found, group_by, "asc") if group_by else found
    shown = [rows[row["id"]] for row in page(call, found)]
    response: dict[str, Any] = {
        "total": len(found),
        "count": len(shown),
        "limit": body.get("limit", 50),
        "offset": body.get("offset", 0),
        "sort_by": sort_by,
        "order": order,
        "group_by": group_by or "",
        "workspace_id": next(
            (one["value"][0] for one in filters if one.get("key") == "workspace_id" and one.get("value")),
            body.get("workspace_id") or "0",
        ),
        "ai_project": "default-ai-project",
        "items": shown,
    }
    return Reply(response)


def _flat(row: Row) -> Row:
    """Return the fields by which jobs are filtered and sorted."""
    algorithm: Row = row["algorithm"]
    names = {"algorithm_id": algorithm.get("id"), "algorithm_name": algorithm.get("name"), "user_id": USER_ID}
    return {**row["metadata"], **row["status"], **names, "kind": row["kind"]}


def _fits(row: Row, condition: Row) -> bool:
    """Return whether a job meets a filter condition.

    Raises:
        Fault: The condition is incomplete, or its key or values are invalid.
    """
    key, operator, values = (condition.get(name) for name in ("key", "operator", "value"))
    if not key or operator not in OPERATORS or not values or (operator == "between" and len(values) != 2):
        raise Fault(
            400, INVALID, "A filter requires key, operator and value; the operator between requires two values."
        )
    if key not in FILTER_KEYS:
        raise Fault(400, INVALID, f"Can't filter jobs by {key}; use one of {', '.join(FILTER_KEYS)}.")
    found = row.get(key)
    if key in NUMERIC:
        numbers = [integer_in(value) for value in values]
        if None in numbers:
            raise Fault(400, INVALID, f"The values of the filter by {key} must be integers.")
        return OPERATORS[operator](found, numbers)
    return OPERATORS[operator]("" if found is None else str(found), values)


OPERATORS: dict[Any, Callable[[Any, list[Any]], bool]] = {
    "between": lambda found, values: bool(values[0] <= found <= values[1]),
    "like": lambda found, values: any(str(value).lower() in str(found).lower() for value in values),
    "in": lambda found, values: found in values,
    "not": lambda found, values: found not in values,
}


@handles("ShowTrainingJobDetails")
def show(call: Call) -> Reply:
    """Return a training job."""
    return Reply(_row(call, JOBS.find(call)))


@handles("ChangeTrainingJobDescription")
def update(call: Call) -> Reply:
    """Change the description of a job."""
    JOBS.find(call).fields["metadata"]["description"] = call.body.get("description", "")
    return Reply({})


@handles("StopTrainingJob")
def stop(call: Call) -> Reply:
    """Stop a job in the background."""
    job = JOBS.find(call)
    JOBS.require_state(call, job, STARTABLE, 409, NOT_STOPPABLE)
    _stop(job.plan, call.now)
    return Reply(_row(call, job))


def _stop(plan: Plan, now: float) -> None:
    plan.change(now, (0.0, TrainingJobPhase.TERMINATING.value), (STOPPING_SECONDS, TrainingJobPhase.TERMINATED.value))


@handles("DeleteTrainingJob")
def delete(call: Call) -> Reply:
    """Delete a job in the background, in any phase."""
    JOBS.find(call).plan.end(call.now + DELETING_SECONDS)
    return Reply({})
