"""Work of the members of a team labeling task: assigned members, assigned samples and their progress."""

from __future__ import annotations

from collections.abc import Iterable
from copy import deepcopy
from statistics import fmean
from typing import Any

from ...models import (
    LabelingEmailStatus,
    LabelingTeamMemberStatus,
    SampleMark,
    SampleState,
    TeamLabelingTaskStatus,
)
from ..handlers.call import Call
from ..handlers.collection import StoredResource
from ..handlers.lists import Row
from ..spec.replies import Fault
from ..state.state_plan import Plan
from .dataset_contents import DATASETS, SAMPLES
from .sample_search import matches
from .team_labeling import LABELER, MEMBERS, REVIEWER, TEAM_TASKS, TEAMS, in_team, members_of

FORBIDDEN = (403, "ModelArts.4600")
NOT_STARTED = "ModelArts.4621"
CHECKING = "ModelArts.4623"
TOO_FEW_LABELERS = "ModelArts.4822"
# Progress of a sample; a reviewer or the owner of the task may reject it.
UNANNOTATED, UNREVIEWED, UNCHECKED, ACCEPTED, REJECTED = range(5)
WAITING = (TeamLabelingTaskStatus.CREATED.value, TeamLabelingTaskStatus.STARTING.value)
AT_WORK = (
    TeamLabelingTaskStatus.RUNNING.value,
    TeamLabelingTaskStatus.ACCEPTED.value,
    TeamLabelingTaskStatus.REJECTED.value,
)
MARKS = {SampleMark.A.value: 4, SampleMark.B.value: 3, SampleMark.C.value: 2, SampleMark.D.value: 1}


def chosen_members(call: Call, config: Row) -> list[Row]:
    """Return the members of an assignment; all members of a team if the assignment lists none.

    Raises:
        Fault: The team or a member does not exist.
    """
    found: list[Row] = []
    for team in config.get("workforces", []):
        workforce = TEAMS.find(call, str(team.get("workforce_id")))
        inside = in_team(call, workforce.key)
        for given in team.get("workers") or MEMBERS.rows(inside):
            member = _member(inside, given)
            role = int(given.get("role", member.fields["role"]))
            names = {key: member.fields[key] for key in ("workforce_id", "worker_id", "email")}
            found.append({**names, "workforce_name": workforce.fields["workforce_name"], "role": role})
    return found


def _member(call: Call, given: Row) -> StoredResource:
    for member in MEMBERS.unchanged(call):
        if member.key == given.get("worker_id") or member.fields["email"] == given.get("email"):
            return member
    raise Fault(*MEMBERS.missing, f"The team has no member {given.get('email') or given.get('worker_id')}.")


def check_members(members: list[Row], repetition: int) -> None:
    """Refuse to start with fewer labelers than each sample needs.

    Raises:
        Fault: There are too few labelers.
    """
    number = len(with_role(members, LABELER))
    if not number:
        raise Fault(400, NOT_STARTED, "The task has no member with the labeler role.")
    if number < repetition:
        raise Fault(400, TOO_FEW_LABELERS, f"{number} labelers can't label each sample {repetition} times.")


def with_role(members: Iterable[Row], role: int) -> list[Row]:
    """Return the members with a role."""
    return [member for member in members if member["role"] == role]


def share_out(call: Call, task: StoredResource) -> None:
    """Assign each unlabeled sample to as many members as have to label it, in turn; existing assignments stay."""
    labelers, shares = with_role(members_of(task), LABELER), task.notes["shares"]
    if not labelers:
        return
    repetition: int = min(task.fields["repetition"], len(labelers))
    for sample in _unlabeled(call, task):
        if sample.key not in shares:
            number = len(shares) * repetition
            share = StoredResource(sample.key, deepcopy(sample.fields), Plan([(call.now, "")]))
            assigned = [labelers[(number + turn) % len(labelers)] for turn in range(repetition)]
            share.notes |= {"labelers": assigned, "stage": UNANNOTATED, "marks": {}}
            shares[sample.key] = share


def _unlabeled(call: Call, task: StoredResource) -> list[StoredResource]:
    """Return the unlabeled samples of the dataset that match the conditions of the task."""
    samples = [sample for sample in SAMPLES.unchanged(call) if not sample.fields["labels"]]
    wanted = task.notes["conditions"]
    return [one for one in samples if all(matches(call, one.fields, condition) for condition in wanted)]


def reassign(call: Call, task: StoredResource, members: list[Row]) -> None:
    """Assign samples that nobody has begun to other members."""
    task.notes |= {"members": members, "assigned": call.milliseconds}
    shares: dict[str, StoredResource] = task.notes["shares"]
    for key in [key for key, share in shares.items() if not share.notes["marks"]]:
        del shares[key]
    if task.state(call) not in WAITING:
        share_out(call, task)


def shares_of(call: Call, task: StoredResource) -> dict[str, StoredResource]:
    """Return the samples of a task as assigned to its members; none before the task is started."""
    if task.state(call) in WAITING:
        return {}
    shares: dict[str, StoredResource] = task.notes["shares"]
    present = SAMPLES.of(call)
    for key in [key for key in shares if key not in present]:
        del shares[key]
        task.notes["deleted"] += 1
    if task.fields.get("synchronize_data"):
        share_out(call, task)
    return shares


def find_share(call: Call, task: StoredResource, sample_id: str) -> StoredResource:
    """Return a sample of a task.

    Raises:
        Fault: The task does not contain the sample.
    """
    share = shares_of(call, task).get(sample_id)
    if share is None:
        raise Fault(*SAMPLES.missing, f"The task has no sample {sample_id}.")
    return share


def labeler_of(share: StoredResource, worker_id: str | None = None, email: str | None = None) -> Row:
    """Return the member who labels a sample, the first one by default.

    Args:
        share: Sample of the task.
        worker_id: ID of the member, or None for any.
        email: Email address of the member, or None for any.

    Raises:
        Fault: The member does not label the sample.
    """
    for member in share.notes["labelers"]:
        if worker_id in (None, member["worker_id"]) and email in (None, member["email"]):
            found: Row = member
            return found
    raise Fault(*FORBIDDEN, f"The sample {share.key} is not assigned to {email or worker_id}.")


def refuse_while_checking(call: Call, task: StoredResource) -> None:
    """Refuse to change samples during an acceptance.

    Raises:
        Fault: An acceptance is in progress.
    """
    TEAM_TASKS.require_state(call, task, (*WAITING, *AT_WORK), 400, CHECKING)


def invite(call: Call, task: StoredResource, emails: Iterable[str]) -> None:
    """Send members an email."""
    wanted = set(emails)
    for member in members_of(task):
        if member["email"] in wanted:
            found = MEMBERS.of(in_team(call, member["workforce_id"])).get(member["worker_id"])
            if found and found.fields["status"] == LabelingTeamMemberStatus.NOT_INVITED:
                found.fields["status"] = LabelingTeamMemberStatus.INVITED.value
            task.notes["mails"][member["email"]] = call.milliseconds


def is_proposed(call: Call, task: StoredResource, share: StoredResource) -> bool:
    """Return whether auto labeling proposes labels that the team should confirm."""
    sample = SAMPLES.of(call).get(share.key)
    wanted = task.fields["synchronize_auto_labeling_data"] and share.notes["stage"] == UNANNOTATED
    return bool(wanted and sample and sample.notes.get("proposed"))


def in_state(call: Call, task: StoredResource, share: StoredResource, state: str | None) -> bool:
    """Return whether a sample is in the state of a filter; without a filter, always true."""
    if state is None:
        return True
    stage, check = share.notes["stage"], share.notes.get("check")
    drawn = share.notes.get("drawn", False) and task.state(call) == TeamLabelingTaskStatus.ACCEPTING
    return {
        SampleState.LABELED.value: bool(share.fields["labels"]),
        SampleState.UNLABELED.value: not share.fields["labels"],
        SampleState.UNREVIEWED.value: stage == UNREVIEWED,
        SampleState.REVIEWED.value: "review" in share.notes,
        SampleState.UNCHECKED.value: stage == UNCHECKED,
        SampleState.ACCEPTED.value: stage == ACCEPTED,
        SampleState.REJECTED.value: stage == REJECTED,
        SampleState.SAMPLED.value: drawn,
        SampleState.SAMPLED_UNCHECKED.value: drawn and check is None,
        SampleState.SAMPLED_CHECKED.value: drawn and check is not None,
        SampleState.SAMPLED_ACCEPTED.value: drawn and check is not None and check["accept"],
        SampleState.SAMPLED_REJECTED.value: drawn and check is not None and not check["accept"],
        SampleState.AUTO_LABELED.value: is_proposed(call, task, share),
    }[state]


def share_row(call: Call, share: StoredResource, worker_id: str | None = None) -> Row:
    """Return a sample of a task as responses show it, with the labels of one member if `worker_id` is set."""
    notes, row = share.notes, SAMPLES.row(call, share)
    if worker_id:
        row["labels"] = deepcopy(notes["marks"].get(worker_id, []))
    row["worker_id"] = worker_id or notes["labelers"][0]["worker_id"]
    row["labelers"] = [{key: one[key] for key in ("email", "worker_id", "role")} for one in notes["labelers"]]
    for name in ("review", "check"):
        row |= {f"{name}_{key}": value for key, value in notes.get(name, {}).items()}
        row |= {"score": notes[name]["score"]} if "score" in notes.get(name, {}) else {}
    return row


def counts_by_state(call: Call, task: StoredResource, shares: Iterable[StoredResource]) -> dict[str, int]:
    """Count samples by state, with the short names of the service."""
    shares = list(shares)
    stages = [share.notes["stage"] for share in shares]
    return {
        "un_annotation": stages.count(UNANNOTATED),
        "auto_annotation": sum(is_proposed(call, task, share) for share in shares),
        "unreviewed": stages.count(UNREVIEWED),
        "uncheck": stages.count(UNCHECKED),
        "accepted": stages.count(ACCEPTED),
        "rejected": stages.count(REJECTED),
    }


def sample_counts(call: Call, task: StoredResource, shares: Iterable[StoredResource]) -> Row:
    """Count samples by state, with the long names of the service."""
    shares = list(shares)
    number = counts_by_state(call, task, shares)
    sampled = sum(in_state(call, task, share, SampleState.SAMPLED_UNCHECKED.value) for share in shares)
    return {
        "total_sample_count": len(shares),
        "unannotated_sample_count": number.pop("un_annotation"),
        "sampled_sample_count": sampled,
        "deleted_sample_count": task.notes["deleted"],
        **{f"{name}_sample_count": count for name, count in number.items()},
    }


def quality(shares: Iterable[StoredResource]) -> dict[str, Any]:
    """Return the pass rate and average score of the checked samples; empty if none was checked."""
    checks = [share.notes["check"] for share in shares if "check" in share.notes]
    if not checks:
        return {}
    marks = [MARKS[check["score"]] for check in checks if "score" in check]
    return {"pass_rate": fmean(check["accept"] for check in checks), **({"score": fmean(marks)} if marks else {})}


def member_row(call: Call, task: StoredResource, member: Row) -> Row:
    """Return the assignment of a member in a task; reviewers have all samples."""
    shares = shares_of(call, task).values()
    assigned = [one for one in shares if member["role"] == REVIEWER or member in one.notes["labelers"]]
    mailed = task.notes["mails"].get(member["email"], 0)
    return {
        **{key: member[key] for key in ("email", "worker_id", "role")},
        "task_id": task.key,
        "workforce_task_name": task.fields["task_name"],
        "dataset_id": task.fields["dataset_id"],
        "dataset_type": DATASETS.find(call).fields["dataset_type"],
        "task_status": task.state(call),
        "sample_stats": sample_counts(call, task, assigned),
        "create_time": task.notes["assigned"],
        "update_time": task.fields["update_time"],
        "email_status": (LabelingEmailStatus.SENT if mailed else LabelingEmailStatus.NOT_SENT).value,
        "last_notify_time": mailed,
        **quality(assigned),
    }
