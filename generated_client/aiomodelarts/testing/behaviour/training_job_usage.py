"""Withdrawn operations on training jobs of the older service: all versions in one list, and their utilization."""

from __future__ import annotations

import math

from ...models import JobStatus
from ..handlers.call import Call, handles
from ..handlers.collection import Outline
from ..handlers.lists import Row, equal, in_order, in_workspace, page
from ..spec.contracts import contracts
from ..spec.replies import INVALID, Fault, Reply
from .older_jobs import NOT_FOUND, SUCCESS, Run
from .training_jobs_v1 import Job, find_job, find_version, jobs_of
from .usage_series import HIGHEST, usage

METRICS = tuple(HIGHEST)
SHOWN = (
    "version_id", "version_name", "status", "create_time", "start_time", "end_time", "duration", "version_desc",
    "pool_id", "flavor_code", "npu_num", "gpu_num",
)  # fmt: skip


def _run_times(call: Call, run: Run) -> tuple[float | None, float | None]:
    """Return when a version began to run and when it stopped, in seconds since 1970; None before that."""
    began = run.plan.since(int(JobStatus.RUNNING), call.now)
    ended = run.plan.left(began) if began is not None else None
    return began, ended if ended is not None and ended <= call.now else None


def _flavor(run: Run) -> Row:
    """Return the machine flavor of a version; empty if it is not in the list."""
    specs: list[Row] = contracts()["ListJobResourceSpecs"].example["specs"]
    return next((spec for spec in specs if str(spec["spec_id"]) == str(run.fields.get("spec_id"))), Row())


def _gpus(run: Run) -> int:
    """Return the total number of GPUs of the machines of a version."""
    return int(_flavor(run).get("gpu_num") or 0) * int(run.fields.get("worker_server_num", 1))


@handles("ListTrainingJobVersionStatuses")
def list_all_versions(call: Call) -> Reply:
    """Return one page of the versions of all jobs, newest first by default."""
    query = call.query
    sort_by = query.get("sort_by") or "create_time"
    rows = [_outline(call, job, run, sort_by) for job in jobs_of(call).unchanged() for run in job.versions.values()]
    found = in_workspace(call, rows)
    found = equal(equal(found, "status", query.get("status")), "pool_id", query.get("pool_id"))
    found = in_order(found, sort_by, query.get("order") or "desc")
    shown = [_row(call, *row.resource) for row in page(call, found)]
    return Reply({**SUCCESS, "total_count": len(found), "versions": shown})


def _outline(call: Call, job: Job, run: Run, sort_by: str) -> Outline[tuple[Job, Run]]:
    """Return the values by which a version of a job is filtered and sorted."""
    values = {**job.fields, **run.outline(call.now)}
    if sort_by == "duration":
        values[sort_by] = run.duration(call.now)
    return Outline((job, run), values)


def _row(call: Call, job: Job, run: Run) -> Row:
    """Return a version as the list of all versions shows it."""
    began, ended = _run_times(call, run)
    times = {"start_time": int((began or 0) * 1000), "end_time": int((ended or 0) * 1000)}
    cards = {"flavor_code": _flavor(run).get("spec_code", ""), "npu_num": 0, "gpu_num": _gpus(run)}
    row = {**job.fields, "version_desc": job.fields["job_desc"], **run.row(call.now), **times, **cards}
    return {key: row[key] for key in SHOWN if key in row}


@handles("ShowTrainingJobPodMetrics")
def list_pod_metrics(call: Call) -> Reply:
    """Return the utilization of a container per minute; with at most one GPU, the total equals each GPU's value."""
    job, run, pod = find_job(call), find_version(call), call.path["pod_name"]
    count = int(run.fields.get("worker_server_num", 1))
    pods = [f"{job.fields['job_name']}-worker-{number}" for number in range(count)]
    if pod not in pods:
        raise Fault(400, NOT_FOUND, f"The version has no container {pod}.")
    wanted = (call.query.get("metrics") or ",".join(METRICS)).split(",")
    unknown = [name for name in wanted if name not in METRICS]
    if unknown:
        raise Fault(400, INVALID, f"Unknown metric {unknown[0][:40]}; use {', '.join(METRICS)}.")
    began, ended = _run_times(call, run)
    minutes = 0 if began is None else math.ceil(((call.now if ended is None else ended) - began) / 60)
    has_gpu = bool(_flavor(run).get("gpu_num"))
    rows: list[Row] = []
    for name in wanted:
        if name.startswith("gpu") and not has_gpu:
            continue
        # The first minute has no measurement, and this response has no value for that.
        values = [max(value, 0.0) for value in usage(name, minutes, pods.index(pod))]
        rows.append({"metric": name, "value": [f"{value:g}" for value in values]})
    return Reply({"metrics": rows, "interval": 1})
