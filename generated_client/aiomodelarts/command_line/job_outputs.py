"""Command `modelarts jobs download-outputs`: the outputs of a job that has ended."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

import click

from .exit_codes import PROGRAM
from .intent import intent_command
from .job_log import job_id_of
from .job_transfer import Transfer
from .method_calls import json_of
from .printable_text import printable
from .resource_argument import ResourceArgument
from .settings import Settings

if TYPE_CHECKING:
    from ..modelarts import ModelArts

ENDED = ("Completed", "Failed", "Terminated", "Abnormal")


def download_outputs_command() -> click.Command:
    """Return the command `download-outputs`."""
    params: list[click.Parameter] = [
        ResourceArgument("job", "training_jobs", by_name=True),
        click.Argument(["folder"]),
        click.Option(["--obs-endpoint"], metavar="URL", help="URL of OBS, instead of that of the region."),
    ]
    text = (
        "Download the outputs of a training job from OBS, each into a folder with its name.\n\n"
        "Files that are there already are not downloaded again. Needs the extra `obs`."
    )
    return intent_command("download-outputs", text, params, _download)


async def _download(client: ModelArts, settings: Settings, given: dict[str, Any]) -> int:
    transfer = Transfer(download=given["folder"], endpoint=given["obs_endpoint"] or "")
    transfer.check_extra()
    found = await client.training_jobs.get(await job_id_of(client, given["job"]))
    job = json_of(found)
    transfer.check(job)
    if found.status.phase not in ENDED:
        text = f"the job is {found.status.phase}, so outputs may be missing or incomplete"
        print(f"{PROGRAM}: {printable(text)}", file=sys.stderr)  # noqa: T201
    await transfer.fetch(client, job, found.metadata.id)
    return 0
