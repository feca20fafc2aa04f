"""Disks, network interfaces and public addresses of dev servers, and RoCE networks."""

from __future__ import annotations

from ...models import DevServerPortState, DevServerState, DevServerVolumePurpose
from ..handlers.call import Call, handles
from ..handlers.collection import StoredResource
from ..handlers.lists import Row
from ..handlers.owner import owner_of
from ..spec.replies import INVALID, Fault, Reply
from .dev_server_operations import begin, operation_row
from .hyper_clusters import NOT_FOUND
from .super_node_servers import SERVERS

DISK_SECONDS = 10.0
NEW_DISK = {"type": DevServerVolumePurpose.DATA.value, "size": 100, "evs_type": "SSD"}


def _server(call: Call) -> StoredResource:
    """Return the server in the path, which must be running or stopped; the code of the refusal is a guess."""
    server = SERVERS.find(call)
    SERVERS.require_state(call, server, (DevServerState.RUNNING, DevServerState.STOPPED), 400, INVALID)
    return server


def _disks(server: StoredResource) -> list[str]:
    return [volume["evs_id"] for volume in server.fields.get("volumes", [])]


def _ports(server: StoredResource) -> list[str]:
    return list(server.notes.get("ports", {}))


def _addresses(server: StoredResource) -> list[str]:
    return list(server.notes.get("public_ips", {}))


def _missing(call: Call, what: str, key: str) -> Fault:
    return Fault(400, NOT_FOUND, f"The {what} {key:.60} does not exist.")


def _begun(call: Call, server: StoredResource, kind: str) -> Reply:
    """Return the operation of a change of disks, which has begun."""
    return Reply(operation_row(call, server, begin(call, server, kind, DISK_SECONDS)))


@handles("GetDevServerOperation")
def get_operation(call: Call) -> Reply:
    """Return an operation."""
    return Reply(operation_row(call, SERVERS.find(call), call.path["operation_id"]))


@handles("AttachDevServerVolume")
def attach_volume(call: Call) -> Reply:
    """Attach a disk that no server has; the fake accepts the ID of any other disk."""
    server = _server(call)
    disk: str = call.body["volume_id"]
    if SERVERS.unchanged_with_value(call, _disks, disk):
        raise Fault(400, INVALID, f"The disk {disk:.60} is already attached.")
    server.fields["volumes"].append({**NEW_DISK, "evs_id": disk})
    return _begun(call, server, "node_attach_volume")


@handles("DetachDevServerVolume")
def detach_volume(call: Call) -> Reply:
    """Detach a data disk."""
    server = _server(call)
    disk = call.path["volume_id"]
    found = next((volume for volume in server.fields["volumes"] if volume["evs_id"] == disk), None)
    if found is None:
        raise _missing(call, "disk", disk)
    if found["type"] == DevServerVolumePurpose.ROOT:
        raise Fault(400, INVALID, f"The disk {disk:.60} is the system disk.")
    server.fields["volumes"].remove(found)
    return _begun(call, server, "node_detach_volume")


@handles("AttachDevServerPort")
def attach_port(call: Call) -> Reply:
    """Attach a network interface, or create one."""
    server = _server(call)
    if not call.body.get("port_id") and not call.body.get("network_id"):
        raise Fault(400, INVALID, "Either port_id or network_id is required.")
    ports: Row = server.notes.setdefault("ports", {})
    port_id: str = call.body.get("port_id") or call.fake.next_id()
    if SERVERS.unchanged_with_value(call, _ports, port_id):
        raise Fault(400, INVALID, f"The network interface {port_id:.60} is already attached.")
    number = call.fake.next_number()
    ports[port_id] = {
        "port_id": port_id,
        "mac_addr": f"fa:16:3e:{number >> 16 & 255:02x}:{number >> 8 & 255:02x}:{number & 255:02x}",
        "port_state": DevServerPortState.ACTIVE.value,
        "virsubnet_id": call.body.get("network_id") or server.fields["subnet_id"],
    }
    return Reply(ports[port_id])


@handles("DetachDevServerPort")
def detach_port(call: Call) -> Reply:
    """Detach a network interface."""
    server = _server(call)
    port_id = call.path["port_id"]
    if server.notes.get("ports", {}).pop(port_id, None) is None:
        raise _missing(call, "network interface", port_id)
    return Reply({"port_id": port_id})


def _public_ips(server: StoredResource) -> Row:
    bound: Row = server.notes.get("public_ips", {})
    return {"public_ips": [{"id": key, "address": address} for key, address in bound.items()]}


@handles("ListDevServerPublicIP")
def list_public_ips(call: Call) -> Reply:
    """Return the public addresses of a server."""
    return Reply(_public_ips(SERVERS.find(call)))


@handles("BindDevServerPublicIP")
def bind_public_ip(call: Call) -> Reply:
    """Bind a public address that no server has; the fake accepts any other ID."""
    server = _server(call)
    bound: Row = server.notes.setdefault("public_ips", {})
    key: str = call.body["public_ip_id"]
    if SERVERS.unchanged_with_value(call, _addresses, key):
        raise Fault(400, INVALID, f"The address {key:.60} is already bound.")
    bound[key] = f"203.0.113.{call.fake.next_number() % 254 + 1}"
    return Reply(_public_ips(server))


@handles("UnbindDevServerPublicIP")
def unbind_public_ip(call: Call) -> Reply:
    """Unbind a public address."""
    server = SERVERS.find(call)
    key = call.path["publicip_id"]
    if server.notes.get("public_ips", {}).pop(key, None) is None:
        raise _missing(call, "address", key)
    return Reply()


@handles("CreateRoceNetwork")
def create_network(call: Call) -> Reply:
    """Create a RoCE network. No operation shows it again."""
    project = owner_of(call)["project"]
    network: Row = {
        "id": call.fake.next_id(),
        "name": call.body["physical_network"],
        "project_id": project,
        "tenant_id": project,
        "status": "ACTIVE",
        "subnets": "",
        "provider:network_type": call.body["network_type"],
        "provider:physical_network": call.body["physical_network"],
    }
    return Reply({"network": network})
