"""Instances of deployments and their pods: lists with their states, Kubernetes events, and deletions."""

from __future__ import annotations

from ...models import DeploymentInstanceStatus, DeploymentPodStatus
from ..handlers.call import Call, handles
from ..handlers.collection import StoredResource
from ..handlers.lists import Row, equal
from ..spec.replies import INVALID, Fault, Reply
from ..spec.timestamps import timestamp
from .deployment_plans import STARTING_SECONDS, ready_at, replace_instance, replace_pod
from .inference_states import NOT_FOUND, deployments_of, follow_deployments, named_deployment, service_of, touch
from .numbered_pages import numbered_page

ALL = "all"
"""Name that stands for every deployment or instance."""


def _has_ended(call: Call, part: Row) -> bool:
    return part["ends"] is not None and part["ends"] <= call.now


def _pod_status(call: Call, pod: Row, *, is_deleted: bool) -> DeploymentPodStatus:
    if is_deleted or _has_ended(call, pod):
        return DeploymentPodStatus.DELETED
    if pod["ready"] is None:
        failed = call.now >= pod["begins"] + STARTING_SECONDS
        return DeploymentPodStatus.FAILED if failed else DeploymentPodStatus.PENDING
    return DeploymentPodStatus.RUNNING if pod["ready"] <= call.now else DeploymentPodStatus.PENDING


def _instance_row(call: Call, deployment: StoredResource, instance: Row) -> Row:
    """Return an instance as responses show it."""
    is_deleted = _has_ended(call, instance)
    pods = [pod for pod in instance["pods"] if is_deleted or not _has_ended(call, pod)]
    states = [_pod_status(call, pod, is_deleted=is_deleted) for pod in pods]
    running = states.count(DeploymentPodStatus.RUNNING)
    ready = ready_at(instance)
    status = DeploymentInstanceStatus.PENDING
    if is_deleted:
        status = DeploymentInstanceStatus.DELETED
    elif DeploymentPodStatus.FAILED in states:
        status = DeploymentInstanceStatus.FAILED
    elif running == len(states):
        status = DeploymentInstanceStatus.RUNNING
    moments = [instance["begins"], instance["ends"], ready, *(pod["begins"] for pod in pods)]
    return {
        "instance_name": instance["name"],
        "status": status.value,
        "weight": deployment.fields["weight"] // max(1, deployment.fields["count"]),
        "pod_count": len(pods),
        "running_pod_count": running,
        "update_at": _last(call, moments),
    }


def _last(call: Call, moments: list[float | None]) -> int:
    """Return the last of the times that have passed, in milliseconds since 1970."""
    return int(max(moment for moment in moments if moment is not None and moment <= call.now) * 1000)


def _pod_row(call: Call, instance: Row, pod: Row) -> Row:
    """Return a pod as responses show it."""
    return {
        "pod_id": pod["id"],
        "pod_name": pod["name"],
        "pod_node_ip": pod["node"],
        "pod_node_name": f"os-node-{pod['node'].rsplit('.', 1)[1]}",
        "pod_role": pod["role"],
        "pod_role_name": pod["role_name"],
        "status": _pod_status(call, pod, is_deleted=_has_ended(call, instance)).value,
        "update_time": _last(call, [pod["begins"], pod["ready"], pod["ends"], instance["ends"]]),
    }


def _named(call: Call, name: str) -> list[StoredResource]:
    """Return the deployments of the service in the path with a name, or all."""
    if name == ALL:
        return list(deployments_of(call, service_of(call)).values())
    return [named_deployment(call, name)]


def _with_states(call: Call, rows: list[Row]) -> list[Row]:
    """Return the rows in the states of the query, or all that are not deleted."""
    wanted: list[str] = call.query.get("status") or []
    return [row for row in rows if (row["status"] in wanted if wanted else row["status"] != "DELETED")]


def _instance(call: Call, deployment: StoredResource, name: str) -> Row:
    """Return an existing instance of a deployment.

    Raises:
        Fault: It does not exist.
    """
    instances: list[Row] = deployment.notes["instances"]
    found = next((one for one in instances if one["name"] == name and not _has_ended(call, one)), None)
    if found is None:
        raise Fault(404, NOT_FOUND, f"The instance {name:.80} does not exist.")
    return found


def _instances(call: Call, deployment: StoredResource, name: str) -> list[Row]:
    """Return the instances of a deployment with a name, or all, with those that have ended."""
    instances: list[Row] = deployment.notes["instances"]
    return instances if name == ALL else [_instance(call, deployment, name)]


def _pod(call: Call) -> tuple[StoredResource, Row, Row]:
    """Return the pod in the path, with its deployment and instance.

    Raises:
        Fault: It does not exist.
    """
    name = call.path["name"]
    deployment = named_deployment(call, call.path["deployment_name"])
    for instance in _instances(call, deployment, call.path["instance_name"]):
        for pod in instance["pods"]:
            if pod["name"] == name and not _has_ended(call, pod) and not _has_ended(call, instance):
                return deployment, instance, pod
    raise Fault(404, NOT_FOUND, f"The pod {name:.80} does not exist.")


@handles("ListInferDeploymentInstances")
def list_instances(call: Call) -> Reply:
    """Return one page of the instances of a deployment, or of all deployments of a service."""
    rows: list[Row] = []
    for deployment in _named(call, call.path["name"]):
        rows += [_instance_row(call, deployment, instance) for instance in deployment.notes["instances"]]
    return Reply(numbered_page(call, equal(_with_states(call, rows), "instance_name", call.query.get("instance_name"))))


@handles("DeleteInferDeploymentInstance")
def delete_instance(call: Call) -> Reply:
    """Delete an instance, which a new one replaces unless the query says otherwise."""
    deployment = named_deployment(call, call.path["deployment_name"])
    instance = _instance(call, deployment, call.path["name"])
    replace_instance(call, deployment, instance, recreate=call.query.get("operation") != "DELETE")
    touch(call, deployment)
    follow_deployments(call, service_of(call))
    return Reply({"instance_name": instance["name"]})


@handles("ListInferDeploymentPods")
def list_pods(call: Call) -> Reply:
    """Return one page of the pods of an instance, or of all instances of a deployment."""
    rows: list[Row] = []
    for deployment in _named(call, call.path["deployment_name"]):
        for instance in _instances(call, deployment, call.path["name"]):
            rows += [_pod_row(call, instance, pod) for pod in instance["pods"]]
    rows = _with_states(call, rows)
    for key in ("pod_name", "pod_id", "pod_node_ip", "pod_node_name", "pod_role_name"):
        rows = equal(rows, key, call.query.get(key))
    return Reply(numbered_page(call, rows))


@handles("DeleteInferDeploymentPod")
def delete_pod(call: Call) -> Reply:
    """Delete a pod, which a new one replaces."""
    deployment, instance, pod = _pod(call)
    replace_pod(call, deployment, instance, pod)
    touch(call, deployment)
    follow_deployments(call, service_of(call))
    return Reply({"pod_name": pod["name"]})


@handles("ListInferDeploymentPodEvents")
def list_pod_events(call: Call) -> Reply:
    """Return the Kubernetes events of a pod that have occurred between two times."""
    query = call.query
    if ("start_time" in query) != ("end_time" in query):
        raise Fault(400, INVALID, "start_time and end_time are sent together.")
    _, _, pod = _pod(call)
    planned: list[tuple[float | None, str, str, str]] = [
        (pod["begins"], "Scheduled", "default-scheduler", f"Assigned {pod['name']} to {pod['node']}"),
        (pod["begins"] + 1, "Pulled", "kubelet", "The image is present on the node"),
        (pod["ready"], "Started", "kubelet", "Started container infer"),
    ]
    if pod["ready"] is None:
        planned.append((pod["begins"] + STARTING_SECONDS, "Unhealthy", "kubelet", "The readiness check failed"))
    first, last = float(query.get("start_time", 0)) / 1000, float(query.get("end_time", call.milliseconds)) / 1000
    rows = [
        {
            "count": 1,
            "first_timestamp": timestamp(moment),
            "last_timestamp": timestamp(moment),
            "message": message,
            "reason": reason,
            "reporting_component": component,
            "type": "Warning" if reason == "Unhealthy" else "Normal",
        }
        for moment, reason, component, message in planned
        if moment is not None and first <= moment <= min(last, call.now)
    ]
    return Reply(rows)
