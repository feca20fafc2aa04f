"""Arguments that name an existing resource, and complete it in the shell."""

from __future__ import annotations

from typing import Any

import click

from .api_document import operations_of


class ResourceArgument(click.Argument):
    """The argument of a resource that exists.

    Args:
        name: Name of the parameter.
        resource: Attribute of the client whose resources are completed, such as `training_jobs`.
        by_name: Whether the command also takes the name of the resource.
        metavar: Name in the help; made from `name` by default.
    """

    def __init__(self, name: str, resource: str, *, by_name: bool, metavar: str | None = None) -> None:
        self.resource = resource
        self.by_name = by_name
        super().__init__([name], metavar=metavar)

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[Any]:
        """Return the IDs, and names if the command takes them, that begin with what was typed."""
        from .completion import existing_resources

        listing = operations_of(self.resource).get("list")
        return [] if listing is None else existing_resources(ctx, listing, incomplete, by_name=self.by_name)
