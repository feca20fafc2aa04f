"""Versions of deployments: every change makes one, and a running deployment can be switched to any of them."""

from __future__ import annotations

from copy import deepcopy

from ..handlers.call import Call, handles
from ..handlers.collection import StoredResource
from ..handlers.lists import Row, in_order
from ..spec.replies import INVALID, Fault, Reply
from .deployment_plans import upgrade
from .deployments import VERSIONED, shown
from .inference_states import (
    NOT_CHANGEABLE,
    NOT_FOUND,
    WORKING,
    deployment_of,
    follow_deployments,
    require,
    service_of,
    touch,
)
from .numbered_pages import numbered_page

IN_USE, UNUSED = "ACTIVE", "INACTIVE"
"""States of versions. They are a guess: no source lists them."""


def _version(call: Call, deployment: StoredResource, number: str) -> Row:
    """Return the settings of a version.

    Raises:
        Fault: The version does not exist.
    """
    versions: dict[str, Row] = deployment.notes["versions"]
    if number not in versions:
        raise Fault(404, NOT_FOUND, f"The version {number:.20} does not exist.")
    return versions[number]


@handles("ListInferDeploymentVersions")
def list_versions(call: Call) -> Reply:
    """Return one page of the versions of a deployment."""
    deployment = deployment_of(call)
    versions: dict[str, Row] = deployment.notes["versions"]
    rows: list[Row] = [
        {
            "infer_name": deployment.key,
            "version": number,
            "version_status": IN_USE if number == deployment.fields["version"] else UNUSED,
            "description": version.get("description", ""),
            "create_at": version["create_at"],
            "update_at": version["create_at"],
            "deploy_type": version["deploy_type"],
        }
        for number, version in versions.items()
    ]
    return Reply(numbered_page(call, in_order(rows, call.query.get("sort_key") or "update_at", "desc")))


@handles("ShowInferDeploymentVersion")
def show(call: Call) -> Reply:
    """Return a deployment with the settings of a version."""
    deployment = deployment_of(call)
    return Reply({**shown(call, deployment), **deepcopy(_version(call, deployment, call.path["version"]))})


@handles("DeleteInferDeploymentVersion")
def delete(call: Call) -> Reply:
    """Delete a version that is not in use."""
    deployment, number = deployment_of(call), call.path["version"]
    _version(call, deployment, number)
    if number == deployment.fields["version"]:
        raise Fault(400, NOT_CHANGEABLE, f"The version {number:.20} is in use.")
    del deployment.notes["versions"][number]
    return Reply({"id": deployment.key})


@handles("SwitchInferDeploymentVersion")
def switch(call: Call) -> Reply:
    """Deploy the settings of another version."""
    deployment, number = deployment_of(call), call.path["version"]
    require(call, deployment, WORKING)
    version = _version(call, deployment, number)
    named = call.body.get("target_deployment_version", number)
    if named != number:
        raise Fault(400, INVALID, f"The body names the version {named:.20}, the path {number:.20}.")
    deployment.notes["before"] = deepcopy(deployment.fields)
    kept = {key: value for key, value in deployment.fields.items() if key not in VERSIONED}
    deployment.fields = {**kept, **{key: deepcopy(value) for key, value in version.items() if key != "create_at"}}
    touch(call, deployment)
    upgrade(call, deployment)
    follow_deployments(call, service_of(call))
    return Reply({"id": deployment.key})
