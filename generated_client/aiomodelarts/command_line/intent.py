"""Commands for daily work: what they share."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from typing import TYPE_CHECKING, Any

import click

from .dry_run import show_first_write
from .method_command import MethodCommand, show
from .named_resource import named_field
from .operation_command import OperationCommand
from .resource_group import ResourceGroup
from .running import run
from .settings import Settings, settings_of, with_shared_options

if TYPE_CHECKING:
    from ..modelarts import ModelArts

Work = Callable[["ModelArts", Settings, dict[str, Any]], Awaitable[int]]


def intent_command(
    name: str,
    help_text: str,
    params: Sequence[click.Parameter],
    work: Work,
    prepare: Callable[[Settings, dict[str, Any]], int | None] | None = None,
) -> click.Command:
    """Return a command that runs a coroutine function with an open client.

    Args:
        name: Name of the command.
        help_text: Its help.
        params: Its arguments and options.
        work: Called with the client, the settings and the values of the parameters; returns the exit code.
        prepare: Called with the settings and the values before there is a client, to check and to complete the values;
            returns the exit code if nothing is left to do, or None.
    """

    def call(**given: Any) -> None:
        context = click.get_current_context()
        settings = settings_of(context)
        settings.output.check()
        if prepare is not None and (code := prepare(settings, given)) is not None:
            context.exit(code)

        async def with_client() -> int:
            async with settings.client() as client:
                if settings.dry_run or settings.curl:
                    return await show_first_write(lambda reading: work(reading, settings, given), client, settings)
                return await work(client, settings, given)

        context.exit(run(with_client(), settings))

    command = click.Command(name, params=list(params), callback=call, help=help_text)
    return with_shared_options()(command)


class IntentGroup(ResourceGroup):
    """Commands for daily work with a resource, in front of those of its operations.

    Args:
        name: Name of the group.
        resource: Attribute of the client.
        help_text: Help of the group.
        intents: What makes the commands of this group, by name.
    """

    def __init__(
        self,
        name: str,
        resource: str,
        help_text: str,
        intents: dict[str, Callable[[], click.Command]],
    ) -> None:
        super().__init__(resource)
        self.name = name
        self.help = self.short_help = help_text
        self._intents = intents

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names of the commands."""
        return sorted({*super().list_commands(ctx), *self._intents})

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return a command, or None if there is none with this name."""
        if cmd_name in self._intents:
            return self._intents[cmd_name]()
        command = super().get_command(ctx, cmd_name)
        if isinstance(command, OperationCommand):
            command.allow_names(named_field(self.resource))
        elif isinstance(command, MethodCommand):
            command.allow_names()
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the lists of commands into the help: daily work first, then all operations."""
        daily = sorted(self._intents)
        others = [name for name in self.list_commands(ctx) if name not in daily]
        for title, names in (("Daily work", daily), ("All operations", others)):
            rows = [(name, command) for name in names if (command := self.get_command(ctx, name)) is not None]
            with formatter.section(title):
                formatter.write_dl(
                    [(name, command.get_short_help_str(120).removesuffix(".")) for name, command in rows]
                )


__all__ = ["IntentGroup", "Work", "intent_command", "show"]
