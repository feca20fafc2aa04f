"""Resource pools and quotas of notebooks."""

from __future__ import annotations

from ...models import AuthoringClusterStatus, AuthoringFeatureName, NotebookOwnership, PoolPhase
from ..handlers.call import Call, handles
from ..handlers.collection import Outline, StoredResource
from ..handlers.lists import Row, equal, in_workspace
from ..iam import DOMAIN_ID, USER_ID
from ..spec.replies import Fault, Reply
from ..state.state_plan import State
from .notebook_flavors import flavors, shown_flavor
from .notebook_lists import page_of
from .notebooks import NOTEBOOKS
from .pools import POOLS, workspace_of

# A guess: the reference has no error code of an unknown pool.
NOT_FOUND = "ModelArts.6404"
PUBLIC_POOL = "pool-public"
QUOTA = 100
SCOPES = {"NOTEBOOK": "Notebook", "TRAIN": "Train", "INFER": "Infer"}
STATUSES: dict[State, AuthoringClusterStatus] = {
    PoolPhase.CREATING: AuthoringClusterStatus.INITIALIZING,
    PoolPhase.WAITING: AuthoringClusterStatus.PENDING,
    PoolPhase.CREATION_FAILED: AuthoringClusterStatus.INITIALIZE_FAILED,
    PoolPhase.DELETING: AuthoringClusterStatus.DELETING,
}


def _cluster(call: Call, pool_id: str, ownership: NotebookOwnership, created: float) -> Row:
    """Return a pool that can be used, with the flavors of its owner."""
    moment = str(int(created * 1000))
    return {
        "logic_cluster_id": pool_id,
        "pool_id": pool_id,
        "status": AuthoringClusterStatus.ACTIVE.value,
        "type": ownership.value,
        "resource_categories": "CPU",
        "workspace_id": "0",
        "create_at": moment,
        "update_at": moment,
        "project_id": next(iter(call.fake.iam.projects.values())),
        "domain_id": DOMAIN_ID,
        "flavors": [
            {**shown_flavor(flavor), "support_eni": ownership == NotebookOwnership.DEDICATED}
            for flavor in flavors()
            if flavor["type"] == ownership.value
        ],
        "is_allow_root": False,
    }


def _dedicated(call: Call, pool: StoredResource) -> Row:
    created = pool.plan.since(PoolPhase.CREATING.value, call.now) or 0.0
    status = STATUSES.get(pool.state(call), AuthoringClusterStatus.ACTIVE)
    row = _cluster(call, pool.key, NotebookOwnership.DEDICATED, created)
    return {**row, "status": status.value, "workspace_id": workspace_of(pool)}


def _public(call: Call) -> Row:
    return _cluster(call, PUBLIC_POOL, NotebookOwnership.MANAGED, 0.0)


def _outlines(call: Call) -> list[Outline[StoredResource | None]]:
    """Return outlines of the public pool, which is no resource, and of the dedicated pools with the requested scope."""
    scope, dedicated = SCOPES[call.query.get("scope") or "NOTEBOOK"], NotebookOwnership.DEDICATED.value
    public = Outline[StoredResource | None](None, {"type": NotebookOwnership.MANAGED.value, "workspace_id": "0"})
    pools = [pool for pool in POOLS.unchanged(call) if scope in pool.fields["spec"].get("scope", [])]
    return [public, *(Outline(pool, {"type": dedicated, "workspace_id": workspace_of(pool)}) for pool in pools)]


@handles("ListAuthoringClusters")
def list_clusters(call: Call) -> Reply:
    """Return one page of pools in which notebooks, or jobs of another kind, can be created."""
    rows = equal(in_workspace(call, _outlines(call)), "type", call.query.get("type"))
    found = page_of(call, rows)
    pools: list[StoredResource | None] = [row.resource for row in found["data"]]
    return Reply({**found, "data": [_public(call) if pool is None else _dedicated(call, pool) for pool in pools]})


@handles("ShowCluster")
def show_cluster(call: Call) -> Reply:
    """Return a pool."""
    wanted = call.path["cluster_id"]
    if wanted == PUBLIC_POOL:
        return Reply(_public(call))
    pool = POOLS.of(call).unchanged_entry(wanted)
    if pool is None:
        raise Fault(404, NOT_FOUND, f"The resource pool {wanted} does not exist.")
    return Reply(_dedicated(call, pool))


@handles("ListFeatures")
def show_feature(call: Call) -> Reply:
    """Return the quota of notebooks and the number of existing ones."""
    wanted = call.path["feature"]
    if wanted != AuthoringFeatureName.NOTEBOOK:
        raise Fault(404, NOT_FOUND, f"The feature {wanted} does not exist.")
    used = NOTEBOOKS.of(call).number_with_value("fields.feature", wanted)
    feature: Row = {
        "id": "feature-notebook",
        "name": wanted,
        "enabled": True,
        "quota": QUOTA,
        "used": used,
        "user_id": USER_ID,
        "create_at": 0,
        "update_at": 0,
    }
    return Reply(feature)
