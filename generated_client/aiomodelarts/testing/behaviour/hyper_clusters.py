"""Hyper clusters: the networks that connect super nodes with each other."""

from __future__ import annotations

from ...models import HyperClusterType
from ..handlers.call import Call, handles
from ..handlers.collection import Collection, StoredResource
from ..handlers.lists import Row
from ..spec.replies import INVALID, Fault, Reply

NOT_FOUND = "ModelArts.6404"
"""Code of an unknown dev server in Terraform's provider. Hyper clusters, groups and super nodes have it by a guess."""
TYPE = "type"

HYPER_CLUSTERS = Collection("hyper_clusters", "id", (400, NOT_FOUND))


def _type(call: Call) -> str:
    """Return the requested type, by default that of super nodes."""
    kind: str = call.query.get(TYPE) or HyperClusterType.HPS.value
    return kind


def _find(call: Call) -> StoredResource:
    """Return the hyper cluster in the path.

    Raises:
        Fault: It does not exist, or has another type.
    """
    cluster = HYPER_CLUSTERS.find(call)
    if cluster.notes[TYPE] != _type(call):
        raise Fault(400, NOT_FOUND, f"The hyper cluster {cluster.key} is not of the type {_type(call):.60}.")
    return cluster


@handles("ListHyperCluster")
def list_clusters(call: Call) -> Reply:
    """Return all hyper clusters of a type."""
    found = [cluster for cluster in HYPER_CLUSTERS.unchanged(call) if cluster.notes[TYPE] == _type(call)]
    return Reply({"hyper_clusters": [HYPER_CLUSTERS.row(call, cluster) for cluster in found]})


@handles("CreateHyperCluster")
def create(call: Call) -> Reply:
    """Create a hyper cluster, with a subnet of its own if the request has none."""
    given: str | None = call.body.get("hyper_cluster_subnet_id")
    network: Row = {"hyper_cluster_subnet_id": given or call.fake.next_id(), "is_default": not given}
    fields: Row = {"id": call.fake.next_id(), "name": call.body["name"], "network_info": [network]}
    cluster = HYPER_CLUSTERS.add(call, fields["id"], fields)
    cluster.notes[TYPE] = call.body.get(TYPE) or HyperClusterType.HPS.value
    return Reply(HYPER_CLUSTERS.row(call, cluster))


@handles("GetHyperCluster")
def show(call: Call) -> Reply:
    """Return a hyper cluster."""
    return Reply(HYPER_CLUSTERS.row(call, _find(call)))


@handles("DeleteHyperCluster")
def delete(call: Call) -> Reply:
    """Delete a hyper cluster, unless it contains super nodes or groups.

    The code of the refusal is a guess: no client is known that handles it.
    """
    cluster = _find(call)
    inside = [
        key
        for table, field in (("super_nodes", "hps_cluster_id"), ("super_node_groups", "hyperinstance_cluster_id"))
        for key, resource in call.fake.table(table).items()
        if resource.fields.get(field) == cluster.key and not resource.plan.gone(call.now)
    ]
    if inside:
        raise Fault(400, INVALID, f"The hyper cluster {cluster.key} contains {inside[0]}.")
    del HYPER_CLUSTERS.of(call)[cluster.key]
    return Reply()
