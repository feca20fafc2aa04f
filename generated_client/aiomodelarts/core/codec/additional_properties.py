"""Keys of a JSON object that its model doesn't declare."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from .json_values import JsonObject


class AdditionalProperties(dict[str, Any]):
    """The undeclared keys of a JSON object and their values, and what else its model can't keep as attributes.

    Args:
        model: The model.
        values: Undeclared keys and their values.
        nulls: Keys of required fields that are null.
        order: All keys of the JSON object in their order.
    """

    __slots__ = ("model", "nulls", "order")

    def __init__(
        self, model: JsonObject, values: Mapping[str, Any], nulls: Iterable[str] = (), order: Iterable[str] = ()
    ) -> None:
        super().__init__(values)
        self.model = model
        self.nulls = set(nulls)
        self.order = tuple(order)

    def __reduce__(self) -> tuple[Any, ...]:
        return dict, (dict(self),)

    def __copy__(self) -> dict[str, Any]:
        return dict(self)

    def merged(self, declared: dict[str, Any]) -> dict[str, Any]:
        """Return the JSON object in the order in which the service sent its keys; new keys come last.

        Args:
            declared: Values of the declared keys.
        """
        every = {**self, **dict.fromkeys(self.nulls), **declared}
        return {key: every[key] for key in dict.fromkeys((*self.order, *every)) if key in every}
