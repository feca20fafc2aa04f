"""Groups of super nodes, and the capacity of groups and hyper clusters."""

from __future__ import annotations

from ..handlers.call import Call, handles
from ..handlers.collection import StoredResource
from ..handlers.lists import Row
from ..spec.replies import INVALID, Fault, Reply
from .hyper_clusters import HYPER_CLUSTERS
from .super_node_flavors import NPUS_PER_SERVER, known
from .super_node_servers import unchanged_servers_of
from .super_nodes import GROUP, GROUPS, SUPER_NODES, whole_list

NPU_LIMIT = 384


def _members(call: Call, group: StoredResource) -> list[StoredResource]:
    """Return the super nodes of a group."""
    return SUPER_NODES.unchanged_with_value(call, f"notes.{GROUP}", group.key)


def _row(call: Call, group: StoredResource) -> Row:
    """Return a group as responses show it, with the number of its NPUs."""
    servers = sum(len(unchanged_servers_of(call, node)) for node in _members(call, group))
    return {**GROUPS.row(call, group), "npu_count": str(servers * NPUS_PER_SERVER), "npu_count_limit": str(NPU_LIMIT)}


@handles("ListHyperinstanceGroup")
def list_groups(call: Call) -> Reply:
    """Return all groups."""
    return Reply(whole_list([_row(call, group) for group in GROUPS.unchanged(call)]))


@handles("CreateHyperinstanceGroup")
def create(call: Call) -> Reply:
    """Create a group in a hyper cluster."""
    cluster = HYPER_CLUSTERS.find(call, call.body["hyperinstance_cluster_id"])
    fields: Row = {"id": call.fake.next_id(), "name": call.body["name"], "hyperinstance_cluster_id": cluster.key}
    fields |= {"created_at": call.milliseconds, "updated_at": call.milliseconds}
    return Reply(_row(call, GROUPS.add(call, fields["id"], fields)))


@handles("GetHyperinstanceGroup")
def show(call: Call) -> Reply:
    """Return a group."""
    return Reply(_row(call, GROUPS.find(call)))


@handles("DeleteHyperinstanceGroup")
def delete(call: Call) -> Reply:
    """Delete a group without super nodes; the code of the refusal is a guess."""
    group = GROUPS.find(call)
    if members := _members(call, group):
        raise Fault(400, INVALID, f"The group {group.key} contains the super node {members[0].key}.")
    del GROUPS.of(call)[group.key]
    return Reply()


@handles("ListHyperinstanceClustersCapacity")
def evaluate_cluster_capacity(call: Call) -> Reply:
    """Return the capacity of hyper clusters; only flavors that do not exist are sold out."""
    wanted = call.body.get("hyperinstance_cluster_ids") or list(HYPER_CLUSTERS.of(call))
    clusters = [HYPER_CLUSTERS.find(call, key) for key in wanted]
    names = ("flavor", "availability_zone", "resource_flavor")
    shown: Row = {name: call.body[name] for name in names if name in call.body}
    shown["is_sold_out"] = not known(call.body)
    capacities = [
        {"hyperinstance_cluster_id": cluster.key, "hyperinstance_cluster_name": cluster.fields["name"], **shown}
        for cluster in clusters
    ]
    return Reply({"capacities": capacities})


@handles("ListHyperinstanceGroupsCapacity")
def evaluate_group_capacity(call: Call) -> Reply:
    """Return the capacity of groups; only flavors that do not exist are sold out."""
    shown: Row = {name: call.body[name] for name in ("availability_zone", "resource_flavor")}
    shown["is_sold_out"] = not known(call.body)
    capacities: list[Row] = []
    for key in call.body["hyperinstance_group_ids"]:
        group = GROUPS.find(call, key)
        names = {"hyperinstance_group_name": group.fields["name"]}
        names["hyperinstance_cluster_id"] = group.fields["hyperinstance_cluster_id"]
        capacities.append({"hyperinstance_group_id": group.key, **names, **shown})
    return Reply({"capacities": capacities})
