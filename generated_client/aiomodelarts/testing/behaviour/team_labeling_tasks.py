"""Team labeling tasks: unlabeled samples are assigned to team members, on creation or on start."""

from __future__ import annotations

from typing import Any

from ...models import DatasetType, TeamLabelingTaskStatus
from ..handlers.call import Call, handles
from ..handlers.collection import Outline, StoredResource
from ..handlers.lists import Row, contains, in_order, page
from ..spec.contracts import documented
from ..spec.replies import Fault, Reply
from ..state.state_plan import State
from .acceptance_tasks import acceptance_row
from .batch_replies import batch_reply, results_of
from .dataset_contents import DATASETS, LABELS, label_statistics
from .labeling_shares import (
    NOT_STARTED,
    check_members,
    chosen_members,
    invite,
    member_row,
    quality,
    reassign,
    refuse_while_checking,
    sample_counts,
    share_out,
    shares_of,
    with_role,
)
from .sample_search import read_conditions
from .team_labeling import LABELER, MEMBERS, REVIEWER, TEAM_TASKS, all_tasks, members_of, teams_of

NAME_TAKEN = (400, "ModelArts.4620")
KIND_NOT_SUPPORTED = (501, "ModelArts.4383")
STARTING_SECONDS = 5.0
STARTING, RUNNING, CREATED, REJECTED = (
    TeamLabelingTaskStatus.STARTING.value,
    TeamLabelingTaskStatus.RUNNING.value,
    TeamLabelingTaskStatus.CREATED.value,
    TeamLabelingTaskStatus.REJECTED.value,
)
SUPPORTED = (
    DatasetType.IMAGE_CLASSIFICATION,
    DatasetType.OBJECT_DETECTION,
    DatasetType.TEXT_CLASSIFICATION,
    DatasetType.NAMED_ENTITY_RECOGNITION,
    DatasetType.TEXT_TRIPLET,
    DatasetType.SPEECH_PARAGRAPH,
)


@handles("CreateWorkforceTask")
def create(call: Call) -> Reply:
    """Create a task, which starts immediately if it has teams."""
    dataset, body = DATASETS.find(call), call.body
    if dataset.fields["dataset_type"] not in SUPPORTED:
        raise Fault(*KIND_NOT_SUPPORTED, "Teams can't label datasets of this type.")
    task_id, config = call.fake.next_id().replace("-", ""), body.get("workforces_config", {})
    name = body.get("task_name") or f"task-{task_id[:8]}"
    TEAM_TASKS.refuse_taken(call, "task_name", name, *NAME_TAKEN)
    conditions = read_conditions(body.get("sample_conditions"))
    members, repetition = chosen_members(call, config), body.get("repetition", 1)
    fields: Row = {
        "auto_sync_dataset": True,
        "synchronize_data": False,
        "synchronize_auto_labeling_data": False,
        **documented("TeamLabelingTask", {key: value for key, value in body.items() if key != "workforces_config"}),
        "task_id": task_id,
        "task_name": name,
        "dataset_id": dataset.key,
        "repetition": repetition,
        "create_time": call.milliseconds,
        "update_time": call.milliseconds,
    }
    if "sample_conditions" in body:
        fields["sample_search_conditions"] = [documented("SampleSearch", condition) for condition in conditions]
    if members:
        check_members(members, repetition)
    task = TEAM_TASKS.add(call, task_id, fields, (0.0, CREATED))
    task.notes |= {"shares": {}, "members": members, "mails": {}, "deleted": 0, "acceptances": []}
    task.notes |= {"conditions": conditions, "assigned": call.milliseconds}
    if "agency" in config:
        task.notes["agency"] = config["agency"]
    elif members:
        _start(call, task)
    return Reply({"task_id": task_id})


def _start(call: Call, task: StoredResource) -> None:
    """Assign the samples and invite the members if there are any samples."""
    last: State = TEAM_TASKS.outcome(call, RUNNING)
    task.plan.change(call.now, (0, STARTING), (STARTING_SECONDS, last))
    share_out(call, task)
    if task.notes["shares"]:
        invite(call, task, [member["email"] for member in members_of(task)])


def _row(call: Call, task: StoredResource) -> Row:
    row, members = TEAM_TASKS.row(call, task), members_of(task)
    shares = shares_of(call, task).values()
    teams: dict[str, Row] = {}
    for member in members:
        team = {key: member[key] for key in ("workforce_id", "workforce_name")}
        entry = teams.setdefault(member["workforce_id"], {**team, "workers": []})
        entry["workers"].append({key: member[key] for key in ("email", "worker_id", "role")})
    agency = {"agency": task.notes["agency"]} if "agency" in task.notes else {}
    row |= {"workforces_config": {**agency, "workforces": list(teams.values())}, **quality(shares)}
    if checked := sum("check" in share.notes for share in shares):
        row["check_rate"] = checked / len(shares)
    if running := acceptance_row(call, task):
        row["checking_task_desc"] = running
    return row


def _staff(task: StoredResource) -> Row:
    members = members_of(task)
    return {
        "workforce_count": len(teams_of(task)),
        "labeler_count": len(with_role(members, LABELER)),
        "reviewer_count": len(with_role(members, REVIEWER)),
    }


@handles("ListWorkforceTasks")
def list_tasks(call: Call) -> Reply:
    """Return one page of the tasks of a dataset."""
    table = TEAM_TASKS.of(call)
    rows = [
        {
            **_row(call, task),
            "workforce_stats": _staff(task),
            "sample_stats": sample_counts(call, task, shares_of(call, task).values()),
        }
        for task in (table[key] for key in page(call, list(table)))
    ]
    return Reply({"count": len(table), "tasks": rows})


@handles("DescWorkforceTask")
def show(call: Call) -> Reply:
    """Return a task with the requested statistics."""
    task, query = TEAM_TASKS.find(call), call.query
    shares = shares_of(call, task).values()
    row = _row(call, task)
    if query.get("label_stats"):
        row["label_stats"] = label_statistics(LABELS.rows(call), [share.fields for share in shares])
    if query.get("sample_stats"):
        row["sample_stats"] = sample_counts(call, task, shares)
    if query.get("workforce_stats"):
        row["workforce_stats"] = _staff(task)
    return Reply({**row, "worker_stats": [member_row(call, task, member) for member in members_of(task)]})


@handles("UpdateWorkforceTask")
def update(call: Call) -> Reply:
    """Change the name, description or members; samples that nobody has begun are assigned again."""
    task, body = TEAM_TASKS.find(call), call.body
    name = body.get("task_name", task.fields["task_name"])
    if name != task.fields["task_name"]:
        TEAM_TASKS.refuse_taken(call, "task_name", name, *NAME_TAKEN)
    if "workforces_config" in body:
        refuse_while_checking(call, task)
        members = chosen_members(call, body["workforces_config"])
        check_members(members, task.fields["repetition"])
        reassign(call, task, members)
    task.fields |= {key: body[key] for key in ("task_name", "description") if key in body}
    task.fields["update_time"] = call.milliseconds
    return Reply()


@handles("StartWorkforceTask")
def start(call: Call) -> Reply:
    """Start a task that is not started or was rejected."""
    task = TEAM_TASKS.find(call)
    if task.state(call) not in (CREATED, REJECTED):
        raise Fault(400, NOT_STARTED, "The task has already been started.")
    config: dict[str, Any] = call.body.get("workforces_config", {})
    members = chosen_members(call, config) or members_of(task)
    check_members(members, task.fields["repetition"])
    reassign(call, task, members)
    _start(call, task)
    task.fields["update_time"] = call.milliseconds
    return Reply()


@handles("DeleteWorkforceTask")
def delete(call: Call) -> Reply:
    """Delete a task; accepted labels stay in the dataset."""
    del TEAM_TASKS.of(call)[TEAM_TASKS.find(call).key]
    return Reply()


@handles("SendEmails")
def send_emails(call: Call) -> Reply:
    """Send reminders to members."""
    task = TEAM_TASKS.find(call)
    known = [member["email"] for member in members_of(task)]

    def send(email: str) -> None:
        if email not in known:
            raise Fault(*MEMBERS.missing, f"{email} is not a member of the task.")
        invite(call, task, [email])

    return batch_reply(results_of(call.body["emails"], send))


@handles("ListWorkerTasks")
def list_by_member(call: Call) -> Reply:
    """Return one page of the caller's tasks.

    A member is the caller if the local part of their email address is the name of the user.
    """
    query, name = call.query, call.fake.iam.user.name
    rows = [
        Outline(
            (inside, task, member),
            {"workforce_task_name": task.fields["task_name"], "create_time": task.notes["assigned"]},
        )
        for inside, task in all_tasks(call)
        for member in members_of(task)
        if member["email"].partition("@")[0] == name
    ]
    rows = contains(rows, "workforce_task_name", query.get("search_content"))
    rows = in_order(rows, query.get("sort_by") or "create_time", query.get("order") or "desc")
    return Reply({"count": len(rows), "worker_tasks": [member_row(*row.resource) for row in page(call, rows)]})
