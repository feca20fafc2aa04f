"""What may differ from call to call."""

from __future__ import annotations

from attrs import frozen

from .errors import ConfigurationError
from .hooks import Hook


@frozen
class Options:
    """What may differ from call to call.

    Args:
        timeout: Seconds allowed for each wait for the network.
        deadline: Seconds allowed for a whole call, retries included; None: no limit but the retries'.
        retries: How many further attempts a call may make.
        hooks: See every attempt.
    """

    timeout: float = 60.0
    deadline: float | None = None
    retries: int = 4
    hooks: tuple[Hook, ...] = ()

    def __attrs_post_init__(self) -> None:
        if self.timeout <= 0:
            raise ConfigurationError(f"timeout is {self.timeout}; give seconds above 0")
        if self.deadline is not None and self.deadline <= 0:
            raise ConfigurationError(f"deadline is {self.deadline}; give seconds above 0, or None")
        if self.retries < 0:
            raise ConfigurationError(f"retries is {self.retries}; give 0 or more")
