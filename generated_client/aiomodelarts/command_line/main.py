"""Entry point of the command line `modelarts`."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import click

from ..core.version import VERSION
from .exit_codes import INTERRUPTED, PROGRAM, REFUSED, USAGE, exit_code, report
from .printable_text import escaped, printable
from .resource_group import ResourceGroup, resolved_command, resource_names
from .running import discard_output
from .settings import with_shared_options


def _api() -> click.Command:
    from .tool_commands import api_command

    return api_command()


def _changes() -> click.Command:
    from .tool_commands import passed_through, run_changes

    return passed_through("changes", TOOLS["changes"][0], run_changes)


def _completion() -> click.Command:
    from .tool_commands import completion_command

    return completion_command()


def _conform() -> click.Command:
    from .tool_commands import passed_through, run_conform

    return passed_through("conform", TOOLS["conform"][0], run_conform)


def _doctor() -> click.Command:
    from .doctor import doctor_command

    return doctor_command()


def _fake() -> click.Command:
    from .tool_commands import passed_through, run_fake

    return passed_through("fake", TOOLS["fake"][0], run_fake)


def _login() -> click.Command:
    from .login import login_command

    return login_command()


def _logout() -> click.Command:
    from .login import logout_command

    return logout_command()


def _whoami() -> click.Command:
    from .whoami import whoami_command

    return whoami_command()


TOOLS: dict[str, tuple[str, Callable[[], click.Command]]] = {
    "api": ("Call any path of the service", _api),
    "changes": ("List the changes of a version, and the code that they break", _changes),
    "completion": ("Print the completion script of a shell", _completion),
    "conform": ("Validate an endpoint against the OpenAPI document", _conform),
    "doctor": ("Check login, clock, network and permissions", _doctor),
    "fake": ("Serve a fake of the service until Ctrl-C", _fake),
    "login": ("Log in, and save the login as a profile in clouds.yaml", _login),
    "logout": ("Remove a profile and its secret", _logout),
    "whoami": ("Show the project, the endpoint and the credentials that are used", _whoami),
}
"""Commands that are no resources: their help, and what makes them. Each is imported when it is called."""


def _jobs() -> click.Group:
    from .jobs_commands import jobs_group

    return jobs_group()


def _inference_services() -> click.Group:
    from .services_commands import inference_services_group

    return inference_services_group()


def _notebooks() -> click.Group:
    from .daily_commands import notebooks_group

    return notebooks_group()


def _pools() -> click.Group:
    from .daily_commands import pools_group

    return pools_group()


def _services() -> click.Group:
    from .services_commands import services_group

    return services_group()


DAILY: dict[str, tuple[str, Callable[[], click.Group]]] = {
    "inference-services": ("Inference services with deployments (Huawei Cloud)", _inference_services),
    "jobs": ("Training jobs: submit, follow, compare, clean up", _jobs),
    "notebooks": ("Notebook instances: create, start, stop, open", _notebooks),
    "pools": ("Dedicated resource pools and their nodes", _pools),
    "services": ("Deployed models: deploy, scale, logs", _services),
}
"""Commands for daily work: their help, and what makes them."""


class Root(click.Group):
    """All commands: those of resources, those for daily work, and tools."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names of all commands."""
        return [*sorted(DAILY), *sorted(TOOLS), *(name for name in resource_names() if name not in DAILY)]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return a command, or None if there is none with this name."""
        if cmd_name in DAILY:
            return DAILY[cmd_name][1]()
        if cmd_name in TOOLS:
            return TOOLS[cmd_name][1]()
        if cmd_name in resource_names():
            return ResourceGroup(cmd_name.replace("-", "_"))
        return None

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Return the command that the arguments name, and the arguments after it."""
        return resolved_command(self, ctx, args)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the lists of commands into the help: daily work first, then tools and resources."""
        with formatter.section("Daily work"):
            formatter.write_dl([(name, text) for name, (text, _) in sorted(DAILY.items())])
        with formatter.section("Tools"):
            formatter.write_dl([(name, text) for name, (text, _) in sorted(TOOLS.items())])
        with formatter.section("Resources"):
            formatter.write_dl(
                [
                    (name, ResourceGroup(name.replace("-", "_")).get_short_help_str(100))
                    for name in resource_names()
                    if name not in DAILY
                ]
            )


def root() -> click.Group:
    """Return the root of all commands."""
    group = Root(
        PROGRAM,
        help="Command line for ModelArts on Open Telekom Cloud and Huawei Cloud.",
        no_args_is_help=True,
        context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    )
    with_shared_options()(group)
    click.version_option(VERSION, prog_name=PROGRAM)(group)
    return group


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command and return its exit code.

    Args:
        arguments: Arguments of the command line; those of the process by default.
    """
    _replace_closed_streams()
    _tolerate_other_encodings()
    given = list(sys.argv[1:] if arguments is None else arguments)
    if _completes():
        return _complete(given)
    if not all(map(_is_text, given)):
        encoding = sys.getfilesystemencoding()
        print(f"{PROGRAM}: an argument has characters that are not {encoding}; set PYTHONUTF8=1", file=sys.stderr)  # noqa: T201
        return USAGE
    try:
        code = _run(given)
        sys.stdout.flush()
        sys.stderr.flush()
    except BrokenPipeError:
        return discard_output()
    return code


def _run(given: list[str]) -> int:
    """Run a command, report its errors, and return its exit code."""
    streams = sys.stdout, sys.stderr
    try:
        result: Any = root().main(given, prog_name=PROGRAM, standalone_mode=False)
    except click.exceptions.Exit as done:
        return done.exit_code
    except click.Abort:
        print("aborted", file=sys.stderr)  # noqa: T201
        return INTERRUPTED
    except click.exceptions.NoArgsIsHelpError as error:
        print(error.format_message(), file=sys.stderr)  # noqa: T201
        return USAGE
    except click.ClickException as error:
        _report_usage(error, given)
        return USAGE
    except SystemExit:
        # If the reader of the output has ended, click replaces the streams and ends the process.
        if sys.stdout is streams[0]:
            raise
        sys.stdout, sys.stderr = streams
        return discard_output()
    except BrokenPipeError:
        raise
    except KeyboardInterrupt:
        return INTERRUPTED
    except Exception as error:
        report(error, debug="--debug" in given)
        return exit_code(error)
    return result if isinstance(result, int) else 0


def _completes() -> bool:
    """Return whether a shell asks for completions, which click answers before it exits."""
    return f"_{PROGRAM.upper()}_COMPLETE" in os.environ


def _complete(given: list[str]) -> int:
    """Print completions for the shell; nothing instead of an error, which would end up in the line of the user."""
    try:
        root().main(given, prog_name=PROGRAM)
    except Exception:
        return REFUSED
    return 0


def _is_text(argument: str) -> bool:
    """Return whether an argument has no bytes that the encoding of the terminal lacks, which could not be sent."""
    try:
        argument.encode()
    except UnicodeEncodeError:
        # The names of files may be any bytes.
        return os.path.exists(argument.lstrip("@"))
    return True


def _report_usage(error: click.ClickException, given: Sequence[str]) -> None:
    """Print how the command was used wrongly, and where its help is."""
    context = error.ctx if isinstance(error, click.UsageError) else None
    path = context.command_path if context is not None else _command_path(given)
    # Questions list on lines of their own what is deleted; other errors are one line.
    show = printable if isinstance(error, click.MissingParameter) else escaped
    print(f"{PROGRAM}: {show(error.format_message())}", file=sys.stderr)  # noqa: T201
    print(f"{PROGRAM}: `{path} --help` shows the options", file=sys.stderr)  # noqa: T201


def _command_path(given: Sequence[str]) -> str:
    """Return the names of the program and of the commands among its arguments."""
    command: click.Command = root()
    context, names = click.Context(command), [PROGRAM]
    for word in given:
        found = command.get_command(context, word) if isinstance(command, click.Group) else None
        if found is not None:
            command = found
            names.append(word)
    return " ".join(names)


def _replace_closed_streams() -> None:
    """Open the null device in place of closed standard streams, which are None in Python."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:
            setattr(sys, name, Path(os.devnull).open(mode, encoding="utf-8"))  # noqa: SIM115  # until the end


def _tolerate_other_encodings() -> None:
    """Replace characters that the encoding of the terminal lacks, instead of failing."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")
