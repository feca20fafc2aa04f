"""Transactions and snapshots of the state of a fake, which threads and processes can share."""

from __future__ import annotations

import math
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from pathlib import Path
from threading import RLock
from typing import Any

from ..clock import ScaledClock, VirtualClock
from ..garbage_collection import collection_paused
from ..iam.state import Iam
from ..scripting.recorded_calls import RecordedCalls
from .fake_state import FakeState
from .snapshot import restore, snapshot
from .sqlite_file import NoState, SharedState, StateUnavailable
from .state_copy import StateCopy


class TransactionalState(FakeState):
    """State of a fake, with transactions and snapshots.

    Args:
        clock: Clock of the fake.
        iam: Users, projects, tokens and access keys.
        calls: List of the recorded calls.
        counts_items: Whether operations with the paging style `probe` read `offset` as the index of an item; otherwise
            as the index of a page.
        path: SQLite file with the state, which other processes can share; None to keep the state in memory.
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
        self._lock = RLock()
        self._depth = 0
        self._shared = SharedState(path) if path is not None else None

    @contextmanager
    def transaction(self) -> Generator[None]:
        """Lock the state for this thread, also against other processes that share it.

        Raises:
            OSError: The state file can't be opened, read or written, or was removed.
            ValueError: The file does not contain the state of a fake.

        Example:
            ```python
            with fake.transaction():
                fake.plan_outcome("training_jobs", "Failed")
                saved = fake.snapshot()
            ```
        """
        with self._lock:
            self._depth += 1
            known = self.calls.total
            try:
                if self._shared is None or self._depth > 1:
                    yield
                else:
                    with self._shared.transaction(self):
                        yield
            except (NoState, StateUnavailable):
                self.calls.take_back(known)  # calls whose changes are lost count as not executed
                raise
            finally:
                self._depth -= 1
                if self._depth:
                    self.note_changes()
                else:
                    self.settle()

    @contextmanager
    def all_or_nothing(self) -> Generator[None]:
        """Lock the state for this thread, and undo all its changes if the block fails."""
        with self.transaction():
            before = StateCopy(self)
            try:
                yield
            except BaseException:
                with collection_paused():
                    before.copy_for(math.inf)
                    self.clock.turn(before.undo(self))
                raise
            finally:
                before.close()

    def snapshot(self) -> dict[str, Any]:
        """Return the state of the fake as JSON, with its time and planned failures, but without recorded calls.

        The settings of `serve --latency` and `serve --faults` are not part of the state either. They belong to the
        process.
        """
        with collection_paused(), self.transaction():
            return snapshot(self)

    def restore(self, saved: Mapping[str, Any], *, own: bool = False) -> None:
        """Restore a snapshot of this fake or another one, including its time.

        Args:
            saved: The snapshot.
            own: Whether it is a snapshot of this fake, which nobody has changed. Its entries are not examined, because
                a test may have stored some that calls can't read. Defaults to False.

        Raises:
            ValueError: The snapshot is invalid or from another version. The fake is not changed.
        """
        with collection_paused(), self.transaction():
            self.clock.turn(restore(self, saved, own=own))
