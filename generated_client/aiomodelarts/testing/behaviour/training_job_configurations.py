"""Saved training job configurations, found by name."""

from __future__ import annotations

from ..handlers.call import Call, handles
from ..handlers.lists import Row, contains, in_order, page
from ..spec.contracts import contracts, documented
from ..spec.replies import INVALID, Fault, Reply
from ..state.table import Table
from .older_jobs import SUCCESS
from .training_code import check_boot_file

TABLE = "training_job_configurations"
SAMPLE = "sample"


def _samples() -> dict[str, Row]:
    """Return the sample configurations: the example in the spec."""
    example: Row = contracts()["ShowTrainingJobConfig"].example
    name = "sample-image-classification"
    return {name: {**example, "config_name": name, "config_desc": "Sample configuration"}}


def _table(call: Call) -> dict[str, Row] | Table[Row]:
    return _samples() if call.query.get("config_type") == SAMPLE else call.fake.table(TABLE)


def _find(call: Call) -> Row:
    found = _table(call).get(call.path["config_name"])
    if found is None:
        raise Fault(400, INVALID, f"The configuration {call.path['config_name']} does not exist.")
    return found


@handles("CreateTrainingJobConfig")
def create(call: Call) -> Reply:
    """Save a configuration under a new name."""
    table, name = call.fake.table(TABLE), call.body["config_name"]
    if name in table:
        raise Fault(400, INVALID, f"The configuration {name} already exists.")
    check_boot_file(call.body, "app_url", "boot_file_url")
    table[name] = {**documented("CreateTrainingJobConfigRequest", call.body), "create_time": call.milliseconds}
    return Reply(SUCCESS)


@handles("ListTrainingJobConfigs")
def list_configs(call: Call) -> Reply:
    """Return one page of the names and descriptions of configurations."""
    table = _table(call)
    rows = table.unchanged() if isinstance(table, Table) else table.values()
    if call.query.get("config_type") == SAMPLE and call.query.get("sortBy") == "create_time":
        raise Fault(400, INVALID, "Samples can't be sorted by create_time.")
    found = contains(rows, "config_name", call.query.get("search_content"))
    found = in_order(found, call.query.get("sortBy") or "config_name", call.query.get("order") or "desc")
    shown = [documented("TrainingJobConfigSummary", row) for row in page(call, found)]
    return Reply({**SUCCESS, "config_total_count": len(found), "configs": shown})


@handles("ShowTrainingJobConfig")
def show(call: Call) -> Reply:
    """Return a configuration."""
    return Reply({**SUCCESS, **_find(call)})


@handles("UpdateTrainingJobConfig")
def update(call: Call) -> Reply:
    """Change settings of a configuration; settings missing from the request stay the same."""
    found, changes = _find(call), documented("UpdateTrainingJobConfigRequest", call.body)
    check_boot_file({**found, **changes}, "app_url", "boot_file_url")
    found.update(changes)
    return Reply(SUCCESS)


@handles("DeleteTrainingJobConfig")
def delete(call: Call) -> Reply:
    """Delete a configuration."""
    _find(call)
    del call.fake.table(TABLE)[call.path["config_name"]]
    return Reply(SUCCESS)
