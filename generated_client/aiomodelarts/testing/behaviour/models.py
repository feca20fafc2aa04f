"""AI models: published in the background, and deleted unless a service uses them."""

from __future__ import annotations

import re
from typing import Any

from ...models import ModelStatus
from ..handlers.call import Call, handles
from ..handlers.lists import Row, contains, equal, in_order, in_workspace, page
from ..handlers.owner import owner_of
from ..spec.contracts import contracts, documented
from ..spec.replies import INVALID, Fault, Reply
from ..state.state_plan import Plan
from ..state.table import Table

TABLE = "models"
NOT_FOUND = "ModelArts.3001"
NAME_TAKEN = "ModelArts.3002"
IN_USE = "ModelArts.3009"
PUBLISHING_SECONDS = 10.0
CASCADE_LIMIT = 20
ENGINES = ("PyTorch", "TensorFlow", "MindSpore", "XGBoost", "Custom")


def _row(call: Call, model: dict[str, Any]) -> Row:
    return {**model["fields"], "model_status": model["plan"].state(call.now)}


def _find(call: Call) -> dict[str, Any]:
    found: dict[str, Any] | None = call.fake.table(TABLE).get(call.path["model_id"])
    if found is None:
        raise Fault(404, NOT_FOUND, f"The model {call.path['model_id']} does not exist.")
    return found


@handles("CreateModel")
def create(call: Call) -> Reply:
    """Create a model, which is then published."""
    table, body = call.fake.table(TABLE), call.body
    name, version = body["model_name"], body["model_version"]
    same_name = table.with_value("fields.model_name", name)
    if any(table[key]["fields"]["model_version"] == version for key in same_name):
        raise Fault(409, NAME_TAKEN, f"The model {name} {version} already exists.")
    model_id = call.fake.next_id()
    fields = documented("Model", body)
    if "initial_config" in body:
        fields["config"] = body["initial_config"]
    fields |= {
        "model_id": model_id,
        "model_source": "custom",
        "model_size": 98304512 + 4096 * len(table),
        "create_at": call.milliseconds,
        "workspace_id": body.get("workspace_id", "0"),
        "install_type": body.get("install_type", ["real-time", "batch"]),
        "market_flag": False,
        "publishable_flag": True,
        "tunable": False,
        **owner_of(call),
    }
    last = call.fake.outcome(TABLE, ModelStatus.PUBLISHED.value)
    plan = Plan([(call.now, ModelStatus.PUBLISHING.value), (call.now + PUBLISHING_SECONDS, last)])
    table[model_id] = {"fields": fields, "plan": plan}
    return Reply({"model_id": model_id})


@handles("ListModels")
def list_models(call: Call) -> Reply:
    """Return one page of models."""
    query = call.query
    unwanted = query.get("not_model_type")
    if unwanted and query.get("model_type"):
        raise Fault(400, INVALID, "Set model_type or not_model_type, not both.")
    rows = in_workspace(call, [_row(call, model) for model in call.fake.table(TABLE).unchanged()])
    rows = _named(rows, query.get("model_name") or "", literal=bool(query.get("exact_match")))
    for key in ("model_version", "model_status", "model_type"):
        rows = equal(rows, key, query.get(key))
    rows = contains(rows, "description", query.get("description"))
    rows = [row for row in rows if not unwanted or row["model_type"] != unwanted]
    rows = in_order(rows, query.get("sort_by") or "create_at", query.get("order") or "desc")
    shown = [documented("ModelSummary", row) for row in page(call, rows)]
    return Reply({"total_count": len(rows), "count": len(shown), "models": shown})


def _named(rows: list[Row], part: str, *, literal: bool) -> list[Row]:
    """Return rows whose name contains a string; unless `literal`, an underscore matches any character."""
    pattern = re.escape(part) if literal else ".".join(map(re.escape, part.split("_")))
    long_enough = [row for row in rows if len(row["model_name"]) >= len(part)]  # compiling a long pattern is slow
    return [row for row in long_enough if re.search(pattern, row["model_name"], re.IGNORECASE)]


@handles("ShowModel")
def show(call: Call) -> Reply:
    """Return a model."""
    return Reply(_row(call, _find(call)))


@handles("DeleteModel")
def delete(call: Call) -> Reply:
    """Delete a model, and with `cascade` its other versions; models in use by a service are not deleted."""
    table, chosen = call.fake.table(TABLE), _find(call)["fields"]
    wanted = [chosen["model_id"]]
    if call.query.get("cascade"):
        same_name = table.with_value("fields.model_name", chosen["model_name"])
        wanted += [key for key in same_name if key not in wanted][: CASCADE_LIMIT - 1]
    services: Table[dict[str, Any]] = call.fake.table("services")
    users = {key: services.unchanged_with_value(_models_of, key) for key in wanted}
    used = [key for key in wanted if any(not service["plan"].gone(call.now) for service in users[key])]
    failed = [
        {"model_id": key, "error_code": IN_USE, "error_msg": f"The model {key} is in use by a service."}
        for key in wanted
        if key in used
    ]
    done = [key for key in wanted if key not in used]
    for key in done:
        del table[key]
    return Reply({"delete_success_list": done, "delete_failed_list": failed})


def _models_of(service: dict[str, Any]) -> list[str]:
    return list(dict.fromkeys(entry["model_id"] for entry in service["config"]))


@handles("ShowModelEngineAndRuntime")
def list_runtimes(call: Call) -> Reply:
    """Return one page of engines with their runtimes."""
    pattern: Row = contracts()["ShowModelEngineAndRuntime"].example["engine_runtimes"][0]
    rows = [{**pattern, "ai_engine": engine} for engine in ENGINES]
    shown = page(call, rows)
    # As in the API reference: count is the total number, and total_count the number of items in this response.
    return Reply({"count": len(rows), "total_count": len(shown), "engine_runtimes": shown})
