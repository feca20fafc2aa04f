"""Processing tasks: run on creation and with each new version, and deleted with all versions."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from attrs import evolve

from ...models import ProcessingTaskStatus
from ..handlers.call import Call, handles
from ..handlers.collection import Outline, StoredResource
from ..handlers.lists import Row, contains, equal, in_order, in_workspace, page
from ..spec.contracts import documented
from ..spec.replies import Fault, Reply
from .processing_results import TASKS, files_of, sources_of
from .processing_task_versions import (
    ANALYSIS,
    COMPLETED,
    INITIALIZED,
    INITIALIZING,
    TASK_VERSIONS,
    TEMPLATES,
    add_version,
    checked,
    seconds_of,
    steps_to,
)

NAME_TAKEN = (400, "ModelArts.4709")
DURATION = "duration_seconds"
Subject = tuple[Any, ...]


def _in_task(call: Call, task: StoredResource) -> Call:
    return evolve(call, path={**call.path, TASKS.placeholder: task.key})


@handles("CreateProcessorTask")
def create(call: Call) -> Reply:
    """Create a task, which then runs, as its first version if requested."""
    body = call.body
    TASKS.refuse_taken(call, "name", body["name"], *NAME_TAKEN)
    given = checked(call, body)
    version_id = given.get("version_id") or sources_of(given)[0].get("version_id")
    fields: Row = {
        "description": "",
        "workspace_id": "0",
        **documented("ProcessingTask", given),
        "task_id": call.fake.next_id(),
        "create_time": call.milliseconds,
    }
    if version_id:
        fields |= {"version_id": version_id, "version_name": sources_of(given)[0].get("version_name", "")}
    last = TASKS.outcome(call, COMPLETED)
    analysis = given["template"]["id"] == ANALYSIS
    with_version = body.get("create_version", False) and not analysis
    if with_version:
        last = TASK_VERSIONS.outcome(call, last)
    task = TASKS.add(call, fields["task_id"], fields, *steps_to(last))
    if analysis:
        files = [path for source in sources_of(given) for path in files_of(call, source)]
        task.notes["result"] = {"sample_count": len(files)}
    if with_version:
        add_version(_in_task(call, task), task, given, last)
    return Reply({"task_id": task.key})


def _row(call: Call, task: StoredResource, *, is_current: bool) -> Row:
    row = TASKS.row(call, task)
    row |= {
        DURATION: seconds_of(task.plan, call.now),
        "version_count": len(TASK_VERSIONS.of(_in_task(call, task))),
        "is_current": is_current,
    }
    if row["status"] == ProcessingTaskStatus.FAILED:
        row["error_msg"] = "The samples could not be read."
    if row["status"] == COMPLETED and "result" in task.notes:
        row["result"] = task.notes["result"]
    return row


def _newest(call: Call) -> Callable[[StoredResource], StoredResource]:
    """Return a function that finds the last task that processes the same version of the same sources in the same way.

    During one call, it looks up each of these subjects once.
    """
    known: dict[Subject, StoredResource] = {}

    def newest(task: StoredResource) -> StoredResource:
        [subject] = _subjects(task)
        if subject not in known:
            known[subject] = TASKS.unchanged_with_value(call, _subjects, subject)[-1]
        return known[subject]

    return newest


def _subjects(task: StoredResource) -> list[Subject]:
    """Return the one subject of a task: the way in which it processes its sources, and the sources."""
    sources = [(one.get("type"), one.get("source"), one.get("version_id")) for one in sources_of(task.fields)]
    return [(task.fields["template"]["id"], *sources)]


@handles("ListProcessorTasks")
def list_tasks(call: Call) -> Reply:
    """Return one page of processing tasks."""
    query = call.query
    rows = [TASKS.outline(call, task) for task in TASKS.unchanged(call) if _fits(task, query)]
    rows = equal(contains(in_workspace(call, rows), "name", query.get("task_name")), "status", query.get("status"))
    newest = _newest(call)
    if query.get("query_current"):
        rows = [row for row in rows if newest(row.resource) is row.resource]
    sort_by = query.get("sort_by") or "create_time"
    if sort_by == DURATION:
        rows = [Outline(row.resource, {DURATION: seconds_of(row.resource.plan, call.now)}) for row in rows]
    tasks = [row.resource for row in page(call, in_order(rows, sort_by, query.get("order") or "desc"))]
    shown = [_row(call, task, is_current=newest(task) is task) for task in tasks]
    if not query.get("return_result", True):
        shown = [{key: value for key, value in row.items() if key != "result"} for row in shown]
    return Reply({"count": len(rows), "tasks": shown})


def _fits(task: StoredResource, query: Row) -> bool:
    """Return whether the type and sources of a task match the query."""
    sources = sources_of(task.fields)
    if query.get("task_type") not in (None, task.fields["template"]["id"]):
        return False
    if query.get("version_id") and not {one.get("version_id") for one in sources} & set(query["version_id"]):
        return False
    wanted = {"source": query.get("source"), "type": query.get("source_type")}
    return any(all(value in (None, one.get(key)) for key, value in wanted.items()) for one in sources)


@handles("GetProcessorTaskItems")
def list_algorithms(call: Call) -> Reply:
    """Return one page of the types of processing."""
    rows = [{"template_id": key, "label_en": english, "label_zh": zh} for key, (english, zh) in TEMPLATES.items()]
    return Reply({"total": len(rows), "items": page(call, rows)})


@handles("DescribeProcessorTask")
def show(call: Call) -> Reply:
    """Return a processing task."""
    task = TASKS.find(call)
    return Reply(_row(call, task, is_current=_newest(call)(task) is task))


@handles("UpdateProcessorTask")
def update(call: Call) -> Reply:
    """Change the description of a task."""
    task = TASKS.find(call)
    task.fields |= {key: call.body[key] for key in ("description",) if key in call.body}
    return Reply()


@handles("DeleteProcessorTask")
def delete(call: Call) -> Reply:
    """Delete a task and its versions."""
    task = TASKS.find(call)
    if task.state(call) == INITIALIZED:
        raise Fault(403, INITIALIZING, f"The task {task.key} is being initialized.")
    del TASKS.of(call)[task.key]
    return Reply()
