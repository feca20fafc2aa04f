"""Calls of operations as the user wrote them: their parameters, body and how to wait."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, cast

from attrs import field, frozen

from .api_document import OperationText
from .fields import Field, body_arguments
from .method_calls import arguments_of, resource_of


@frozen
class Wait:
    """How to wait for the result of an action.

    Args:
        timeout: Longest wait in seconds; None for the default of the resource.
        interval: Seconds between polls; None for growing intervals.
    """

    timeout: float | None = None
    interval: float | None = None


@frozen
class Call:
    """One call of an operation.

    Args:
        operation: The operation.
        parameters: Values of the fields in path, query and headers.
        body: The JSON body, or None.
        by_name: Name on the wire of the ID in the path that may be a name, which is looked up first; empty for none.
    """

    operation: OperationText
    parameters: Mapping[Field, Any]
    body: Any = field(repr=False)
    by_name: str = ""

    @property
    def subject(self) -> str:
        """The resource that is called, for messages."""
        ids = [str(value) for one, value in self.parameters.items() if one.place == "path"]
        if ids:
            return f"{self.operation.resource} {' '.join(ids)}"
        names = [str(value) for value in _listed_ids(self.body)] if self.body is not None else []
        return f"{self.operation.resource} {', '.join(names)}".rstrip()

    @property
    def last_id(self) -> str | None:
        """The innermost ID in the path, or None."""
        ids = [str(value) for one, value in self.parameters.items() if one.place == "path"]
        return ids[-1] if ids else None

    def start(self, caller: Any, *, method: str = "", **options: Any) -> Any:
        """Call the method of the resource, and return the awaitable or pager.

        Args:
            caller: The client, or what takes its place.
            method: Name of the method; that of the operation by default.
            **options: Further arguments.
        """
        from ..operations import OPERATIONS

        name = method or self.operation.method
        bound = getattr(resource_of(caller, self.operation.resource), name)
        body = self.body
        if argument := OPERATIONS[self.operation.id].body_argument:
            return bound(**arguments_of(bound, self.parameters, None), **{argument: body}, **options)
        return bound(**arguments_of(bound, self.parameters, body, body_arguments(self.operation)), **options)


def _listed_ids(body: Any) -> list[Any]:
    """Return the IDs in the body of a batch operation: the values in its lists of strings."""
    if isinstance(body, list):
        items = cast("list[Any]", body)
        return [one for one in items if isinstance(one, str | int)] or [
            value
            for one in items
            if isinstance(one, dict)
            for value in _listed_ids(list(cast("dict[str, Any]", one).values())[:1])
        ]
    if isinstance(body, dict):
        return [
            value
            for part in cast("dict[str, Any]", body).values()
            if isinstance(part, list)
            for value in _listed_ids(part)
        ]
    return []
