"""Super nodes: created with their servers, shown and deleted."""

from __future__ import annotations

from ...models import DevServerChargingMode, DevServerSortKey, DevServerState, SuperNodeState
from ..handlers.call import Call, handles
from ..handlers.collection import Collection, StoredResource
from ..handlers.lists import Row, in_order
from ..spec.replies import INVALID, Fault, Reply
from .hyper_clusters import HYPER_CLUSTERS, NOT_FOUND
from .numbered_pages import numbered_page
from .planned_deletions import plan_deletion
from .super_node_flavors import names_of, size_of
from .super_node_servers import DELETING_SECONDS, OWNER, SERVERS, add_servers, remove, servers_of, unchanged_servers_of

CREATION_SECONDS = 60.0
GROUP = "group"

SUPER_NODES = Collection("super_nodes", "id", (400, NOT_FOUND), state="status")
GROUPS = Collection("super_node_groups", "id", (400, NOT_FOUND))


def server_row(call: Call, server: StoredResource, size: int) -> Row:
    """Return a server of a super node as responses show it; its flavor is that of the super node."""
    return {**SERVERS.row(call, server), **names_of(size)}


def super_node_row(call: Call, node: StoredResource) -> Row:
    """Return a super node as responses show it, with its servers."""
    size = node.notes["size"]
    return {
        **SUPER_NODES.row(call, node),
        "servers": [server_row(call, server, size) for server in unchanged_servers_of(call, node)],
    }


def create_super_node(call: Call, settings: Row) -> StoredResource:
    """Create a super node in the background, as the creation of a dev server of the type HPS does.

    Args:
        call: Call that creates it.
        settings: Body of the request: `name`, `flavor` or `resource_flavor`, `image_id`, `key_pair_name`, `network`,
            `hps_cluster_id`, the volumes and `charging_info`.

    Raises:
        Fault: The flavor, the hyper cluster or the group does not exist, or there is no key pair.
    """
    size = size_of(settings)
    if settings.get("admin_pass") or not settings.get("key_pair_name"):
        raise Fault(400, INVALID, "A super node needs a key pair, and takes no password.")
    network: Row = settings.get("network") or {}
    cluster: Row = network.get("hyper_cluster") or {}
    group: Row = network.get("hyper_group") or {}
    cluster_id: str = settings.get("hps_cluster_id") or cluster.get("id") or ""
    if group.get("id"):
        cluster_id = GROUPS.find(call, group["id"]).fields["hyperinstance_cluster_id"]
    if cluster_id:
        HYPER_CLUSTERS.find(call, cluster_id)
    key, now = call.fake.next_id(), call.milliseconds
    fields: Row = {"id": key, "name": settings["name"], "hps_id": call.fake.next_id(), "hps_cluster_id": cluster_id}
    fields |= {"order_id": f"CS{call.fake.next_number():012}", "create_at": now, "update_at": now}
    last, seconds = SUPER_NODES.outcome(call, SuperNodeState.ACTIVE.value), CREATION_SECONDS
    seconds += SUPER_NODES.slow_start(call)
    node = SUPER_NODES.add(call, key, fields, (0.0, SuperNodeState.PROVISIONING.value), (seconds, last))
    node.notes |= {"size": size, "servers": 0, "image_id": settings.get("image_id", ""), "operations": {}}
    node.notes |= {GROUP: group.get("id", ""), "settings": settings}
    made = DevServerState.RUNNING if last == SuperNodeState.ACTIVE else DevServerState.CREATE_FAILED
    add_servers(call, node, size, settings, seconds, made.value)
    return node


@handles("ListHyperinstances")
def list_super_nodes(call: Call) -> Reply:
    """Return one page of super nodes."""
    rows = SUPER_NODES.outlines(call)
    if call.query.get("sort_key") or call.query.get("sort_dir"):
        updated = call.query.get("sort_key") == DevServerSortKey.UPDATE_TIME
        rows = in_order(rows, "update_at" if updated else "create_at", call.query.get("sort_dir"))
    found = numbered_page(call, rows)
    return Reply({**found, "data": [super_node_row(call, row.resource) for row in found["data"]]})


def whole_list(rows: list[Row]) -> Row:
    """Return a list in a single response, in the form of a page."""
    return {"current": 1, "pages": 1, "size": len(rows), "total": len(rows), "data": rows}


@handles("ListAllHyperinstances")
def list_all(call: Call) -> Reply:
    """Return all super nodes."""
    return Reply(whole_list([super_node_row(call, node) for node in SUPER_NODES.unchanged(call)]))


@handles("GetHyperinstance")
def show(call: Call) -> Reply:
    """Return a super node."""
    return Reply(super_node_row(call, SUPER_NODES.find(call)))


@handles("ListHyperinstanceServers")
def list_servers(call: Call) -> Reply:
    """Return the servers of a super node."""
    node = SUPER_NODES.find(call)
    return Reply(
        whole_list([server_row(call, server, node.notes["size"]) for server in unchanged_servers_of(call, node)])
    )


@handles("DeleteHyperinstance")
def delete(call: Call) -> Reply:
    """Delete a super node in the background, unless it is prepaid; the codes of the refusals are a guess."""
    node = SUPER_NODES.find(call)
    SUPER_NODES.require_state(call, node, (SuperNodeState.ACTIVE, SuperNodeState.ERROR), 400, INVALID)
    servers = servers_of(call, node)
    prepaid = any(server.fields["charging_mode"] == DevServerChargingMode.PRE_PAID for server in servers)
    if prepaid and node.state(call) != SuperNodeState.ERROR:
        raise Fault(400, INVALID, f"The super node {node.key} is prepaid: unsubscribe it in the Billing Center.")
    deleting = SuperNodeState.TERMINATING.value
    if plan_deletion(call, SUPER_NODES.resource, node.plan, DELETING_SECONDS, deleting):
        remove(call, servers)
    node.fields["update_at"] = call.milliseconds
    return Reply(super_node_row(call, node))


def _switches(server: StoredResource) -> Row:
    """Return the switches of a server; those of a super node share a rack."""
    rack = sum(server.notes[OWNER].encode()) % 250
    return {"resource_id": server.fields["cloud_server"]["id"], "network_nodes": [f"10.0.{rack}.1", f"10.0.{rack}.2"]}


@handles("GetTopologies")
def list_topologies(call: Call) -> Reply:
    """Return the switches of the servers of super nodes, or of those that the query selects."""
    wanted, resource = call.query.get("id"), call.query.get("resource_id")
    servers = [server for server in SERVERS.unchanged(call) if server.notes.get(OWNER)]
    if wanted:
        if wanted not in SERVERS.of(call):
            SUPER_NODES.find(call, wanted)
        servers = [server for server in servers if wanted in (server.key, server.notes[OWNER])]
    rows = [_switches(server) for server in servers]
    return Reply({"servers": [row for row in rows if resource in (None, "", row["resource_id"])]})
