"""Acceptance of team labeling tasks: samples are drawn, reviewed, and then accepted or rejected."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from copy import deepcopy
from functools import partial
from typing import Any

from ...models import AcceptanceAction, TeamLabelingTaskStatus
from ..handlers.call import Call, handles
from ..handlers.collection import StoredResource
from ..handlers.lists import Row
from ..spec.contracts import documented
from ..spec.replies import INVALID, Fault, Reply
from .dataset_contents import SAMPLES
from .labeling_shares import (
    ACCEPTED,
    AT_WORK,
    CHECKING,
    MARKS,
    NOT_STARTED,
    REJECTED,
    UNCHECKED,
    WAITING,
    find_share,
    share_row,
    shares_of,
)
from .team_labeling import TEAM_TASKS

MISSING = (400, "ModelArts.4612")
NOT_DRAWN_YET = (403, "ModelArts.4613")
NOTHING_TO_CHECK = "ModelArts.4625"
SAMPLING_SECONDS, SYNCHRONIZING_SECONDS = 3.0, 3.0
WORST = "E"
STATES = TeamLabelingTaskStatus


@handles("StartWorkforceSamplingTask")
def start(call: Call) -> Reply:
    """Start an acceptance: draw samples from those that are ready for it."""
    task, body = TEAM_TASKS.find(call), call.body
    if ("sampling_num" in body) == ("sampling_rate" in body):
        raise Fault(400, INVALID, "Give either sampling_num or sampling_rate.")
    if task.state(call) in WAITING:
        raise Fault(400, NOT_STARTED, "The task has not been started.")
    TEAM_TASKS.require_state(call, task, AT_WORK, 400, CHECKING)
    waiting = _waiting(call, task)
    if not waiting:
        raise Fault(400, NOTHING_TO_CHECK, "No sample is ready for acceptance.")
    wanted: int = body["sampling_num"] if "sampling_num" in body else math.ceil(body["sampling_rate"] * len(waiting))
    number = min(wanted, len(waiting))
    drawn = [waiting[turn * len(waiting) // number].key for turn in range(number)]
    for share in shares_of(call, task).values():
        share.notes["drawn"] = share.key in drawn
    acceptance: Row = {
        "task_id": call.fake.next_id().replace("-", ""),
        "sampling_num": number,
        "sampling_rate": body.get("sampling_rate", number / len(waiting)),
        "verdicts": dict.fromkeys(drawn),
    }
    task.notes["acceptances"].append(acceptance)
    task.notes["before"] = task.state(call)
    task.plan.change(call.now, (0, STATES.SAMPLING.value), (SAMPLING_SECONDS, STATES.ACCEPTING.value))
    return Reply({"task_id": acceptance["task_id"]})


def _waiting(call: Call, task: StoredResource) -> list[StoredResource]:
    return [share for share in shares_of(call, task).values() if share.notes["stage"] == UNCHECKED]


def _running(call: Call, task: StoredResource) -> Row:
    """Return the acceptance that is in progress.

    Raises:
        Fault: No acceptance is in progress, or its samples are still being drawn.
    """
    if task.state(call) == STATES.SAMPLING:
        raise Fault(*NOT_DRAWN_YET, "The samples are still being drawn.")
    if task.state(call) != STATES.ACCEPTING:
        raise Fault(*MISSING, "No acceptance is in progress.")
    acceptance: Row = task.notes["acceptances"][-1]
    return acceptance


@handles("AcceptSamples")
def review_samples(call: Call) -> Reply:
    """Save reviews of drawn samples."""
    task = TEAM_TASKS.find(call)
    acceptance = _running(call, task)
    for comment in call.body["comments"]:
        share = find_share(call, task, str(comment.get("sample_id")))
        if share.key not in acceptance["verdicts"]:
            raise Fault(*SAMPLES.missing, f"The sample {share.key} was not drawn.")
    for comment in call.body["comments"]:
        verdict = {key: comment[key] for key in ("accept", "comment", "score") if key in comment}
        find_share(call, task, comment["sample_id"]).notes["check"] = verdict
        acceptance["verdicts"][comment["sample_id"]] = verdict
    return Reply()


@handles("GetWorkforceSamplingTask")
def get_report(call: Call) -> Reply:
    """Return the statistics of one acceptance while it is in progress, and of all acceptances so far."""
    task, wanted = TEAM_TASKS.find(call), call.query["checking_task_id"]
    acceptances: list[Row] = task.notes["acceptances"]
    if wanted not in [acceptance["task_id"] for acceptance in acceptances]:
        raise Fault(*MISSING, f"The acceptance {wanted} does not exist.")
    return Reply(_figures(call, task, wanted))


def _figures(call: Call, task: StoredResource, wanted: str) -> Row:
    acceptances: list[Row] = task.notes["acceptances"]
    total = len(shares_of(call, task))
    figures: Row = {"total_stats": _statistics(acceptances, total)}
    if task.state(call) in (STATES.SAMPLING, STATES.ACCEPTING) and acceptances[-1]["task_id"] == wanted:
        figures["checking_stats"] = {"task_id": wanted, **_statistics(acceptances[-1:], total)}
    return figures


def _statistics(acceptances: Iterable[Row], total: int) -> dict[str, Any]:
    acceptances = list(acceptances)
    drawn = [verdict for acceptance in acceptances for verdict in acceptance["verdicts"].values()]
    checked = [verdict for verdict in drawn if verdict is not None]
    accepted = [verdict for verdict in checked if verdict["accept"]]
    marks = [MARKS[verdict["score"]] for verdict in checked if "score" in verdict]
    letters = {number: letter for letter, number in MARKS.items()}
    return {
        "sampling_rate": acceptances[-1]["sampling_rate"],
        "sampling_num": sum(acceptance["sampling_num"] for acceptance in acceptances),
        "pass_rate": len(accepted) / len(checked) if checked else 0.0,
        "score": letters[round(sum(marks) / len(marks))] if marks else WORST,
        "total_score": sum(marks),
        "total_sample_count": total,
        "sampled_sample_count": len(drawn),
        "unchecked_sample_count": len(drawn) - len(checked),
        "checked_sample_count": len(checked),
        "accepted_sample_count": len(accepted),
        "rejected_sample_count": len(checked) - len(accepted),
    }


def acceptance_row(call: Call, task: StoredResource) -> Row | None:
    """Return the acceptance of a task that is in progress, as the task shows it, or None."""
    if task.state(call) not in (STATES.SAMPLING, STATES.ACCEPTING):
        return None
    acceptance_id: str = task.notes["acceptances"][-1]["task_id"]
    return {"checking_task_id": acceptance_id, "overwrite_last_result": False, **_figures(call, task, acceptance_id)}


@handles("UpdateWorkforceSamplingTask")
def update(call: Call) -> Reply:
    """Accept or reject all samples that are ready; accepted labels reach the dataset in the background."""
    task, action = TEAM_TASKS.find(call), AcceptanceAction(call.body["action"])
    _running(call, task)
    waiting = _waiting(call, task)
    if action == AcceptanceAction.CONFLICTS:
        return _page(call, [share for share in waiting if _is_labeled_elsewhere(SAMPLES.of(call), share)])
    if action == AcceptanceAction.CANCEL:
        for share in waiting:
            share.notes.pop("check", None)
        task.plan.change(call.now, (0, task.notes["before"]))
        return _page(call, [])
    for share in waiting:
        share.notes["stage"] = ACCEPTED if _passes(action, share) else REJECTED
    passed = [share for share in waiting if share.notes["stage"] == ACCEPTED]
    last = STATES.REJECTED if action == AcceptanceAction.REJECT_ALL else STATES.ACCEPTED
    task.plan.change(call.now, (0, STATES.SYNCHRONIZING.value), (SYNCHRONIZING_SECONDS, last.value))
    task.fields["update_time"] = call.milliseconds
    if task.fields["auto_sync_dataset"]:
        _synchronize(call, passed, overwrite=call.body.get("overwrite_last_result", False))
    return _page(call, passed)


def _page(call: Call, shares: list[StoredResource]) -> Reply:
    rows = [documented("DatasetSample", share_row(call, share)) for share in shares]
    return Reply({"sample_count": len(rows), "samples": rows})


def _passes(action: AcceptanceAction, share: StoredResource) -> bool:
    accept: bool | None = share.notes.get("check", {}).get("accept")
    return {
        AcceptanceAction.PASS_ALL: True,
        AcceptanceAction.REJECT_ALL: False,
        AcceptanceAction.PASS_ACCEPTED_AND_UNCHECKED: accept is not False,
        AcceptanceAction.PASS_ACCEPTED: accept is True,
    }[action]


def _is_labeled_elsewhere(samples: Mapping[str, StoredResource], share: StoredResource) -> bool:
    """Return whether the dataset now has labels for a sample that had none when it was assigned."""
    return share.key in samples and bool(samples[share.key].fields["labels"])


def _synchronize(call: Call, passed: list[StoredResource], *, overwrite: bool) -> None:
    """Copy accepted labels to the dataset; samples labeled there meanwhile are changed only with `overwrite`."""
    given = {share.key: deepcopy(share.fields["labels"]) for share in passed}
    labelers = {share.key: share.notes["labelers"][0]["email"] for share in passed}
    label = partial(_label, passed, given=given, labelers=labelers, overwrite=overwrite)
    SAMPLES.later(call, SYNCHRONIZING_SECONDS, label)


def _label(
    passed: list[StoredResource],
    samples: Mapping[str, StoredResource],
    *,
    given: dict[str, Any],
    labelers: dict[str, str],
    overwrite: bool,
) -> None:
    for share in passed:
        key = share.key
        if key in samples and (overwrite or not _is_labeled_elsewhere(samples, share)):
            samples[key].fields["labels"] = given[key]
            samples[key].notes["labeler"] = labelers[key]
            samples[key].notes.pop("proposed", None)
