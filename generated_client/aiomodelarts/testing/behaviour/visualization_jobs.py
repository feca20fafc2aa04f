"""Visualization jobs: started in the background, run until they are stopped."""

from __future__ import annotations

from ...models import JobStatus
from ..handlers.call import Call, handles
from ..spec.replies import Fault, Reply
from ..state.state_plan import Plan
from ..state.table import Table
from .older_jobs import NOT_FOUND, SUCCESS, Run, job_page, refuse_taken_name

TABLE = "visualization_jobs"


def _runs(call: Call) -> Table[Run]:
    table = call.fake.table(TABLE)
    for key in table.due(call.now):
        del table[key]
    return table


def _run(call: Call) -> Run:
    run = _runs(call).get(call.path["job_id"])
    if run is None:
        raise Fault(400, NOT_FOUND, f"The job {call.path['job_id']} does not exist.")
    return run


def _starting(call: Call) -> list[tuple[float, int]]:
    last = call.fake.outcome(TABLE, int(JobStatus.RUNNING))
    return [(0, int(JobStatus.INIT)), (2, int(JobStatus.WAITING)), (5, int(last))]


@handles("CreateVisualizationJob")
def create(call: Call) -> Reply:
    """Create a job."""
    runs = _runs(call)
    refuse_taken_name(runs, call.body["job_name"])
    number = call.fake.next_number()
    fields = {
        "job_id": number,
        "job_name": call.body["job_name"],
        "job_desc": call.body.get("job_desc", ""),
        "create_time": call.milliseconds,
        "service_url": f"https://boards.example.com/visualization/{number}",
        "train_url": call.body["train_url"],
        "resource_id": call.fake.next_id(),
    }
    plan = Plan([(call.now + seconds, state) for seconds, state in _starting(call)])
    runs[str(number)] = Run(fields, plan)
    shown = {key: fields[key] for key in ("job_id", "job_name", "create_time", "service_url")}
    return Reply({**SUCCESS, **shown, "status": plan.state(call.now)})


@handles("ListVisualizationJobs")
def list_jobs(call: Call) -> Reply:
    """Return one page of jobs."""
    rows = [run.outline(call.now) for run in _runs(call).unchanged()]
    return job_page(call, rows, lambda run: run.row(call.now), "job_id", "asc")


@handles("ShowVisualizationJob")
def show(call: Call) -> Reply:
    """Return a visualization job."""
    return Reply(_run(call).row(call.now))


@handles("UpdateVisualizationJob")
def update(call: Call) -> Reply:
    """Change the description of a job."""
    _run(call).fields["job_desc"] = call.body["job_desc"]
    return Reply(SUCCESS)


@handles("DeleteVisualizationJob")
def delete(call: Call) -> Reply:
    """Delete a job in the background."""
    _run(call).delete(call, TABLE)
    return Reply(SUCCESS)


@handles("StopVisualizationJob")
def stop(call: Call) -> Reply:
    """Stop a job in the background."""
    _run(call).stop(call)
    return Reply(SUCCESS)


@handles("RestartVisualizationJob")
def restart(call: Call) -> Reply:
    """Restart a stopped job."""
    run = _run(call)
    if run.plan.state(call.now) not in (JobStatus.KILLED, JobStatus.CANCELED, JobStatus.FAILED):
        raise Fault(409, "ModelArts.2813", "Only a stopped or failed job can be restarted.")
    run.plan.change(call.now, *_starting(call))
    return Reply(SUCCESS)
