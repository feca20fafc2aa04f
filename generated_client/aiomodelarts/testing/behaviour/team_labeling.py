"""Labeling teams, their members and their tasks, shared by the modules on team labeling."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import evolve

from ...models import LabelingTeamMemberRole, TeamLabelingTaskStatus
from ..handlers.call import Call
from ..handlers.collection import Collection, StoredResource
from ..handlers.lists import Row
from .dataset_contents import DATASETS, in_dataset

TEAMS = Collection("labeling_teams", "workforce_id", (400, "ModelArts.4601"))
MEMBERS = Collection("labeling_team_members", "worker_id", (400, "ModelArts.4604"), within=TEAMS)
TEAM_TASKS = Collection("team_labeling_tasks", "workforce_task_id", (400, "ModelArts.4619"), "status", DATASETS)

LABELER, REVIEWER, ADMINISTRATOR = (
    LabelingTeamMemberRole.LABELER.value,
    LabelingTeamMemberRole.REVIEWER.value,
    LabelingTeamMemberRole.ADMINISTRATOR.value,
)


def in_team(call: Call, workforce_id: str) -> Call:
    """Return a copy of a call whose path contains the ID of a team."""
    return evolve(call, path={**call.path, TEAMS.placeholder: workforce_id})


def all_tasks(call: Call) -> Iterator[tuple[Call, StoredResource]]:
    """Iterate over the team labeling tasks of all datasets.

    Yields:
        A copy of the call whose path contains the ID of the dataset, and the task.
    """
    for dataset_id in list(DATASETS.of(call)):
        inside = in_dataset(call, dataset_id)
        if TEAM_TASKS.has_any(inside):
            for task in TEAM_TASKS.of(inside).values():
                yield inside, task


def teams_of(task: StoredResource) -> set[str]:
    """Return the IDs of the teams of a task."""
    return {str(member["workforce_id"]) for member in members_of(task)}


def members_of(task: StoredResource) -> list[Row]:
    """Return the members of a task, both labelers and reviewers."""
    members: list[Row] = task.notes["members"]
    return members


def is_busy(call: Call, *, workforce_id: str, worker_id: str | None = None) -> bool:
    """Return whether a team, or one of its members, works on a task that is not yet accepted."""
    for _, task in all_tasks(call):
        if task.state(call) == TeamLabelingTaskStatus.ACCEPTED:
            continue
        for member in members_of(task):
            if member["workforce_id"] == workforce_id and worker_id in (None, member["worker_id"]):
                return True
    return False
