"""Inference services and their deployments: their tables, and the state of a service by those of its deployments."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from importlib import import_module
from itertools import groupby
from operator import itemgetter

from ...models import DeploymentStatus, InferenceServiceStatus
from ..handlers.call import Call
from ..handlers.collection import Collection, StoredResource
from ..handlers.lists import Row
from ..spec.replies import Fault
from ..state.table import Table

# Terraform's provider takes 404 for a deleted service. The codes are a guess: those of the older services.
NOT_FOUND = "ModelArts.3502"
NAME_TAKEN = "ModelArts.3503"
NOT_CHANGEABLE = "ModelArts.3519"

SERVICES = Collection("inference_services", "service_id", (404, NOT_FOUND), state="status")
DEPLOYMENTS = Collection("deployments", "deployment_id", (404, NOT_FOUND), state="status")

# States that a service has while one of its deployments has them, the most important first.
BUSY = (
    DeploymentStatus.INTERRUPTING,
    DeploymentStatus.STOPPING,
    DeploymentStatus.DEPLOYING,
    DeploymentStatus.UPGRADING,
)
WORKING = (DeploymentStatus.RUNNING, DeploymentStatus.CONCERNING)
Deployments = Table[StoredResource]
TimedChange = Callable[[Call, StoredResource], bool]
TIMED_CHANGES: dict[str, TimedChange] = {}
"""Changes of deployments with a note that come due by themselves, such as those of autoscaling, by the note.

They return whether any did.
"""


def service_of(call: Call) -> StoredResource:
    """Return the service in the path, which has its ID under one of two names.

    Raises:
        Fault: The service does not exist.
    """
    return SERVICES.find(call, call.path.get("service_id") or call.path["id"])


def deployments_of(call: Call, service: StoredResource) -> Deployments:
    """Return the existing deployments of a service by ID."""
    table: Deployments = call.fake.table(_place(service))
    for key in table.due(call.now):
        del table[key]
    if not TIMED_CHANGES:
        import_module(f"{__package__}.deployment_autoscaling")  # adds a change; it imports this module
    # Most have no such note and are only read: a list of services looks at all deployments.
    noted = [(key, TIMED_CHANGES.keys() & deployment.notes.keys()) for key, deployment in table.unchanged_items()]
    changed = [TIMED_CHANGES[note](call, table[key]) for key, notes in noted for note in notes]
    if any(changed):
        SERVICES.of(call).get(service.key)  # its table notes the change
        _follow(call, service, table)
    return table


def existing_deployments(call: Call, service: StoredResource) -> list[StoredResource]:
    """Return the existing deployments of a service for reading. The caller must not change them."""
    # A list of services would create a table for each service without deployments.
    return list(deployments_of(call, service).unchanged()) if call.fake.saved_table(_place(service)) else []


def _place(service: StoredResource) -> str:
    return f"inference_services/{service.key}/deployments"


def deployment_of(call: Call) -> StoredResource:
    """Return the deployment in the path, by its ID.

    Raises:
        Fault: The service or the deployment does not exist.
    """
    found = deployments_of(call, service_of(call)).get(call.path["deployment_id"])
    if found is None:
        raise Fault(404, NOT_FOUND, f"The deployment {call.path['deployment_id']:.60} does not exist.")
    return found


def named_deployment(call: Call, name: str) -> StoredResource:
    """Return a deployment of the service in the path by its name.

    Raises:
        Fault: The service or the deployment does not exist.
    """
    deployments = deployments_of(call, service_of(call)).values()
    found = next((deployment for deployment in deployments if deployment.fields["name"] == name), None)
    if found is None:
        raise Fault(404, NOT_FOUND, f"The deployment {name:.60} does not exist.")
    return found


def require(call: Call, resource: StoredResource, states: Iterable[str]) -> None:
    """Refuse a call unless a service or a deployment is in one of the states.

    Raises:
        Fault: It is in another state.
    """
    allowed = [str(state) for state in states]
    state = resource.state(call)
    if state not in allowed:
        raise Fault(400, NOT_CHANGEABLE, f"{resource.fields['name']} is in state {state}, not in {', '.join(allowed)}.")


def combined(states: Iterable[str]) -> str:
    """Return the state of a service whose deployments have these states; one that is being deleted has no effect."""
    found = set(states) - {DeploymentStatus.DELETING.value}
    if not found:
        return InferenceServiceStatus.INIT.value
    if len(found) == 1:
        return found.pop()
    for state in BUSY:
        if state in found:
            return state.value
    if not found & set(WORKING):
        return next(state.value for state in InferenceServiceStatus if state in found)
    has_problems = found - {DeploymentStatus.RUNNING.value, DeploymentStatus.STOPPED.value}
    return InferenceServiceStatus.CONCERNING.value if has_problems else InferenceServiceStatus.RUNNING.value


def follow_deployments(call: Call, service: StoredResource) -> None:
    """Plan the states of a service by those of its deployments, from now on."""
    _follow(call, service, deployments_of(call, service))


def _follow(call: Call, service: StoredResource, deployments: Deployments) -> None:
    if service.state(call) == InferenceServiceStatus.DELETING:
        return  # its deletion takes its deployments with it, whatever their states
    now, states = call.now, dict[str, str]()
    changes: list[tuple[float, str, str | None]] = []
    for key, deployment in deployments.unchanged_items():
        plan = deployment.plan
        if plan.gone(now):
            continue
        states[key] = str(plan.state(now))
        lasting = [(moment, state) for moment, state in plan.steps if plan.ends is None or moment < plan.ends]
        changes += [(moment, key, str(state)) for moment, state in lasting if moment > now]
        if plan.ends is not None:
            changes.append((plan.ends, key, None))
    number = Counter(states.values())
    later = [(0.0, combined(number))]
    for moment, together in groupby(sorted(changes, key=itemgetter(0)), key=itemgetter(0)):
        for _, key, state in together:
            number.subtract([states.pop(key)])
            if state is not None:
                states[key] = state
                number[state] += 1
        later.append((moment - now, combined(+number)))
    service.plan.change(now, *later)


def touch(call: Call, *resources: StoredResource) -> None:
    """Set the time of the last change."""
    for resource in resources:
        resource.fields["update_at"] = call.milliseconds


def settings(body: Row, keys: Iterable[str]) -> Row:
    """Return the fields of a request among the keys."""
    return {key: body[key] for key in keys if key in body}
