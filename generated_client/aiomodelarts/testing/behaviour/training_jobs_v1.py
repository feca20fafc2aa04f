"""Training jobs of the older service: jobs with versions that run to an end, and their logs."""

from __future__ import annotations

from typing import Any

from attrs import define, field

from ...models import JobStatus
from ..handlers.call import Call, handles
from ..handlers.collection import Outline
from ..handlers.lists import Row, page
from ..spec.contracts import integer_in
from ..spec.replies import INVALID, Fault, Reply
from ..state.state_plan import Plan
from ..state.table import Table
from .older_jobs import NOT_FOUND, SUCCESS, Run, job_page, refuse_taken_name
from .training_code import check_boot_file

TABLE = "training_jobs_v1"
EPOCHS = 30
SHOWN_CONFIG = (
    "worker_server_num", "app_url", "boot_file_url", "data_source", "dataset_id", "dataset_version_id", "data_url",
    "train_url", "log_url", "spec_id", "engine_id", "model_id", "user_image_url", "user_command", "pool_id", "volumes",
)  # fmt: skip


@define
class Job:
    """A training job.

    Args:
        fields: Fields of the job itself.
        versions: Its versions by ID, oldest first.
        numbered: Number of versions ever created.
    """

    fields: Row
    versions: dict[str, Run] = field(factory=dict[str, Run])
    numbered: int = 0

    @property
    def ends(self) -> float | None:
        """Time at which the next version is deleted, in seconds since 1970; None if no deletion is planned."""
        return min((run.plan.ends for run in self.versions.values() if run.plan.ends is not None), default=None)

    @property
    def newest(self) -> Run:
        """The newest version."""
        return next(reversed(self.versions.values()))


def jobs_of(call: Call) -> Table[Job]:
    """Return the existing jobs by their ID."""
    table = call.fake.table(TABLE)
    for job_id in table.due(call.now):
        job: Job = table[job_id]
        for version_id in [name for name, run in job.versions.items() if run.plan.gone(call.now)]:
            del job.versions[version_id]
        if not job.versions:
            del table[job_id]
    return table


def find_job(call: Call) -> Job:
    """Return the job in the path.

    Raises:
        Fault: The job does not exist.
    """
    job = jobs_of(call).get(call.path["job_id"])
    if job is None:
        raise Fault(400, NOT_FOUND, f"The training job {call.path['job_id']} does not exist.")
    return job


def find_version(call: Call) -> Run:
    """Return the version in the path.

    Raises:
        Fault: The job or version does not exist.
    """
    run = find_job(call).versions.get(call.path["version_id"])
    if run is None:
        raise Fault(400, NOT_FOUND, f"The version {call.path['version_id']} does not exist.")
    return run


def _check_config(config: dict[str, Any]) -> None:
    """Validate the settings of a version.

    Raises:
        Fault: Settings contradict each other, or a required setting is missing.
    """
    if not config.get("model_id") and not (config.get("app_url") and config.get("boot_file_url")):
        raise Fault(400, INVALID, "Set model_id, or app_url and boot_file_url.")
    check_boot_file(config, "app_url", "boot_file_url")
    if config.get("spec_id") and config.get("pool_id"):
        raise Fault(400, INVALID, "Set spec_id or pool_id, not both.")
    if not config.get("spec_id") and not config.get("pool_id"):
        raise Fault(400, INVALID, "Set spec_id or pool_id.")


def _new_version(call: Call, job: Job) -> Run:
    config = call.body["config"]
    number = call.fake.next_number()
    job.numbered += 1
    fields: Row = {key: config[key] for key in SHOWN_CONFIG if key in config}
    fields |= {
        "version_id": number,
        "version_name": f"V{job.numbered:04d}",
        "pre_version_id": config.get("pre_version_id"),
        "engine_type": 1,
        "engine_name": "TensorFlow",
        "engine_version": "TF-1.13.1-python3.6",
        "create_time": call.milliseconds,
        "start_time": int((call.now + 5) * 1000),
        "parameter": config.get("parameter", []),
        "resource_id": call.fake.next_id(),
    }
    last = call.fake.outcome(TABLE, int(JobStatus.COMPLETED))
    ends = 5 + EPOCHS if last == JobStatus.COMPLETED else 12
    steps = [(0, JobStatus.INIT), (2, JobStatus.WAITING), (5, JobStatus.RUNNING), (ends, JobStatus(int(last)))]
    run = Run(fields, Plan([(call.now + seconds, int(state)) for seconds, state in steps]))
    job.versions[str(number)] = run
    return run


def _accepted(call: Call, job: Job, run: Run) -> Reply:
    shown = {key: run.fields[key] for key in ("version_id", "version_name", "create_time")}
    body = {**SUCCESS, "job_id": job.fields["job_id"], "job_name": job.fields["job_name"], **shown}
    return Reply({**body, "status": run.plan.state(call.now)})


@handles("CreateTrainingJobV1")
def create(call: Call) -> Reply:
    """Create a job with its first version."""
    jobs = jobs_of(call)
    _check_config(call.body["config"])
    refuse_taken_name(jobs, call.body["job_name"])
    number = call.fake.next_number()
    job = Job(
        {
            "job_id": number,
            "job_name": call.body["job_name"],
            "job_desc": call.body.get("job_desc", ""),
            "workspace_id": call.body.get("workspace_id", "0"),
            "create_time": call.milliseconds,
        }
    )
    jobs[str(number)] = job
    return _accepted(call, job, _new_version(call, job))


@handles("CreateTrainingJobVersion")
def create_version(call: Call) -> Reply:
    """Create a version of a job."""
    job = find_job(call)
    _check_config(call.body["config"])
    if str(call.body["config"]["pre_version_id"]) not in job.versions:
        raise Fault(
            400, NOT_FOUND, f"The version {call.body['config']['pre_version_id']} in pre_version_id does not exist."
        )
    job.fields["job_desc"] = call.body.get("job_desc", job.fields["job_desc"])
    return _accepted(call, job, _new_version(call, job))


@handles("ListTrainingJobsV1")
def list_jobs(call: Call) -> Reply:
    """Return one page of jobs with the state of their newest version."""
    rows = [_outline(call, job) for job in jobs_of(call).unchanged()]
    return job_page(call, rows, lambda job: _summary(call, job), "job_name", "asc")


def _outline(call: Call, job: Job) -> Outline[Job]:
    """Return the values by which a job is filtered and sorted."""
    newest = job.newest
    values = {**job.fields, "status": int(newest.plan.state(call.now)), "version_count": len(job.versions)}
    if call.query.get("sortBy") == "duration":
        values["duration"] = newest.duration(call.now)
    return Outline(job, values)


def _summary(call: Call, job: Job) -> Row:
    """Return a job with the state of its newest version."""
    newest = job.newest.row(call.now)
    shown = {key: newest[key] for key in ("version_id", "status", "duration")}
    return {**job.fields, **shown, "version_count": len(job.versions)}


@handles("ListTrainingJobVersions")
def list_versions(call: Call) -> Reply:
    """Return the versions of a job, newest first; all of them unless the query names a page."""
    job = find_job(call)
    runs = list(reversed(job.versions.values()))
    shown = [run.row(call.now) for run in (page(call, runs) if call.query.get("page") else runs)]
    head = {key: job.fields[key] for key in ("job_id", "job_name", "job_desc")}
    return Reply({**SUCCESS, **head, "version_count": len(runs), "versions": shown})


@handles("ShowTrainingJobVersion")
def show_version(call: Call) -> Reply:
    """Return a version of a job."""
    head = {key: find_job(call).fields[key] for key in ("job_id", "job_name", "job_desc")}
    return Reply({**SUCCESS, **head, **find_version(call).row(call.now)})


@handles("UpdateTrainingJobV1")
def update(call: Call) -> Reply:
    """Change the description of a job."""
    find_job(call).fields["job_desc"] = call.body["job_desc"]
    return Reply(SUCCESS)


@handles("DeleteTrainingJobV1")
def delete(call: Call) -> Reply:
    """Delete a job with all versions in the background."""
    for run in find_job(call).versions.values():
        run.delete(call, TABLE)
    return Reply(SUCCESS)


@handles("DeleteTrainingJobVersion")
def delete_version(call: Call) -> Reply:
    """Delete a version in the background."""
    find_version(call).delete(call, TABLE)
    return Reply(SUCCESS)


@handles("StopTrainingJobVersion")
def stop_version(call: Call) -> Reply:
    """Stop a version in the background."""
    find_version(call).stop(call)
    return Reply(SUCCESS)


@handles("ListTrainingJobLogFiles")
def list_log_files(call: Call) -> Reply:
    """Return the names of the log files, one per worker."""
    name, run = find_job(call).fields["job_name"], find_version(call)
    return Reply({**SUCCESS, "log_file_list": _log_files(name, run)})


@handles("ShowTrainingJobVersionLog")
def get_log(call: Call) -> Reply:
    """Return lines of a log file relative to a cursor."""
    name, run = find_job(call).fields["job_name"], find_version(call)
    if call.query["log_file"] not in _log_files(name, run):
        raise Fault(400, INVALID, f"The version has no log file {call.query['log_file']}.")
    limit, cursor = int(call.query.get("lines", 50)), str(call.query.get("base_line", ""))
    if cursor and integer_in(cursor) is None:
        raise Fault(400, INVALID, f"base_line must be start_line or end_line of a response, not {cursor[:20]}.")
    shown = _around(_log(run, call.now), cursor, call.query.get("order"), limit)
    body = {**SUCCESS, "content": "".join(f"{text}\n" for _, text in shown), "lines": len(shown)}
    if shown:
        body |= {"start_line": str(shown[0][0]), "end_line": str(shown[-1][0])}
    return Reply(body)


def _log_files(name: str, run: Run) -> list[str]:
    return [f"{name}.{worker}" for worker in range(int(run.fields.get("worker_server_num", 1)))]


def _log(run: Run, now: float) -> list[tuple[int, str]]:
    """Return all log lines so far with their cursors, in nanoseconds since 1970."""
    began = run.plan.since(int(JobStatus.RUNNING), now)
    if began is None:
        return []
    ends = run.plan.left(began)
    lines = [(began, "start training")]
    lines += [(began + epoch, f"epoch {epoch} of {EPOCHS}, loss {2.4 / epoch:.3f}") for epoch in range(1, EPOCHS + 1)]
    lines = [(moment, text) for moment, text in lines if moment <= now and (ends is None or moment <= ends)]
    last_moment, last_state = run.plan.steps[-1]
    if ends is not None and now >= last_moment:
        lines.append((last_moment + 0.5, f"training ended with {JobStatus(int(last_state)).name}"))
    return [(int(moment * 1000) * 1_000_000 + number, text) for number, (moment, text) in enumerate(lines)]


def _around(lines: list[tuple[int, str]], cursor: str, order: str | None, limit: int) -> list[tuple[int, str]]:
    """Return the lines after a cursor (`desc`), before it (`asc`), or the newest lines without a cursor."""
    if not cursor:
        return lines[-limit:] if limit else []
    place = int(cursor)
    if (order or "desc") == "desc":
        return [line for line in lines if line[0] > place][:limit]
    before = [line for line in lines if line[0] < place]
    return before[-limit:] if limit else []
