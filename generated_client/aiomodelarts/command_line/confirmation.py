"""Ask before something is deleted."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

import click

from .api_document import OperationText
from .exit_codes import DECLINED
from .printable_text import escaped
from .settings import Settings

if TYPE_CHECKING:
    from .operation_calls import Call

SHOWN = 20
DELETING = ("delete", "remove", "unbind", "detach")


def is_deletion(operation: OperationText) -> bool:
    """Return whether an operation deletes or detaches something."""
    return operation.verb == "DELETE" or operation.method.split("_")[0] in DELETING


def confirm(operation: OperationText, calls: Sequence[Call], settings: Settings) -> None:
    """Ask on the terminal whether to delete, and list what.

    Args:
        operation: The operation.
        calls: The calls, one for each resource.
        settings: Settings with the answer `--yes`.

    Raises:
        click.UsageError: Nobody can be asked, and `--yes` was not passed.
        click.exceptions.Exit: The user said no.
        click.Abort: The user pressed Ctrl-C.
    """
    what = "\n".join(f"  {call.subject}" for call in calls[:SHOWN])
    more = f"\n  and {len(calls) - SHOWN} more" if len(calls) > SHOWN else ""
    confirm_text(f"{operation.summary.removesuffix('.')}:\n{what}{more}", settings)


def confirm_text(text: str, settings: Settings) -> None:
    """Ask on the terminal whether to do what a text says.

    Args:
        text: What is deleted.
        settings: Settings with the answer `--yes`.

    Raises:
        click.UsageError: Nobody can be asked, and `--yes` was not passed.
        click.exceptions.Exit: The user said no.
        click.Abort: The user pressed Ctrl-C.
    """
    if settings.yes:
        return
    if not sys.stdin.isatty():
        raise click.UsageError(f"{text}\nThis can't be undone. Pass --yes, because standard input is no terminal.")
    click.echo(escaped(text), err=True)
    if not click.confirm("This can't be undone. Continue?", err=True):
        click.echo("nothing was deleted", err=True)
        raise click.exceptions.Exit(DECLINED)
