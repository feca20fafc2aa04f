"""Behavior that training and visualization jobs of the older service share."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, TypeVar

from attrs import define

from ...models import JobStatus
from ..handlers.call import Call
from ..handlers.collection import Outline
from ..handlers.lists import Row, contains, equal, in_order, in_workspace, page
from ..spec.replies import Fault, Reply
from ..state.state_plan import Plan
from ..state.table import Table
from .planned_deletions import plan_deletion

QUOTA = 1000
DELETING_SECONDS = 2.0
NAME_TAKEN = "ModelArts.2751"
NOT_FOUND = "ModelArts.2775"
NOT_STOPPABLE = "ModelArts.2796"
SUCCESS = {"is_success": True}
STOPPABLE = (JobStatus.INIT, JobStatus.WAITING, JobStatus.RUNNING, JobStatus.IMAGE_CREATING)


Job = TypeVar("Job")


@define
class Run:
    """A run with states: a version of a training job, or a visualization job.

    Args:
        fields: Fields that do not change with time.
        plan: Its states.
    """

    fields: Row
    plan: Plan

    @property
    def ends(self) -> float | None:
        """Time at which the run is deleted, in seconds since 1970; None if no deletion is planned."""
        return self.plan.ends

    def row(self, now: float) -> Row:
        """Return the fields with the state and the duration in milliseconds at a time, in seconds since 1970."""
        return {**self.fields, "status": int(self.plan.state(now)), "duration": self.duration(now)}

    def outline(self, now: float) -> Outline[Run]:
        """Return the fields with the state at a time, to filter and sort by."""
        return Outline(self, {**self.fields, "status": int(self.plan.state(now))})

    def duration(self, now: float) -> int:
        """Return the running time in milliseconds."""
        began = self.plan.since(int(JobStatus.RUNNING), now)
        if began is None:
            return 0
        ended = self.plan.left(began)
        return round(((now if ended is None else min(ended, now)) - began) * 1000)

    def stop(self, call: Call) -> None:
        """Stop the run in the background.

        Raises:
            Fault: The state of the run forbids it.
        """
        state = self.plan.state(call.now)
        if state not in STOPPABLE:
            raise Fault(409, NOT_STOPPABLE, f"A job in state {state} can't be stopped.")
        self.plan.change(call.now, (0, int(JobStatus.KILLING)), (3, int(JobStatus.KILLED)))

    def delete(self, call: Call, resource: str) -> None:
        """Delete the run in the background."""
        plan_deletion(call, resource, self.plan, DELETING_SECONDS)


def refuse_taken_name(jobs: Table[Any], name: str) -> None:
    """Refuse a name that another job has.

    Raises:
        Fault: The name is taken.
    """
    if jobs.with_value("fields.job_name", name):
        raise Fault(400, NAME_TAKEN, f"A job with the name {name} already exists.")


def job_page(
    call: Call, rows: list[Outline[Job]], show: Callable[[Job], Row], default_sort: str, default_order: str
) -> Reply:
    """Return the response to a list of jobs: one page of the matches in a workspace.

    Args:
        call: Call of the list.
        rows: Outlines of all jobs.
        show: Function that returns a job as the list shows it.
        default_sort: Field to sort by if the query has none.
        default_order: Order if the query has none.
    """
    query = call.query
    found = in_workspace(call, rows)
    found = contains(found, "job_name", query.get("search_content"))
    found = equal(found, "status", query.get("status"))
    found = in_order(found, query.get("sortBy") or default_sort, query.get("order") or default_order)
    body: dict[str, Any] = {
        **SUCCESS,
        "job_total_count": len(found),
        "job_count_limit": max(0, QUOTA - len(rows)),
        "quotas": QUOTA,
        "jobs": _without_workspace(show(row.resource) for row in page(call, found)),
    }
    return Reply(body)


def _without_workspace(rows: Iterable[Row]) -> list[Row]:
    """Return rows as lists show them, without the workspace."""
    return [{key: value for key, value in row.items() if key != "workspace_id"} for row in rows]
