"""Training jobs: created, run to their end in the background, stopped and deleted."""

from __future__ import annotations

from ...models import TrainingJobPhase, TrainingJobSecondaryPhase
from ..handlers.call import Call, handles
from ..handlers.collection import Collection, StoredResource
from ..handlers.lists import Row
from ..spec.contracts import documented
from ..spec.json_paths import value_of
from ..spec.replies import Fault, Reply
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
TASK_FIELDS = frozenset({"node_count_metrics", "running_records", "task_ips", "task_statuses"})
# Exit code and message of the tasks of a job, by its final phase.
ENDS: dict[State, tuple[int, str]] = {
    TrainingJobPhase.COMPLETED: (0, ""),
    TrainingJobPhase.FAILED: (1, "The training code ended with exit code 1."),
    TrainingJobPhase.ABNORMAL: (137, "The machine of the task was lost."),
    TrainingJobPhase.TERMINATED: (143, "The task was stopped."),
}

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


def addresses(job: StoredResource) -> list[Row]:
    """Return the addresses of the tasks of a job; only those in a dedicated pool have that of the node."""
    in_pool = bool(value_of(job.fields, "spec.resource.pool_id"))
    return [
        {
            "task": task,
            "ip": f"172.16.0.{10 + number}",
            "host_ip": f"192.168.0.{10 + number}" if in_pool else "",
            "schedule_count": 1,
        }
        for number, task in enumerate(job.fields["status"]["tasks"])
    ]


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


def shown_job(call: Call, job: StoredResource) -> Row:
    """Return a job as responses show it."""
    row = JOBS.row(call, job)
    row["status"] |= status_of_run(call, job)
    row["endpoints"] = _endpoints(call, job)
    return {key: value for key, value in row.items() if value or key != "endpoints"}


def status_of_run(call: Call, job: StoredResource, *, with_tasks: bool = True) -> Row:
    """Return the current phase of a job and what its status says about its run.

    Args:
        call: Call to respond to.
        job: Training job.
        with_tasks: Whether to include `TASK_FIELDS`. Defaults to True.
    """
    phase, run = TrainingJobPhase(str(job.state(call))), run_of(call, job)
    status: Row = {"phase": phase.value, "secondary_phase": SECONDARY.get(phase, phase).value}
    began, ended = run or (0.0, 0.0)
    until = call.now if ended is None else ended
    status |= {"duration": round((until - began) * 1000), "start_time": int(began * 1000)}
    if run is not None and with_tasks:
        tasks: list[str] = job.fields["status"]["tasks"]
        status["node_count_metrics"] = [[int(moment * 1000), len(tasks)] for moment in (began, until)]
        status["running_records"] = [_running_record(tasks[0], began, ended, phase)]
        status["task_ips"] = addresses(job)
        if phase in ENDS:
            status["task_statuses"] = [_task_status(task, phase) for task in tasks]
    return status


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
    if "ftjob_config" in body:
        fields["ftjob_config"] = body["ftjob_config"]
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
    return Reply(shown_job(call, job))


@handles("StopTrainingJob")
def stop(call: Call) -> Reply:
    """Stop a job in the background."""
    job = JOBS.find(call)
    JOBS.require_state(call, job, STARTABLE, 409, NOT_STOPPABLE)
    _stop(job.plan, call.now)
    return Reply(shown_job(call, job))


def _stop(plan: Plan, now: float) -> None:
    plan.change(now, (0.0, TrainingJobPhase.TERMINATING.value), (STOPPING_SECONDS, TrainingJobPhase.TERMINATED.value))


@handles("DeleteTrainingJob")
def delete(call: Call) -> Reply:
    """Delete a job in the background, in any phase."""
    JOBS.find(call).plan.end(call.now + DELETING_SECONDS)
    return Reply({})
