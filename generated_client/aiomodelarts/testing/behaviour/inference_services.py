"""Inference services: created with a first deployment, changed by versions, started, stopped and deleted."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

from ...models import DeploymentStatus, InferenceServiceStatus
from ..handlers.call import Call, handles
from ..handlers.collection import Outline, StoredResource
from ..handlers.lists import Row, contains, equal, in_order_of, in_workspace
from ..iam import DOMAIN_ID
from ..spec.contracts import documented
from ..spec.replies import Fault, Reply
from ..state.state_plan import Plan
from .deployment_plans import check_size, deploy, end_instances, live, stop
from .deployments import add, change, shown_in_service
from .inference_reports import pool_name, report_states
from .inference_states import (
    NAME_TAKEN,
    SERVICES,
    WORKING,
    deployments_of,
    existing_deployments,
    follow_deployments,
    require,
    service_of,
    settings,
    touch,
)
from .numbered_pages import numbered_page
from .planned_deletions import plan_deletion

DELETING_SECONDS = 5.0
CHANGEABLE = (*WORKING, InferenceServiceStatus.STOPPED, InferenceServiceStatus.FAILED, InferenceServiceStatus.INIT)
UNIT_SECONDS = {"MINUTES": 60, "HOURS": 3600, "DAYS": 86400}
VERSIONED = ("runtime_config", "upgrade_config", "lts_strategy", "log_configs", "deploy_timeout_minutes")
KEPT = ("name", "type", "deploy_type", "tags", "deploy_timeout_minutes", "task_type")


def _row(call: Call, service: StoredResource) -> Row:
    """Return a service as responses show it, with its deployments."""
    row = SERVICES.row(call, service)
    deployments = deployments_of(call, service)
    row["version"]["instance_groups"] = list(shown_in_service(call, deployments).values())
    row |= {"create_at": str(row["create_at"]), "update_at": str(row["update_at"])}
    row["schedule"] = [{**entry, "processed": entry["due_time"] <= call.milliseconds} for entry in row["schedule"]]
    is_public = row["version"]["runtime_config"].get("service_invoke", {}).get("internet_access_enable", True)
    urls = [f"https://infer.example.com/v2/infer/{service.key}"] if row["status"] in WORKING else []
    row["predict_url"] = [{"type": "PUBLIC" if is_public else "INTERNAL", "urls": urls}]
    if row["status"] == InferenceServiceStatus.FAILED:
        row["failure_reason"] = "The instances did not become healthy."
    return row


def _version(call: Call, body: Row, before: Row) -> Row:
    """Return the settings of a new version: those of the request, and otherwise those of the former version."""
    version: Row = {**before, **settings(body, VERSIONED), "id": call.fake.next_id()}
    version["description"] = body.get("description", before.get("description", ""))
    version["version"] = body.get("version") or before.get("version", "1.0.0")
    return version


def _plan_stop(call: Call, service: StoredResource, schedule: list[Row]) -> None:
    """Plan the stop of a service and of its deployments at the end of its run time."""
    planned: list[Row] = []
    for entry in schedule:
        seconds = entry["duration"] * UNIT_SECONDS.get(entry["time_unit"], 60)
        planned.append({**entry, "due_time": int((call.now + seconds) * 1000)})
        for deployment in deployments_of(call, service).values():
            end_instances(live(call, deployment), call.now + seconds)
            deployment.plan.steps = [step for step in deployment.plan.steps if step[0] < call.now + seconds]
            deployment.plan.steps.append((call.now + seconds, DeploymentStatus.STOPPED.value))
    service.fields["schedule"] = planned


@handles("CreateInferService")
def create(call: Call) -> Reply:
    """Create a service with its first deployment, if the request has one."""
    body = call.body
    SERVICES.refuse_taken(call, "name", body["name"], 409, NAME_TAKEN)
    for group in body["group_configs"]:
        check_size(group)
    key = call.fake.next_id()
    fields: Row = {"deploy_type": "SINGLE", "tags": [], **settings(body, KEPT), "id": key, "schedule": []}
    fields |= {"workspace_id": body.get("workspace_id") or "0", "version": _version(call, body, {"log_configs": []})}
    fields |= {"create_at": call.milliseconds, "update_at": call.milliseconds}
    fields |= {"dispatcher_group_id": call.fake.next_id(), "frozen_infos": []}
    if call.headers.get("X-Auth-Token-Provider"):
        fields["provider"] = DOMAIN_ID
    notes: dict[str, Any] = {"events": [], "deleted": [], "user_name": call.fake.iam.user.name}
    notes["versions"] = {fields["version"]["version"]: deepcopy(fields["version"])}
    service = StoredResource(key, fields, Plan([(call.now, InferenceServiceStatus.INIT.value)]), notes)
    last = str(SERVICES.outcome(call, InferenceServiceStatus.RUNNING.value)) if body["group_configs"] else None
    for group in body["group_configs"]:
        add(call, service, group, None if last == InferenceServiceStatus.RUNNING else last)
    SERVICES.of(call)[key] = service
    _plan_stop(call, service, body.get("schedule") or [])
    follow_deployments(call, service)
    del service.plan.steps[0]  # the state before the first deployment
    report_states(call, service)
    return Reply({**_row(call, service), "predict_url": []})


@handles("ListInferServices")
def list_services(call: Call) -> Reply:
    """Return one page of services."""
    query = call.query
    rows = [_outline(call, service) for service in SERVICES.unchanged(call) if _matches(call, service)]
    if query.get("workspace_id"):
        rows = in_workspace(call, rows)
    for key in ("id", "status", "auth_type", "type", "user_name"):
        rows = equal(rows, key, query.get(key))
    rows = contains(contains(rows, "name", query.get("name")), "description", query.get("description"))
    rows = in_order_of(rows, query.get("sort_key") or "update_at", query.get("sort_dir") or "DESC")
    found = numbered_page(call, rows)
    return Reply({**found, "data": [_summary(call, row.resource) for row in found["data"]]})


def _matches(call: Call, service: StoredResource) -> bool:
    """Return whether a service has the tags, and its deployments the pool, node and model of the query."""
    query, deployments = call.query, existing_deployments(call, service)
    tags = [f"{tag['key']}|{tag['value']}" for tag in service.fields["tags"]]
    if any(tag not in tags for tag in str(query.get("tags") or "").split(",") if tag):
        return False
    pool_ids = [deployment.fields.get("pool_id") for deployment in deployments]
    if query.get("pool_id") and query["pool_id"] not in pool_ids:
        return False
    if query.get("pool_name") and query["pool_name"] not in [pool_name(call, key) for key in pool_ids]:
        return False
    pods: list[Row] = [pod for one in deployments for instance in live(call, one) for pod in instance["pods"]]
    if query.get("node_ip") and query["node_ip"] not in [pod["node"] for pod in pods]:
        return False
    models: list[Row] = [deployment.fields.get("model") or {} for deployment in deployments]
    return not query.get("asset_id") or query["asset_id"] in [model.get("asset_id") for model in models]


def _outline(call: Call, service: StoredResource) -> Outline[StoredResource]:
    """Return the values by which a service is filtered and sorted."""
    row = SERVICES.outline(call, service)
    row.update(_of_version(service))
    return row


def _of_version(service: StoredResource) -> Row:
    """Return what lists show of the version of a service, and its times as numbers."""
    version: Row = service.fields["version"]
    return {
        "version": version["version"],
        "description": version["description"],
        "version_count": len(service.notes["versions"]),
        "user_name": service.notes["user_name"],
        "auth_type": version["runtime_config"].get("service_invoke", {}).get("auth_type", "TOKEN"),
        "create_at": service.fields["create_at"],
        "update_at": service.fields["update_at"],
    }


def _summary(call: Call, service: StoredResource) -> Row:
    """Return a service as lists show it, without its deployments."""
    return documented("InferenceServiceSummary", {**_row(call, service), **_of_version(service)})


@handles("ShowInferService")
def show(call: Call) -> Reply:
    """Return a service."""
    return Reply(_row(call, service_of(call)))


@handles("UpdateInferService")
def update(call: Call) -> Reply:
    """Change the description of a version, or deploy a new version."""
    service, body = service_of(call), call.body
    require(call, service, CHANGEABLE)
    versions: dict[str, Row] = service.notes["versions"]
    number = body.get("version")
    changed = set(body) - {"id", "version", "description", "workspace_id"}
    if not changed and "description" in body:
        number = number or service.fields["version"]["version"]
        if number not in versions:
            raise Fault(404, SERVICES.missing[1], f"The version {number:.20} does not exist.")
        for version in (versions[number], service.fields["version"]):
            if version["version"] == number:
                version["description"] = body["description"]
        touch(call, service)
        return Reply(_row(call, service))
    if number in versions:
        raise Fault(409, NAME_TAKEN, f"The version {number:.20} already exists.")
    groups: list[Row] = body.get("group_configs") or []
    for group in groups:
        check_size(group)
    if body.get("name", service.fields["name"]) != service.fields["name"]:
        SERVICES.refuse_taken(call, "name", body["name"], 409, NAME_TAKEN)
    service.fields |= settings(body, ("name", "task_type", "deploy_timeout_minutes"))
    service.notes["before"] = service.fields["version"]
    service.fields["version"] = _version(call, body, service.fields["version"])
    versions[service.fields["version"]["version"]] = deepcopy(service.fields["version"])
    _upgrade(call, service, body)
    touch(call, service)
    return Reply(_row(call, service))


def _upgrade(call: Call, service: StoredResource, body: Row) -> None:
    """Deploy the settings of a new version on all deployments of a service."""
    deployments = deployments_of(call, service)
    groups: list[Row] = body.get("group_configs") or []
    for group in groups:
        named = [one for one in deployments.values() if one.fields["name"] == group["name"]]
        if not named:
            add(call, service, group)
        for deployment in named:
            change(call, deployment, group)
    if not groups and "runtime_config" in body:
        for deployment in deployments.values():
            change(call, deployment, {})
    if "schedule" in body and not body.get("description"):
        _plan_stop(call, service, body["schedule"])
    follow_deployments(call, service)
    report_states(call, service)


@handles("StartInferService")
def start(call: Call) -> Reply:
    """Deploy a stopped or failed service again."""
    service = service_of(call)
    require(call, service, (InferenceServiceStatus.STOPPED, InferenceServiceStatus.FAILED))
    last = str(SERVICES.outcome(call, InferenceServiceStatus.RUNNING.value))
    for deployment in deployments_of(call, service).values():
        deploy(call, deployment, None if last == InferenceServiceStatus.RUNNING else last)
    follow_deployments(call, service)
    report_states(call, service)
    return Reply(_row(call, service))


@handles("StopInferService")
def stop_service(call: Call) -> Reply:
    """Stop a service with all its deployments."""
    service = service_of(call)
    require(call, service, (*WORKING, InferenceServiceStatus.DEPLOYING, InferenceServiceStatus.FAILED))
    for deployment in deployments_of(call, service).values():
        stop(call, deployment)
    follow_deployments(call, service)
    report_states(call, service)
    return Reply(_row(call, service))


@handles("BatchDeleteInferServices")
def delete(call: Call) -> Reply:
    """Delete services with their deployments in the background."""
    services = [SERVICES.find(call, key) for key in dict.fromkeys(call.body["service_ids"])]
    for service in services:
        if service.state(call) != InferenceServiceStatus.DELETING:
            deleting = InferenceServiceStatus.DELETING.value
            if plan_deletion(call, "inference_services", service.plan, DELETING_SECONDS, deleting):
                for deployment in deployments_of(call, service).values():
                    end_instances(live(call, deployment), call.now + DELETING_SECONDS)
                    deployment.plan.change(call.now, (0.0, DeploymentStatus.DELETING.value))
                    deployment.plan.end(call.now + DELETING_SECONDS)
            report_states(call, service)
    return Reply({"service_responses": [_row(call, service) for service in services]})
