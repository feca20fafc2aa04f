"""Machine flavors and engines of training jobs: filtered lists from the examples in the spec."""

from __future__ import annotations

from ...models import TrainingJobNotificationEvent
from ..handlers.call import Call, handles
from ..handlers.lists import Row, equal
from ..spec.contracts import contracts
from ..spec.replies import Reply
from .pools import POOLS

EVENTS = {
    TrainingJobNotificationEvent.JOB_STARTED: "Job started",
    TrainingJobNotificationEvent.JOB_COMPLETED: "Job completed",
    TrainingJobNotificationEvent.JOB_FAILED: "Job failed",
    TrainingJobNotificationEvent.JOB_TERMINATED: "Job terminated",
    TrainingJobNotificationEvent.JOB_RESTARTED: "Job restarted",
    TrainingJobNotificationEvent.JOB_HANGED: "Job without progress",
    TrainingJobNotificationEvent.JOB_PREEMPTED: "Job preempted",
}


def _flavors() -> list[Row]:
    rows: list[Row] = contracts()["ShowTrainingJobFlavors"].example["flavors"]
    return rows


@handles("ShowTrainingJobFlavors")
def list_flavors(call: Call) -> Reply:
    """Return all flavors of a type."""
    rows = equal(_flavors(), "flavor_type", call.query.get("flavor_type"))
    return Reply({"total_count": len(rows), "flavors": rows})


@handles("ListEventCategories")
def list_event_categories(call: Call) -> Reply:
    """Return the types of events, which are the same for all flavors."""
    rows = [
        {"id": kind.value, "name": words, "description": f"{words}.", "notification": True}
        for kind, words in EVENTS.items()
    ]
    return Reply({"event-categories": rows})


@handles("ShowTrainingFlavorMaxAvailableResource")
def get_available_resources(call: Call) -> Reply:
    """Return the cores and memory of a flavor in an existing pool; those of the example if the flavor is unknown."""
    POOLS.find(call, call.query["pool_id"])
    flavor: Row = flavor_of(call.query["flavor_id"]).get("flavor_info", {})
    if not flavor:
        return Reply(contracts()["ShowTrainingFlavorMaxAvailableResource"].example)
    return Reply({"cpu_core_num": flavor["cpu"]["core_num"], "mem_size": flavor["memory"]["size"]})


def flavor_of(flavor_id: str | None) -> Row:
    """Return the flavor with an ID; empty if it is not in the list, such as that of a dedicated pool."""
    return next((flavor for flavor in _flavors() if flavor["flavor_id"] == flavor_id), Row())


def engine_of(given: Row) -> Row:
    """Return the ID, name and version of a preset engine; another engine is returned unchanged."""
    if "engine_id" not in given and "engine_version" not in given:
        return given
    presets: list[Row] = contracts()["ShowTrainingJobEngines"].example["items"]
    for preset in presets:
        names = {key: preset[key] for key in ("engine_id", "engine_name", "engine_version")}
        if all(given.get(key, value) == value for key, value in names.items()):
            return {**names, **given}
    return given
