"""Deployments of inference services: created, changed, scaled, started, interrupted, stopped and deleted."""

from __future__ import annotations

from collections.abc import Iterable
from copy import deepcopy
from typing import Any

from ...models import DeploymentStatus, InferenceServiceStatus
from ..handlers.call import Call, handles
from ..handlers.collection import Outline, StoredResource
from ..handlers.lists import Row, in_order_of
from ..spec.contracts import documented
from ..spec.replies import Fault, Reply
from ..state.state_plan import Plan
from .deployment_plans import check_size, deploy, end, interrupt, running_count, scale, stop, upgrade
from .inference_states import (
    DEPLOYMENTS,
    NAME_TAKEN,
    NOT_CHANGEABLE,
    WORKING,
    Deployments,
    deployment_of,
    deployments_of,
    follow_deployments,
    named_deployment,
    require,
    service_of,
    touch,
)
from .numbered_pages import numbered_page

DAY_SECONDS = 86400.0
KEPT_DELETED = 50
CHANGEABLE = (*WORKING, DeploymentStatus.STOPPED, DeploymentStatus.FAILED)
STOPPABLE = (*WORKING, DeploymentStatus.DEPLOYING, DeploymentStatus.FAILED)
VERSIONED = ("unit_configs", "model", "advanced_config", "description", "framework", "deploy_type")
UNCHANGEABLE = ("id", "status")


def add(call: Call, service: StoredResource, body: Row, last: str | None = None) -> StoredResource:
    """Add a deployment to a service and start its instances.

    Args:
        call: Call that adds it.
        service: The service.
        body: Settings of the deployment.
        last: State in which it ends. Defaults to the planned one, or RUNNING.

    Raises:
        Fault: The service has a deployment of that name, or this one has too many pods.
    """
    table = deployments_of(call, service)
    _refuse_taken(table, body["name"])
    key = call.fake.next_id()
    fields: Row = {
        "framework": "COMMON",
        "schedule_strategy": "HIGH_AVAILABILITY",
        "workload_type": "DEPLOYMENT",
        "deploy_type": service.fields.get("deploy_type", "SINGLE"),
        "weight": 100,
        "description": "",
        "version": "1.0.0",
        **documented("Deployment", body),
        "id": key,
        "user_name": call.fake.iam.user.name,
        "create_at": call.milliseconds,
        "update_at": call.milliseconds,
    }
    check_size(fields)
    fields["unit_configs"] = with_unit_ids(call, fields["unit_configs"])
    notes: dict[str, Any] = {"instances": [], "serial": 0, "versions": {}}
    deployment = StoredResource(key, fields, Plan([(call.now, DeploymentStatus.DEPLOYING.value)]), notes)
    keep_version(call, deployment)
    deploy(call, deployment, last)
    table[key] = deployment
    return deployment


def _refuse_taken(deployments: Deployments, name: str, key: str | None = None) -> None:
    """Refuse the name of a deployment that another one of the service has.

    Args:
        deployments: All deployments of the service.
        name: The name.
        key: ID of the deployment that may have the name; None for a new one.

    Raises:
        Fault: The name is taken.
    """
    if any(one.fields["name"] == name and other != key for other, one in deployments.unchanged_items()):
        raise Fault(409, NAME_TAKEN, f"The service has a deployment {name:.64}.")


def with_unit_ids(call: Call, units: list[Row]) -> list[Row]:
    """Return units as a deployment stores them, each with an ID."""
    return [{**unit, "id": unit.get("id") or call.fake.next_id()} for unit in deepcopy(units)]


def keep_version(call: Call, deployment: StoredResource) -> None:
    """Store the settings of a deployment as a version, under its number."""
    fields = deployment.fields
    fields["version_id"] = call.fake.next_id()
    kept = {key: deepcopy(fields[key]) for key in (*VERSIONED, "version", "version_id") if key in fields}
    deployment.notes["versions"][fields["version"]] = {**kept, "create_at": call.milliseconds}


def change(call: Call, deployment: StoredResource, body: Row) -> None:
    """Change the settings of a deployment as a new version, and deploy it unless the deployment is stopped.

    Raises:
        Fault: The deployment has too many pods.
    """
    was_stopped = deployment.state(call) == DeploymentStatus.STOPPED
    before = deepcopy(deployment.fields)
    changed = {key: value for key, value in documented("Deployment", body).items() if key not in UNCHANGEABLE}
    if "unit_configs" in changed:
        changed["unit_configs"] = with_unit_ids(call, changed["unit_configs"])
    check_size({**deployment.fields, **changed})
    deployment.fields |= changed
    if "version" not in changed or changed["version"] in deployment.notes["versions"]:
        deployment.fields["version"] = _next_version(deployment)
    keep_version(call, deployment)
    touch(call, deployment)
    if not was_stopped:
        deployment.notes["before"] = before
        upgrade(call, deployment)


def _next_version(deployment: StoredResource) -> str:
    """Return a number higher than those of all versions."""
    numbers = [[int(part) for part in version.split(".")] for version in deployment.notes["versions"]]
    *first, last = max(numbers)
    return ".".join(str(part) for part in [*first, last + 1])


def shown(call: Call, deployment: StoredResource) -> Row:
    """Return a deployment as its own operations show it."""
    row = DEPLOYMENTS.row(call, deployment)
    row |= {"deployment_name": row["name"], "infer_name": deployment.key}
    row["version_count"] = len(deployment.notes["versions"])
    return documented("Deployment", row)


def shown_in_service(call: Call, deployments: Deployments, wanted: Iterable[str] | None = None) -> dict[str, Row]:
    """Return deployments of a service as the service shows them, by ID.

    Args:
        call: Call that shows them.
        deployments: All deployments of the service.
        wanted: IDs of the deployments to show; None for all.
    """
    weights = {key: one.fields["weight"] for key, one in deployments.unchanged_items() if one.state(call) in WORKING}
    total = sum(weights.values())
    keys = deployments if wanted is None else wanted
    return {key: _shown_in_service(call, deployments[key], weights.get(key, 0), total) for key in keys}


def _shown_in_service(call: Call, deployment: StoredResource, weight: float, total: float) -> Row:
    row = DEPLOYMENTS.row(call, deployment)
    row |= {"infer_name": deployment.key, "create_at": str(row["create_at"]), "lts_state": "OFF"}
    row |= {"running_count": running_count(call, deployment), "version_count": len(deployment.notes["versions"])}
    # Running deployments share the requests by their weights.
    row["traffic_ratio"] = f"{100 * weight / total if total else 0:.2f}%"
    if "mirror_traffic_weight" in row:
        row["mirror_traffic_weight"] = str(row["mirror_traffic_weight"])
    return documented("InferenceServiceDeployment", row)


@handles("ListInferDeployments")
def list_deployments(call: Call) -> Reply:
    """Return one page of deployments, with those that were deleted recently if the query asks for them."""
    query, service = call.query, service_of(call)
    deployments = deployments_of(call, service)
    rows: list[Row] = [DEPLOYMENTS.outline(call, deployment) for deployment in deployments.unchanged()]
    if query.get("status") == "all":
        since = call.now - query.get("delete_after", 7) * DAY_SECONDS
        rows += [entry["row"] for entry in service.notes["deleted"] if since <= entry["ends"] <= call.now]
    rows = in_order_of(rows, query.get("sort_key") or "update_at", query.get("sort_dir") or "DESC")
    found = numbered_page(call, rows)
    shown = shown_in_service(call, deployments, [row["id"] for row in found["data"] if isinstance(row, Outline)])
    rows = found["data"]
    return Reply({**found, "data": [_summary(shown.get(row["id"]) or row) for row in rows]})


def _summary(row: Row) -> Row:
    return documented("DeploymentSummary", {**row, "create_at": int(row["create_at"])})


@handles("CreateInferDeployment")
def create(call: Call) -> Reply:
    """Add a deployment to a service."""
    service = service_of(call)
    if service.state(call) == InferenceServiceStatus.DELETING:
        raise Fault(400, NOT_CHANGEABLE, f"{service.fields['name']} is being deleted.")
    deployment = add(call, service, call.body)
    follow_deployments(call, service)
    return Reply(shown(call, deployment))


@handles("ShowInferDeployment")
def show(call: Call) -> Reply:
    """Return a deployment."""
    return Reply(shown(call, deployment_of(call)))


@handles("UpdateInferDeployment")
def update(call: Call) -> Reply:
    """Change a deployment as a new version."""
    deployment = deployment_of(call)
    require(call, deployment, CHANGEABLE)
    if "name" in call.body:
        _refuse_taken(deployments_of(call, service_of(call)), call.body["name"], deployment.key)
    change(call, deployment, call.body)
    follow_deployments(call, service_of(call))
    return Reply(shown(call, deployment))


@handles("UpdateInferDeploymentScale")
def change_scale(call: Call) -> Reply:
    """Change the number of instances of a running deployment."""
    deployment = named_deployment(call, call.path["deployment_name"])
    require(call, deployment, WORKING)
    before = {"count": deployment.fields["count"]}
    scale(call, deployment, call.body["count"])
    deployment.notes["before"] = before
    touch(call, deployment)
    follow_deployments(call, service_of(call))
    return Reply(shown(call, deployment))


@handles("StartInferDeployment")
def start(call: Call) -> Reply:
    """Start the instances of a stopped or failed deployment."""
    deployment, service = deployment_of(call), service_of(call)
    require(call, deployment, (DeploymentStatus.STOPPED, DeploymentStatus.FAILED))
    deploy(call, deployment)
    follow_deployments(call, service)
    return Reply(shown_in_service(call, deployments_of(call, service))[deployment.key])


@handles("StopInferDeployment")
def stop_deployment(call: Call) -> Reply:
    """Stop the instances of a deployment."""
    deployment = deployment_of(call)
    require(call, deployment, STOPPABLE)
    stop(call, deployment)
    follow_deployments(call, service_of(call))
    return Reply(shown(call, deployment))


@handles("CancelInferDeployment")
def cancel(call: Call) -> Reply:
    """Interrupt a deployment that is being deployed or changed."""
    deployment = deployment_of(call)
    require(call, deployment, (DeploymentStatus.DEPLOYING, DeploymentStatus.UPGRADING))
    interrupt(call, deployment)
    follow_deployments(call, service_of(call))
    return Reply(shown(call, deployment))


@handles("DeleteInferDeployment")
def delete(call: Call) -> Reply:
    """Delete a deployment in the background."""
    deployment, service = deployment_of(call), service_of(call)
    if deployment.state(call) != DeploymentStatus.DELETING and end(call, deployment):
        row = _summary(shown_in_service(call, deployments_of(call, service))[deployment.key])
        entry = {"row": {**row, "status": DeploymentStatus.DELETED.value}, "ends": deployment.plan.ends}
        service.notes["deleted"] = [*service.notes["deleted"], entry][-KEPT_DELETED:]
    follow_deployments(call, service)
    return Reply(shown(call, deployment))
