"""Groups of commands: one for each resource."""

from __future__ import annotations

from difflib import get_close_matches

import click

from .api_document import OperationText, command_name, operations_of, resources, tag

# Operations whose method has the name of a command for daily work.
OTHER_NAMES = {"RunCodeLab": "open-code-lab"}


def operation_command_name(operation: OperationText) -> str:
    """Return the name of the command of an operation."""
    return OTHER_NAMES.get(operation.id) or command_name(operation.method)


class ResourceGroup(click.Group):
    """The commands of a resource, which are made when they are needed.

    Args:
        resource: Attribute of the client, such as `training_jobs`.
    """

    def __init__(self, resource: str) -> None:
        self.resource = resource
        text = str(tag(resource).get("description", ""))
        super().__init__(command_name(resource), help=text, short_help=text.partition(".")[0], no_args_is_help=True)

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Return the names of the commands."""
        names = {operation_command_name(operation) for operation in operations_of(self.resource).values()}
        return sorted(names | set(self.commands) | {command_name(one) for one in self._further()})

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Return a command, or None if there is none with this name."""
        if cmd_name in self.commands:
            return self.commands[cmd_name]
        described = operations_of(self.resource).values()
        operation = next((one for one in described if operation_command_name(one) == cmd_name), None)
        if operation is not None:
            from .operation_command import OperationCommand

            return OperationCommand(operation, cmd_name)
        if (method := cmd_name.replace("-", "_")) in self._further():
            from .method_command import MethodCommand

            return MethodCommand(self.resource, method, cmd_name)
        return None

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Return the command that the arguments name, and the arguments after it."""
        return resolved_command(self, ctx, args)

    def _further(self) -> list[str]:
        """Return the methods that are no operations and have a command."""
        from .method_command import further_methods

        return further_methods(self.resource)


def resolved_command(
    group: click.Group, ctx: click.Context, args: list[str]
) -> tuple[str | None, click.Command | None, list[str]]:
    """Return the command that the arguments name, or report an unknown one with similar names.

    Raises:
        click.UsageError: There is no such command.
    """
    name = args[0]
    command = group.get_command(ctx, name)
    if command is not None:
        return name, command, args[1:]
    if ctx.resilient_parsing:  # the shell completes a command that does not exist
        return None, None, args
    if name.startswith("-"):
        raise click.NoSuchOption(name, ctx=ctx)
    near = get_close_matches(name, group.list_commands(ctx), n=3)
    hint = f" Did you mean {' or '.join(near)}?" if near else ""
    raise click.UsageError(f"there is no command {name!r} in `{ctx.command_path}`.{hint}", ctx=ctx)


def resource_names() -> list[str]:
    """Return the names of the groups of all resources."""
    return [command_name(name) for name in resources()]
