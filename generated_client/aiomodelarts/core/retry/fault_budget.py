"""Tolerance of transient errors while a resource is polled repeatedly."""

from __future__ import annotations

import logging

from attrs import define

from ..clock import Clock
from ..errors.exceptions import ApiError, ConnectFailed, DecodeError, ModelArtsError, ServerError, TransportError
from .retry_delay import LONGEST_RETRY_AFTER, retry_after_of
from .transient_errors import cause_of, is_transient

logger = logging.getLogger("aiomodelarts.waiting")

# For how many seconds errors are tolerated that are not known to be transient.
LONGEST_DOUBT = 300.0
# Errors to pass to `FaultBudget.tolerate`, which raises those of them that are permanent.
TOLERABLE = (ApiError, TransportError, DecodeError)


@define
class FaultBudget:
    """Tolerates errors of repeated requests for a limited time.

    Args:
        clock: Clock that measures the time.
        longest: Seconds for which transient errors in a row are tolerated; None for no limit, if the caller has a
            timeout.
        fault: Latest error since the last success, or None.
    """

    clock: Clock
    longest: float | None = None
    fault: ModelArtsError | None = None
    _since: float | None = None
    _doubted_since: float | None = None

    def reset(self) -> None:
        """Record a success."""
        self.fault = self._since = self._doubted_since = None

    def tolerate(self, error: ModelArtsError, subject: str, *, begun: bool) -> None:
        """Record an error, or raise it if it is permanent or has lasted too long.

        Args:
            error: The error.
            subject: Name of the resource that could not be read, for the log.
            begun: Whether a request has succeeded before. If none has, a failed connection probably means a wrong
                address, so it is raised.
        """
        now, lasting = self.clock.monotonic(), not is_transient(error)
        if lasting and not isinstance(error, ServerError | TransportError | DecodeError):
            raise error
        if not begun and isinstance(cause_of(error), ConnectFailed | DecodeError):
            raise error
        if self._since is None:
            self._since = now
            logger.warning("%s could not be read, trying again: %s", subject, error)
        if not lasting:
            self._doubted_since = None
        elif self._doubted_since is None:
            self._doubted_since = now
        if _is_over(self._since, self.longest, now) or _is_over(self._doubted_since, LONGEST_DOUBT, now):
            raise error
        self.fault = error

    @property
    def retry_after(self) -> float:
        """Seconds that the service asks the client to wait after the latest error, up to `LONGEST_RETRY_AFTER`."""
        return 0.0 if self.fault is None else min(retry_after_of(self.fault), LONGEST_RETRY_AFTER)


def _is_over(since: float | None, longest: float | None, now: float) -> bool:
    return since is not None and longest is not None and now - since >= longest
