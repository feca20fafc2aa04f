"""Samples of team labeling tasks: labeled by members, reviewed, and counted."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

from ..handlers.call import Call, handles
from ..handlers.collection import Outline, StoredResource
from ..handlers.lists import page
from ..spec.contracts import documented
from ..spec.replies import Fault, Reply
from .batch_replies import batch_reply, results_of
from .dataset_contents import LABELS, SAMPLES, label_statistics
from .labeling_shares import (
    ACCEPTED,
    FORBIDDEN,
    REJECTED,
    UNANNOTATED,
    UNCHECKED,
    UNREVIEWED,
    counts_by_state,
    find_share,
    in_state,
    labeler_of,
    refuse_while_checking,
    share_row,
    shares_of,
    with_role,
)
from .sample_search import HARD, chosen
from .samples import set_marks
from .team_labeling import LABELER, REVIEWER, TEAM_TASKS, members_of

SAMPLES_TO_SPLIT = 5


@handles("ListWorkforceTaskSamples")
def list_samples(call: Call) -> Reply:
    """Return one page of the samples of a task."""
    task = TEAM_TASKS.find(call)
    found = [one for one in shares_of(call, task).values() if in_state(call, task, one, call.query.get("sample_state"))]
    rows = chosen(call, [Outline(one, {**one.fields, "labelers": one.notes["labelers"]}) for one in found])
    shown = [share_row(call, row.resource) for row in page(call, rows)]
    if process := call.query.get("process_parameter"):
        shown = [{**row, "source": f"{row['source']}&x-image-process={process}"} for row in shown]
    return Reply({"sample_count": len(rows), "samples": [documented("DatasetSample", row) for row in shown]})


@handles("DescribeWorkforceTaskSample")
def show(call: Call) -> Reply:
    """Return a sample, with the labels of one member if the query names one."""
    task, worker_id = TEAM_TASKS.find(call), call.query.get("worker_id")
    share = find_share(call, task, call.path["sample_id"])
    if not in_state(call, task, share, call.query.get("sample_state")):
        raise Fault(*SAMPLES.missing, f"The sample {share.key} is not in state {call.query.get('sample_state')}.")
    if worker_id:
        labeler_of(share, worker_id)
    return Reply(documented("DatasetSample", share_row(call, share, worker_id)))


@handles("UpdateWorkforceTaskSamples")
def update(call: Call) -> Reply:
    """Set the labels of samples for one member, or for all assigned members by default."""
    task = TEAM_TASKS.find(call)
    refuse_while_checking(call, task)

    def label(given: dict[str, Any]) -> None:
        share = find_share(call, task, str(given.get("sample_id")))
        if share.notes["stage"] == ACCEPTED:
            raise Fault(*FORBIDDEN, f"The sample {share.key} has already been accepted.")
        worker_id, email = given.get("worker_id"), call.body.get("email")
        named = worker_id is not None or email is not None
        workers = [labeler_of(share, worker_id, email)] if named else share.notes["labelers"]
        set_marks(call, share, given.get("labels"), given.get("metadata", {}))
        if "labels" in given:
            share.notes["marks"].update({one["worker_id"]: deepcopy(given["labels"]) for one in workers})
            _advance(task, share)

    return batch_reply(results_of(call.body.get("samples", []), label))


def _advance(task: StoredResource, share: StoredResource) -> None:
    """Move a sample to review, or to acceptance if the task has no reviewers, once all its members have labeled it."""
    for name in ("review", "check"):
        share.notes.pop(name, None)
    done = all(share.notes["marks"].get(one["worker_id"]) for one in share.notes["labelers"])
    after = UNREVIEWED if with_role(members_of(task), REVIEWER) else UNCHECKED
    share.notes["stage"] = after if done else UNANNOTATED


@handles("ReviewSamples")
def review(call: Call) -> Reply:
    """Save reviews: approved samples move to acceptance, all other ones return to their labelers."""
    task = TEAM_TASKS.find(call)
    refuse_while_checking(call, task)
    comments = call.body.get("comments", [])
    shares = [find_share(call, task, str(one.get("sample_id"))) for one in comments]
    for share, comment in zip(shares, comments, strict=True):
        labeler_of(share, comment.get("worker_id"))
        if share.notes["stage"] not in (UNREVIEWED, UNCHECKED):
            raise Fault(*FORBIDDEN, f"The sample {share.key} is not ready for review.")
    for share, comment in zip(shares, comments, strict=True):
        share.notes["review"] = {key: comment[key] for key in ("accept", "comment", "score") if key in comment}
        share.notes["stage"] = UNCHECKED if comment["accept"] else REJECTED
    return Reply()


@handles("ListWorkforceTaskStats")
def statistics(call: Call) -> Reply:
    """Return the distribution of samples by label, state and hard example."""
    task = TEAM_TASKS.find(call)
    shares = [
        share for share in shares_of(call, task).values() if in_state(call, task, share, call.query.get("sample_state"))
    ]
    labels = label_statistics(LABELS.rows(call), [share.fields for share in shares])
    hard = sum(bool(share.fields["metadata"].get(HARD)) for share in shares)
    enough = all(label["sample_count"] >= SAMPLES_TO_SPLIT for label in labels)
    return Reply(
        {
            "label_stats": labels,
            "sample_stats": {"total": len(shares), **counts_by_state(call, task, shares)},
            "key_sample_stats": {"total": len(shares), "key_sample": hard, "non_key_sample": len(shares) - hard},
            "metadata_stats": {},
            "data_spliting_enable": len(labels) > 1 and enough,
        }
    )


@handles("GetWorkforceTaskMetrics")
def metrics(call: Call) -> Reply:
    """Return the progress of each labeler."""
    task = TEAM_TASKS.find(call)
    shares = shares_of(call, task).values()
    return Reply(
        {
            "sample_stats": {
                member["email"]: counts_by_state(
                    call, task, [share for share in shares if member in share.notes["labelers"]]
                )
                for member in with_role(members_of(task), LABELER)
            }
        }
    )
