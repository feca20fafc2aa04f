"""The client of a fake in the same process."""

from __future__ import annotations

import asyncio
from functools import partial
from typing import TYPE_CHECKING, Any

from ..core.calls.attempts import Running, result_of
from ..core.calls.call_details import SENDING
from ..core.calls.streamed_call import StreamedCall
from ..core.errors.exceptions import RequestTimeout
from ..modelarts import ModelArts
from .http.patience import patience

if TYPE_CHECKING:
    from ..core.calls.attempts import Answer
    from ..core.messages.messages import OutgoingRequest


class InProcessClient(ModelArts):
    """Client that sends its requests to a fake without a socket, and otherwise behaves like one with connections.

    Args:
        warns: Whether a client that is discarded without being closed emits a `ResourceWarning`. False for fixtures.
        **options: Options of `ModelArts`.
    """

    def __init__(self, *, warns: bool, **options: Any) -> None:
        super().__init__(**options)
        self._session.reopens, self._session.warns = True, warns
        self._result_of = partial(result_of, running_type=InProcessCall)
        self._streamed_type = InProcessStreamedCall


class InProcessCall(Running):
    """A call whose timeout and deadline end the simulated delays of a fake.

    Over a socket, these limits use real time. In process, a delay takes no real time if the clock is virtual.
    """

    _is_late = False

    async def exchange(self, outgoing: OutgoingRequest) -> Answer:
        """Send one request, and return the response.

        Raises:
            RequestTimeout: The simulated delay is longer than the timeout.
            asyncio.CancelledError: It is longer than the time until the deadline.
        """
        timeout, left = self.options.timeout, self.left()
        try:
            with patience(min(timeout, left)):
                return await super().exchange(outgoing)
        except RequestTimeout:
            if left > timeout:
                raise
        self._is_late = True
        raise asyncio.CancelledError

    async def _result_before(self, deadline: float) -> object:
        try:
            return await super()._result_before(deadline)
        except asyncio.CancelledError:
            if not self._is_late:
                raise
        raise self.too_late(SENDING) from self.last


class InProcessStreamedCall(InProcessCall, StreamedCall):
    """A call of this kind that returns a successful response before its body is read."""
