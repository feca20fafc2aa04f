"""Servers of super nodes, which are created, started, stopped and deleted together."""

from __future__ import annotations

from collections.abc import Iterable

from ...models import DevServerCategory, DevServerChargingMode, DevServerState, DevServerType
from ..handlers.call import Call
from ..handlers.collection import Collection, StoredResource
from ..handlers.lists import Row
from ..spec.replies import INVALID, Fault
from .hyper_clusters import NOT_FOUND

OWNER = "super_node"
"""Note with the ID of the super node to which a server belongs."""
DELETING_SECONDS = 10.0
SETTLED = frozenset({
    DevServerState.RUNNING, DevServerState.STOPPED, DevServerState.START_FAILED, DevServerState.STOP_FAILED,
})  # fmt: skip

SERVERS = Collection("dev_servers", "id", (400, NOT_FOUND), state="status")


def servers_of(call: Call, node: StoredResource) -> list[StoredResource]:
    """Return the servers of a super node, in order of creation."""
    return SERVERS.with_value(call, f"notes.{OWNER}", node.key)


def unchanged_servers_of(call: Call, node: StoredResource) -> list[StoredResource]:
    """Return the servers of a super node for reading, in order of creation. The caller must not change them."""
    return SERVERS.unchanged_with_value(call, f"notes.{OWNER}", node.key)


def settled(call: Call, node: StoredResource) -> list[StoredResource]:
    """Return the servers of a super node, none of which is changing.

    Raises:
        Fault: A server is changing. The code is a guess: no client is known that handles it.
    """
    servers = servers_of(call, node)
    for server in servers:
        if server.state(call) not in SETTLED:
            raise Fault(400, INVALID, f"The server {server.key} is in state {server.state(call)}.")
    return servers


def volumes_of(call: Call, settings: Row) -> list[Row]:
    """Return the disks of a new server."""
    root: Row = settings.get("root_volume") or {}
    data: Row = settings.get("data_volume") or {}
    volumes: list[Row] = [{"type": "ROOT", "size": root.get("size", 150), "evs_type": root.get("type", "SSD")}]
    if data:
        disk = {"type": "DATA", "size": data.get("size", 500), "evs_type": data.get("type", "SSD")}
        volumes += [dict(disk) for _ in range(data.get("count", 1))]
    return [{**volume, "evs_id": call.fake.next_id()} for volume in volumes]


def image_of(image_id: str) -> Row:
    """Return an image as servers show it."""
    names = {"name": f"EulerOS-{image_id[:8]}", "arch": "ARM", "status": "ACTIVE"}
    return {"image_id": image_id, "server_type": DevServerType.HPS.value, **names}


def add_servers(call: Call, node: StoredResource, count: int, settings: Row, seconds: float, last: str) -> None:
    """Create servers of a super node in the background.

    Args:
        call: Call that creates them.
        node: The super node.
        count: Number of servers.
        settings: Settings in the request: `image_id`, `key_pair_name`, `network`, the volumes and `charging_info`.
        seconds: Duration of the creation.
        last: State of the servers afterwards.
    """
    network: Row = settings.get("network") or {}
    charging: Row = settings.get("charging_info") or {}
    key_pair: str = settings.get("key_pair_name") or ""
    first = node.notes["servers"] + 1
    node.notes["servers"] += count
    for number in range(first, first + count):
        key, resource = call.fake.next_id(), call.fake.next_id()
        address = f"192.168.{number // 250}.{number % 250 + 2}"
        endpoint = {"dev_service": "SSH", "service": "SSH", "uri": address, "key_pair_names": [key_pair]}
        fields: Row = {
            "id": key,
            "name": f"{node.fields['name']}-{number}",
            "category": DevServerCategory.HPS.value,
            "charging_mode": charging.get("charging_mode", DevServerChargingMode.POST_PAID.value),
            "key_pair_name": key_pair,
            "vpc_id": network.get("vpc_id", ""),
            "subnet_id": network.get("subnet_id", ""),
            "cloud_server": {"id": resource, "type": "HPS", "hps_id": node.fields["hps_id"], "hps_ecs_id": resource},
            "endpoints": [endpoint],
            "volumes": volumes_of(call, settings),
            "image": image_of(settings.get("image_id") or node.notes["image_id"]),
            "server_hps": {"id": node.key, "name": node.fields["name"]},
            "create_at": call.milliseconds,
            "update_at": call.milliseconds,
        }
        if fields["charging_mode"] == DevServerChargingMode.PRE_PAID:
            fields["order_id"] = node.fields["order_id"]
        server = SERVERS.add(call, key, fields, (0.0, DevServerState.CREATING.value), (seconds, last))
        server.notes[OWNER] = node.key


def change(
    call: Call, servers: Iterable[StoredResource], during: DevServerState, after: DevServerState, seconds: float
) -> None:
    """Change the state of servers in the background."""
    for server in servers:
        server.plan.change(call.now, (0.0, during.value), (seconds, after.value))
        server.fields["update_at"] = call.milliseconds


def remove(call: Call, servers: Iterable[StoredResource]) -> None:
    """Delete servers in the background."""
    for server in servers:
        server.plan.change(call.now, (0.0, DevServerState.DELETING.value))
        server.plan.end(call.now + DELETING_SECONDS)
