"""Dev servers: created, listed, shown, renamed and deleted."""

from __future__ import annotations

from typing import Any

from ...models import DevServerCategory, DevServerChargingMode, DevServerSortKey, DevServerState, DevServerType
from ..handlers.call import Call, handles
from ..handlers.collection import Outline, StoredResource
from ..handlers.lists import Row, in_order
from ..iam import USER_ID
from ..spec.replies import INVALID, Fault, Reply
from .dev_server_catalogs import flavor_of, image_of
from .numbered_pages import numbered_page
from .planned_deletions import plan_deletion
from .super_node_servers import DELETING_SECONDS, OWNER, SERVERS, servers_of, volumes_of
from .super_nodes import SUPER_NODES, create_super_node, server_row, whole_list

CREATION_SECONDS = 60.0
SETTLED = frozenset(
    state
    for state in DevServerState
    if state.value in ("RUNNING", "STOPPED", "ERROR") or state.value.endswith("FAILED")
)
"""States in which nothing happens to a server."""


def row_of(call: Call, server: StoredResource) -> Row:
    """Return a dev server as responses show it; the flavor of one in a super node is that of the super node."""
    owner = server.notes.get(OWNER)
    if owner is None:
        return SERVERS.row(call, server)
    return server_row(call, server, SUPER_NODES.find(call, owner).notes["size"])


@handles("CreateDevServer")
def create(call: Call) -> Reply:
    """Create servers in the background; a super node if the flavor is one.

    The response has the first server. If the servers are paid in advance, it has only the ID of the order, because more
    is not certain: Terraform's provider then searches the list for the server.
    """
    body = call.body
    charging: Row = body.get("charging_info") or {}
    prepaid = charging.get("charging_mode") == DevServerChargingMode.PRE_PAID
    flavor = flavor_of(body)
    kind = flavor["server_type"]
    if body.get("server_type") not in (None, kind) or body.get("arch") not in (None, flavor["arch"]):
        raise Fault(400, INVALID, f"The flavor is for {kind} servers with the architecture {flavor['arch']}.")
    if kind == DevServerType.HPS:
        node = create_super_node(call, body)
        return Reply({"order_id": node.fields["order_id"]} if prepaid else row_of(call, servers_of(call, node)[0]))
    if bool(body.get("admin_pass")) == bool(body.get("key_pair_name")):
        raise Fault(400, INVALID, "Either admin_pass or key_pair_name is required.")
    image = image_of(body["image_id"], kind)
    order = f"CS{call.fake.next_number():012}" if prepaid else None
    made = [_create(call, flavor, image, number, order) for number in range(body.get("count") or 1)]
    return Reply({"order_id": order} if prepaid else row_of(call, made[0]))


def _create(call: Call, flavor: Row, image: Row, number: int, order: str | None) -> StoredResource:
    body, key, resource = call.body, call.fake.next_id(), call.fake.next_id()
    network: Row = body["network"]
    charging: Row = body.get("charging_info") or {}
    address = f"10.1.{len(SERVERS.of(call)) // 250}.{len(SERVERS.of(call)) % 250 + 2}"
    keys = [body["key_pair_name"]] if body.get("key_pair_name") else []
    fields: Row = {
        "id": key,
        "name": body["name"] if not number else f"{body['name']}-{number + 1}",
        "category": DevServerCategory.SERVER.value,
        "charging_mode": charging.get("charging_mode") or DevServerChargingMode.POST_PAID.value,
        "flavor": flavor["flavor"],
        "resource_flavor": flavor["resource_flavor"],
        "key_pair_name": body.get("key_pair_name") or "",
        "vpc_id": network["vpc_id"],
        "subnet_id": network["subnet_id"],
        "cloud_server": {"id": resource, "type": flavor["server_type"]},
        "endpoints": [{"dev_service": "SSH", "service": "SSH", "uri": address, "key_pair_names": keys}],
        "volumes": volumes_of(call, body),
        "image": dict(image),
        "create_at": call.milliseconds,
        "update_at": call.milliseconds,
    }
    if order is not None:
        fields["order_id"] = order
    last = SERVERS.outcome(call, DevServerState.RUNNING.value)
    seconds = CREATION_SECONDS + SERVERS.slow_start(call)
    server = SERVERS.add(call, key, fields, (0.0, DevServerState.CREATING.value), (seconds, last))
    server.notes |= {"operations": {}, "ports": {}, "public_ips": {}}
    return server


def _page(call: Call) -> Row:
    rows = [Outline(server, server.fields) for server in SERVERS.unchanged(call)]
    owner = call.query.get("owner")
    if owner and owner != USER_ID:
        rows = []
    if call.query.get("sort_key") or call.query.get("sort_dir"):
        updated = call.query.get("sort_key") == DevServerSortKey.UPDATE_TIME
        rows = in_order(rows, "update_at" if updated else "create_at", call.query.get("sort_dir") or "ASC")
    found = numbered_page(call, rows)
    return {**found, "data": [row_of(call, row.resource) for row in found["data"]]}


@handles("ListDevServers")
def list_servers(call: Call) -> Reply:
    """Return one page of servers."""
    return Reply(_page(call))


@handles("SyncDevServers")
def sync(call: Call) -> Reply:
    """Return one page of servers; the states in the fake are always current."""
    return Reply(_page(call))


@handles("ListAllDevServers")
def list_all(call: Call) -> Reply:
    """Return all servers."""
    return Reply(whole_list([row_of(call, server) for server in SERVERS.unchanged(call)]))


@handles("ShowDevServer")
def show(call: Call) -> Reply:
    """Return a server."""
    return Reply(row_of(call, SERVERS.find(call)))


@handles("UpdateDevServer")
def rename(call: Call) -> Reply:
    """Rename a server."""
    server = SERVERS.find(call)
    server.fields |= {"name": call.body["name"], "update_at": call.milliseconds}
    return Reply(row_of(call, server))


@handles("DeleteDevServer")
def delete(call: Call) -> Reply:
    """Delete a server in the background."""
    server = SERVERS.find(call)
    check_deletion(call, server)
    remove(call, server)
    return Reply(row_of(call, server))


def check_deletion(call: Call, server: StoredResource) -> None:
    """Refuse the deletion of some servers.

    Raises:
        Fault: The server is changing, belongs to a super node, or is prepaid. The codes are a guess: no client handles
            them.
    """
    state: Any = server.state(call)
    if state not in SETTLED:
        raise Fault(400, INVALID, f"The server {server.key} is in state {state}.")
    if server.notes.get(OWNER) is not None:
        raise Fault(400, INVALID, f"The server {server.key} belongs to a super node: scale it down or delete it.")
    prepaid = server.fields["charging_mode"] == DevServerChargingMode.PRE_PAID
    if prepaid and state in (DevServerState.RUNNING, DevServerState.STOPPED):
        raise Fault(400, INVALID, f"The server {server.key} is prepaid: unsubscribe it in the Billing Center.")


def remove(call: Call, server: StoredResource) -> None:
    """Delete a server in the background."""
    plan_deletion(call, SERVERS.resource, server.plan, DELETING_SECONDS, DevServerState.DELETING.value)
    server.fields["update_at"] = call.milliseconds
