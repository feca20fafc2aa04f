"""Secrets that can be passed on without being displayed."""

from __future__ import annotations

from typing import Generic, TypeVar, cast

HIDDEN = "***"
T = TypeVar("T")


class Hidden(Generic[T]):
    """A secret, or what holds one, that can be handed around without showing up in a traceback.

    Args:
        value: The secret.
    """

    __slots__ = ("value",)

    def __init__(self, value: T) -> None:
        self.value = value

    def __repr__(self) -> str:
        return f"'{HIDDEN}'"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Hidden) and bool(self.value == cast("Hidden[object]", other).value)

    def __hash__(self) -> int:
        return hash(self.value)
