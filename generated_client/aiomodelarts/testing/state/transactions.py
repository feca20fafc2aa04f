"""Transactions on the state of a fake, which other threads and processes may share; snapshots of it."""

from __future__ import annotations

from collections.abc import Generator, Mapping
from contextlib import contextmanager
from pathlib import Path
from threading import RLock
from typing import Any

from ..clock import ScaledClock, VirtualClock
from ..iam.state import Iam
from ..scripting.recorded_calls import RecordedCalls
from .fake_state import FakeState
from .snapshot import restore, snapshot
from .sqlite_file import NoState, SharedState, StateUnavailable


class TransactionalState(FakeState):
    """The state of a fake, with transactions and snapshots.

    Args:
        clock: The time of the fake.
        iam: Users, projects, tokens and access keys.
        calls: The recorded calls.
        counts_items: Whether operations of the paging style `probe` read `offset` as an item number, not as a page.
        path: SQLite file with the state, which other processes may share; None: memory.
    """

    def __init__(
        self,
        clock: VirtualClock | ScaledClock,
        iam: Iam,
        calls: RecordedCalls,
        *,
        counts_items: bool = False,
        path: Path | None = None,
    ) -> None:
        super().__init__(clock, iam, calls, counts_items=counts_items)
        self._alone = RLock()
        self._depth = 0
        self._shared = SharedState(path) if path is not None else None

    @contextmanager
    def transaction(self) -> Generator[None]:
        """Read and change the state while no other thread does, and no other process that shares it.

        Raises:
            OSError: The file of the state can't be opened, or is gone.
            ValueError: It is no such file.

        Example:
            ```
            with fake.transaction():
                fake.iam.agencies.append(agency)
            ```
        """
        with self._alone:
            self._depth += 1
            known = self.calls.total
            try:
                if self._shared is None or self._depth > 1:
                    yield
                else:
                    with self._shared.transaction(self):
                        yield
            except (NoState, StateUnavailable):
                self.calls.take_back(known)  # what is not kept was not carried out
                raise
            finally:
                self._depth -= 1

    def snapshot(self) -> dict[str, Any]:
        """All that the fake keeps, planned failures and its time, as JSON; recorded calls are not in it.

        What `serve` was told by `--latency` and `--faults` is not in it either, as it is no state: it is how this
        process is reached.
        """
        with self.transaction():
            return snapshot(self)

    def restore(self, saved: Mapping[str, Any]) -> None:
        """Go back to a snapshot, of this fake or of another one; its time comes back too.

        Raises:
            ValueError: It is no snapshot, or of another version.
        """
        with self.transaction():
            self.clock.turn(restore(self, saved))
