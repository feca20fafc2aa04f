"""The client of a fake in the same process."""

from __future__ import annotations

from typing import Any

from ..modelarts import ModelArts


class InProcessClient(ModelArts):
    """Client that sends its requests to a fake without a socket, and otherwise behaves like one with connections.

    Args:
        warns: Whether a client that is discarded without being closed emits a `ResourceWarning`. False for fixtures.
        **options: Options of `ModelArts`.
    """

    def __init__(self, *, warns: bool, **options: Any) -> None:
        super().__init__(**options)
        self._session.reopens, self._session.warns = True, warns
