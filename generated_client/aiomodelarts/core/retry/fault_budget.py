"""Going on in spite of faults while something is read again and again."""

from __future__ import annotations

import logging

from attrs import define

from ..clock import Clock
from ..errors.exceptions import ApiError, ConnectFailed, DecodeError, ModelArtsError, ServerError, TransportError
from .retry_delay import LONGEST_ASKED, asked_by
from .transient_errors import met_by, passes

logger = logging.getLogger("aiomodelarts.waiting")

# How many seconds answers may be failures of a kind that is not known to pass.
DOUBTFUL = 300.0
# What `bear` is asked about: it raises those of them that are refusals.
BEARABLE = (ApiError, TransportError, DecodeError)


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
    _doubted_since: float | None = None

    def relieve(self) -> None:
        """Note a success."""
        self.fault = self._since = self._doubted_since = None

    def bear(self, error: ModelArtsError, subject: str, *, begun: bool) -> None:
        """Note a fault, or raise it when it is not likely to pass.

        Args:
            error: The fault.
            subject: What could not be read, in words.
            begun: Whether there was a success before; else a wrong address is more likely than a failing service.
        """
        now, lasting = self.clock.monotonic(), not passes(error)
        if lasting and not isinstance(error, ServerError | TransportError | DecodeError):
            raise error
        if not begun and isinstance(met_by(error), ConnectFailed | DecodeError):
            raise error
        if self._since is None:
            self._since = now
            logger.warning("%s could not be read and is tried again: %s", subject, error)
        if not lasting:
            self._doubted_since = None
        elif self._doubted_since is None:
            self._doubted_since = now
        if _is_over(self._since, self.longest, now) or _is_over(self._doubted_since, DOUBTFUL, now):
            raise error
        self.fault = error

    @property
    def asked(self) -> float:
        """For how many seconds the service asked to wait; no more than an interactive user would."""
        return 0.0 if self.fault is None else min(asked_by(self.fault), LONGEST_ASKED)


def _is_over(since: float | None, longest: float | None, now: float) -> bool:
    return since is not None and longest is not None and now - since >= longest
