"""Resource pools and quotas of notebooks."""

from __future__ import annotations

from ...models import AuthoringClusterStatus, AuthoringFeatureName, NotebookOwnership, PoolPhase
from ..handlers.call import Call, handles
from ..handlers.collection import StoredResource
from ..handlers.lists import Row, in_workspace
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


def _clusters(call: Call, scope: str | None) -> list[Row]:
    """Return the public pool and the dedicated pools, with a scope only those that enable it."""
    pools = POOLS.unchanged(call)
    if scope is not None:
        pools = [pool for pool in pools if SCOPES[scope] in pool.fields["spec"].get("scope", [])]
    return [_cluster(call, PUBLIC_POOL, NotebookOwnership.MANAGED, 0.0), *(_dedicated(call, pool) for pool in pools)]


@handles("ListAuthoringClusters")
def list_clusters(call: Call) -> Reply:
    """Return one page of pools in which notebooks, or jobs of another kind, can be created."""
    query = call.query
    rows = in_workspace(call, _clusters(call, query.get("scope") or "NOTEBOOK"))
    if wanted := query.get("type"):
        rows = [row for row in rows if row["type"] == wanted]
    return Reply(page_of(call, rows))


@handles("ShowCluster")
def show_cluster(call: Call) -> Reply:
    """Return a pool."""
    wanted = call.path["cluster_id"]
    found = next((row for row in _clusters(call, None) if row["pool_id"] == wanted), None)
    if found is None:
        raise Fault(404, NOT_FOUND, f"The resource pool {wanted} does not exist.")
    return Reply(found)


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
