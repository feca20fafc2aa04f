"""Base classes of the generated enumerations, to which the service may add values."""

from __future__ import annotations

from enum import IntEnum, StrEnum
from typing import Any, Self


class OpenStrEnum(StrEnum):
    """Base class of string enumerations to which the service may add values.

    A value that the specification doesn't list becomes a member of its own, which iteration over the class does not
    yield. It is equal to its string, and `is_known` is False. Such members are not cached, so compare them with `==`.

    Example:
        >>> class Color(OpenStrEnum):
        ...     RED = "red"
        >>> Color("blue")
        <Color.blue: 'blue'>
        >>> Color("blue").is_known, Color("blue") == "blue"
        (False, True)
    """

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, str):
            return None
        member = str.__new__(cls, value)
        member._name_ = member._value_ = str(value)
        return member

    @property
    def is_known(self) -> bool:
        """Whether the specification lists this value."""
        return self._value_ in type(self)._value2member_map_

    @classmethod
    def of(cls, value: Any) -> Any:
        """Return the member for a string; return a value of another type unchanged."""
        if value.__class__ is not str:
            return value
        member = cls._value2member_map_.get(value)
        return cls(value) if member is None else member


class OpenIntEnum(IntEnum):
    """Base class of integer enumerations to which the service may add values.

    A value that the specification doesn't list becomes a member of its own, which iteration over the class does not
    yield. It is equal to its number, and `is_known` is False. Such members are not cached, so compare them with `==`.
    """

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, int) or isinstance(value, bool):
            return None
        member = int.__new__(cls, value)
        member._value_ = int(value)
        member._name_ = str(member._value_)
        return member

    @property
    def is_known(self) -> bool:
        """Whether the specification lists this value."""
        return self._value_ in type(self)._value2member_map_

    @classmethod
    def of(cls, value: Any) -> Any:
        """Return the member for an integer; return a value of another type unchanged."""
        if value.__class__ is not int:
            return value
        member = cls._value2member_map_.get(value)
        return cls(value) if member is None else member

    def __str__(self) -> str:
        return str(self.value)
