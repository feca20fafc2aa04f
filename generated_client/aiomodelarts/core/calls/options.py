"""What may differ from call to call."""

from __future__ import annotations

from collections.abc import Iterable
from math import inf

from attrs import field, frozen

from ..errors.exceptions import ConfigurationError
from ..http.response_bodies import MAX_RESPONSE_SIZE
from .hooks import Hook

HOOK_METHODS = ("before", "after", "on_retry")


def _checked(hooks: Iterable[Hook]) -> tuple[Hook, ...]:
    """The hooks, which would break calls much later if one of them lacked something."""
    if not isinstance(hooks, Iterable):  # pyright: ignore[reportUnnecessaryIsInstance]  # not everybody checks types
        raise ConfigurationError(f"hooks is not a list of hooks but {type(hooks).__name__}")
    checked = tuple(hooks)
    for hook in checked:
        missing = [name for name in HOOK_METHODS if not callable(getattr(hook, name, None))]
        if missing:
            names, kind = " and no ".join(missing), type(hook).__name__
            raise ConfigurationError(f"hooks: {kind} has no {names}; a method that does nothing will do")
    return checked


@frozen
class Options:
    """What may differ from call to call.

    Args:
        timeout: Seconds allowed for each wait for the network.
        deadline: Seconds allowed for a whole call, retries included; None: no limit but the retries'.
        retries: How many further attempts a call may make.
        hooks: See every attempt.
        max_response_size: Bytes that the body of a response may have.
    """

    timeout: float = 60.0
    deadline: float | None = None
    retries: int = 4
    hooks: tuple[Hook, ...] = field(default=(), converter=_checked)
    max_response_size: int = MAX_RESPONSE_SIZE

    def __attrs_post_init__(self) -> None:
        # Asked in this way, NaN is out of range too; without a limit a silent server would be waited for without end.
        if not (_is_number(self.timeout) and 0 < self.timeout < inf):
            raise ConfigurationError(f"timeout is {self.timeout!r}; give seconds above 0, but not without end")
        if self.deadline is not None and not (_is_number(self.deadline) and self.deadline > 0):
            raise ConfigurationError(f"deadline is {self.deadline!r}; give seconds above 0, or None")
        check_count("retries", self.retries, 0)
        check_count("max_response_size", self.max_response_size, 1)


def check_count(name: str, value: object, least: int) -> None:
    """Refuse what is no whole number, or one that is too small.

    Args:
        name: What it is for.
        value: The number.
        least: The smallest one that will do.

    Raises:
        ConfigurationError: It is another thing, or below it.
    """
    if not isinstance(value, int) or value < least:
        raise ConfigurationError(f"{name} is {value!r}; give {least} or more, a whole number")


def _is_number(value: object) -> bool:
    return isinstance(value, int | float)
