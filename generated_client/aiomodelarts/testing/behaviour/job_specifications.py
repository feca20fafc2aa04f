"""Machine flavors and engines: filtered lists from the examples in the spec."""

from __future__ import annotations

from ..handlers.call import Call, handles
from ..handlers.lists import Row
from ..spec.contracts import contracts
from ..spec.replies import Reply
from .older_jobs import SUCCESS

# Invented rules that make the filters testable: only the last entry of each list suits inference, and an engine runs
# on the flavor at its own position in the list and on the flavors after it.
INFERENCE = "inference"


@handles("ListJobResourceSpecs")
def list_resource_specs(call: Call) -> Reply:
    """Return all flavors that match the query."""
    rows: list[Row] = _for_kind_of_job(call, contracts()["ListJobResourceSpecs"].example["specs"])
    engine_id = call.query.get("engine_id")
    if engine_id:
        engines = [engine["engine_id"] for engine in contracts()["ListJobEngines"].example["engines"]]
        rows = rows[engines.index(engine_id) :] if engine_id in engines else []
    return Reply({**SUCCESS, "spec_total_count": len(rows), "specs": rows})


@handles("ListJobEngines")
def list_engines(call: Call) -> Reply:
    """Return all engines that match the query."""
    return Reply({**SUCCESS, "engines": _for_kind_of_job(call, contracts()["ListJobEngines"].example["engines"])})


def _for_kind_of_job(call: Call, rows: list[Row]) -> list[Row]:
    return rows[-1:] if call.query.get("job_type") == INFERENCE else rows
