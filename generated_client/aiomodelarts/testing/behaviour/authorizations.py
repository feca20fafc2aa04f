"""Authorizations of single users or of all users."""

from __future__ import annotations

from ..handlers.call import Call, handles
from ..handlers.lists import in_order, page
from ..iam import USER_ID
from ..spec.replies import INVALID, Fault, Reply

TABLE = "authorizations"
EVERYBODY = "all-users"
ALL_USERS = ("all", EVERYBODY)
AGENCY_DEFINED = "ModelArts.3818"


@handles("CreateAuthorization")
def create(call: Call) -> Reply:
    """Authorize one user, or replace all authorizations with one for all users."""
    body, table = call.body, call.fake.table(TABLE)
    kind = body.get("type", "agency")
    everybody = body.get("user_id") in ALL_USERS or body.get("user_name") in ALL_USERS
    if kind == "credential" and not body.get("secret_key"):
        raise Fault(400, INVALID, "secret_key is required if type is credential.")
    if kind == "agency" and not body.get("user_id") and not everybody:
        raise Fault(400, INVALID, "user_id is required if type is agency.")
    if everybody:
        table.clear()
    user_id = EVERYBODY if everybody else body.get("user_id") or USER_ID
    table[user_id] = {
        "user_id": user_id,
        "user_name": EVERYBODY if everybody else body.get("user_name") or user_id,
        "type": kind,
        "content": body["content"],
        "create_time": call.milliseconds,
    }
    return Reply({"result": True})


@handles("GetAuthorizations")
def list_authorizations(call: Call) -> Reply:
    """Return one page of authorizations."""
    rows = in_order(
        call.fake.table(TABLE).values(), call.query.get("sort_by") or "create_time", call.query.get("order")
    )
    return Reply({"total_count": len(rows), "auth": page(call, rows)})


@handles("DeleteAuthorizations")
def delete(call: Call) -> Reply:
    """Delete the authorization of one user, or of all users."""
    table, user_id = call.fake.table(TABLE), call.query.get("user_id")
    if user_id in ALL_USERS or user_id is None:
        table.clear()
        return Reply({"result": True, "success_message": "The authorizations of all users were deleted."})
    if user_id not in table:
        raise Fault(400, "ModelArts.0429", f"The user {user_id} has no authorization.")
    del table[user_id]
    return Reply({"result": True, "success_message": f"The authorization of {user_id} was deleted."})


@handles("CreateModelArtsAgency")
def create_agency(call: Call) -> Reply:
    """Create an agency unless it already exists."""
    suffix = call.body.get("agency_name_suffix")
    name = f"ma_agency_{suffix}" if suffix else "modelarts_agency"
    agencies = call.fake.table("agencies")
    if name in agencies:
        raise Fault(400, AGENCY_DEFINED, f"The agency of service {name} has been defined.")
    agencies[name] = {"agency_name": name}
    return Reply({"agency_name": name})
