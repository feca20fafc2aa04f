"""State of a model besides its JSON object."""

from __future__ import annotations

from typing import Any, Self

from .additional_properties import AdditionalProperties


class State:
    """State of a model besides its JSON object.

    All models of a response share one state until one of them needs a different state.

    Args:
        operation: Name of the operation that returned the model; empty if no call did.
        fresh: The shared state of new models of the same response. The default is the new state itself.
    """

    __slots__ = ("additional", "fresh", "operation", "read_values")

    def __init__(self, operation: str = "", fresh: Self | None = None) -> None:
        self.operation: str = operation
        self.fresh: State = fresh or self
        self.read_values: dict[str, Any] = {}
        """Values of fields that were converted, by JSON key."""
        self.additional: AdditionalProperties | None = None


NO_OPERATION = State()
