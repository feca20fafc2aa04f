"""Base classes of the generated enumerations, to which the service may add values."""

from __future__ import annotations

from enum import EnumType, IntEnum, StrEnum
from operator import index
from typing import Any, Self


class OpenEnumType(EnumType):
    """Type of the enumeration classes. As with iteration, `in` finds only what the specification lists."""

    def __contains__(cls: type[Any], value: object) -> bool:
        """Return whether a value is a listed member or equal to one."""
        try:
            return value in cls._value2member_map_
        except TypeError:  # not hashable
            return False


class OpenStrEnum(StrEnum, metaclass=OpenEnumType):
    """Base class of string enumerations to which the service may add values.

    A value that the specification doesn't list becomes a member of its own, which iteration over the class does not
    yield. It is equal to its string, and `is_known` is False. Such members are not cached, so compare them with `==`.

    Example:
        ```python
        class Color(OpenStrEnum):
            RED = "red"

        assert Color("blue") == "blue"
        assert not Color("blue").is_known
        ```
    """

    @classmethod
    def _missing_(cls, value: object) -> Self | None:
        if not isinstance(value, str):
            return None
        text = str.__str__(value)  # `str` would call the `__str__` of a subclass, which may return another string
        known = cls._value2member_map_.get(text)
        if isinstance(known, cls):
            return known
        member = str.__new__(cls, text)
        member._name_ = member._value_ = text
        return member

    def __reduce_ex__(self, proto: object) -> tuple[Any, ...]:
        return type(self), (self._value_,)  # Python 3.11.0 to 3.11.3 would look the member up by name

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
        return cls._missing_(value) if member is None else member  # as cls(value), which takes three times as long

    def __repr__(self) -> str:
        # An unknown value may be long or contain line breaks, which must not get into logs.
        return super().__repr__() if self._name_.isprintable() else f"<{type(self).__name__}: {self._value_!r}>"


class OpenIntEnum(IntEnum, metaclass=OpenEnumType):
    """Base class of integer enumerations to which the service may add values.

    A value that the specification doesn't list becomes a member of its own, which iteration over the class does not
    yield. It is equal to its number, and `is_known` is False. Such members are not cached, so compare them with `==`.
    """

    @classmethod
    def _missing_(cls, value: Any) -> Self | None:
        if isinstance(value, bool):
            return None
        try:
            number = int(index(value))
        except TypeError:  # no integer
            return None
        known = cls._value2member_map_.get(number)
        if isinstance(known, cls):
            return known
        member = int.__new__(cls, number)
        member._value_ = number
        member._name_ = _digits(number)
        return member

    def __reduce_ex__(self, proto: object) -> tuple[Any, ...]:
        return type(self), (self._value_,)  # Python 3.11.0 to 3.11.3 would look the member up by name

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
        return cls._missing_(value) if member is None else member  # as cls(value), which takes three times as long

    def __str__(self) -> str:
        return str(self.value)


def _digits(number: int) -> str:
    """Return the decimal digits of an integer, or the hexadecimal ones if Python refuses because they are too many."""
    try:
        return str(number)
    except ValueError:
        return hex(number)
