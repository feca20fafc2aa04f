"""Command `modelarts whoami`."""

from __future__ import annotations

from typing import Any

import click

from .output.formats import write
from .running import run
from .settings import Settings, settings_of, with_shared_options


def whoami_command() -> click.Command:
    """Return the command that logs in and shows what with."""

    def call(**_: Any) -> None:
        context = click.get_current_context()
        settings = settings_of(context)
        settings.output.check()
        context.exit(run(_show(settings), settings))

    command = click.Command(
        "whoami",
        callback=call,
        help="Log in, and show the project, the endpoint and the credentials that are used.",
    )
    return with_shared_options()(command)


async def _show(settings: Settings) -> int:
    from .. import credentials

    async with settings.client() as client:
        explanation = credentials.explain(region=settings.region or None, project_id=settings.project or None)
        endpoint, project_id = await client.endpoint(), await client.project_id()
    found = {
        "endpoint": endpoint,
        "project_id": project_id,
        "source": explanation.source,
        "cloud": explanation.cloud,
        "kind": explanation.kind,
        "used": list(explanation.used),
        "secret": explanation.secret,
        "region": explanation.region,
        "project": explanation.project,
    }
    if explanation.notes:
        found["notes"] = list(explanation.notes)
    write(found, settings.output, ())
    return 0
