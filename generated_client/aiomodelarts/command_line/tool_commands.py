"""Commands that belong to no resource: calls of any path, the fake, conformance, upgrades and completion."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Any
from urllib.parse import parse_qsl

import click

from .confirmation import confirm_text
from .exit_codes import PROGRAM
from .operation_options import body_text
from .output.formats import write
from .printable_text import for_terminal
from .running import run
from .settings import Settings, request_options, settings_of, with_shared_options, yes_option
from .values import option_pair

METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS")


def api_command() -> click.Command:
    """Return the command that calls any path of the service."""
    command = click.Command(
        "api",
        params=[
            click.Argument(["method"], metavar="METHOD", type=click.Choice(METHODS, case_sensitive=False)),
            click.Argument(["path"]),
            click.Option(["--set", "values"], multiple=True, metavar="NAME=VALUE", help="Query parameter. Repeatable."),
            click.Option(["--header", "headers"], multiple=True, metavar="NAME=VALUE", help="Header. Repeatable."),
            click.Option(["--body"], metavar="JSON", help="Body as JSON or @FILE."),
            *request_options(),
            yes_option(),
        ],
        callback=_call_api,
        help="Call any path of the service, such as '/v1/{project_id}/notebooks'.\n\nThe project is filled in.",
        short_help="Call any path of the service",
    )
    return with_shared_options()(command)


def _call_api(
    method: str, path: str, values: Sequence[str], headers: Sequence[str], body: str | None, **_: Any
) -> None:
    context = click.get_current_context()
    settings = settings_of(context)
    settings.output.check()
    path, *search = path.split("?", 1)
    in_path = [f"{name}={value}" for name, value in parse_qsl("".join(search), keep_blank_values=True)]
    query, named = _pairs("--set", [*in_path, *values]), _pairs("--header", headers)
    placeholders = set(re.findall(r"\{[^{}]*\}", path)) - {"{project_id}"}
    if placeholders:
        raise click.UsageError(f"replace {' and '.join(sorted(placeholders))} in the path by a value")
    json = None if body is None else body_text(body)
    if settings.dry_run or settings.curl:
        from ..core.operation.direct_request import direct_request
        from ..core.operation.extra import Extra
        from .dry_run import request_text

        try:
            request = direct_request(method, path, None, Extra(query, json, named, ("query", "json", "headers")))
        except (ValueError, TypeError) as error:
            raise click.UsageError(str(error)) from None
        click.echo(for_terminal(request_text(request, settings)))
        context.exit(0)

    if method.upper() == "DELETE":
        confirm_text(f"DELETE {path}", settings)

    async def call() -> int:
        async with settings.client() as client:
            write(await client.request(method, path, query=query, json=json, headers=named), _as_json(settings), ())
        return 0

    context.exit(run(call(), settings))


def _as_json(settings: Settings) -> Any:
    """Return the output of a response without a schema: JSON unless the user chose another format."""
    from attrs import evolve

    return evolve(settings.output, format="json") if settings.format == "table" else settings.output


def _pairs(option: str, texts: Sequence[str]) -> dict[str, object] | None:
    found: dict[str, object] = {}
    for text in texts:
        name, value = option_pair(option, text)
        present = found.get(name)
        found[name] = value if present is None else [*(present if isinstance(present, list) else [present]), value]
    return found or None


def passed_through(name: str, help_text: str, program: Callable[[list[str]], int]) -> click.Command:
    """Return a command that passes all its arguments on to a program.

    Args:
        name: Name of the command.
        help_text: First line of its help in lists of commands.
        program: Runs with the arguments and returns the exit code.
    """

    def call(arguments: tuple[str, ...]) -> None:
        click.get_current_context().exit(program(list(arguments)))

    return click.Command(
        name,
        params=[click.Argument(["arguments"], nargs=-1, type=click.UNPROCESSED)],
        callback=call,
        short_help=help_text,
        add_help_option=False,
        context_settings={"ignore_unknown_options": True, "allow_interspersed_args": False},
    )


def run_fake(arguments: list[str]) -> int:
    """Serve the fake; see `aiomodelarts.testing`."""
    from ..testing.__main__ import main

    return main(["fake", *arguments], program=PROGRAM, serve_command="fake")


def run_conform(arguments: list[str]) -> int:
    """Validate an endpoint; see `aiomodelarts.testing`."""
    from ..testing.__main__ import main

    return main(["conform", *arguments], program=PROGRAM)


def run_changes(arguments: list[str]) -> int:
    """List the changes of a version; see `aiomodelarts.upgrade_check`."""
    from ..upgrade_check import run as changes

    return changes(arguments, program=f"{PROGRAM} changes")


def completion_command() -> click.Command:
    """Return the command that prints the completion script of a shell."""

    def call(shell: str) -> None:
        from click.shell_completion import get_completion_class

        kind = get_completion_class(shell)
        if kind is None:
            raise click.UsageError(f"there is no completion for {shell}")
        everything = click.get_current_context().find_root().command
        click.echo(kind(everything, {}, PROGRAM, f"_{PROGRAM.upper()}_COMPLETE").source())

    return click.Command(
        "completion",
        params=[click.Argument(["shell"], metavar="SHELL", type=click.Choice(("bash", "zsh", "fish")))],
        callback=call,
        help=f"""Print the completion script of a shell.

        \b
        bash: eval "$({PROGRAM} completion bash)" in ~/.bashrc
        zsh:  eval "$({PROGRAM} completion zsh)" in ~/.zshrc
        fish: {PROGRAM} completion fish > ~/.config/fish/completions/{PROGRAM}.fish
        """,
        short_help="Print the completion script of a shell",
    )
