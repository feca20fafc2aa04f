"""Members of labeling teams: added by email address, changed, and removed unless they are working on a task."""

from __future__ import annotations

from typing import Any

from ...models import LabelingTeamMemberStatus
from ..handlers.call import Call, handles
from ..handlers.collection import Outline, StoredResource
from ..handlers.lists import Row, equal, in_order, page
from ..spec.replies import INVALID, Fault, Reply
from .batch_replies import batch_reply, results_of
from .team_labeling import ADMINISTRATOR, LABELER, MEMBERS, TEAMS, in_team, is_busy

ADDRESS_TAKEN = (400, "ModelArts.4605")
ADMINISTRATOR_TAKEN = "ModelArts.4617"
AT_WORK = "ModelArts.4628"


@handles("CreateWorker")
def create(call: Call) -> Reply:
    """Add a member, who is not invited yet."""
    TEAMS.find(call)
    body = call.body
    if "@" not in body["emails"]:
        raise Fault(400, INVALID, f"{body['emails']} is not a valid email address.")
    MEMBERS.refuse_taken(call, "email", body["emails"], *ADDRESS_TAKEN)
    _refuse_second_administrator(call, body["role"])
    fields: Row = {
        "email": body["emails"],
        "worker_id": call.fake.next_id().replace("-", ""),
        "workforce_id": call.path["workforce_id"],
        "status": LabelingTeamMemberStatus.NOT_INVITED.value,
        "role": int(body["role"]),
        "description": body.get("description", ""),
        "create_time": call.milliseconds,
        "update_time": call.milliseconds,
    }
    MEMBERS.add(call, fields["worker_id"], fields)
    return Reply()


def _refuse_second_administrator(call: Call, role: Any, member: StoredResource | None = None) -> None:
    others = [other for other in MEMBERS.unchanged(call) if other is not member]
    if int(role) == ADMINISTRATOR and any(other.fields["role"] == ADMINISTRATOR for other in others):
        raise Fault(400, ADMINISTRATOR_TAKEN, "The team already has an administrator.")


@handles("ListWorkers")
def list_members(call: Call) -> Reply:
    """Return one page of the members of a team."""
    return _page(call, MEMBERS.outlines(call))


@handles("ListAllWorkers")
def list_all(call: Call) -> Reply:
    """Return one page of the members with a role in all teams."""
    teams = [inside for team in TEAMS.of(call) if MEMBERS.has_any(inside := in_team(call, team))]
    rows = [row for inside in teams for row in MEMBERS.outlines(inside)]
    return _page(call, equal(rows, "role", call.query.get("role", LABELER)))


def _page(call: Call, rows: list[Outline[StoredResource]]) -> Reply:
    rows = in_order(rows, call.query.get("sort_by") or "create_time", call.query.get("order") or "desc")
    shown = [MEMBERS.row(call, row.resource) for row in page(call, rows)]
    return Reply({"total_number": len(rows), "workers": shown})


@handles("DescWorker")
def show(call: Call) -> Reply:
    """Return a member."""
    return Reply(MEMBERS.row(call, MEMBERS.find(call)))


@handles("UpdateWorker")
def update(call: Call) -> Reply:
    """Change the role and description of a member."""
    member, body = MEMBERS.find(call), call.body
    if "role" in body:
        _refuse_second_administrator(call, body["role"], member)
        member.fields["role"] = int(body["role"])
    member.fields |= {key: body[key] for key in ("description",) if key in body}
    member.fields["update_time"] = call.milliseconds
    return Reply()


@handles("DeleteWorker")
def delete(call: Call) -> Reply:
    """Remove a member."""
    _remove(call, MEMBERS.find(call).key)
    return Reply()


@handles("BatchDeleteWorkers")
def delete_batch(call: Call) -> Reply:
    """Remove several members."""
    TEAMS.find(call)
    return batch_reply(results_of(call.body["workers"], lambda worker_id: _remove(call, worker_id)), always=True)


def _remove(call: Call, worker_id: str) -> None:
    member = MEMBERS.find(call, worker_id)
    if is_busy(call, workforce_id=call.path["workforce_id"], worker_id=worker_id):
        raise Fault(400, AT_WORK, f"{member.fields['email']} takes part in a labeling task.")
    del MEMBERS.of(call)[worker_id]
