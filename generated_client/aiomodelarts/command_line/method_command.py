"""Commands of methods that are no operations: waiting, finding, copying, following logs and events, downloads."""

from __future__ import annotations

import inspect
import re
import sys
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, cast

import click

from ..core.resource import Resource
from .api_document import command_name, operations_of
from .continuing import following
from .exit_codes import MISSING, PROGRAM
from .method_calls import EXTRA, json_of, resource_class
from .named_resource import id_of
from .operation_command import ID_OR_NAME
from .operation_run import check_columns_of, show_result
from .output.chosen_columns import ANY_COLUMN
from .output.formats import event_text
from .progress_lines import progress_of
from .resource_argument import ResourceArgument
from .running import run
from .settings import DURATION, Settings, request_options, settings_of, with_shared_options
from .values import read_argument, structured_argument

if TYPE_CHECKING:
    from ..modelarts import ModelArts

LEFT_OUT = {*EXTRA, "self", "on_progress", "on_gap", "allow_http"}
LISTED = {"until"}
WRITING = ("copy", "start", "stop", "rerun")
"""Methods that change something, so that `--dry-run` prints their request."""
METHODS = (
    "wait",
    "wait_gone",
    "find",
    "copy",
    "start",
    "stop",
    "rerun",
    "follow_logs",
    "follow_events",
    "download_log",
)


def further_methods(resource: str) -> list[str]:
    """Return the methods of a resource that are no operations and have a command.

    Args:
        resource: Attribute of the client, such as `training_jobs`.
    """
    own = vars(resource_class(resource))
    return [name for name in METHODS if name in own and name not in operations_of(resource)]


class MethodCommand(click.Command):
    """The command of a method.

    Args:
        resource: Attribute of the client, such as `training_jobs`.
        method: Name of the method.
        name: Name of the command.
    """

    def __init__(self, resource: str, method: str, name: str) -> None:
        self.resource = resource
        self.method = method
        kind = resource_class(resource)
        function = getattr(kind, method)
        text = re.sub(r"\bNone\b(?= removes)", "null", inspect.getdoc(function) or "")
        self.help_of = _argument_help(text)
        signature = inspect.signature(function)
        self.names: dict[str, str] = {}
        self.by_name = False
        parameters = [
            self._parameter(one)
            for one in signature.parameters.values()
            if one.name not in LEFT_OUT and not one.name.startswith("_")
        ]
        self.takes_links = "allow_http" in signature.parameters
        self.can_wait = f"{method}_and_wait" in vars(kind)
        if self.can_wait:
            parameters.append(
                click.Option(["--wait"], is_flag=True, help="Wait for the result, with progress on standard error.")
            )
        if method in WRITING:
            parameters += request_options(reads=True)
        super().__init__(
            name,
            params=parameters,
            callback=self.call,
            help=text.split("\n\nArgs:")[0],
            short_help=text.split("\n")[0].removesuffix("."),
        )
        with_shared_options()(self)

    def allow_names(self) -> None:
        """Take a name in place of the ID of the resource."""
        one = self.params[0] if self.params else None
        if isinstance(one, ResourceArgument) and self.method != "find":
            one.by_name = self.by_name = True
            one.metavar = ID_OR_NAME

    @property
    def _is_checked_first(self) -> bool:
        """Whether the columns are checked before the method is called, because it changes something or takes long."""
        return self.method in WRITING or self.method.startswith(("wait", "follow"))

    def _parameter(self, one: inspect.Parameter) -> click.Parameter:
        shown, option = one.name.rstrip("_").upper(), one.name.rstrip("_").replace("_", "-")
        key = f"method_{one.name}"
        self.names[key] = one.name
        if one.kind is one.POSITIONAL_OR_KEYWORD and one.default is one.empty:
            if len(self.names) == 1:
                return ResourceArgument(key, self.resource, by_name=self.method == "find", metavar=shown)
            return click.Argument([key], metavar=shown)
        kind = str(one.annotation)
        names = [f"--{'for' if one.name == 'until' else option}", key]
        text = self.help_of.get(one.name, "")
        needed = one.default is one.empty
        if kind == "bool":
            return click.Option(names, is_flag=True, help=text)
        if one.name in ("interval", "timeout"):
            return click.Option(names, type=DURATION, default=None, help=text)
        return click.Option(names, multiple=one.name in LISTED, required=needed, help=text, type=_type_of(kind))

    def call(self, **given: Any) -> None:
        """Call the method with the parameters of the command line, and exit."""
        context = click.get_current_context()
        settings = settings_of(context)
        settings.output.check()
        arguments: dict[str, Any] = {
            self.names[key]: list(cast("tuple[Any, ...]", value)) if isinstance(value, tuple) else value
            for key, value in given.items()
            if key in self.names and value is not None and value is not False and value != ()
        }
        if self.takes_links:
            arguments["allow_http"] = settings.allow_http
        waits = bool(given.get("wait"))
        if self._is_checked_first:
            check_columns_of(list(operations_of(self.resource).values()), settings)

        async def with_client() -> int:
            async with settings.client() as client:
                if settings.dry_run or settings.curl:
                    from .dry_run import show_first_write

                    return await show_first_write(
                        lambda reading: self._run(reading, arguments, settings, waits=False), client, settings
                    )
                return await self._run(client, arguments, settings, waits=waits)

        context.exit(run(with_client(), settings))

    async def _run(self, client: ModelArts, arguments: dict[str, Any], settings: Settings, *, waits: bool) -> int:
        resource: Resource = getattr(client, self.resource)
        if self.by_name:
            first = next(iter(self.names.values()))
            arguments = {**arguments, first: await id_of(client, self.resource, str(arguments[first]))}
        if self.method.startswith("follow"):
            return await self._follow(getattr(resource, self.method), arguments, settings)
        if self.method.startswith("wait") or waits:
            name = f"{self.method}_and_wait" if waits else self.method
            until = () if not waits or self.method == "copy" else (self.method,)
            until = until or tuple(arguments.get("until", ()))
            with progress_of(
                self.resource,
                until=until,
                gone=self.method == "wait_gone",
                subject="" if self.method == "copy" else f"{self.resource} {'/'.join(self._ids(arguments))}",
                acts=waits,
            ) as on_progress:
                result = await getattr(resource, name)(**arguments, on_progress=on_progress)
        else:
            result = await getattr(resource, self.method)(**arguments)
        if self.method == "find" and result is None:
            print(f"{PROGRAM}: {self.resource}: nothing is named {next(iter(arguments.values()))!r}", file=sys.stderr)  # noqa: T201
            return MISSING
        if self.method.startswith("download"):
            print(f"{result} bytes", file=sys.stderr)  # noqa: T201
            return 0
        show(self.resource, json_of(result), settings, has_checked=self._is_checked_first)
        return 0

    async def _follow(self, method: Callable[..., Any], arguments: Mapping[str, Any], settings: Settings) -> int:
        """Print each line or event as it arrives."""
        first = True
        with following("The work continues", [command_name(self.resource), self.name or "", *self._typed(arguments)]):
            async for one in method(**arguments):
                text = one
                if not isinstance(one, str):
                    text = event_text(json_of(one), settings.output, (), first=first, schema=ANY_COLUMN)
                print(text.rstrip("\n"), flush=True)  # noqa: T201
                first = False
        return 0

    def _ids(self, arguments: Mapping[str, Any]) -> list[str]:
        """Return the IDs that the user passed."""
        return [str(arguments[self.names[one.name or ""]]) for one in self.params if isinstance(one, click.Argument)]

    def _typed(self, arguments: Mapping[str, Any]) -> list[str]:
        """Return the IDs and the options with text as the user types them."""
        options = [one for one in self.params if isinstance(one, click.Option) and one.name in self.names]
        texts = [(one.opts[0], arguments.get(self.names[one.name or ""])) for one in options]
        return self._ids(arguments) + [
            part for option, text in texts if isinstance(text, str) for part in (option, text)
        ]


def show(resource: str, result: Any, settings: Settings, *, has_checked: bool = False) -> None:
    """Write a resource as the commands of its operations do.

    Args:
        resource: Attribute of the client.
        result: JSON value.
        settings: Settings of the command.
        has_checked: Whether the columns that the user chose were checked before a request was sent.
    """
    known = operations_of(resource)
    names = ("list", "get") if isinstance(result, list) else ("get", "list")
    operation = next((known[name] for name in names if name in known), next(iter(known.values())))
    show_result(operation, result, settings, has_checked=has_checked)


def _type_of(annotation: str) -> Any:
    types = {part.strip() for part in annotation.split("|")} - {"Unset", "None"}
    if "str" in types or "Target" in types or "DownloadTarget" in types:
        return _TEXT
    if types <= {"int", "timedelta"}:
        return click.INT
    return _JSON


class _Text(click.ParamType[str]):
    name = "text"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        try:
            return read_argument(str(value))
        except ValueError as error:
            self.fail(str(error), param, ctx)


class _Json(click.ParamType[Any]):
    name = "json"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        if not isinstance(value, str):
            return value
        try:
            return structured_argument(value)
        except ValueError as error:
            self.fail(str(error), param, ctx)


_TEXT, _JSON = _Text(), _Json()


def _argument_help(text: str) -> dict[str, str]:
    """Return the descriptions in the section `Args` of a docstring, by argument."""
    section = re.search(r"^Args:\n(.*?)(?=^\S|\Z)", text, re.MULTILINE | re.DOTALL)
    found: dict[str, str] = {}
    for match in re.finditer(
        r"^    (\w+): (.*?)(?=^    \w|\Z)", section[1] if section else "", re.MULTILINE | re.DOTALL
    ):
        found[match[1]] = " ".join(match[2].split())
    return found
