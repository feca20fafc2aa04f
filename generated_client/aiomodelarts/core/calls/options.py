"""Options that may differ from call to call: timeouts, retries, hooks and limits."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from attrs import field, frozen

from ..errors.exceptions import ConfigurationError
from ..errors.setting_checks import check_setting
from ..http.response_bodies import MAX_RESPONSE_SIZE

if TYPE_CHECKING:
    from .hooks import Hook

HOOK_METHODS = ("before", "after", "on_retry")


def _checked(hooks: Iterable[Hook]) -> tuple[Hook, ...]:
    """Check that each hook has all methods, so that an incomplete hook is reported before the first call."""
    if not isinstance(hooks, Iterable):  # pyright: ignore[reportUnnecessaryIsInstance]  # callers may not check types
        raise ConfigurationError(f"hooks is of type {type(hooks).__name__}; pass a list of hooks")
    checked = tuple(hooks)
    for hook in checked:
        missing = [name for name in HOOK_METHODS if not callable(getattr(hook, name, None))]
        if missing:
            names, kind = " and no ".join(missing), type(hook).__name__
            raise ConfigurationError(f"hooks: {kind} has no {names}; add a method, which may do nothing")
    return checked


@frozen
class Options:
    """Options that may differ from call to call.

    Args:
        timeout: Timeout in seconds for each network operation.
        deadline: Timeout in seconds for a whole call, including retries; None for no limit except the number of
            retries.
        retries: Maximum number of retries of a call.
        hooks: Hooks that observe every attempt.
        max_response_size: Maximum size of a response body in bytes.

    Raises:
        ConfigurationError: An option is out of range, or a hook lacks a method.
    """

    timeout: float = 60.0
    deadline: float | None = None
    retries: int = 4
    hooks: tuple[Hook, ...] = field(default=(), converter=_checked)
    max_response_size: int = MAX_RESPONSE_SIZE

    def __attrs_post_init__(self) -> None:
        # The timeout is finite because a silent server would block a call forever.
        check_setting("timeout", self.timeout, above=0, unit="seconds")
        check_setting("deadline", self.deadline, above=0, unit="seconds", optional=True, infinite=True)
        check_count("retries", self.retries, 0)
        check_count("max_response_size", self.max_response_size, 1)


def check_count(name: str, value: object, least: int) -> None:
    """Check that an argument is an integer that isn't below a minimum.

    Args:
        name: Name of the argument.
        value: The value to check.
        least: The minimum.

    Raises:
        ConfigurationError: The value is not an integer, or is below the minimum.
    """
    check_setting(name, value, least=least, whole=True)
