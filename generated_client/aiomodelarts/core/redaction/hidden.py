"""Wrapper for secrets whose `repr` does not show them."""

from __future__ import annotations

from typing import Generic, TypeVar, cast

HIDDEN = "***"
T = TypeVar("T")


class Hidden(Generic[T]):
    """Wrapper for a secret, which tracebacks and `repr` show as `***`.

    Args:
        value: The secret, or an object that contains one.
    """

    __slots__ = ("value",)

    def __init__(self, value: T) -> None:
        self.value: T = value

    def __repr__(self) -> str:
        return f"'{HIDDEN}'"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Hidden) and bool(self.value == cast("Hidden[object]", other).value)

    def __hash__(self) -> int:
        return hash(self.value)
