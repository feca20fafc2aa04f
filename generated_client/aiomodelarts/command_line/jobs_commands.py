"""Commands `modelarts jobs`: daily work with training jobs."""

from __future__ import annotations

import sys
from collections.abc import AsyncIterator, Mapping
from typing import TYPE_CHECKING, Any, cast

import click

from .api_document import operations
from .continuing import following
from .exit_codes import PROGRAM
from .intent import IntentGroup, intent_command
from .job_log import INTERVAL, existing_lines, first_task, follow, job_id_of
from .method_calls import json_of
from .output.columns import Column
from .output.formats import event_text, write
from .output.secrets import Secrets
from .printable_text import clear_screen
from .resource_argument import ResourceArgument
from .settings import DURATION, Settings, follow_options, list_options, request_options
from .show_command import show_command

if TYPE_CHECKING:
    from ..modelarts import ModelArts
    from ..models import TrainingJob

RUNNING = ("Creating", "Pending", "Running", "Terminating")
FAILED = ("Failed", "Abnormal")
PHASES = (*RUNNING, *FAILED, "Completed", "Terminated")
DAY = 86_400_000
"""Milliseconds by which the clock of the service may be ahead."""
COLUMNS = (
    Column(("metadata", "name"), "name", "name"),
    Column(("metadata", "id"), "id", "id"),
    Column(("status", "phase"), "state", "state"),
    Column(("spec", "resource", "flavor_id"), "flavor"),
    Column(("spec", "resource", "node_count"), "nodes"),
    Column(("metadata", "user_name"), "user"),
    Column(("metadata", "create_time"), "age", "age", "milliseconds"),
)
WIDE = (
    *COLUMNS,
    Column(("status", "secondary_phase"), "detail"),
    Column(("status", "duration"), "duration", "plain", "duration-milliseconds"),
    Column(("algorithm", "name"), "algorithm"),
    Column(("spec", "resource", "pool_id"), "pool"),
    Column(("metadata", "description"), "description"),
)
EVENTS = (
    Column(("time",), "time", "plain", "iso"),
    Column(("level",), "level", "state"),
    Column(("source",), "source"),
    Column(("message",), "message", "text"),
)


def jobs_group() -> click.Group:
    """Return the group `jobs`."""
    from .job_copy import CopyCommand
    from .job_outputs import download_outputs_command
    from .job_submission import submit_command
    from .job_usage import top_command

    return IntentGroup(
        "jobs",
        "training_jobs",
        "Training jobs: submit, follow, compare, clean up.",
        {
            "copy": CopyCommand,
            "download-outputs": download_outputs_command,
            "events": _events,
            "list": _list,
            "logs": _logs,
            "submit": submit_command,
            "show": show_command("training_jobs"),
            "top": top_command,
        },
    )


def _list() -> click.Command:
    params: list[click.Parameter] = [
        click.Option(["--running"], is_flag=True, help="Only jobs that have not ended."),
        click.Option(["--failed"], is_flag=True, help="Only jobs that failed."),
        click.Option(
            ["--status"],
            multiple=True,
            metavar="PHASE",
            help="Only jobs in this phase. Repeatable.",
            shell_complete=_complete_phase,
        ),
        click.Option(["--recent"], type=DURATION, help="Only jobs created in this time, such as 2h."),
        click.Option(["--name"], metavar="TEXT", help="Only jobs whose name contains this text."),
        click.Option(["--user"], metavar="NAME", help="Only jobs of this user."),
        click.Option(["--mine"], is_flag=True, help="Only jobs of the user that is logged in."),
        click.Option(["--workspace"], metavar="ID", help="Workspace [0]."),
        *list_options(),
        *request_options(),
    ]
    return intent_command("list", "List training jobs, newest first.", params, _show_list, _print_request)


def _complete_phase(context: click.Context, parameter: click.Parameter, begun: str) -> list[str]:
    return [phase for phase in PHASES if phase.lower().startswith(begun.lower())]


def _print_request(settings: Settings, given: dict[str, Any]) -> int | None:
    """Print the request of the list, if the user asked for that."""
    if not (settings.dry_run or settings.curl):
        return None
    from .dry_run import CapturingClient, print_first_request

    return print_first_request(anext(_jobs(cast("ModelArts", CapturingClient()), given, None)), settings)


async def _show_list(client: ModelArts, settings: Settings, given: dict[str, Any]) -> int:
    from ..operations import OPERATIONS

    for phase in given["status"]:
        if phase.lower() not in map(str.lower, PHASES):
            known = ", ".join(PHASES)
            print(f"{PROGRAM}: --status: {phase!r} is no known phase; the known ones are {known}", file=sys.stderr)  # noqa: T201
    user = given["user"]
    if given["mine"]:
        user = _own_name(settings)
    item = operations()["ListTrainingJobs"].item
    secrets = Secrets(item, OPERATIONS["ListTrainingJobs"].sensitive_names)
    columns = WIDE if settings.output.format in ("wide", "csv") else COLUMNS
    while True:
        rows = [json_of(job) async for job in _jobs(client, given, user)]
        if given["watch"] is not None:
            clear_screen()
        write(rows, settings.output, columns, schema=item, secrets=secrets)
        if given["watch"] is None:
            return 0
        await client.clock.sleep(max(given["watch"], 1.0))


async def _jobs(client: ModelArts, given: Mapping[str, Any], user: str | None) -> AsyncIterator[TrainingJob]:
    """Yield the jobs that match the options, newest first, up to the limit."""
    known = {one.lower(): one for one in PHASES}
    phases = [
        *(known.get(one.lower(), one) for one in given["status"]),
        *(RUNNING if given["running"] else ()),
        *(FAILED if given["failed"] else ()),
    ]
    filters: list[dict[str, Any]] = []
    if phases:
        filters.append({"key": "phase", "operator": "in", "value": phases})
    if given["name"]:
        filters.append({"key": "name", "operator": "like", "value": [given["name"]]})
    since = None
    if given["recent"] is not None:
        now = client.clock.now()
        since = max(int((now - given["recent"]) * 1000), 0)
        filters.append({"key": "create_time", "operator": "between", "value": [str(since), str(int(now * 1000) + DAY)]})
    wanted: dict[str, Any] = {"sort_by": "create_time", "order": "desc", "filters": filters}
    if given["workspace"]:
        wanted["workspace_id"] = given["workspace"]
    number = 0
    async for job in client.training_jobs.list(**wanted):
        if user is not None and job.metadata.user_name != user:
            continue
        yield job
        number += 1
        if number == given["limit"]:
            return


def _own_name(settings: Settings) -> str:
    """Return the name of the user in the environment, or else in the profile that is used.

    Raises:
        click.UsageError: The credentials have no user name, such as an access key.
    """
    from ..core.auth.credentials.password import PasswordCredentials
    from ..credentials import from_environment

    for name in ("OS_USERNAME", "HW_USER_NAME"):
        if value := settings.environ.get(name):
            return value
    used = from_environment()
    if isinstance(used, PasswordCredentials) and used.username:
        return used.username
    raise click.UsageError("--mine: the credentials have no user name; pass --user NAME")


def _logs() -> click.Command:
    params: list[click.Parameter] = [
        ResourceArgument("job", "training_jobs", by_name=True),
        *follow_options("new lines until the job has ended", INTERVAL),
        click.Option(["--task"], metavar="NAME", help="Task, such as worker-1 [the first one]."),
        click.Option(["--tail"], type=click.IntRange(min=1), metavar="LINES", help="Only the last lines."),
    ]
    return intent_command("logs", "Print the log of a task of a training job.", params, _show_log)


async def _show_log(client: ModelArts, settings: Settings, given: dict[str, Any]) -> int:
    job_id = await job_id_of(client, given["job"])
    task = given["task"] or await first_task(client, job_id)
    if given["follow"]:
        return await follow(client, job_id, task, given["interval"], given["tail"])
    lines = await existing_lines(client, job_id, task)
    for line in lines[-given["tail"] :] if given["tail"] else lines:
        print(line)  # noqa: T201
    return 0


def _events() -> click.Command:
    params: list[click.Parameter] = [
        ResourceArgument("job", "training_jobs", by_name=True),
        *follow_options("new events until the job has ended", INTERVAL),
        click.Option(["--level"], metavar="LEVEL", help="Only events of this level, such as Warning."),
    ]
    return intent_command("events", "Print the events of a training job, oldest first.", params, _show_events)


async def _show_events(client: ModelArts, settings: Settings, given: dict[str, Any]) -> int:
    job_id = await job_id_of(client, given["job"])
    level: dict[str, Any] = {"level": given["level"]} if given["level"] else {}
    schema = operations()["ListTrainingJobEvents"].item
    if not given["follow"]:
        rows = [json_of(event) async for event in client.training_jobs.list_events(job_id, order="asc", **level)]
        write(rows, settings.output, EVENTS, schema=schema)
        return 0
    first = True
    with following("The job continues", ["jobs", "events", "-f", job_id]):
        async for event in client.training_jobs.follow_events(job_id, interval=given["interval"], **level):
            text = event_text(json_of(event), settings.output, EVENTS, first=first, schema=schema)
            print(text.rstrip("\n"), flush=True)  # noqa: T201
            first = False
    return 0
