"""Machine flavors and engines of training jobs: filtered lists from the examples in the spec."""

from __future__ import annotations

from ..handlers.call import Call, handles
from ..handlers.lists import Row, equal
from ..spec.contracts import contracts
from ..spec.replies import Reply


def _flavors() -> list[Row]:
    rows: list[Row] = contracts()["ShowTrainingJobFlavors"].example["flavors"]
    return rows


@handles("ShowTrainingJobFlavors")
def list_flavors(call: Call) -> Reply:
    """Return all flavors of a type."""
    rows = equal(_flavors(), "flavor_type", call.query.get("flavor_type"))
    return Reply({"total_count": len(rows), "flavors": rows})


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
