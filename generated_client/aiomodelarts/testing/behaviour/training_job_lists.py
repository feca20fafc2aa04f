"""The list of training jobs: filters, sorting and groups."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..handlers.call import Call, handles
from ..handlers.collection import Outline, StoredResource
from ..handlers.lists import Row, in_order, page
from ..iam import USER_ID
from ..spec.contracts import integer_in
from ..spec.replies import INVALID, Fault, Reply
from .resource_tags import tags_of
from .training_jobs import JOBS, TASK_FIELDS, shown_job, status_of_run

NUMERIC = ("create_time", "duration", "start_time")
FILTER_KEYS = (
    *NUMERIC, "id", "name", "description", "workspace_id", "user_id", "user_name", "kind", "phase", "secondary_phase",
    "algorithm_id", "algorithm_name",
)  # fmt: skip


@handles("ListTrainingJobs")
def list_jobs(call: Call) -> Reply:
    """Return one page of jobs."""
    body = call.body
    sort_by, order, group_by = body.get("sort_by") or "create_time", body.get("order") or "desc", body.get("group_by")
    filters: list[Row] = body.get("filters", [])
    with_tasks = sort_by in TASK_FIELDS or group_by in TASK_FIELDS
    found = [_outline(call, job, with_tasks=with_tasks) for job in JOBS.unchanged(call) if _is_wanted(body, job)]
    if not any(one.get("key") == "workspace_id" for one in filters):
        found = [row for row in found if row["workspace_id"] == (body.get("workspace_id") or "0")]
    for one in filters:
        found = [row for row in found if _fits(row, one)]
    found = in_order(found, sort_by, order)
    found = in_order(found, group_by, "asc") if group_by else found
    shown = [shown_job(call, row.resource) for row in page(call, found)]
    response: dict[str, Any] = {
        "total": len(found),
        "count": len(shown),
        "limit": body.get("limit", 50),
        "offset": body.get("offset", 0),
        "sort_by": sort_by,
        "order": order,
        "group_by": group_by or "",
        "workspace_id": next(
            (one["value"][0] for one in filters if one.get("key") == "workspace_id" and one.get("value")),
            body.get("workspace_id") or "0",
        ),
        "ai_project": "default-ai-project",
        "items": shown,
    }
    return Reply(response)


def _is_wanted(body: Row, job: StoredResource) -> bool:
    """Return whether a job has the requested kind of training and tags; jobs of the fake have no node addresses."""
    tuned = "ftjob_config" in job.fields
    wanted = (body.get("train_type") or "job") == ("ftjob" if tuned else "job")
    tags = tags_of(job)
    filters: list[Row] = body.get("tags") or []
    tagged = all(one["key"] in tags and tags[one["key"]] in (one.get("values") or tags.values()) for one in filters)
    return wanted and tagged and not body.get("host_ips")


def _outline(call: Call, job: StoredResource, *, with_tasks: bool) -> Outline[StoredResource]:
    """Return the values by which a job is filtered and sorted."""
    fields = job.fields
    algorithm: Row = fields["algorithm"]
    names = {"algorithm_id": algorithm.get("id"), "algorithm_name": algorithm.get("name"), "user_id": USER_ID}
    status = {**fields["status"], **status_of_run(call, job, with_tasks=with_tasks)}
    return Outline(job, {**fields["metadata"], **status, **names, "kind": fields["kind"]})


def _fits(row: Row, condition: Row) -> bool:
    """Return whether a job meets a filter condition.

    Raises:
        Fault: The condition is incomplete, or its key or values are invalid.
    """
    key, operator, values = (condition.get(name) for name in ("key", "operator", "value"))
    if not key or operator not in OPERATORS or not values or (operator == "between" and len(values) != 2):
        raise Fault(
            400, INVALID, "A filter requires key, operator and value; the operator between requires two values."
        )
    if key not in FILTER_KEYS:
        raise Fault(400, INVALID, f"Can't filter jobs by {key}; use one of {', '.join(FILTER_KEYS)}.")
    found = row.get(key)
    if key in NUMERIC:
        numbers = [integer_in(value) for value in values]
        if None in numbers:
            raise Fault(400, INVALID, f"The values of the filter by {key} must be integers.")
        return OPERATORS[operator](found, numbers)
    return OPERATORS[operator]("" if found is None else str(found), values)


OPERATORS: dict[Any, Callable[[Any, list[Any]], bool]] = {
    "between": lambda found, values: bool(values[0] <= found <= values[1]),
    "like": lambda found, values: any(str(value).lower() in str(found).lower() for value in values),
    "in": lambda found, values: found in values,
    "not": lambda found, values: found not in values,
}
