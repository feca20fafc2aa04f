"""Actions on super nodes, which run in the background: start, stop, reinstall and scale.

No response has the ID of the operation that an action begins, so the fake uses the ID of the request for it.
"""

from __future__ import annotations

from ...models import DevServerState, SuperNodeState
from ..handlers.call import Call, handles
from ..handlers.collection import StoredResource
from ..handlers.lists import Row
from ..spec.replies import INVALID, Fault, Reply
from .dev_server_operations import begin, operation_row
from .super_node_flavors import SIZES, names_of, size_of
from .super_node_servers import DELETING_SECONDS, add_servers, change, image_of, remove, settled
from .super_nodes import SUPER_NODES, super_node_row

STARTING_SECONDS = 20.0
STOPPING_SECONDS = 20.0
INSTALLATION_SECONDS = 120.0
SCALING_SECONDS = 60.0
REQUEST_ID = "X-Request-Id"


def _active(call: Call) -> tuple[StoredResource, list[StoredResource]]:
    """Return the super node in the path and its servers.

    Raises:
        Fault: The super node is not active, or a server is changing. The codes are a guess: no client handles them.
    """
    node = SUPER_NODES.find(call)
    SUPER_NODES.require_state(call, node, (SuperNodeState.ACTIVE,), 400, INVALID)
    return node, settled(call, node)


def _begun(call: Call, node: StoredResource, kind: str, seconds: float) -> Reply:
    """Return the reply to an action, and record its operation."""
    operation_id = begin(call, node, kind, seconds)
    return Reply(super_node_row(call, node), headers={REQUEST_ID: operation_id})


def _in_state(call: Call, servers: list[StoredResource], *states: DevServerState) -> list[StoredResource]:
    """Return the servers in one of the states.

    Raises:
        Fault: There are none.
    """
    found = [server for server in servers if server.state(call) in states]
    if not found:
        raise Fault(400, INVALID, f"No server is in state {' or '.join(states)}.")
    return found


@handles("StartHyperinstance")
def start(call: Call) -> Reply:
    """Start the stopped servers."""
    node, servers = _active(call)
    stopped = _in_state(call, servers, DevServerState.STOPPED, DevServerState.START_FAILED)
    change(call, stopped, DevServerState.STARTING, DevServerState.RUNNING, STARTING_SECONDS)
    return _begun(call, node, "start", STARTING_SECONDS)


@handles("StopHyperinstance")
def stop(call: Call) -> Reply:
    """Stop the running servers."""
    node, servers = _active(call)
    running = _in_state(call, servers, DevServerState.RUNNING, DevServerState.STOP_FAILED)
    change(call, running, DevServerState.STOPPING, DevServerState.STOPPED, STOPPING_SECONDS)
    return _begun(call, node, "stop", STOPPING_SECONDS)


@handles("ChangeHyperinstanceOS")
def change_os(call: Call) -> Reply:
    """Install an image on the servers, all of which must be stopped, and start them."""
    node, servers = _active(call)
    running = next((server for server in servers if server.state(call) != DevServerState.STOPPED), None)
    if running is not None:
        raise Fault(400, INVALID, f"The server {running.key} is in state {running.state(call)}, and must be stopped.")
    key_pair = call.body.get("key_pair_name")
    if call.body.get("admin_pass") or not key_pair:
        raise Fault(400, INVALID, "A super node needs a key pair, and takes no password.")
    node.notes["image_id"] = call.body["image_id"]
    for server in servers:
        server.fields |= {"image": image_of(call.body["image_id"]), "key_pair_name": key_pair}
        server.fields["endpoints"][0]["key_pair_names"] = [key_pair]
    change(call, servers, DevServerState.CHANGING_OS, DevServerState.RUNNING, INSTALLATION_SECONDS)
    later = (INSTALLATION_SECONDS, SuperNodeState.ACTIVE.value)
    node.plan.change(call.now, (0.0, SuperNodeState.REIMAGING.value), later)
    return _begun(call, node, "change_os", INSTALLATION_SECONDS)


@handles("GetScaleEvaluationsDevServer")
def get_scale_evaluation(call: Call) -> Reply:
    """Return all other flavors."""
    size = SUPER_NODES.find(call).notes["size"]
    options: list[Row] = [{**names_of(other), "is_sold_out": False} for other in SIZES if other != size]
    return Reply({"evaluations": options})


@handles("ScaleUpHyperinstance")
def scale_up(call: Call) -> Reply:
    """Create servers until there are as many as in the flavor."""
    node, servers = _active(call)
    size = size_of(call.body)
    if size <= len(servers):
        raise Fault(400, INVALID, f"The super node {node.key} already has {len(servers)} servers.")
    given: Row = {
        name: call.body[name] for name in ("root_volume", "data_volume", "key_pair_name") if name in call.body
    }
    settings: Row = {**node.notes["settings"], "image_id": node.notes["image_id"], **given}
    if call.body.get("image_id"):
        settings["image_id"] = call.body["image_id"]
    node.notes["size"] = size
    seconds = SCALING_SECONDS + SUPER_NODES.slow_start(call)
    add_servers(call, node, size - len(servers), settings, seconds, DevServerState.RUNNING.value)
    return _begun(call, node, "scale_up", seconds)


def _to_remove(call: Call, servers: list[StoredResource]) -> list[StoredResource]:
    """Return the servers that a request removes: those that it names, or the newest.

    Raises:
        Fault: The servers do not belong to the super node, or their number does not fit the flavor.
    """
    wanted: list[str] = call.body.get("server_ids") or []
    by_id = {server.key: server for server in servers}
    unknown = next((key for key in wanted if key not in by_id), None)
    if unknown is not None:
        raise Fault(400, INVALID, f"The super node has no server {unknown:.60}.")
    left = len(servers) - len(set(wanted))
    size = size_of(call.body) if call.body.get("flavor") or call.body.get("resource_flavor") or not wanted else left
    if not 1 <= size < len(servers) or (wanted and size != left):
        raise Fault(
            400, INVALID, f"The super node has {len(servers)} servers and can't be reduced to {size} like this."
        )
    return [by_id[key] for key in dict.fromkeys(wanted)] or servers[size:]


@handles("ScaleDownHyperinstance")
def scale_down(call: Call) -> Reply:
    """Delete servers, which must leave as many as a flavor has."""
    node, servers = _active(call)
    removed = _to_remove(call, servers)
    left = len(servers) - len(removed)
    if left not in SIZES:
        raise Fault(400, INVALID, f"No flavor of super nodes has {left} servers.")
    node.notes["size"] = left
    remove(call, removed)
    return _begun(call, node, "scale_down", DELETING_SECONDS)


@handles("GetHyperinstanceOperation")
def get_operation(call: Call) -> Reply:
    """Return an operation."""
    return Reply(operation_row(call, SUPER_NODES.find(call), call.path["operation_id"]))
