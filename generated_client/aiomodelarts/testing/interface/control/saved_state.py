"""Snapshots of a fake without its secrets, and its reset.

The state may be large. Therefore each of these works in short steps, or in a thread on objects of its own, and other
calls are answered meanwhile. Threads can't lock the state for long, because the event loop would wait for them.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Iterator, Mapping
from typing import Any, TypeVar, cast

from ....core.redaction.hidden import HIDDEN
from ...fake import FakeModelArts
from ...garbage_collection import collection_paused, exempt_present_objects, free_in_steps
from ...spec.bounded_parsing import parse_json_in_parts
from ...spec.bounded_yaml import DEEPEST_DOCUMENT
from ...state.snapshot import FORMAT, Restored, read_snapshot, use_restored
from ...state.state_copy import StateCopy
from ..problems import Problem
from .redaction import all_sensitive_names, shown_value, with_types
from .unicode import check_unicode

SECRET_PARTS = ("user", "tokens", "keys", "agencies", "providers")
"""Parts of IAM that stay as they are in the running fake, so that its clients stay logged in."""
STEP_SECONDS = 0.003
LEVELS = 3
"""Levels of a snapshot above the entries of tables: the snapshot, its tables, and each table."""
PART_CHARACTERS = 100_000
UNCHANGED = "send what GET /_fake/api/snapshot of this version returned, unchanged"
T = TypeVar("T")


async def shown_snapshot(fake: FakeModelArts) -> list[bytes]:
    """Return a snapshot without logins, with `***` in place of sensitive fields of resources, as parts of its JSON."""
    copy = await _copied(fake)
    return await _in_a_thread(lambda: _shown_parts(copy))


async def restore_shown(fake: FakeModelArts, saved: Any) -> None:
    """Restore a snapshot. Hidden values are taken from the same places of the present state.

    Args:
        fake: The fake.
        saved: A snapshot of `shown_snapshot` or `FakeModelArts.snapshot`, parsed or as JSON in bytes. A login in it is
            not restored.

    Raises:
        Problem: The snapshot is invalid or from another version. The fake is not changed.
    """
    is_hidden = not isinstance(saved, bytes) or f'"{HIDDEN}"'.encode() in saved
    copy = await _copied(fake) if is_hidden else None
    await _use(fake, await _in_a_thread(lambda: _read(fake, saved, copy)))


class StartingState:
    """The state of a fake when its interface was created, to which `reset` returns.

    Args:
        fake: The fake.
    """

    def __init__(self, fake: FakeModelArts) -> None:
        self._fake = fake
        self._restored = fake.restored
        # As JSON, which takes less memory and which later changes can't reach.
        self._saved = json.dumps(_without_logins(fake.snapshot()), ensure_ascii=False)
        exempt_present_objects(sum(map(len, fake.state.values())))

    async def reset(self, *, empty: bool = False) -> None:
        """Return to the state at the start, with its time, and remove all recorded calls. Logins stay valid.

        Args:
            empty: Whether to remove all resources, failures and outcomes instead, without a change of the time.
        """
        fake = self._fake
        nothing: dict[str, Any] = {"tables": {}, "outcomes": {}, "failures": {}, "chances": [], "iam": {}}
        emptied = {"format": FORMAT, "last_number": 0, **nothing} if empty else None
        read = await _in_a_thread(lambda: _decoded(fake, self._start(fake, emptied), own=True))
        await _use(fake, read, reset=self._restored)

    def _start(self, fake: FakeModelArts, emptied: dict[str, Any] | None) -> Any:
        return parse_json_in_parts(self._saved, LEVELS) if emptied is None else {**emptied, "now": fake.clock.now()}


async def _copied(fake: FakeModelArts) -> StateCopy:
    """Return a complete copy of the present state, in steps between which other calls are answered."""
    with fake.transaction():
        copy = StateCopy(fake)
    try:
        while True:
            with fake.transaction(), collection_paused():
                is_unfinished = copy.copy_for(STEP_SECONDS)
            if not is_unfinished:
                return copy
            await asyncio.sleep(0)
    finally:
        with fake.transaction():
            copy.close()


async def _in_a_thread(work: Callable[[], T]) -> T:
    """Do work on objects that no call uses in another thread."""

    def paused() -> T:
        with collection_paused():
            return work()

    return await asyncio.to_thread(paused)


async def _use(fake: FakeModelArts, read: Restored, *, reset: bool | None = None) -> None:
    """Replace the state of a fake.

    Args:
        fake: The fake.
        read: Its new state.
        reset: Value of `FakeModelArts.restored` after a reset, which also removes the recorded calls; None otherwise.
    """
    with fake.transaction():
        before = fake.state
        use_restored(fake, read)
        fake.clock.turn(read.now)
        if reset is not None:
            fake.restored = reset
            fake.calls.clear()
    await _in_a_thread(lambda: free_in_steps(before))


def _without_logins(saved: dict[str, Any]) -> dict[str, Any]:
    """Return a snapshot without users, tokens, keys, agencies and identity providers."""
    iam = {name: part for name, part in saved["iam"].items() if name not in SECRET_PARTS}
    return {**{name: part for name, part in saved.items() if name != "link_key"}, "iam": iam}


def _shown_parts(copy: StateCopy) -> list[bytes]:
    """Return the JSON of a snapshot for display, with a line for each entry of a table."""
    saved = _without_logins(copy.snapshot())
    parts: list[bytes] = []
    lines: list[str] = []
    size = 0
    for line in _lines(saved, LEVELS, is_table=False):
        lines.append(line)
        size += len(line)
        if size > PART_CHARACTERS:
            parts.append("".join(lines).encode())
            lines, size = [], 0
    return [*parts, "".join([*lines, "\n"]).encode()]


def _lines(value: Any, levels: int, *, is_table: bool) -> Iterator[str]:
    """Yield the JSON of a snapshot or a part of it. Entries are freed one by one, as by `_free`."""
    if not levels or not isinstance(value, dict) or not value:
        yield json.dumps(_shown(value) if is_table else value, ensure_ascii=False)
        return
    parts = cast("dict[str, Any]", value)
    indent = " " * (LEVELS - levels + 1)
    sign = "{"
    for name, part in parts.items():
        yield f"{sign}\n{indent}{json.dumps(name, ensure_ascii=False)}: "
        yield from _lines(part, levels - 1, is_table=is_table or (levels == LEVELS and name == "tables"))
        parts[name] = None
        sign = ","
    yield f"\n{indent[1:]}}}"


def _shown(value: Any, *, inside: bool = False) -> Any:
    """Hide sensitive strings inside the fields of resources, but not keys and types of tables."""
    if isinstance(value, dict):
        parts = cast("dict[str, Any]", value)
        if inside:
            return _with_marks(parts, with_types(parts, shown_value(parts, all_sensitive_names())))
        return {name: _shown(part, inside=name == "fields" and isinstance(part, dict)) for name, part in parts.items()}
    if isinstance(value, list):
        return [_shown(part, inside=inside) for part in cast("list[Any]", value)]
    return value


def _with_marks(value: Any, shown: Any) -> Any:
    """Return a shown value with the marks of the snapshot in it, such as `$type`, which are no secrets."""
    if isinstance(value, dict):
        parts = cast("dict[str, Any]", value).items()
        return {
            key: part if key.startswith("$") and isinstance(part, str) else _with_marks(part, shown[key])
            for key, part in parts
        }
    if isinstance(value, list):
        return [_with_marks(part, one) for part, one in zip(cast("list[Any]", value), shown, strict=True)]
    return shown


def _read(fake: FakeModelArts, saved: Any, copy: StateCopy | None) -> Restored:
    """Read a snapshot, without a change of the fake.

    Args:
        fake: The fake.
        saved: The snapshot, parsed or as JSON in bytes.
        copy: Copy of the present state, for hidden values.

    Raises:
        Problem: The snapshot is invalid or from another version.
    """
    given = _parsed(saved) if isinstance(saved, bytes) else saved
    if not isinstance(given, dict):
        raise Problem(400, "the snapshot is not a JSON object", "send what GET /_fake/api/snapshot returned", "body")
    given = {name: part for name, part in cast("dict[str, Any]", given).items() if name != "link_key"}
    iam = given.get("iam")
    if isinstance(iam, Mapping):
        parts = cast("Mapping[str, Any]", iam).items()
        given["iam"] = {name: part for name, part in parts if name not in (*SECRET_PARTS, "counts")}
    if copy is not None:
        present = copy.snapshot()["tables"]
        _fill(given.get("tables"), present)
        free_in_steps(present)
    try:
        return _decoded(fake, given)
    except ValueError as error:
        raise Problem(400, str(error), UNCHANGED, "body") from error


def _decoded(fake: FakeModelArts, saved: Any, *, own: bool = False) -> Restored:
    """Return the state in a parsed snapshot, perhaps of this fake itself, and free the snapshot."""
    read = read_snapshot(fake, saved, own=own)
    free_in_steps(saved["tables"])
    exempt_present_objects(sum(map(len, read.parts["tables"].values())))
    return read


def _parsed(raw: bytes) -> Any:
    try:
        saved = parse_json_in_parts(raw.decode("utf-8-sig"), LEVELS, DEEPEST_DOCUMENT)
    except ValueError as error:
        raise Problem(400, f"the snapshot {error}", "send what GET /_fake/api/snapshot returned", "body") from error
    if b"\\u" in raw:
        for part in _entries(saved):
            check_unicode(part)
    return saved


def _entries(value: Any, levels: int = LEVELS) -> Iterator[Any]:
    """Yield the keys and values of the upper levels of a snapshot."""
    if not levels or not isinstance(value, dict):
        yield value
        return
    for name, part in cast("dict[str, Any]", value).items():
        yield name
        yield from _entries(part, levels - 1)


def _fill(saved: Any, present: Any) -> None:
    """Replace hidden values by those at the same places of the present state."""
    if isinstance(saved, dict):
        known = cast("dict[str, Any]", present) if isinstance(present, dict) else {}
        for name, part in cast("dict[str, Any]", saved).items():
            saved[name] = _filled(part, known.get(name))
    elif isinstance(saved, list):
        others = cast("list[Any]", present) if isinstance(present, list) else []
        for number, part in enumerate(cast("list[Any]", saved)):
            saved[number] = _filled(part, others[number] if number < len(others) else None)


def _filled(part: Any, present: Any) -> Any:
    if part == HIDDEN and isinstance(present, str):
        return present
    _fill(part, present)
    return part
