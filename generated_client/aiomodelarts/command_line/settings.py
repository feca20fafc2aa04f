"""Settings that all commands share: login, output and safety."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeVar

import click
from attrs import field, frozen

from .output.formats import FORMATS, Output
from .values import duration_seconds

if TYPE_CHECKING:
    from ..modelarts import ModelArts

CommandT = TypeVar("CommandT", bound=click.Command)
FIELDS = frozenset(
    [
        "cloud",
        "region",
        "project",
        "endpoint",
        "allow_http",
        "format",
        "query",
        "sort",
        "columns",
        "yes",
        "dry_run",
        "curl",
        "verbose",
        "debug",
    ]
)
CLOUD_VARIABLES = ("OS_CLOUD", "OS_CLIENT_CONFIG_FILE", "OS_CLIENT_SECURE_FILE", "OS_CACERT", "OS_CERT", "OS_KEY")
CREDENTIAL_PREFIXES = ("OS_", "HW_", "HUAWEICLOUD_SDK_")


@frozen
class Settings:
    """Settings of a command, from its options and those before it.

    Args:
        cloud: Name of a cloud in `clouds.yaml`, instead of the credentials of the environment.
        region: Region of the project.
        project: ID of the project.
        endpoint: URL of ModelArts.
        allow_http: Whether `http://` URLs of other machines are accepted.
        format: Format of the output.
        query: JMESPath expression.
        sort: Column to sort by.
        columns: Columns that the user chose, separated by commas.
        yes: Whether deletions need no confirmation.
        dry_run: Whether to print the request instead of sending it.
        curl: Whether to print it as a `curl` command.
        verbose: Whether errors show the ID of the request.
        debug: Whether errors show the traceback.
    """

    cloud: str = ""
    region: str = ""
    project: str = ""
    endpoint: str = ""
    allow_http: bool = False
    format: str = "table"
    query: str = ""
    sort: str = ""
    columns: str = ""
    yes: bool = False
    dry_run: bool = False
    curl: bool = False
    verbose: bool = False
    debug: bool = False
    environ: Mapping[str, str] = field(factory=lambda: os.environ, repr=False)

    @property
    def output(self) -> Output:
        """How to show the result."""
        columns = tuple(name.strip() for name in self.columns.split(",") if name.strip())
        shown = "json" if self.query and self.format == "table" and not sys.stdout.isatty() else self.format
        return Output(shown, self.query, self.sort, columns)

    def client(self) -> ModelArts:
        """Return a client that is not open yet.

        Raises:
            ConfigurationError: A setting is invalid, or the credentials are incomplete.
        """
        from ..modelarts import ModelArts

        self.choose_cloud()
        return ModelArts(
            region=self.region or None,
            project_id=self.project or None,
            endpoint=self.endpoint or None,
            allow_http=self.allow_http,
        )

    def choose_cloud(self) -> None:
        """Let this process use the cloud that the user chose, if there is one."""
        if self.cloud:
            _use_cloud(self.cloud)


def _use_cloud(name: str) -> None:
    """Let this process use a cloud in `clouds.yaml`: variables with other credentials would take precedence."""
    from ..core.auth.discovery.credential_sources import secret_variable

    forget_credentials(except_for=secret_variable(name, os.environ))
    os.environ["OS_CLOUD"] = name


def forget_credentials(*, except_for: str | None = None) -> None:
    """Remove the variables with credentials, regions and projects from this process.

    Args:
        except_for: A variable to keep, or None.
    """
    for variable in list(os.environ):
        if variable.startswith(CREDENTIAL_PREFIXES) and variable not in (*CLOUD_VARIABLES, except_for):
            del os.environ[variable]


def settings_of(context: click.Context) -> Settings:
    """Return the settings of a command: its options take precedence over those before it."""
    found: dict[str, Any] = {}
    one: click.Context | None = context
    while one is not None:
        for name in FIELDS:
            if name not in found and one.params.get(name) not in (None, False, ""):
                found[name] = one.params[name]
        one = one.parent
    return Settings(**found)


def with_shared_options(*, shows_result: bool = True) -> Callable[[CommandT], CommandT]:
    """Return a decorator that adds the options that all commands share.

    Args:
        shows_result: Whether the command prints a result, so that the options of the output apply.
    """

    def decorate(command: CommandT) -> CommandT:
        command.params += _login_options()
        if shows_result:
            command.params += _output_options()
        return command

    return decorate


def _output_options() -> list[click.Parameter]:
    return [
        click.Option(
            ["-o", "--output", "format"],
            type=click.Choice(FORMATS, case_sensitive=False),
            help="Format of the output [table].",
        ),
        click.Option(["--query"], metavar="JMESPATH", help="Part of the result to show, as a JMESPath expression."),
        click.Option(["--sort"], metavar="COLUMN", help="Column to sort rows by; -COLUMN for descending order."),
        click.Option(["--columns"], metavar="PATHS", help="Columns to show, separated by commas."),
    ]


def complete_cloud(context: click.Context, parameter: click.Parameter, begun: str) -> list[Any]:
    """Return the clouds whose names begin with what was typed."""
    from .cloud_completion import cloud_names  # only while a shell completes

    return cloud_names(begun)


def _login_options() -> list[click.Parameter]:
    return [
        click.Option(
            ["--cloud"], metavar="NAME", help="Cloud in clouds.yaml to log in to.", shell_complete=complete_cloud
        ),
        click.Option(["--region"], metavar="NAME", help="Region, such as eu-de."),
        click.Option(["--project"], metavar="ID", help="ID of the project."),
        click.Option(["--endpoint"], metavar="URL", help="URL of ModelArts."),
        click.Option(
            ["--allow-http"],
            is_flag=True,
            help="Accept http:// URLs of other machines. Anyone on the network path can read the credentials.",
        ),
        click.Option(["-v", "--verbose"], is_flag=True, help="Show the ID of the request in errors."),
        click.Option(["--debug"], is_flag=True, help="Show the traceback of errors."),
    ]


class Duration(click.ParamType[float]):
    """An option with a duration, such as `90s` or `2h`."""

    name = "duration"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> float:
        """Return the seconds."""
        if isinstance(value, float):
            return value
        try:
            return duration_seconds(str(value))
        except ValueError as error:
            self.fail(str(error), param, ctx)


DURATION = Duration()


def wait_options() -> list[click.Parameter]:
    """Return the options for waiting for the result of work."""
    return [
        click.Option(["--wait"], is_flag=True, help="Wait for the result, with progress on standard error."),
        click.Option(["--timeout"], type=DURATION, help="Longest wait, such as 30m."),
        click.Option(["--interval"], type=DURATION, help="Time between polls; by default it grows."),
    ]


def follow_options(new: str, seconds: float) -> list[click.Parameter]:
    """Return the options that print new lines as they arrive.

    Args:
        new: What is printed until when, for the help of `--follow`.
        seconds: Default time between polls, in seconds.
    """
    text = f"Time between polls with --follow [{seconds:g}s]."
    return [
        click.Option(["-f", "--follow"], is_flag=True, help=f"Print {new}."),
        click.Option(["--interval"], type=DURATION, default=seconds, help=text),
    ]


def request_options(*, reads: bool = False) -> list[click.Parameter]:
    """Return the options that print the request instead of sending it.

    Args:
        reads: Whether the command reads before it changes something.
    """
    more = " Requests that only read are sent." if reads else ""
    return [
        click.Option(["--dry-run"], is_flag=True, help=f"Print the request instead of sending it.{more}"),
        click.Option(["--curl"], is_flag=True, help="Print the request as a curl command."),
    ]


def yes_option() -> click.Option:
    """Return the option that deletes without a question."""
    return click.Option(["-y", "--yes"], is_flag=True, help="Delete without asking.")


def list_options() -> list[click.Parameter]:
    """Return the options of lists: how many items are shown, and how often."""
    return [
        click.Option(["--limit"], type=click.IntRange(min=1), help="Maximum number of items to show."),
        click.Option(
            ["--watch"],
            type=DURATION,
            is_flag=False,
            flag_value=5.0,
            help="Show the list again every 5 s, or at the interval that you pass.",
        ),
    ]
