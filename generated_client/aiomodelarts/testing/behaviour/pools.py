"""Resource pools: their machines are added in the background, follow the spec, and are deleted with the pool."""

from __future__ import annotations

from collections import Counter
from copy import deepcopy
from typing import Any

from ...models import OrderOperation, PoolPhase, PoolScopeState
from ..handlers.call import Call, handles
from ..handlers.collection import Collection, Outline, StoredResource
from ..handlers.label_selectors import selected
from ..handlers.lists import Row
from ..spec.contracts import documented
from ..spec.json_paths import merge_patch
from ..spec.replies import Fault, Reply
from ..spec.timestamps import timestamp
from .orders import ORDER, place_order
from .planned_deletions import plan_deletion
from .pool_history import History
from .pool_machines import (
    BAD_REQUEST,
    POOL_NOT_FOUND,
    REMOVING_SECONDS,
    SETTING_UP_SECONDS,
    carry_out,
    change_of,
    check_resources,
    counts,
    nodes_of,
    remove,
)
from .pool_request_parts import Part, drivers_shown, enable, scopes_shown, set_drivers, set_scopes

POOLS = Collection("pools", "pool_name", (404, POOL_NOT_FOUND), state="status.phase")
NAME_TAKEN = "ModelArts.50015000"
NAME = "os.modelarts/name"
WORKSPACE = "os.modelarts/workspace.id"
SUBSCRIPTION = "1"
SUBPOOLS = "os.modelarts.pool/subpools.count"
CHANGEABLE = (PoolPhase.RUNNING, PoolPhase.ABNORMAL, PoolPhase.SCALING_FAILED)
MESSAGES = {
    PoolPhase.ABNORMAL: "Machines of the pool are faulty.",
    PoolPhase.ERROR: "The cluster of the pool is faulty.",
    PoolPhase.CREATION_FAILED: "The machines could not be created.",
    PoolPhase.SCALING_FAILED: "The machines could not be added.",
    PoolPhase.WAITING: "The order has not been paid.",
}
# State names of the list filter and the statistics; all other states are `created`.
SUMMARY_STATES = {
    PoolPhase.CREATING: "creating",
    PoolPhase.WAITING: "pending",
    PoolPhase.CREATION_FAILED: "failed",
    PoolPhase.DELETING: "deleting",
}


def workspace_of(pool: StoredResource) -> str:
    """Return the ID of the workspace of a pool."""
    return pool.fields["metadata"]["labels"][WORKSPACE]


def _summary_state(phase: Any) -> str:
    return SUMMARY_STATES.get(phase, "created")


def _row(call: Call, pool: StoredResource) -> Row:
    row = POOLS.row(call, pool)
    status, phase = row["status"], pool.state(call)
    status["root"] = _root(call, pool)
    if pool.notes["parent"]:
        status["parent"] = pool.notes["parent"]
    if phase in MESSAGES:
        status["message"] = MESSAGES[PoolPhase(str(phase))]
    status["resources"] = counts(call, pool)
    status["scope"] = scopes_shown(call, pool)
    drivers = drivers_shown(call, pool)
    if drivers:
        status["driver"] = drivers
    row["metadata"]["annotations"][SUBPOOLS] = str(len(_inside(call, pool)))
    return row


def _root(call: Call, pool: StoredResource) -> str:
    pools = POOLS.of(call)
    while (parent := pools.unchanged_entry(pool.notes["parent"])) is not None:
        pool = parent
    return pool.key


def _inside(call: Call, pool: StoredResource) -> list[StoredResource]:
    return POOLS.with_value(call, "notes.parent", pool.key)


@handles("CreatePool")
def create(call: Call) -> Reply:
    """Create a pool, whose machines are then set up."""
    body, spec = call.body, call.body.get("spec", {})
    if (body["apiVersion"], body["kind"]) != ("v2", "Pool"):
        raise Fault(
            400,
            BAD_REQUEST,
            f"apiVersion must be v2 and kind must be Pool, not {body['apiVersion']} and {body['kind']}.",
        )
    check_resources(spec.get("resources", []))
    parent = spec.get("parent", "")
    if parent and parent not in POOLS.of(call):
        raise Fault(400, BAD_REQUEST, f"The parent {parent} does not exist.")
    labels = documented("PoolLabels", body["metadata"]["labels"])
    project = next(iter(call.fake.iam.projects.values()))
    key = f"{labels[NAME]}-{project}"
    if key in POOLS.of(call):
        raise Fault(409, NAME_TAKEN, f"The pool {labels[NAME]} already exists.")
    POOLS.discard_parts(call, key)  # those of an earlier pool with the same name
    by_console = call.headers.get("request-type") == "console"
    labels.setdefault(WORKSPACE, "0")
    labels |= {
        "os.modelarts/resource.id": f"maos-{labels[NAME]}-{call.fake.next_number():05x}",
        "os.modelarts/tenant.project.id": project,
        "os.modelarts.pool/biz": "private",
    }
    if by_console:
        labels["os.modelarts/create-from"] = "console"
    annotations = documented("PoolAnnotations", body["metadata"].get("annotations", {}))
    fields: Row = {
        "apiVersion": "v2",
        "kind": "Pool",
        "metadata": {
            "name": key,
            "creationTimestamp": timestamp(call.now),
            "labels": labels,
            "annotations": {"os.modelarts/billing.mode": "0", **annotations},
        },
        "spec": {"type": "Dedicate", "resources": [], **deepcopy(documented("PoolSpec", spec))},
    }
    last = POOLS.outcome(call, PoolPhase.RUNNING.value)
    first = PoolPhase.WAITING if last == PoolPhase.WAITING else PoolPhase.CREATING
    start = POOLS.slow_start(call)
    early = [(0.0, PoolPhase.RUNNING.value)] if start else []
    pool = POOLS.add(call, key, fields, *early, (start, first.value), (start + SETTING_UP_SECONDS, last))
    pool.notes |= {
        "addresses": 0,
        "drivers": dict[str, Part](),
        "history": History(),
        "parent": parent,
        "scopes": dict[str, Part](),
        "tags": dict[str, str](),
    }
    if last != PoolPhase.WAITING:
        carry_out(call, pool, change_of(call, pool), last, start=start)
        set_scopes(call, pool, last, after=SETTING_UP_SECONDS, start=start)
        set_drivers(call, pool, last, start=start)
    place_order(call, pool, OrderOperation.APPLY, [], last, start + SETTING_UP_SECONDS)
    pool.notes["history"].foretell(call, pool)
    return Reply({**_row(call, pool), "status": {"resources": {}}})


@handles("ListPools")
def list_pools(call: Call) -> Reply:
    """Return all pools of a workspace."""
    query = call.query
    pools = [pool for pool in POOLS.unchanged(call) if workspace_of(pool) == (query.get("workspaceId") or "0")]
    if query.get("status"):
        pools = [pool for pool in pools if _summary_state(pool.state(call)) == query["status"]]
    if query.get("parent"):
        pools = [pool for pool in pools if pool.notes["parent"] == query["parent"]]
    found = selected([Outline(pool, pool.fields) for pool in pools], query.get("labelSelector"))
    return Reply({"kind": "PoolList", "apiVersion": "v2", "items": [_row(call, one.resource) for one in found]})


@handles("ShowPool")
def show(call: Call) -> Reply:
    """Return a pool."""
    return Reply(_row(call, POOLS.find(call)))


@handles("PatchPool")
def update(call: Call) -> Reply:
    """Change the labels and annotations immediately, and machines, job types and drivers in the background."""
    pool = POOLS.find(call)
    patch = _patch(call.body)
    _check_patch(call, pool, patch)
    before: list[Row] = pool.fields["spec"].get("resources", [])
    pool.fields = merge_patch(pool.fields, patch)
    last: Any = pool.plan.steps[-1][1]
    start = POOLS.slow_start(call)
    if "resources" in patch["spec"]:
        last = resize(call, pool, before, start)
    if "scope" in patch["spec"]:
        set_scopes(call, pool, last, start=start)
    if "driver" in patch["spec"]:
        set_drivers(call, pool, last, start=start)
    return Reply(_row(call, pool))


def _patch(body: Row) -> Row:
    """Return the part of a merge patch that can be changed."""
    metadata = body.get("metadata", {})
    return {
        "metadata": {
            "labels": documented("PoolLabelsUpdate", metadata.get("labels", {})),
            "annotations": documented("PoolAnnotationsUpdate", metadata.get("annotations", {})),
        },
        "spec": deepcopy(documented("PoolSpecUpdate", body.get("spec", {}))),
    }


def _check_patch(call: Call, pool: StoredResource, patch: Row) -> None:
    if pool.state(call) == PoolPhase.DELETING:
        raise Fault(400, BAD_REQUEST, f"The pool {pool.key} is being deleted.")
    labels = patch["metadata"]["labels"]
    others = len(labels) > 1 or patch["metadata"]["annotations"] or patch["spec"]
    if WORKSPACE in labels and others:
        raise Fault(400, BAD_REQUEST, "A request that changes the workspace can't change anything else.")
    if patch["spec"]:
        check_resources(patch["spec"].get("resources", []))
        POOLS.require_state(call, pool, CHANGEABLE, 400, BAD_REQUEST)


def resize(call: Call, pool: StoredResource, before: list[Row], start: float, *, always: bool = False) -> Any:
    """Add and remove machines to match the spec.

    Args:
        call: Call that changed the spec.
        pool: Pool to change.
        before: Resources in the spec before the change.
        start: Seconds until the change begins.
        always: Whether an order is placed even if no machine is added or removed.

    Returns:
        State in which the pool ends.
    """
    change = change_of(call, pool)
    if not change.coming and not change.going and not always:
        return pool.plan.steps[-1][1]
    last = POOLS.outcome(call, PoolPhase.RUNNING.value)
    carry_out(call, pool, change, last, start=start)
    late = [(start, PoolPhase.CREATING.value)] if start else []
    pool.plan.change(call.now, (0, PoolPhase.RUNNING.value), *late, (start + SETTING_UP_SECONDS, last))
    place_order(call, pool, OrderOperation.MODIFY, before, last, start + SETTING_UP_SECONDS)
    pool.notes["history"].foretell(call, pool)
    return last


@handles("DeletePool")
def delete(call: Call) -> Reply:
    """Delete a pool with its machines and nested pools in the background; the response shows its previous state."""
    pool = POOLS.find(call)
    shown = _row(call, pool)
    if pool.state(call) != PoolPhase.DELETING:
        resources = pool.fields["spec"].get("resources", [])
        name = place_order(call, pool, OrderOperation.DELETE, resources, PoolPhase.RUNNING, REMOVING_SECONDS)
        shown["metadata"]["labels"][ORDER] = name
        _remove(call, pool)
    shown["metadata"]["deletionTimestamp"] = timestamp(pool.plan.entered(call.now))
    return Reply(shown)


def _remove(call: Call, pool: StoredResource) -> None:
    """Delete a pool with its machines and nested pools, except those whose deletion is planned to fail."""
    waiting = [pool]
    while waiting:
        pool = waiting.pop()
        if pool.state(call) == PoolPhase.DELETING:
            continue
        if plan_deletion(call, POOLS.resource, pool.plan, REMOVING_SECONDS, PoolPhase.DELETING.value):
            for node in nodes_of(call, pool):
                remove(call, node)
            waiting += reversed(_inside(call, pool))
        pool.notes["history"].foretell(call, pool)


@handles("RetryPoolScope")
def retry_scope(call: Call) -> Reply:
    """Retry to enable a job type that could not be enabled."""
    pool, scope = POOLS.find(call), call.body["scope"]
    part: Part | None = pool.notes["scopes"].get(scope)
    if part is None or part.plan.state(call.now) != PoolScopeState.ENABLE_FAILED:
        raise Fault(400, BAD_REQUEST, f"Enabling {scope} in the pool {pool.key} has not failed.")
    enable(call, pool, scope, pool.state(call))
    return Reply()


@handles("ShowPoolStatistics")
def count_pools(call: Call) -> Reply:
    """Count the pools of a workspace by summary state."""
    wanted = call.query.get("workspaceId") or "0"
    states = Counter(_summary_state(pool.state(call)) for pool in POOLS.unchanged(call) if workspace_of(pool) == wanted)
    status = {state: states[state] for state in ("created", "creating", "deleting", "failed", "pending")}
    moment = timestamp(call.now).replace("T", " ").replace("Z", ".000000000 +0000 UTC")
    return Reply({"statistics": {"status": status}, "operationTime": moment})
