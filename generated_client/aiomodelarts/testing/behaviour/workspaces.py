"""Workspaces with their access rights and quotas; deleted in the background."""

from __future__ import annotations

from ..handlers.call import Call, handles
from ..handlers.collection import Collection, StoredResource
from ..handlers.lists import Row, contains, equal, in_order, page
from ..iam import USER_ID
from ..spec.contracts import contracts, documented
from ..spec.replies import INVALID, Fault, Reply
from ..state.table import Table
from .built_in_resources import add_built_in_resources
from .planned_deletions import plan_deletion

NOT_FOUND = "ModelArts.7005"
ABNORMAL = "ModelArts.7004"
NOT_ALLOWED = "ModelArts.0108"
DELETING_SECONDS = 5.0
DEFAULT = "0"
REPLACEABLE = ("name", "description", "auth_type", "grants")
WORKSPACES = Collection("workspaces", "workspace_id", (400, NOT_FOUND), state="status")


def _of(call: Call) -> Table[StoredResource]:
    """Return the existing workspaces by their ID, always including the default one."""
    created: int = contracts()["ListWorkspaces"].example["workspaces"][0]["create_time"]
    times = {"create_time": created, "update_time": created}
    default = {"id": DEFAULT, "name": "default", "description": "", **_common(call), **times}
    add_built_in_resources(call, WORKSPACES, [default], state="NORMAL")
    return WORKSPACES.of(call)


def _find(call: Call) -> StoredResource:
    _of(call)
    return WORKSPACES.find(call)


def _common(call: Call) -> Row:
    return {
        "owner": call.fake.iam.user.name,
        "create_time": call.milliseconds,
        "update_time": call.milliseconds,
        "auth_type": "PUBLIC",
        "enterprise_project_id": "0",
        "enterprise_project_name": "default",
    }


def _shown(call: Call, workspace: StoredResource) -> Row:
    row = WORKSPACES.row(call, workspace)
    reasons = {"CREATE_FAILED": "The quotas could not be set up.", "DELETE_FAILED": "There are resources in use."}
    return {**row, "status_info": reasons.get(row["status"], "")}


def _check_name(call: Call, body: Row, own: str = "") -> None:
    """Refuse a name that another workspace has.

    Raises:
        Fault: The name is taken.
    """
    name = body.get("name")
    if name is not None and any(key != own for key in _of(call).with_value("fields.name", name)):
        raise Fault(400, INVALID, f"The workspace {name} already exists.")


def _normalize_access(call: Call, fields: Row) -> None:
    """Write `auth_type` in upper case, and complete the granted users, which only INTERNAL workspaces have."""
    fields["auth_type"] = fields["auth_type"].upper()
    grants = fields.pop("grants", [])
    if fields["auth_type"] == "INTERNAL":
        fields["grants"] = [_granted(call, grant) for grant in grants]


def _granted(call: Call, grant: Row) -> Row:
    """Return a granted user with both ID and name, if it is the user of the fake."""
    own = {"user_id": USER_ID, "user_name": call.fake.iam.user.name}
    return own if own.items() & grant.items() else grant


@handles("CreateWorkspace")
def create(call: Call) -> Reply:
    """Create a workspace, which is ready immediately."""
    body = call.body
    _check_name(call, body)
    fields: Row = {"id": call.fake.next_id().replace("-", ""), "description": "", **_common(call)}
    fields.update(documented("Workspace", body))
    if fields["enterprise_project_id"] != "0":
        fields["enterprise_project_name"] = fields["enterprise_project_id"]
    _normalize_access(call, fields)
    workspace = WORKSPACES.add(call, fields["id"], fields, (0.0, WORKSPACES.outcome(call, "NORMAL")))
    return Reply(_shown(call, workspace))


@handles("ListWorkspaces")
def list_workspaces(call: Call) -> Reply:
    """Return one page of workspaces; the one user has access to all of them."""
    query = call.query
    rows = [WORKSPACES.outline(call, workspace) for workspace in _of(call).unchanged()]
    rows = equal(rows, "enterprise_project_id", query.get("enterprise_project_id"))
    rows = contains(rows, "name", query.get("name"))
    if query.get("sort_by"):
        rows = in_order(rows, query["sort_by"], query.get("order"))
    found = [_shown(call, row.resource) for row in page(call, rows)]
    shown = [{key: value for key, value in row.items() if key != "grants"} for row in found]
    return Reply({"total_count": len(rows), "count": len(shown), "workspaces": shown})


@handles("ShowWorkspaceInfo")
def show(call: Call) -> Reply:
    """Return a workspace."""
    return Reply(_shown(call, _find(call)))


@handles("UpdateWorkspace")
def update(call: Call) -> Reply:
    """Change the name, description or access of a workspace."""
    workspace, body = _find(call), call.body
    WORKSPACES.require_state(call, workspace, ("NORMAL",), 400, ABNORMAL)
    if workspace.key == DEFAULT and "name" in body:
        raise Fault(403, NOT_ALLOWED, "The default workspace can't be renamed.")
    _check_name(call, body, workspace.key)
    workspace.fields.update({key: body[key] for key in REPLACEABLE if key in body})
    _normalize_access(call, workspace.fields)
    workspace.fields["update_time"] = call.milliseconds
    return Reply({"workspace_id": workspace.key})


@handles("DeleteWorkspace")
def delete(call: Call) -> Reply:
    """Delete a workspace in the background."""
    workspace = _find(call)
    if workspace.key == DEFAULT:
        raise Fault(403, NOT_ALLOWED, "The default workspace can't be deleted.")
    usual = ("NORMAL", "CREATE_FAILED", "DELETE_FAILED")
    WORKSPACES.require_state(call, workspace, usual, 400, ABNORMAL)
    plan_deletion(call, WORKSPACES.resource, workspace.plan, DELETING_SECONDS, "DELETING")
    return Reply({"workspace_id": workspace.key})


def _quotas(call: Call, workspace: StoredResource) -> dict[str, Row]:
    """Return the quotas of a workspace by resource, initially unlimited as in the example of the spec."""
    pattern: list[Row] = contracts()["ListWorkspaceQuotas"].example["quotas"]
    first: Row = {"quota": -1, "used_quota": 0, "update_time": workspace.fields["create_time"]}
    return {row["resource"]: {**row, **first} for row in pattern} | workspace.notes.get("quotas", {})


@handles("ListWorkspaceQuotas")
def list_quotas(call: Call) -> Reply:
    """Return the quotas of a workspace and their usage."""
    return Reply({"quotas": list(_quotas(call, _find(call)).values())})


@handles("UpdateWorkspaceQuotas")
def update_quotas(call: Call) -> Reply:
    """Set quotas of a workspace, all or none."""
    workspace = _find(call)
    WORKSPACES.require_state(call, workspace, ("NORMAL",), 400, ABNORMAL)
    quotas, changed = _quotas(call, workspace), list[Row]()
    for given in call.body["quotas"]:
        known = quotas.get(given["resource"])
        if known is None:
            raise Fault(400, INVALID, f"The resource {given['resource']} has no quota; use one of {', '.join(quotas)}.")
        low, high = known["min_quota"], known["max_quota"]
        if not low <= given["quota"] <= high:
            raise Fault(
                400,
                INVALID,
                f"The quota of {known['resource']} must be {low} to {high}, not {given['quota']}.",
            )
        changed.append({**known, "quota": given["quota"], "update_time": call.milliseconds})
    workspace.notes["quotas"] = quotas | {row["resource"]: row for row in changed}
    return Reply({"quotas": [{key: row[key] for key in row if key != "used_quota"} for row in changed]})


@handles("ListUsers")
def list_users(call: Call) -> Reply:
    """Return the only user of the account."""
    return Reply({"users": [{"userName": call.fake.iam.user.name}]})


@handles("ValidateAuthorization")
def check_authorization(call: Call) -> Reply:
    """Allow every action in an existing workspace."""
    _find(call)
    rows: list[Row] = [
        {**documented("WorkspaceVerdict", one), "verdict": "allow", "cause": []} for one in call.body["requests"]
    ]
    return Reply({"results": rows})
