"""Command `modelarts jobs submit`: a training job from a file, with changes on the command line."""

from __future__ import annotations

import asyncio
import sys
from typing import TYPE_CHECKING, Any, cast

import click

from .api_document import operations, operations_of
from .body_files import body_from_file, check_body, object_in
from .intent import intent_command, show
from .job_log import INTERVAL, first_task, follow
from .job_transfer import Transfer
from .method_calls import json_of
from .operation_calls import Call
from .operation_run import check_columns_of, show_requests
from .printable_text import printable
from .progress_lines import progress_of
from .settings import Settings, request_options, wait_options

if TYPE_CHECKING:
    from ..modelarts import ModelArts
    from ..models import TrainingJob

CREATE = "CreateTrainingJob"


def submit_command() -> click.Command:
    """Return the command `submit`."""
    params: list[click.Parameter] = [
        click.Argument(["file"], type=click.Path()),
        click.Option(
            ["--set", "values"],
            multiple=True,
            metavar="NAME=VALUE",
            help="Hyperparameter, or a field by its path, such as spec.resource.node_count=2. Repeatable.",
        ),
        click.Option(["--name"], metavar="TEXT", help="Name of the job instead of the one in the file."),
        click.Option(["--follow"], is_flag=True, help="Print the log until the job has ended."),
        *wait_options(),
        click.Option(["--code"], metavar="FOLDER", help="Folder to upload to algorithm.code_dir of the job first."),
        click.Option(
            ["--exclude"],
            multiple=True,
            metavar="PATTERN",
            help="Files that --code does not upload, such as *.ckpt or data/, besides .git/, __pycache__/, .venv/ and "
            "other caches. Repeatable.",
        ),
        click.Option(
            ["--download"], metavar="FOLDER", help="Folder to download the outputs into when the job has completed."
        ),
        click.Option(["--obs-endpoint"], metavar="URL", help="URL of OBS, instead of that of the region."),
        *request_options(),
    ]
    return intent_command(
        "submit",
        "Submit a training job from FILE, in YAML or JSON with the fields of CreateTrainingJob; - for standard input.",
        params,
        _submit,
        _prepare,
    )


def _prepare(settings: Settings, given: dict[str, Any]) -> int | None:
    """Read and check the job and what to transfer; print the request if nothing else is wanted."""
    given["job"] = job_of(given["file"], given["values"], given["name"])
    check_columns_of(list(operations_of("training_jobs").values()), settings)
    if settings.dry_run or settings.curl:
        return show_requests([Call(operations()[CREATE], {}, given["job"])], settings)
    given["transfer"] = Transfer(given["code"], given["download"], given["exclude"], given["obs_endpoint"] or "")
    given["transfer"].check(given["job"])
    if given["download"] and not (given["wait"] or given["follow"]):
        raise click.UsageError("--download needs --wait or --follow, because the outputs are there at the end")
    return None


def job_of(file: str, changes: tuple[str, ...], name: str | None) -> dict[str, Any]:
    """Return the body of CreateTrainingJob from a file, with changes.

    Args:
        file: Path of the file, or `-`.
        changes: Changes as `NAME=VALUE`: a path with dots names a field, another name a hyperparameter.
        name: Name of the job, or None for the one in the file.

    Raises:
        click.UsageError: The file is no job, a change is invalid, or a required field is missing.
    """
    job = body_from_file(CREATE, file, changes, _set_parameter)
    job.setdefault("kind", "job")
    if name:
        _checked(object_in(job, "metadata"), dict, "metadata must be an object")["name"] = name
    check_body(CREATE, file, job)
    return job


def _set_parameter(job: dict[str, Any], name: str, value: str) -> None:
    """Set the value of a hyperparameter, or add it."""
    algorithm = _checked(object_in(job, "algorithm"), dict, "algorithm must be an object")
    if algorithm.get("parameters") is None:
        algorithm["parameters"] = []
    parameters = _checked(algorithm["parameters"], list, "algorithm.parameters must be a list")
    for parameter in parameters:
        if isinstance(parameter, dict) and cast("dict[str, Any]", parameter).get("name") == name:
            parameter["value"] = value
            return
    parameters.append({"name": name, "value": value})


def _checked(value: Any, kind: type, message: str) -> Any:
    if not isinstance(value, kind):
        raise click.UsageError(message)
    return value


async def _submit(client: ModelArts, settings: Settings, given: dict[str, Any]) -> int:
    transfer: Transfer = given["transfer"]
    await transfer.upload(client, given["job"])
    call = Call(operations()[CREATE], {}, given["job"])
    created = await call.start(client)
    job_id: str = created.metadata.id
    name = printable(created.metadata.name)
    print(f"{name} was submitted with the ID {job_id}", file=sys.stderr)  # noqa: T201
    result = created
    if given["follow"] or given["wait"]:
        with transfer.continued_later("To download the outputs at the end", job_id):
            result = await _ended(client, job_id, given)
        await transfer.fetch(client, given["job"], job_id)
    if given["follow"]:
        print(f"{name}: {printable(result.status.phase)}", file=sys.stderr)  # noqa: T201
        return 0
    show("training_jobs", json_of(result), settings, has_checked=True)
    return 0


async def _ended(client: ModelArts, job_id: str, given: dict[str, Any]) -> TrainingJob:
    """Wait until a job has completed, with its log or its progress, and return it."""
    if given["follow"]:
        bound = asyncio.timeout(given["timeout"])
        try:
            async with bound:
                await follow(client, job_id, await first_task(client, job_id), given["interval"] or INTERVAL)
        except TimeoutError:
            if not bound.expired():
                raise
            return await client.training_jobs.wait(job_id, timeout=0)  # raises, unless the job has just ended
        return await client.training_jobs.wait(job_id, timeout=given["timeout"])
    with progress_of("training_jobs", subject=f"training_jobs {job_id}", acts=False) as on_progress:
        return await client.training_jobs.wait(
            job_id, timeout=given["timeout"], interval=given["interval"], on_progress=on_progress
        )
