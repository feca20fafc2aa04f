"""Labeling teams: created empty, changed, and deleted with their members unless they are working on a task."""

from __future__ import annotations

from ..handlers.call import Call, handles
from ..handlers.collection import StoredResource
from ..handlers.lists import Row, contains, in_order, page
from ..spec.replies import Fault, Reply
from .batch_replies import batch_reply, results_of
from .team_labeling import MEMBERS, TEAMS, all_tasks, in_team, is_busy, teams_of

NAME_TAKEN = (400, "ModelArts.4602")
NOT_DELETED = "ModelArts.4603"


def _row(call: Call, team: StoredResource) -> Row:
    return {**TEAMS.row(call, team), "worker_count": len(MEMBERS.of(in_team(call, team.key)))}


@handles("CreateWorkforce")
def create(call: Call) -> Reply:
    """Create a team without members."""
    body = call.body
    TEAMS.refuse_taken(call, "workforce_name", body["workforce_name"], *NAME_TAKEN)
    fields: Row = {
        "workforce_id": call.fake.next_id().replace("-", ""),
        "workforce_name": body["workforce_name"],
        "description": body.get("description", ""),
        "workspace_id": "0",
        "create_time": call.milliseconds,
        "update_time": call.milliseconds,
    }
    TEAMS.add(call, fields["workforce_id"], fields)
    return Reply({"workforce_id": fields["workforce_id"]})


@handles("ListWorkforces")
def list_teams(call: Call) -> Reply:
    """Return one page of teams, or of the teams in one task."""
    query = call.query
    rows = [TEAMS.outline(call, team) for team in TEAMS.unchanged(call)]
    rows = contains(rows, "workforce_name", query.get("search_content"))
    if task_id := query.get("workforce_task_id"):
        found = [teams_of(task) for _, task in all_tasks(call) if task.key == task_id]
        rows = [row for row in rows if any(row["workforce_id"] in teams for teams in found)]
    rows = in_order(rows, query.get("sort_by") or "create_time", query.get("order") or "desc")
    return Reply({"total_number": len(rows), "workforces": [_row(call, row.resource) for row in page(call, rows)]})


@handles("DescWorkforce")
def show(call: Call) -> Reply:
    """Return a team."""
    return Reply(_row(call, TEAMS.find(call)))


@handles("UpdateWorkforce")
def update(call: Call) -> Reply:
    """Change the name and description of a team."""
    team, body = TEAMS.find(call), call.body
    name = body.get("workforce_name", team.fields["workforce_name"])
    if name != team.fields["workforce_name"]:
        TEAMS.refuse_taken(call, "workforce_name", name, *NAME_TAKEN)
    changed = {key: body[key] for key in ("workforce_name", "description") if key in body}
    team.fields |= {**changed, "update_time": call.milliseconds}
    return Reply()


@handles("DeleteWorkforce")
def delete(call: Call) -> Reply:
    """Delete a team and its members; if the team is working on a task, the result reports the failure."""
    team = TEAMS.find(call)

    def remove(workforce_id: str) -> None:
        if is_busy(call, workforce_id=workforce_id):
            raise Fault(400, NOT_DELETED, f"The team {team.fields['workforce_name']} takes part in a labeling task.")
        del TEAMS.of(call)[workforce_id]

    return batch_reply(results_of([team.key], remove))
