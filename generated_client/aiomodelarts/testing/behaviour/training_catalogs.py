"""Machine flavors and engines of training jobs: the lists in the spec's examples, filtered and looked up."""

from __future__ import annotations

from ..call import Call, handles
from ..contract import contracts
from ..lists import Row, equal
from ..replies import Reply


def _flavors() -> list[Row]:
    rows: list[Row] = contracts()["ShowTrainingJobFlavors"].example["flavors"]
    return rows


@handles("ShowTrainingJobFlavors")
def list_flavors(call: Call) -> Reply:
    """All flavors that compute with what is asked for."""
    rows = equal(_flavors(), "flavor_type", call.query.get("flavor_type"))
    return Reply({"total_count": len(rows), "flavors": rows})


def flavor_of(flavor_id: str | None) -> Row:
    """The flavor with an id; empty when it is none of the list, such as one of a dedicated pool."""
    return next((flavor for flavor in _flavors() if flavor["flavor_id"] == flavor_id), Row())


def engine_of(given: Row) -> Row:
    """An engine with id, name and version when it is a preset one, else as it was given."""
    if "engine_id" not in given and "engine_version" not in given:
        return given
    presets: list[Row] = contracts()["ShowTrainingJobEngines"].example["items"]
    for preset in presets:
        names = {key: preset[key] for key in ("engine_id", "engine_name", "engine_version")}
        if all(given.get(key, value) == value for key, value in names.items()):
            return {**names, **given}
    return given
