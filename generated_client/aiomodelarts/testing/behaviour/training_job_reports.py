"""Reports about a training job: its events, utilization and logs."""

from __future__ import annotations

import math
from datetime import UTC, datetime
from functools import partial
from typing import Any

from ...models import TrainingJobMetricName, TrainingJobPhase
from ..handlers.call import Call, handles
from ..handlers.collection import StoredResource
from ..handlers.lists import Row, contains, equal, in_order, page
from ..handlers.signed_links import signed_link
from ..spec.contracts import integer_in
from ..spec.json_paths import value_of
from ..spec.replies import INVALID, Fault, Reply
from .training_job_results import log_of, log_place
from .training_jobs import ENDS, JOBS, run_of, task_in_path
from .usage_series import MISSING, usage

BAD_REQUEST = "ModelArts.50004000"
PREVIEW_BYTES = 5 * 1024 * 1024
EVENT_REPORT = "training-event"
JOB_MESSAGES = {
    TrainingJobPhase.CREATING: ("Info", "The job was created."),
    TrainingJobPhase.PENDING: ("Info", "The job is waiting for machines."),
    TrainingJobPhase.RUNNING: ("Info", "The job is running."),
    TrainingJobPhase.COMPLETED: ("Info", "The job completed."),
    TrainingJobPhase.FAILED: ("Error", "The job failed."),
    TrainingJobPhase.ABNORMAL: ("Error", "The job ended abnormally."),
    TrainingJobPhase.TERMINATING: ("Warning", "The job is being stopped."),
    TrainingJobPhase.TERMINATED: ("Warning", "The job was stopped."),
}


@handles("ListTrainingJobEvents")
def list_events(call: Call) -> Reply:
    """Return one page of the events of a job, newest first by default."""
    job, query = JOBS.find(call), call.query
    order, created = query.get("order") or "desc", job.fields["metadata"]["create_time"]
    if ("start_time" in query) != ("end_time" in query):
        raise Fault(400, BAD_REQUEST, "Set both start_time and end_time, or neither.")
    bounds = [str(query.get("start_time", created)), str(query.get("end_time", call.milliseconds))]
    if not all(bound.isascii() and bound.isdecimal() and len(bound) <= len(str(created)) for bound in bounds):
        raise Fault(400, BAD_REQUEST, "start_time and end_time must be in milliseconds since 1970.")
    first, last = (int(bound) for bound in bounds)
    rows = [row for row in _events(call, job) if first <= int(row["moment"] * 1000) <= last]
    rows = contains(equal(rows, "level", query.get("level")), "message", query.get("pattern"))
    rows = equal(rows, "source", query.get("source"))
    rows = in_order(rows, "moment", order)
    shown = [{**{key: row[key] for key in ("level", "message", "source")}, "time": _iso(row["moment"])} for row in rows]
    pagination = call.operation.pagination
    response: dict[str, Any] = {
        "total": len(rows),
        "limit": query.get("limit", pagination.default_limit if pagination else len(rows)),
        "offset": query.get("offset", 0),
        "order": order,
        "start_time": _iso(first / 1000),
        "end_time": _iso(last / 1000),
        "events": page(call, shown),
    }
    return Reply(response)


def _iso(moment: float) -> str:
    return datetime.fromtimestamp(moment, UTC).isoformat(timespec="seconds")


def _events(call: Call, job: StoredResource) -> list[Row]:
    """Return the events until now, oldest first."""
    found: list[Row] = []
    run, tasks = run_of(call, job), job.fields["status"]["tasks"]

    def add(moment: float, source: str, message: str, level: str = "Info") -> None:
        found.append({"moment": moment, "source": source, "message": message, "level": level})

    for moment, state in job.plan.steps:
        if moment > call.now:
            break
        phase = TrainingJobPhase(str(state))
        if phase in ENDS and run is not None:
            exit_code = ENDS[phase][0]
            for task in tasks:
                message = f"[{task}] The training code ended with exit code {exit_code}."
                add(moment, "Task", message, "Error" if exit_code else "Info")
        level, message = JOB_MESSAGES[phase]
        add(moment, "Job", message, level)
        if phase == TrainingJobPhase.RUNNING:
            for task in tasks:
                add(moment, "K8S", f"[{task}] The container was started.")
                add(moment, "Task", f"[{task}] The training code was started.")
    for moment, task, kind in job.notes.get("reported", []):
        add(moment, "Task", f"[{task}] The task reported {kind}.", "Warning")
    return found


@handles("ShowTrainingJobMetrics")
def list_metrics(call: Call) -> Reply:
    """Return the utilization of the machine of a task per minute; -1 for missing hardware or measurements."""
    job, number = task_in_path(call)
    run = run_of(call, job)
    minutes = 0
    if run is not None:
        began, ended = run
        minutes = math.ceil(((call.now if ended is None else ended) - began) / 60)
    has_gpu = value_of(job.fields, "spec.resource.flavor_detail.flavor_info.gpu") is not None
    rows: list[Row] = []
    for metric in TrainingJobMetricName:
        measured = metric in (TrainingJobMetricName.CPU_USAGE, TrainingJobMetricName.MEM_USAGE) or (
            has_gpu and metric in (TrainingJobMetricName.GPU_UTIL, TrainingJobMetricName.GPU_MEM_USAGE)
        )
        values = usage(metric.value, minutes, number) if measured else [MISSING] * minutes
        rows.append({"metric": metric.value, "value": values})
    return Reply({"metrics": rows})


@handles("NotifyTrainingJobInformation")
def report_event(call: Call) -> Reply:
    """Add an event that a task reports to the events of its job.

    Raises:
        Fault: The type of the report is not training-event.
    """
    job, _ = task_in_path(call)
    if call.path["report_type"] != EVENT_REPORT:
        raise Fault(400, INVALID, f"Only reports of the type {EVENT_REPORT} are supported.")
    job.notes.setdefault("reported", []).append((call.now, call.path["task_id"], call.body["type"]))
    return Reply(None)


@handles("ShowTrainingJobLogsFromAom")
def get_log(call: Call) -> Reply:
    """Return lines of the log of a task, from a line number on or the newest.

    Raises:
        Fault: The line number is not a number.
    """
    log, count = log_of(call, *task_in_path(call)).splitlines(), call.query.get("lines", 50)
    base = call.query.get("base_line")
    first = max(len(log) - count, 0) + 1
    if base:
        number = integer_in(base)
        if number is None:
            raise Fault(400, INVALID, f"The line number {base:.60} is not a number.")
        first = max(number, 1)
    found = log[first - 1 : first - 1 + count]
    shown = found if call.query.get("order") == "asc" else found[::-1]
    return Reply(
        {
            "start_line": str(first),
            "end_line": str(first + len(found) - 1),
            "lines": len(found),
            "content": "".join(f"{line}\n" for line in shown),
        }
    )


@handles("ShowTrainingJobLogsPreview")
def get_log_preview(call: Call) -> Reply:
    """Return the end of a log; the whole log if it is small."""
    log = log_of(call, *task_in_path(call))
    content = log[-PREVIEW_BYTES:]
    return Reply({"content": content, "current_size": len(content), "full_size": len(log)})


@handles("ShowObsUrlOfTrainingJobLogs")
def get_log_url(call: Call) -> Reply:
    """Return a signed link to a log."""
    job, number = task_in_path(call)
    place = log_place(job, call.path["task_id"])
    return Reply(
        {"obs_url": signed_link(call, place, partial(log_of, call, job, number), call.query.get("Content-Type"))}
    )
