"""Networks: created, changed by merge patches, and deleted in the background."""

from __future__ import annotations

from ipaddress import ip_network

from ...models import NetworkPhase
from ..handlers.call import Call, handles
from ..handlers.collection import Collection, StoredResource
from ..handlers.label_selectors import selected
from ..handlers.lists import Row, continuation, page
from ..spec.contracts import documented
from ..spec.json_paths import merge_patch, value_of
from ..spec.replies import Fault, Reply
from ..spec.timestamps import timestamp
from ..state.table import Table
from .network_links import Links
from .planned_deletions import plan_deletion

BAD_REQUEST = "ModelArts.50004000"
NETWORKS = Collection("networks", "network_name", (404, "ModelArts.50025001"), state="status.phase")
NAME = "os.modelarts/name"
WORKSPACE = "os.modelarts/workspace.id"
ACCEPTED_SECONDS = 2.0
CREATING_SECONDS = 20.0
DELETING_SECONDS = 10.0
# Addresses of a subnet that machines can't have, such as that of its gateway.
RESERVED_ADDRESSES = 4


def _row(call: Call, network: StoredResource) -> Row:
    row = NETWORKS.row(call, network)
    phase = row["status"]["phase"]
    if phase != NetworkPhase.ACCEPTED:
        links: Links = network.notes["links"]
        row["status"]["connectionStatus"] = links.shown(call, phase)
    return row


@handles("CreateNetwork")
def create(call: Call) -> Reply:
    """Create a network, which is then set up."""
    labels = documented("NetworkLabels", call.body["metadata"]["labels"])
    spec = documented("NetworkSpec", call.body["spec"])
    _check_range(spec["cidr"])
    name = f"{labels[NAME]}-{next(iter(call.fake.iam.projects.values()))}"
    if name in NETWORKS.of(call):
        raise Fault(400, BAD_REQUEST, f"The network {name} already exists.")
    fields: Row = {
        "apiVersion": "v1",
        "kind": "Network",
        "metadata": {
            "name": name,
            "creationTimestamp": timestamp(call.now),
            "labels": labels,
            "annotations": {},
        },
        "spec": {**spec, "connection": _connection(spec.get("connection", {}))},
        "status": {},
    }
    network = NETWORKS.add(
        call,
        name,
        fields,
        (0, NetworkPhase.ACCEPTED.value),
        (ACCEPTED_SECONDS, NetworkPhase.CREATING.value),
        (CREATING_SECONDS, NETWORKS.outcome(call, NetworkPhase.ACTIVE.value)),
    )
    links = network.notes["links"] = Links([], [])
    links.adapt(call, network)
    return Reply(_row(call, network))


def _check_range(cidr: str) -> None:
    try:
        ip_network(cidr, strict=False)
    except ValueError:
        raise Fault(400, BAD_REQUEST, f"spec.cidr {cidr!r} is not a valid address range.") from None


@handles("ListNetworks")
def list_networks(call: Call) -> Reply:
    """Return one page of the networks of a workspace."""
    wanted = call.query.get("workspaceId") or "0"
    rows = [row for row in NETWORKS.outlines(call) if row["metadata"]["labels"].get(WORKSPACE, "0") == wanted]
    rows = selected(rows, call.query.get("labelSelector"))
    shown, metadata = [_row(call, row.resource) for row in page(call, rows)], continuation(call, rows)
    return Reply({"apiVersion": "v1", "kind": "NetworkList", "metadata": metadata, "items": shown})


@handles("ShowNetwork")
def show(call: Call) -> Reply:
    """Return a network."""
    return Reply(_row(call, NETWORKS.find(call)))


@handles("PatchNetwork")
def update(call: Call) -> Reply:
    """Change the annotations, labels or connections of a network; connections change in the background."""
    network = NETWORKS.find(call)
    if network.plan.ends is not None:
        raise Fault(400, BAD_REQUEST, f"The network {network.key} is being deleted.")
    patch = _patch(call.body)
    if value_of(network.fields, "spec.ipv6enable") and value_of(patch, "spec.ipv6enable") is False:
        raise Fault(400, BAD_REQUEST, "IPv6 can't be disabled once it is enabled.")
    network.fields = merge_patch(network.fields, patch)
    links: Links = network.notes["links"]
    links.adapt(call, network)
    return Reply(_row(call, network))


def _patch(body: Row) -> Row:
    """Return the part of a merge patch that can be changed."""
    metadata, spec = body.get("metadata", {}), documented("NetworkSpecUpdate", body.get("spec", {}))
    if "connection" in spec:
        spec["connection"] = _connection(spec["connection"])
    return {
        "metadata": {
            "annotations": documented("NetworkAnnotations", metadata.get("annotations", {})),
            "labels": documented("NetworkLabelsUpdate", metadata.get("labels", {})),
        },
        "spec": spec,
    }


def _connection(given: Row) -> Row:
    """Return the documented part of the connections in a request."""
    return {
        key: [documented(schema, entry) for entry in given[key]]
        for key, schema in (
            ("peerConnectionList", "NetworkPeerConnection"),
            ("sfsTurboConnectionList", "NetworkSfsTurboConnection"),
        )
        if key in given
    }


@handles("DeleteNetwork")
def delete(call: Call) -> Reply:
    """Delete a network without pools, in the background."""
    network = NETWORKS.find(call)
    pools = _existing(call, "pools", "fields.spec.network.name", network.key)
    if pools:
        raise Fault(400, BAD_REQUEST, f"The network {network.key} is used by the pool {pools[0].key}.")
    if network.plan.ends is None:
        network.fields["metadata"]["deletionTimestamp"] = timestamp(call.now)
        plan_deletion(call, NETWORKS.resource, network.plan, DELETING_SECONDS)
    return Reply(_row(call, network))


def _existing(call: Call, table: str, path: str, value: str) -> list[StoredResource]:
    """Return the existing resources of a table that have a value, for reading."""
    resources: Table[StoredResource] = call.fake.table(table)
    return [one for one in resources.unchanged_with_value(path, value) if not one.plan.gone(call.now)]


@handles("ShowNetworkAvailableIp")
def list_available_addresses(call: Call) -> Reply:
    """Count the used and available addresses of the only subnet of a network."""
    network = NETWORKS.find(call)
    subnet = f"subnet-{network.key}"[:64]
    if call.query.get("network_id", subnet) != subnet:
        raise Fault(400, BAD_REQUEST, f"The network {network.key} has no subnet {call.query['network_id']}.")
    pools = _existing(call, "pools", "fields.spec.network.name", network.key)
    used = sum(len(_existing(call, "nodes", "notes.pool", pool.key)) for pool in pools)
    cidr = network.fields["spec"]["cidr"]
    total = ip_network(cidr, strict=False).num_addresses - RESERVED_ADDRESSES
    counted = {"cidr": cidr, "ipVersion": 4, "usedIps": used, "totalIps": total}
    name = f"{network.fields['metadata']['labels'][NAME]}-subnet"
    return Reply({"name": name, "networkId": subnet, "subnetIpAvailability": [counted]})
