"""Training experiments, which group training jobs."""

from __future__ import annotations

from ..handlers.call import Call, handles
from ..handlers.collection import Collection, Outline, StoredResource
from ..handlers.lists import Row, in_order, page
from ..spec.contracts import documented
from ..spec.replies import INVALID, Fault, Reply
from ..state.table import Table

NOT_FOUND = "ModelArts.2842"
"""Code of an unknown experiment, which Terraform's provider takes for "not found"."""

EXPERIMENTS = Collection("training_experiments", "experiment_id", (400, NOT_FOUND))


def _taken(call: Call, name: str, workspace_id: str) -> bool:
    same_name = EXPERIMENTS.unchanged_with_value(call, "fields.metadata.name", name)
    return any(one.fields["metadata"]["workspace_id"] == workspace_id for one in same_name)


def _refuse_taken(call: Call, name: str, workspace_id: str) -> None:
    """Refuse a name that another experiment of the workspace has.

    Raises:
        Fault: The name is taken.
    """
    if _taken(call, name, workspace_id):
        raise Fault(400, INVALID, f"The training experiment {name} already exists.")


def _row(call: Call, experiment: StoredResource) -> Row:
    """Return an experiment as responses show it, with the number of its jobs that exist."""
    jobs: Table[StoredResource] = call.fake.table("training_jobs")
    inside = jobs.unchanged_with_value("fields.metadata.training_experiment_reference.id", experiment.key)
    count = sum(not job.plan.gone(call.now) for job in inside)
    return {**EXPERIMENTS.row(call, experiment), "statistic": {"job_count": count}}


def _add(call: Call, given: Row) -> StoredResource:
    metadata = {"description": "", **documented("TrainingExperimentMetadata", given)}
    key = call.fake.next_id()
    metadata |= {"id": key, "create_time": call.milliseconds, "update_time": call.milliseconds}
    return EXPERIMENTS.add(call, key, {"metadata": metadata})


def joined(call: Call, given: Row, workspace_id: str) -> Row:
    """Return the reference of a new training job to its experiment, which is created if only a name is given.

    Args:
        call: Call that creates the job.
        given: Reference in the request, with the ID of an experiment or the name of a new one.
        workspace_id: Workspace of the job.

    Raises:
        Fault: The experiment does not exist, the name is taken, or the reference has neither ID nor name.
    """
    if key := given.get("id"):
        experiment = EXPERIMENTS.find(call, key)
    elif name := given.get("name"):
        _refuse_taken(call, name, workspace_id)
        experiment = _add(call, {**given, "workspace_id": workspace_id})
    else:
        raise Fault(400, INVALID, "training_experiment_reference needs the ID or the name of an experiment.")
    number = _row(call, experiment)["statistic"]["job_count"]
    return {"id": experiment.key, "name": experiment.fields["metadata"]["name"], "serial_number": str(number)}


@handles("CreateTrainingExperiment")
def create(call: Call) -> Reply:
    """Create an experiment without jobs."""
    given: Row = {"workspace_id": "0", **call.body["metadata"]}
    _refuse_taken(call, given["name"], given["workspace_id"])
    return Reply(_row(call, _add(call, given)), 201)


@handles("ListTrainingExperiments")
def list_experiments(call: Call) -> Reply:
    """Return one page of experiments."""
    query = call.query
    everything = [Outline(experiment, experiment.fields["metadata"]) for experiment in EXPERIMENTS.unchanged(call)]
    wanted = query.get("workspace_id")
    found = [row for row in everything if wanted in (None, row["workspace_id"])]
    sort_by = query.get("sort_by") or "create_time"
    order = (query.get("order") if query.get("sort_by") else None) or "desc"
    shown = page(call, in_order(found, sort_by, order))
    return Reply(
        {
            "total": len(everything),
            "count": len(found),
            "limit": query.get("limit", 50),
            "offset": query.get("offset", 0),
            "sort_by": sort_by,
            "order": order,
            "items": [_row(call, row.resource) for row in shown],
        }
    )


@handles("ShowTrainingExperimentDetails")
def show(call: Call) -> Reply:
    """Return an experiment."""
    return Reply(_row(call, EXPERIMENTS.find(call)))


@handles("ChangeTrainingExperiment")
def update(call: Call) -> Reply:
    """Change the name or description of an experiment."""
    metadata: Row = EXPERIMENTS.find(call).fields["metadata"]
    changes: Row = documented("UpdateTrainingExperimentRequest", call.body)
    if changes.get("name", metadata["name"]) != metadata["name"]:
        _refuse_taken(call, changes["name"], metadata["workspace_id"])
    metadata |= {**changes, "update_time": call.milliseconds}
    return Reply({key: metadata[key] for key in ("name", "description")})


@handles("DeleteTrainingExperiment")
def delete(call: Call) -> Reply:
    """Delete an experiment."""
    experiment = EXPERIMENTS.find(call)
    del EXPERIMENTS.of(call)[experiment.key]
    return Reply(None, 202)


@handles("CheckTrainingExperiment")
def check_name(call: Call) -> Reply:
    """Return whether a name is taken in a workspace."""
    query = call.query
    return Reply({"is_duplicate": _taken(call, query["experiment_name"], query.get("workspace_id") or "0")})
