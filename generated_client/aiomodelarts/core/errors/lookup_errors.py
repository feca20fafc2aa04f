"""Errors of methods that find and copy resources."""

from __future__ import annotations

from collections.abc import Sequence

from .exceptions import ModelArtsError

LONGEST_LIST = 10


class AmbiguousName(ModelArtsError):
    """Several resources have the name, or one has it as its name and another as its ID.

    Args:
        name: Requested name or ID.
        ids: IDs of these resources. Empty if resources of this type have no IDs.
        count: Number of these resources.
        operation: Name of the list operation.
    """

    def __init__(self, name: str, ids: Sequence[str], *, count: int, operation: str = "") -> None:
        self.name = name
        self.ids: list[str] = list(ids)
        self.operation = operation
        shown = ", ".join(ids[:LONGEST_LIST])
        if len(ids) > LONGEST_LIST:
            shown += f" and {len(ids) - LONGEST_LIST} more"
        what = f"{count} resources have the name or ID {name!r}"
        remedy = "pass the ID of one of them, or more arguments that select it"
        super().__init__(f"{what}, with the IDs {shown}; {remedy}" if ids else f"{what}; iterate over the list instead")


class NotCopyable(ModelArtsError):
    """A setting of the resource is not in the service's response, so a copy would lose it. Nothing was created.

    The message names the argument of `copy` to pass.

    Args:
        message: Description of the missing setting.
        operation: Name of the operation that creates the resource.
    """

    def __init__(self, message: str, *, operation: str = "") -> None:
        self.operation = operation
        super().__init__(message)
