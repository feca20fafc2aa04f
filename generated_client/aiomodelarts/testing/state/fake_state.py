"""State of a fake: stored resources, IAM, planned failures and recorded calls."""

from __future__ import annotations

import secrets
from collections import deque
from collections.abc import Callable, Iterator, Mapping
from typing import Any, cast

from ..clock import ScaledClock, VirtualClock
from ..iam.state import Iam, Key
from ..scripting.planned_failures import Failures
from ..scripting.planned_outcomes import DELETION, SLOW_START
from ..scripting.recorded_calls import RecordedCalls
from ..spec import leniency
from ..spec.contracts import Contract
from ..spec.replies import Reply
from .table import Table

RecordedResponse = Callable[[Contract, Mapping[str, str], str, Any], Reply]
"""Function that returns a recorded response to an operation with path values, a query and a body."""


TOKENS, KEYS = "iam/tokens", "iam/keys"


def new_link_key() -> Key:
    """Return a new access key that is valid only for signing links to objects."""
    return Key("FAKE", secrets.token_hex(20))


class FakeState:
    """State of a fake, which handlers read and change.

    Args:
        clock: Clock of the fake.
        iam: Users, projects, tokens and access keys.
        calls: List of the recorded calls.
        counts_items: Whether operations with the paging style `probe` read `offset` as the index of an item; otherwise
            as the index of a page.
    """

    def __init__(
        self, clock: VirtualClock | ScaledClock, iam: Iam, calls: RecordedCalls, *, counts_items: bool = False
    ) -> None:
        self.clock = clock
        self.counts_items = counts_items
        self.iam = iam
        self.calls = calls
        self.outcomes: dict[str, deque[str | int]] = {}
        self.state: dict[str, Table[Any]] = {}
        self.failures = Failures()
        self.link_key = new_link_key()
        self.last_number = 0
        self.restored = False
        self._used: dict[str, Table[Any]] = {}
        self._created: dict[str, Table[Any]] = {}
        self._names_within: dict[str, set[str]] = {}
        self.replaced = False
        self._track_issued()
        # These belong to the process, not to the state.
        self.write_object: Callable[[str, bytes], None] | None = None
        self.strict = False
        self.recorded_response: RecordedResponse | None = None
        self.report_leniency: Callable[[str], None] = leniency.warn

    def outcome(self, resource: str, usual: str | int) -> str | int:
        """Return the final state of a new resource: the planned one, or `usual`."""
        planned = self.outcomes.get(resource)
        return planned.popleft() if planned else usual

    def deletion_outcome(self, resource: str) -> str | int | None:
        """Return the planned final state of a failing deletion, or None if the deletion succeeds."""
        planned = self.outcomes.get(f"{resource}{DELETION}")
        return planned.popleft() if planned else None

    def slow_start(self, resource: str) -> float:
        """Return the planned delay of the next change of a resource, in seconds; 0 if none is planned."""
        planned = self.outcomes.get(f"{resource}{SLOW_START}")
        return float(planned.popleft()) if planned else 0.0

    def table(self, name: str) -> Table[Any]:
        """Return the table of stored resources with a name, by ID; it is created if it does not exist."""
        found = self.state.get(name)
        if found is None:
            found = self.state[name] = self._created[name] = Table(name, self._used)
            if name in self._used:  # a table with this name was discarded in the same transaction
                found.removed.update(self._used[name].removed)
                self._used[name] = found
            for prefix in _prefixes(name):
                self._names_within.setdefault(prefix, set()).add(name)
        return found

    def discard_tables(self, prefix: str) -> None:
        """Remove all tables whose name begins with a prefix that ends with a slash, such as `datasets/ID/`."""
        for name in list(self._names_within.get(prefix, ())):
            self.state[name].clear()
            self._discard(name)

    def replace_tables(self, tables: Mapping[str, Mapping[Any, Any]]) -> None:
        """Replace the content of all tables."""
        self.use_tables(built_tables(tables))

    def use_tables(self, tables: dict[str, Table[Any]]) -> None:
        """Replace all tables by those of `built_tables`, which takes no time for their entries."""
        self.state, self._names_within, self.replaced = tables, {}, True
        self._used.clear()
        self._created.clear()
        for name, table in tables.items():
            table.move_to(self._used)
            for prefix in _prefixes(name):
                self._names_within.setdefault(prefix, set()).add(name)

    def replace_iam(self, fields: Mapping[str, Any]) -> None:
        """Replace parts of the state of IAM. Its routes keep a reference to this object, so it is updated in place."""
        vars(self.iam).update(fields)
        self._track_issued()

    def saved_tables(self) -> dict[str, Table[Any]]:
        """Return all tables by name, including the tokens and keys of IAM."""
        return {**self._issued(), **self.state}

    def saved_table(self, name: str) -> Table[Any] | None:
        """Return the table with a name, which may be that of the tokens or keys of IAM, or None."""
        return self.state.get(name) if name not in (TOKENS, KEYS) else self._issued()[name]

    def _issued(self) -> dict[str, Table[Any]]:
        tokens, keys = (cast("Table[Any]", issued) for issued in (self.iam.tokens, self.iam.keys))
        return {TOKENS: tokens, KEYS: keys}

    def used_tables(self) -> dict[str, Table[Any]]:
        """Return the tables by name that have returned entries in this transaction."""
        return self._used

    def _track_issued(self) -> None:
        """Keep the tokens and keys of IAM in tables, which note changes."""
        tokens, keys = (Table[Any](name, self._used) for name in (TOKENS, KEYS))
        tokens.update(self.iam.tokens)
        keys.update(self.iam.keys)
        self.iam.tokens, self.iam.keys = tokens, keys

    def note_changes(self) -> None:
        """Update what the tables know about their resources, at the end of a call in a longer transaction."""
        for table in self._used.values():
            table.note_changes()

    def settle(self) -> None:
        """Update what the tables know about their resources, at the end of a transaction."""
        for table in self._used.values():
            table.settle()
        for name, table in self._created.items():
            # Reading creates tables within each resource, such as the labels of a dataset without any.
            if not table and "/" in name and self.state.get(name) is table:
                self._discard(name)
        self._used.clear()
        self._created.clear()

    def _discard(self, name: str) -> None:
        del self.state[name]
        for prefix in _prefixes(name):
            names = self._names_within[prefix]
            names.discard(name)
            if not names:
                del self._names_within[prefix]

    def next_number(self) -> int:
        """Return a number that was not returned before."""
        self.last_number += 1
        return self.last_number

    def next_id(self) -> str:
        """Return a new ID in the form of a UUID. The same sequence of calls returns the same IDs."""
        return f"{self.next_number():08x}-5eed-4000-8000-0123456789ab"


def built_tables(entries: Mapping[str, Mapping[Any, Any]]) -> dict[str, Table[Any]]:
    """Return tables with entries. They belong to no fake yet, so another thread may build them."""
    used: dict[str, Table[Any]] = {}
    tables = {name: Table[Any](name, used) for name in entries}
    for name, table in tables.items():
        table.update(entries[name])
        table.settle()
    return tables


def _prefixes(name: str) -> Iterator[str]:
    """Yield the parts of a table name up to each slash."""
    position = name.find("/")
    while position >= 0:
        yield name[: position + 1]
        position = name.find("/", position + 1)
