"""Hyperparameter searches: the trials of training jobs that were created with `auto_search`."""

from __future__ import annotations

from ...models import TrainingJobPhase
from ..handlers.call import Call, handles
from ..handlers.collection import StoredResource
from ..handlers.lists import Row, page
from ..spec.contracts import contracts
from ..spec.json_paths import value_of
from ..spec.replies import INVALID, Fault, Reply
from .older_jobs import NOT_FOUND
from .search_trials import Progress, Search
from .training_jobs import JOBS, run_of, search_of

RUNNING, ENDED, FAILED = "RUNNING", "TERMINATED", "ERROR"
LOST = (TrainingJobPhase.FAILED, TrainingJobPhase.ABNORMAL)
DEFAULT_FOLDER = "/modelarts-search/"


def _search(call: Call) -> tuple[StoredResource, Search]:
    """Return the job in the path and its search.

    Raises:
        Fault: The job does not exist, or has no search.
    """
    job = JOBS.find(call)
    search = search_of(job)
    if search is None:
        raise Fault(400, INVALID, f"The training job {job.key} has no hyperparameter search.")
    return job, search


def _course(call: Call, job: StoredResource, search: Search) -> list[Progress]:
    """Return the progress of the trials that have begun."""
    run = run_of(call, job)
    if run is None:
        return []
    began, ended = run
    return search.course(began, call.now if ended is None else ended)


def _trial(call: Call, job: StoredResource, search: Search) -> Progress:
    """Return the progress of the trial in the path.

    Raises:
        Fault: The trial does not exist, or has not begun.
    """
    wanted = call.path["trial_id"]
    for one in _course(call, job, search):
        if one.trial.key == wanted:
            return one
    raise Fault(400, NOT_FOUND, f"The training job {job.key} has no trial {wanted}.")


def _is_done(call: Call, job: StoredResource, one: Progress) -> bool:
    """Return whether a trial has ended, by itself or with its job."""
    return one.done or job.state(call) != TrainingJobPhase.RUNNING


@handles("ShowAutoSearchTrials")
def list_trials(call: Call) -> Reply:
    """Return one page of trials as the rows of a table."""
    job, search = _search(call)
    course, query = _course(call, job, search), call.query
    best = search.best(course)
    names = ("", "done", "config", "trial_id", "training_iteration", "status")
    rows = [[*_trial_cells(call, job, one), *search.readings(one.trial, one.reports), best] for one in course]
    shown = page(call, [{"cells": row} for row in rows])
    pagination = call.operation.pagination
    response: Row = {
        "total": len(rows),
        "count": len(shown),
        "limit": query.get("limit", pagination.default_limit if pagination else len(rows)),
        "offset": query.get("offset", 0),
        "group_by": "",
        "items": {
            "header": [*names, *search.metric_names(), "best_reward"],
            "data": [row["cells"] for row in shown],
        },
    }
    return Reply(response)


def _trial_cells(call: Call, job: StoredResource, one: Progress) -> list[str | Row]:
    done = _is_done(call, job, one)
    status = ENDED if done else RUNNING
    if not one.done and job.state(call) in LOST:
        status = FAILED
    return [str(one.trial.number), str(done), one.trial.config, one.trial.key, str(one.reports), status]


@handles("ShowAutoSearchPerTrial")
def show_trial(call: Call) -> Reply:
    """Return the reports of a trial as the rows of a table."""
    job, search = _search(call)
    one = _trial(call, job, search)
    done = _is_done(call, job, one)
    rows: list[list[str | Row]] = []
    for report in range(1, one.reports + 1):
        final = done and report == one.reports
        readings = search.readings(one.trial, report)
        rows.append([str(final), one.trial.config, *readings, one.trial.key, str(report)])
    header = ["done", "config", *search.metric_names(), "trial_id", "training_iteration"]
    return Reply({"header": header, "data": rows})


@handles("ShowAutoSearchTrialEarlyStop")
def stop_trial(call: Call) -> Reply:
    """Stop a running trial; the other trials continue."""
    job, search = _search(call)
    one = _trial(call, job, search)
    if _is_done(call, job, one):
        raise Fault(400, INVALID, f"The trial {one.trial.key} has already ended.")
    search.stopped[one.trial.key] = call.now
    return Reply({"earlystop_trial": one.trial.key})


@handles("ShowAutoSearchParamsAnalysis")
def analyse(call: Call) -> Reply:
    """Return the importance of each parameter; before the search completes, the table has no rows."""
    job, search = _search(call)
    through = job.state(call) == TrainingJobPhase.COMPLETED
    count = len(search.parameters)
    # Invented weights: the first parameter is the most important, and the sum is 1.
    weights = [2 * (count - number) / (count * (count + 1)) for number in range(count)]
    rows = [[name, f"{weight:.4f}/{weight / 4:.4f}"] for name, weight in zip(search.parameters, weights, strict=True)]
    return Reply({"header": ["parameters", "the mean/std of importance"], "data": rows if through else []})


@handles("ShowAutoSearchParamAnalysisResultPath")
def show_picture(call: Call) -> Reply:
    """Return the path of the image that shows the influence of a parameter, in the first output of the job."""
    job, search = _search(call)
    name = call.path["parameter_name"]
    if name not in search.parameters:
        raise Fault(400, NOT_FOUND, f"The training job {job.key} does not vary a parameter {name}.")
    outputs: list[Row] = value_of(job.fields, "algorithm.outputs") or []
    folder = value_of(outputs[0], "remote.obs.obs_url") if outputs else DEFAULT_FOLDER
    return Reply({"file_path": f"{str(folder).rstrip('/')}/log/hyperparameter-analysis/fanova/{name}.png"})


@handles("ShowAutoSearchYamlTemplateContent")
def show_template(call: Call) -> Reply:
    """Return the content of a template from the list."""
    kind, name = call.path["algorithm_type"], call.path["algorithm_name"]
    groups: list[Row] = contracts()["ShowAutoSearchYamlTemplatesInfo"].example["yaml_templates"]
    if not any(group["algorithm_type_en"] == kind and name in group["algorithm_names"] for group in groups):
        raise Fault(400, NOT_FOUND, f"The template {kind}/{name} does not exist.")
    content: str = contracts()["ShowAutoSearchYamlTemplateContent"].example["content"]
    return Reply({"file_name": f"{name}.yaml", "content": content})
