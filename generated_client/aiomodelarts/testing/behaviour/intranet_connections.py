"""Connections from private networks to inference services, which somebody approves.

Everything belongs to one account here, so a connection is in the list of requests and in that of reviews.
"""

from __future__ import annotations

from ...models import (
    IntranetConnectionAction,
    IntranetConnectionScene,
    IntranetConnectionState,
    IntranetConnectionType,
)
from ..handlers.call import Call, handles
from ..handlers.collection import Collection, StoredResource
from ..handlers.lists import Row, equal, in_order_of
from ..iam import DOMAIN_ID
from ..spec.contracts import documented
from ..spec.replies import INVALID, Fault, Reply
from .inference_states import SERVICES
from .numbered_pages import numbered_page
from .planned_deletions import plan_deletion

NOT_FOUND = "ModelArts.50004001"
"""Code of an unknown connection. It is a guess: no client is known that handles it."""
CONNECTING_SECONDS = 10.0
DELETING_SECONDS = 3.0
FIELDS = ("id", "scene", "status", "type", "service_id", "service_name", "vpc_id", "pool_id", "applicant_user_name")

CONNECTIONS = Collection("intranet_connections", "id", (404, NOT_FOUND), state="status")


def _row(call: Call, connection: StoredResource) -> Row:
    """Return a connection as responses show it; only a made connection has URLs."""
    row = CONNECTIONS.row(call, connection)
    connected = row["status"] == IntranetConnectionState.CONNECTED
    row["url_list"] = [f"https://{connection.key}.infer.example.com"] if connected else []
    return row


def _connect(call: Call, connection: StoredResource) -> None:
    """Make a connection in the background."""
    last = CONNECTIONS.outcome(call, IntranetConnectionState.CONNECTED.value)
    seconds = CONNECTING_SECONDS + CONNECTIONS.slow_start(call)
    connection.plan.change(call.now, (0.0, IntranetConnectionState.CONNECTING.value), (seconds, last))


def _check(body: Row) -> None:
    """Refuse a request without the IDs that its scene and type need.

    Raises:
        Fault: An ID is missing. The code is a guess: no client is known that handles it.
    """
    in_pool = body["scene"] == IntranetConnectionScene.POOL
    needed = ["pool_id"] if in_pool else ["vpc_id", "subnet_id"]
    if body.get("type", IntranetConnectionType.SERVICE) == IntranetConnectionType.SERVICE:
        needed.append("service_id")
    missing = [name for name in needed if not body.get(name)]
    if missing:
        raise Fault(400, INVALID, f"{missing[0]} is required for this scene and type.")


def _named(call: Call) -> Row:
    """Return the name and type of the service in the request, if it has one.

    Raises:
        Fault: The service does not exist.
    """
    if not call.body.get("service_id"):
        return {}
    service = SERVICES.find(call, call.body["service_id"]).fields
    return {"service_name": service["name"], "service_type": service["type"]}


@handles("CreateInferIntranetConnection")
def create(call: Call) -> Reply:
    """Request a connection, which waits for its approval."""
    _check(call.body)
    now = str(call.milliseconds)
    fields: Row = {
        "type": IntranetConnectionType.SERVICE.value,
        **documented("IntranetConnection", call.body),
        "id": call.fake.next_id(),
        "message": "",
        "applicant_user_name": call.fake.iam.user.name,
        "owner_domain_name": call.fake.iam.user.domain,
        "custom_url_list": call.body.get("custom_urls", []),
        **_named(call),
        "create_at": now,
        "update_at": now,
    }
    made = CONNECTIONS.add(call, fields["id"], fields, (0.0, IntranetConnectionState.APPROVING.value))
    return Reply(_row(call, made))


def _page(call: Call, *, own: bool) -> Reply:
    """Return one page of the connections that the query selects, in its order, by default the last changed first.

    Args:
        call: Call of the list.
        own: Whether the query selects connections of this account and workspace; otherwise, there are none.
    """
    rows = CONNECTIONS.outlines(call) if own else []
    for name in FIELDS:
        rows = equal(rows, name, call.query.get(name))
    rows = equal(rows, "vpc_id", call.query.get("vpc_name"))
    rows = in_order_of(rows, call.query.get("sort_key") or "update_at", call.query.get("sort_dir") or "desc")
    found = numbered_page(call, rows)
    return Reply({**found, "data": [_row(call, row.resource) for row in found["data"]]})


@handles("ListInferIntranetConnectionApplications")
def list_requests(call: Call) -> Reply:
    """Return one page of connections. The name of a VPC is its ID here, and there is only the default workspace."""
    return _page(call, own=call.query.get("workspace_id", "0") == "0")


@handles("ListInferIntranetConnectionReviews")
def list_reviews(call: Call) -> Reply:
    """Return one page of connections."""
    return _page(call, own=call.query.get("applicant_domain_id", DOMAIN_ID) == DOMAIN_ID)


@handles("UpdateInferIntranetConnection")
def act(call: Call) -> Reply:
    """Approve, reject, cancel or retry a connection; the states in which that is possible are those of the SDK."""
    connection, action = CONNECTIONS.find(call), call.body["action"]
    allowed = {
        IntranetConnectionAction.APPROVE: IntranetConnectionState.APPROVING,
        IntranetConnectionAction.REJECT: IntranetConnectionState.APPROVING,
        IntranetConnectionAction.CANCEL: IntranetConnectionState.CONNECTED,
        IntranetConnectionAction.RETRY: IntranetConnectionState.FAILED,
    }[IntranetConnectionAction(action)]
    CONNECTIONS.require_state(call, connection, (allowed,), 400, INVALID)
    connection.fields |= {"message": call.body.get("reason", ""), "update_at": str(call.milliseconds)}
    if action in (IntranetConnectionAction.APPROVE, IntranetConnectionAction.RETRY):
        _connect(call, connection)
    else:
        rejected = action == IntranetConnectionAction.REJECT
        state = IntranetConnectionState.REJECTED if rejected else IntranetConnectionState.CANCELED
        connection.plan.change(call.now, (0.0, state.value))
    return Reply()


@handles("ModifyInferIntranetConnections")
def update(call: Call) -> Reply:
    """Replace the custom URLs of a connection."""
    connection = CONNECTIONS.find(call)
    connection.fields |= {"custom_url_list": call.body["custom_urls"], "update_at": str(call.milliseconds)}
    return Reply(_row(call, connection))


@handles("BatchDeleteInferIntranetConnections")
def delete_batch(call: Call) -> Reply:
    """Delete connections in the background; if one does not exist, none is deleted."""
    found = [CONNECTIONS.find(call, key) for key in call.body["intranet_connection_ids"]]
    for connection in found:
        plan_deletion(
            call, CONNECTIONS.resource, connection.plan, DELETING_SECONDS, IntranetConnectionState.DELETING.value
        )
    return Reply()
