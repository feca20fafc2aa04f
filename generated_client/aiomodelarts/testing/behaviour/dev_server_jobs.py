"""Jobs on Lite servers: their templates, their tasks on the servers, and the services that they deploy."""

from __future__ import annotations

import re
from functools import cache

from ...models import DevServerJobServiceStatus, DevServerJobStatus, DevServerJobTaskStatus
from ..handlers.call import Call, handles
from ..handlers.collection import Collection, StoredResource
from ..handlers.lists import Row, equal
from ..spec.contracts import contracts, documented
from ..spec.replies import INVALID, Fault, Reply

# A guess: the reference has no error code of an unknown job, template or service.
NOT_FOUND = "ModelArts.6404"
FINISHED_AFTER = 30.0
EXIT = re.compile(r"exit (\d{1,3})")
DEPLOYMENT = "SERVICE_DEPLOY"
"""Type of the jobs that deploy a service. In the fake, the service has the ID of its job."""

JOBS = Collection("dev_server_jobs", "id", (404, NOT_FOUND), state="status")


@cache
def _templates() -> tuple[Row, ...]:
    """Return all templates: the example in the spec and variants of it."""
    pattern: Row = contracts()["GetDevServerJobTemplate"].example
    folder = [{**pattern["params"][0], "name": "obs_path", "description": "Folder for the logs"}]
    model = [{**pattern["params"][0], "name": "model_url", "description": "Folder of the model"}]
    return (
        pattern,
        {**pattern, "id": "collect-logs", "name": "collect-logs", "type": "LOG_COLLECT", "params": folder},
        {**pattern, "id": "deploy-service", "name": "deploy-service", "type": DEPLOYMENT, "params": model},
    )


def _page(rows: list[Row]) -> Reply:
    return Reply({"current": 1, "pages": 1, "size": max(len(rows), 10), "total": len(rows), "data": rows})


def _failed(call: Call, job: StoredResource) -> bool:
    """Return whether the job is over and its tasks failed."""
    return bool(job.notes["exit_code"]) and job.state(call) != DevServerJobStatus.PROCESSING


def _exit_code(items: list[Row]) -> int:
    """Return the exit code of the command of a job, which is 0 unless the command is `exit` with a number."""
    commands = [item.get("spec", {}).get("cmd", "") for item in items]
    return next((int(found[1]) for command in commands if (found := EXIT.fullmatch(command))), 0)


def _task_status(call: Call, job: StoredResource) -> DevServerJobTaskStatus:
    if job.state(call) == DevServerJobStatus.PROCESSING:
        return DevServerJobTaskStatus.PROCESSING
    return DevServerJobTaskStatus.FAILED if _failed(call, job) else DevServerJobTaskStatus.SUCCESS


def _shown(call: Call, job: StoredResource) -> Row:
    """Return a job as responses show it, with its tasks."""
    row, status, failed = JOBS.row(call, job), _task_status(call, job), _failed(call, job)
    over = status != DevServerJobTaskStatus.PROCESSING
    changed = job.fields["create_at"] + (int(FINISHED_AFTER * 1000) if over else 0)
    for task in row["tasks"]:
        message = f"The command ended with exit code {job.notes['exit_code']}." if failed else ""
        task |= {"status": status.value, "message": message, "update_at": str(changed)}
    return {**row, "update_at": changed, "abnormal_count": len(row["tasks"]) if failed else 0}


@handles("CreateDevServerJob")
def create(call: Call) -> Reply:
    """Run a job in the background, with one task per server.

    A job fails if its command is `exit` with a number, such as `exit 1`.
    """
    body = call.body
    template = next((one for one in _templates() if one["type"] == body["type"]), None)
    if template is None:
        raise Fault(400, INVALID, f"There is no template of the type {body['type']}.")
    if not body["server_ids"]:
        raise Fault(400, INVALID, "A job needs at least one server.")
    servers: dict[str, StoredResource] = call.fake.table("dev_servers")
    tasks = [
        {
            "id": call.fake.next_id(),
            "server_id": server,
            "server_name": servers[server].fields.get("name", server) if server in servers else server,
            "create_at": str(call.milliseconds),
        }
        for server in body["server_ids"]
    ]
    fields: Row = {"description": "", **documented("DevServerJob", body)}
    fields |= {
        "id": call.fake.next_id(),
        "template_id": template["id"],
        "user_name": call.fake.iam.user.name,
        "create_at": call.milliseconds,
        "tasks": tasks,
    }
    last = JOBS.outcome(call, DevServerJobStatus.FINISHED.value)
    job = JOBS.add(call, fields["id"], fields, (0.0, DevServerJobStatus.PROCESSING.value), (FINISHED_AFTER, last))
    job.notes["exit_code"] = _exit_code(body["items"])
    return Reply(_shown(call, job))


@handles("ListDevServerJobs")
def list_jobs(call: Call) -> Reply:
    """Return the matching jobs. All jobs of the fake are visible."""
    query = call.query
    found = [] if query.get("visible") is False else JOBS.outlines(call)
    for key in ("id", "name", "type", "status"):
        found = equal(found, key, query.get(key))
    return _page([documented("DevServerJobSummary", _shown(call, one.resource)) for one in found])


@handles("GetDevServerJob")
def show(call: Call) -> Reply:
    """Return a job."""
    return Reply(_shown(call, JOBS.find(call)))


@handles("DeleteDevServerJobs")
def delete_batch(call: Call) -> Reply:
    """Delete jobs; if one of them does not exist, none is deleted."""
    jobs = [JOBS.find(call, key) for key in dict.fromkeys(call.body["job_ids"])]
    rows = [documented("DevServerJobSummary", _shown(call, job)) for job in jobs]
    for job in jobs:
        del JOBS.of(call)[job.key]
    return _page([{**row, "status": DevServerJobStatus.DELETED.value} for row in rows])


@handles("ListDevServerJobTemplates")
def list_templates(call: Call) -> Reply:
    """Return the matching templates."""
    rows = [documented("DevServerJobTemplateSummary", template) for template in _templates()]
    for key in ("id", "name", "type"):
        rows = equal(rows, key, call.query.get(key))
    return _page(rows)


@handles("GetDevServerJobTemplate")
def show_template(call: Call) -> Reply:
    """Return a template."""
    wanted = call.path["id"]
    found = next((template for template in _templates() if template["id"] == wanted), None)
    if found is None:
        raise Fault(404, NOT_FOUND, f"The template {wanted} does not exist.")
    return Reply(found)


@handles("GetDevServerJobService")
def show_service(call: Call) -> Reply:
    """Return the service that a job deployed, with one instance per server."""
    job = JOBS.find(call)
    if job.fields["type"] != DEPLOYMENT:
        raise Fault(404, NOT_FOUND, f"The service {job.key} does not exist.")
    status = DevServerJobServiceStatus.RUNNING
    if _task_status(call, job) == DevServerJobTaskStatus.PROCESSING:
        status = DevServerJobServiceStatus.CREATING
    elif _failed(call, job):
        status = DevServerJobServiceStatus.FAILED
    items: list[Row] = job.fields.get("items", [])
    spec: Row = items[0].get("spec", {}) if items else {}
    instances = [
        {"id": task["id"], "status": status.value, "endpoints": f"http://{task['server_id']}:8080/v1"}
        for task in job.fields["tasks"]
    ]
    model = {"name": job.fields["name"], "url": spec.get("model_url", ""), "quant_type": spec.get("quant_type", "fp16")}
    service = {"id": job.key, "name": job.fields["name"], "status": status.value, "spec": spec}
    return Reply({**service, "instances": instances, "model": model})
