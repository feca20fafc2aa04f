"""Changes of deployments over time: instances start one after another, are replaced, and end."""

from __future__ import annotations

from ...models import DeploymentStatus
from ..handlers.call import Call
from ..handlers.collection import StoredResource
from ..handlers.lists import Row
from ..spec.replies import INVALID, Fault
from ..state.state_plan import State
from .inference_states import DEPLOYMENTS
from .planned_deletions import plan_deletion

STARTING_SECONDS = 20.0
NEXT_INSTANCE_SECONDS = 5.0
STOPPING_SECONDS = 5.0
INTERRUPTING_SECONDS = 2.0
DELETING_SECONDS = 5.0
MOST_PODS = 1000
KEPT_INSTANCES = 64
"""Number of ended instances and pods that lists of deleted ones show."""


def check_size(fields: Row) -> None:
    """Refuse settings of a deployment with too many pods for the fake, one for each container of its units.

    Raises:
        Fault: There are too many.
    """
    count = fields["count"] * sum(map(_container_count, fields["unit_configs"]))
    if count > MOST_PODS:
        raise Fault(400, INVALID, f"The deployment has {count} pods, more than {MOST_PODS}.")


def _container_count(unit: Row) -> int:
    return max(1, unit.get("count") or 1) * max(1, unit.get("group_count") or 1)


def new_pod(call: Call, instance: Row, unit: Row, ready: float | None) -> Row:
    """Return a new pod of an instance.

    Args:
        call: Call that creates the pod.
        instance: The instance.
        unit: Settings of the unit.
        ready: Time at which the pod runs, in seconds since 1970; None if it fails.
    """
    number = instance["serial"]
    instance["serial"] += 1
    role = unit.get("role", "COMMON")
    return {
        "name": f"{instance['name']}-{number}",
        "id": call.fake.next_id(),
        "unit": unit.get("id", ""),
        "role": role,
        "role_name": unit.get("name") or role.lower(),
        "node": f"192.168.64.{20 + call.fake.next_number() % 200}",
        "begins": call.now,
        "ready": ready,
        "ends": None,
    }


def _add_instances(call: Call, deployment: StoredResource, count: int, *, runs: bool = True) -> list[Row]:
    """Start instances, each some seconds after the previous one."""
    begins = call.now + STARTING_SECONDS + DEPLOYMENTS.slow_start(call)
    added: list[Row] = []
    for number in range(count):
        serial = deployment.notes["serial"]
        deployment.notes["serial"] += 1
        ready = begins + number * NEXT_INSTANCE_SECONDS
        name = f"{deployment.fields['name']}-{serial}"
        instance: Row = {"name": name, "serial": 0, "begins": call.now, "ends": None}
        pods: list[Row] = []
        for unit in deployment.fields["unit_configs"]:
            for _ in range(_container_count(unit)):
                pods.append(new_pod(call, instance, unit, ready if runs else None))
        instance["pods"] = pods
        added.append(instance)
    deployment.notes["instances"].extend(added)
    return added


def ready_at(instance: Row) -> float | None:
    """Return when all current pods of an instance run, in seconds since 1970, or None if one of them fails."""
    moments: list[float | None] = [pod["ready"] for pod in instance["pods"] if pod["ends"] is None]
    known = [moment for moment in moments if moment is not None]
    return max(known, default=0.0) if len(known) == len(moments) else None


def live(call: Call, deployment: StoredResource) -> list[Row]:
    """Return the instances that have not ended, and forget all but the last ended ones."""
    instances: list[Row] = deployment.notes["instances"]
    ended = [instance for instance in instances if instance["ends"] is not None and instance["ends"] <= call.now]
    for instance in ended[:-KEPT_INSTANCES]:
        instances.remove(instance)
    return [instance for instance in instances if instance["ends"] is None or instance["ends"] > call.now]


def running_count(call: Call, deployment: StoredResource) -> int:
    """Return the number of running instances."""
    moments = [ready_at(instance) for instance in live(call, deployment)]
    return sum(1 for moment in moments if moment is not None and moment <= call.now)


def end_instances(instances: list[Row], moment: float) -> None:
    """Plan the end of instances at a time, in seconds since 1970."""
    for instance in instances:
        instance["ends"] = moment


def deploy(call: Call, deployment: StoredResource, last: State | None = None) -> None:
    """Start all instances of a deployment.

    Args:
        call: Call that starts them.
        deployment: The deployment.
        last: State in which it ends. Defaults to the planned one, or RUNNING.
    """
    final = str(DEPLOYMENTS.outcome(call, DeploymentStatus.RUNNING.value) if last is None else last)
    end_instances(live(call, deployment), call.now)
    runs = final in (DeploymentStatus.RUNNING, DeploymentStatus.CONCERNING)
    _add_instances(call, deployment, deployment.fields["count"], runs=runs)
    _plan(call, deployment, DeploymentStatus.DEPLOYING, final)


def _plan(call: Call, deployment: StoredResource, meanwhile: DeploymentStatus, final: str) -> None:
    """Plan a state until all instances run, and the final one."""
    moments = [ready_at(instance) for instance in live(call, deployment) if instance["ends"] is None]
    ends = max([call.now + STOPPING_SECONDS, *(moment for moment in moments if moment is not None)])
    if None in moments:
        ends = call.now + STARTING_SECONDS
    deployment.plan.change(call.now, (0.0, meanwhile.value), (ends - call.now, final))


def upgrade(call: Call, deployment: StoredResource) -> None:
    """Replace the instances of a deployment one after another by those of a new version."""
    old = live(call, deployment)
    new = _add_instances(call, deployment, deployment.fields["count"])
    for number, instance in enumerate(old):
        replaced_at = ready_at(new[min(number, len(new) - 1)])
        instance["ends"] = call.now if replaced_at is None else replaced_at
    final = str(DEPLOYMENTS.outcome(call, DeploymentStatus.RUNNING.value))
    _plan(call, deployment, DeploymentStatus.UPGRADING, final)


def scale(call: Call, deployment: StoredResource, count: int) -> None:
    """Change the number of instances of a running deployment.

    Raises:
        Fault: There are too many pods.
    """
    check_size({**deployment.fields, "count": count})
    deployment.fields["count"] = count
    present = [instance for instance in live(call, deployment) if instance["ends"] is None]
    end_instances(present[count:], call.now + STOPPING_SECONDS)
    _add_instances(call, deployment, max(0, count - len(present)))
    final = str(DEPLOYMENTS.outcome(call, DeploymentStatus.RUNNING.value))
    _plan(call, deployment, DeploymentStatus.UPGRADING, final)


def recover(call: Call, deployment: StoredResource) -> None:
    """Plan that a running deployment has problems until all its instances run."""
    if deployment.state(call) == DeploymentStatus.RUNNING:
        _plan(call, deployment, DeploymentStatus.CONCERNING, DeploymentStatus.RUNNING.value)


def replace_instance(call: Call, deployment: StoredResource, instance: Row, *, recreate: bool) -> None:
    """End an instance now, and start a new one for it if wanted."""
    instance["ends"] = call.now
    if recreate:
        _add_instances(call, deployment, 1)
        recover(call, deployment)
    else:
        deployment.fields["count"] = max(0, deployment.fields["count"] - 1)


def replace_pod(call: Call, deployment: StoredResource, instance: Row, pod: Row) -> None:
    """End a pod now, and start a new one for it."""
    units: list[Row] = deployment.fields["unit_configs"]
    unit = next((unit for unit in units if unit.get("id") == pod["unit"]), units[0])
    pod["ends"] = call.now
    gone = [other for other in instance["pods"] if other["ends"] is not None]
    for other in gone[:-KEPT_INSTANCES]:
        instance["pods"].remove(other)
    instance["pods"].append(new_pod(call, instance, unit, call.now + STARTING_SECONDS))
    recover(call, deployment)


def stop(call: Call, deployment: StoredResource) -> None:
    """Stop all instances of a deployment."""
    end_instances(live(call, deployment), call.now + STOPPING_SECONDS)
    deployment.plan.change(
        call.now, (0.0, DeploymentStatus.STOPPING.value), (STOPPING_SECONDS, DeploymentStatus.STOPPED.value)
    )


def interrupt(call: Call, deployment: StoredResource) -> None:
    """Interrupt a first deployment, which then stops, or a change, after which the previous instances run."""
    was_upgrading = deployment.state(call) == DeploymentStatus.UPGRADING
    before: Row | None = deployment.notes.pop("before", None)
    present = live(call, deployment)
    if was_upgrading:
        ready = [ready_at(instance) for instance in present]
        waiting = [
            instance for instance, moment in zip(present, ready, strict=True) if moment is None or moment > call.now
        ]
        end_instances(waiting, call.now)
        if before is not None:
            deployment.fields |= before
        kept = live(call, deployment)[: deployment.fields["count"]]
        for instance in kept:
            instance["ends"] = None
    else:
        end_instances(present, call.now + INTERRUPTING_SECONDS)
    last = DeploymentStatus.RUNNING if was_upgrading else DeploymentStatus.STOPPED
    deployment.plan.change(call.now, (0.0, DeploymentStatus.INTERRUPTING.value), (INTERRUPTING_SECONDS, last.value))


def end(call: Call, deployment: StoredResource) -> bool:
    """Delete a deployment in the background; return whether the deletion will succeed."""
    end_instances(live(call, deployment), call.now + DELETING_SECONDS)
    deleting = DeploymentStatus.DELETING.value
    return plan_deletion(call, "deployments", deployment.plan, DELETING_SECONDS, deleting)
