"""Versions of inference services, and the interruption of a change; Terraform's provider calls these operations."""

from __future__ import annotations

from copy import deepcopy

from ...models import DeploymentStatus, InferenceServiceStatus
from ..handlers.call import Call, handles
from ..handlers.lists import Row, page
from ..spec.replies import Fault, Reply
from .deployment_plans import interrupt
from .deployments import change
from .inference_reports import report_states
from .inference_states import NOT_FOUND, WORKING, deployments_of, follow_deployments, require, service_of, touch

INTERRUPTIBLE = (DeploymentStatus.DEPLOYING, DeploymentStatus.UPGRADING)


@handles("ListInferServiceVersions")
def list_versions(call: Call) -> Reply:
    """Return one page of the versions of a service."""
    versions: dict[str, Row] = service_of(call).notes["versions"]
    rows: list[Row] = [{"id": version["id"], "version": number} for number, version in versions.items()]
    return Reply({"data": page(call, rows), "total": len(rows)})


@handles("SwitchInferServiceVersion")
def switch(call: Call) -> Reply:
    """Deploy the settings of another version of a service, unless it is stopped."""
    service, wanted = service_of(call), call.body["target_version_id"]
    require(call, service, (*WORKING, InferenceServiceStatus.STOPPED))
    versions: list[Row] = list(service.notes["versions"].values())
    found = next((version for version in versions if version["id"] == wanted), None)
    if found is None:
        raise Fault(404, NOT_FOUND, f"The version {wanted:.60} does not exist.")
    service.notes["before"] = service.fields["version"]
    service.fields["version"] = deepcopy(found)
    for deployment in deployments_of(call, service).values():
        change(call, deployment, {})
    touch(call, service)
    follow_deployments(call, service)
    report_states(call, service)
    return Reply(None)


@handles("InterruptInferService")
def cancel(call: Call) -> Reply:
    """Interrupt a service that is being deployed, or changed to another version."""
    service = service_of(call)
    require(call, service, (InferenceServiceStatus.DEPLOYING, InferenceServiceStatus.UPGRADING))
    before: Row | None = service.notes.pop("before", None)
    if before is not None and service.state(call) == InferenceServiceStatus.UPGRADING:
        service.fields["version"] = before
    for deployment in deployments_of(call, service).values():
        if deployment.state(call) in INTERRUPTIBLE:
            interrupt(call, deployment)
    follow_deployments(call, service)
    report_states(call, service)
    return Reply(None)
