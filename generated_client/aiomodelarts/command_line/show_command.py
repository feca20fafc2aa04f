"""Commands `show`: the command of `get`, which also takes names."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from attrs import evolve

from .api_document import operations_of
from .operation_command import OperationCommand
from .operation_options import IdArgument
from .operation_run import Call
from .settings import Settings


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
        for one in self.params:
            if isinstance(one, IdArgument):
                one.by_name = True

    def call_with(self, ids: Mapping[Any, str], others: Mapping[Any, Any], body: Any, settings: Settings) -> Call:
        """Return the call for the ID or name of a resource. Names are looked up only if requests are sent."""
        call = super().call_with(ids, others, body, settings)
        return call if settings.dry_run or settings.curl else evolve(call, by_name=True)
