"""Commands `show`: the command of `get`, which also takes names."""

from __future__ import annotations

from collections.abc import Callable

from .api_document import operations_of
from .named_resource import named_field
from .operation_command import OperationCommand


def show_command(resource: str) -> Callable[[], ShowCommand]:
    """Return what makes the command that shows a resource by ID or name.

    Args:
        resource: Attribute of the client, such as `services`.
    """
    return lambda: ShowCommand(resource)


class ShowCommand(OperationCommand):
    """Shows resources by ID or name.

    Args:
        resource: Attribute of the client.
    """

    def __init__(self, resource: str) -> None:
        operation = operations_of(resource)["get"]
        super().__init__(operation, "show")
        self.short_help = f"Show {operation.summary.removesuffix('.').partition(' ')[2]}, by ID or name"
        self.help = f"{self.short_help}.{(self.help or '').removeprefix(operation.summary)}"
        self.allow_names(named_field(resource))
