"""Going on in spite of faults while something is read again and again."""

from __future__ import annotations

import logging

from attrs import define

from .clock import Clock
from .errors import ConnectFailed, DecodeError, ModelArtsError, RateLimited, ServerError, TransportError
from .retry import PASSING_STATUSES

logger = logging.getLogger("aiomodelarts.waiting")

# How many seconds answers may be failures of a kind that is not known to pass.
DOUBTFUL = 300.0
BEARABLE = (ServerError, RateLimited, TransportError, DecodeError)


@define
class Patience:
    """Bears faults that may pass, for a time.

    Args:
        clock: The time.
        longest: Seconds that faults may last; None: without end, because the caller keeps the time.
        fault: The latest fault since the last success, or None.
    """

    clock: Clock
    longest: float | None = None
    fault: ModelArtsError | None = None
    _since: float | None = None

    def relieve(self) -> None:
        """Note a success."""
        self.fault, self._since = None, None

    def bear(self, error: ModelArtsError, subject: str, *, begun: bool) -> None:
        """Note a fault, or raise it when it is not likely to pass.

        Args:
            error: The fault.
            subject: What could not be read, in words.
            begun: Whether there was a success before; else a wrong address is more likely than a failing service.
        """
        now = self.clock.monotonic()
        if not begun and isinstance(error, ConnectFailed | DecodeError):
            raise error
        if self._since is None:
            self._since = now
            logger.warning("%s could not be read and is tried again: %s", subject, error)
        longest = self.longest if _passes(error) else DOUBTFUL
        if longest is not None and now - self._since >= longest:
            raise error
        self.fault = error

    @property
    def asked(self) -> float:
        """For how many seconds the service asked to be left alone."""
        fault = self.fault
        return (fault.retry_after or 0.0) if isinstance(fault, RateLimited | ServerError) else 0.0


def _passes(error: ModelArtsError) -> bool:
    """Whether a fault is known to go by itself: too many calls, a gateway without a service, a lost connection."""
    if isinstance(error, ServerError | RateLimited):
        return error.status in (429, *PASSING_STATUSES)
    return isinstance(error, TransportError)
