"""Snapshots: the complete state of a fake as JSON, to inspect, save and restore."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from typing import Any, cast

from attrs import frozen

from ..iam.state import Agency, Issued, Key
from ..scripting.planned_failures import Chance, Failure, check, check_chance
from ..scripting.planned_outcomes import check_outcomes
from .entry_shapes import check_shape
from .fake_state import KEYS, TOKENS, FakeState, built_tables
from .saved_json import decode, encode
from .saved_types import fits, misfit

FORMAT = 1
LATEST = 253_402_300_800  # start of the year 10000, which timestamps of the service can't represent
LARGEST_NUMBER = 2**63
SECTIONS: Mapping[str, Any] = {
    "tables": dict[str, dict[Any, Any]],
    "outcomes": dict[str, deque[str | int]],
    "failures": dict[str, deque[Failure]],
    "iam": dict[str, Any],
    "chances": list[Chance],
    "link_key": Key,
}
ADDED_LATER = frozenset({"chances", "link_key"})
ISSUED: Mapping[str, Any] = {TOKENS: Issued, KEYS: Key}
"""Classes of the entries of IAM that a state file contains like those of tables."""
IAM_CONTAINERS: Mapping[str, Any] = {
    "projects": dict[str, str],
    "tokens": dict[str, Issued],
    "keys": dict[str, Key],
    "agencies": list[Agency],
    "providers": dict[str, set[str]],
    "more_projects": list[dict[str, Any]],
    "counts": Counter[str],
}


def snapshot(fake: FakeState) -> dict[str, Any]:
    """Return the state of a fake as JSON, including tokens and access keys, but without recorded calls."""
    return {**head_of(fake), **encode(fake, {"tables": fake.state, **parts_of(fake)})}


def snapshot_without_entries(fake: FakeState) -> dict[str, Any]:
    """Return the state of a fake as JSON, without the entries of tables, tokens and access keys."""
    parts = parts_of(fake)
    parts["iam"] = {name: value for name, value in parts["iam"].items() if f"iam/{name}" not in ISSUED}
    return {**head_of(fake), **encode(fake, parts)}


def head_of(fake: FakeState) -> dict[str, Any]:
    """Return the format and the counters of a snapshot."""
    return {"format": FORMAT, "now": fake.clock.now(), "last_number": fake.last_number}


def parts_of(fake: FakeState) -> dict[str, Any]:
    """Return the parts of the state besides the tables, not encoded."""
    return {
        "outcomes": fake.outcomes,
        "failures": fake.failures.planned,
        "iam": vars(fake.iam),
        "chances": fake.failures.chances,
        "link_key": fake.link_key,
    }


@frozen
class Restored:
    """State that was read from a snapshot.

    Args:
        now: Time of the snapshot, in seconds since 1970.
        last_number: Last number that was used in an ID.
        parts: The sections of the snapshot, decoded.
    """

    now: float
    last_number: int
    parts: dict[str, Any]


def restore(fake: FakeState, saved: object, *, own: bool = False) -> float:
    """Replace the state of a fake by a snapshot. The clock of the fake does not change.

    Args:
        fake: Fake to change.
        saved: The snapshot.
        own: Whether it is a snapshot of this fake, whose entries are not examined.

    Returns:
        Time of the snapshot, in seconds since 1970.

    Raises:
        ValueError: The snapshot is invalid or from another version. The fake is not changed.
    """
    read = read_snapshot(fake, saved, own=own)
    use_restored(fake, read)
    return read.now


def restore_without_entries(fake: FakeState, saved: object) -> float:
    """Replace the state of a fake by a snapshot, but keep the entries of tables, tokens and access keys.

    Args:
        fake: Fake to change.
        saved: Snapshot from `snapshot_without_entries`.

    Returns:
        Time of the snapshot, in seconds since 1970.

    Raises:
        ValueError: The snapshot is invalid or from another version. The fake is not changed.
    """
    wanted = {name: kind for name, kind in SECTIONS.items() if name != "tables"}
    read = _read(fake, saved, wanted, own=False)
    use_restored(fake, read)
    return read.now


def read_snapshot(fake: FakeState, saved: object, *, own: bool = False) -> Restored:
    """Read a snapshot, without a change of the fake. Another thread may do so.

    Args:
        fake: Fake to which parts of the state refer.
        saved: The snapshot.
        own: Whether it is a snapshot of this fake, whose entries are not examined.

    Returns:
        The state for `use_restored`.

    Raises:
        ValueError: The snapshot is invalid or from another version.
    """
    read = _read(fake, saved, SECTIONS, own=own)
    read.parts["tables"] = built_tables(read.parts["tables"])
    return read


def use_restored(fake: FakeState, read: Restored) -> None:
    """Replace the state of a fake by that of `read_snapshot`, except its clock."""
    parts = read.parts
    if "tables" in parts:
        fake.use_tables(parts["tables"])
    fake.outcomes = parts["outcomes"]
    fake.failures.planned, fake.failures.chances = parts["failures"], parts.get("chances", [])
    fake.link_key = parts.get("link_key", fake.link_key)
    fake.replace_iam(parts["iam"])
    fake.last_number = read.last_number
    fake.restored = True


def _read(fake: FakeState, saved: object, wanted: Mapping[str, Any], *, own: bool) -> Restored:
    if not isinstance(saved, dict) or cast("dict[str, Any]", saved).get("format") != FORMAT:
        raise ValueError(f"the snapshot is invalid: its format isn't {FORMAT}")
    given = cast("dict[str, Any]", saved)
    try:
        now, last_number = _time(given["now"]), _number(given["last_number"])
        sections = {name: given[name] for name in wanted if name in given or name not in ADDED_LATER}
        parts = decode(fake, sections)
        _check(fake, parts, own=own)
    except KeyError as error:
        raise ValueError(f"the snapshot is invalid: {error} is missing") from error
    except (TypeError, ValueError) as error:
        reason = str(error) if type(error) is ValueError else repr(error)
        raise ValueError(f"the snapshot is invalid: {reason}") from error
    return Restored(now, last_number, parts)


def _time(given: object) -> float:
    if not fits(float, given) or not 0 <= cast("float", given) < LATEST:
        raise ValueError(f"now is {given!r:.200}; it must be a time in seconds since 1970")
    return float(cast("float", given))


def _number(given: object) -> int:
    if not fits(int, given) or not 0 <= cast("int", given) < LARGEST_NUMBER:
        raise ValueError(f"last_number is {given!r:.200}; it must be an integer of 0 or more")
    return cast("int", given)


def _check(fake: FakeState, parts: Mapping[str, Any], *, own: bool) -> None:
    """Check the types of the sections, and the entries of tables unless they are those of the fake itself.

    Raises:
        ValueError: A section has the wrong type, or the section of IAM has an unknown field.
    """
    for name, part in parts.items():
        if not fits(SECTIONS[name], part):
            raise ValueError(f"{misfit(SECTIONS[name], part, name)} has the wrong type")
    for name, table in parts.get("tables", {}).items():
        if not own:
            _check_table(name, table)
    _check_plans(parts)
    now = vars(fake.iam)
    for name, value in parts["iam"].items():
        if name not in now:
            raise ValueError(f"iam has an unknown field {name!r:.200}")
        kind = IAM_CONTAINERS.get(name, cast("Any", object if now[name] is None else type(now[name])))
        if not fits(kind, value):
            raise ValueError(f"{misfit(kind, value, f'iam.{name}')} has the wrong type")


def _check_plans(parts: Mapping[str, Any]) -> None:
    """Check that calls can fail, and resources end, as planned.

    Raises:
        ValueError: They can't.
    """
    for operation, failures in parts["failures"].items():
        with _placed(f"failures.{operation:.200}"):
            for failure in failures:
                check(operation, failure)
    for number, chance in enumerate(parts.get("chances", ())):
        with _placed(f"chances.{number}"):
            check_chance(chance)
    for key, values in parts["outcomes"].items():
        with _placed(f"outcomes.{key:.200}"):
            check_outcomes(key, values)


@contextmanager
def _placed(place: str) -> Generator[None]:
    """Name the place of what is wrong with a snapshot."""
    try:
        yield
    except (TypeError, ValueError) as error:
        raise ValueError(f"{place}: {error}") from error


def _check_table(name: str, table: Mapping[Any, Any]) -> None:
    """Check that calls can read the entries of a table, and that resources are stored under their own keys.

    Raises:
        ValueError: They can't, or the entries are of several kinds.
    """
    if name in ISSUED:
        raise ValueError(f"tables.{name} is not a table; logins are in the section iam")
    for key in table:
        if not isinstance(key, str):
            raise ValueError(f"tables.{name} has the key {key!r:.100}, which is not a string")
    kinds = {cast("type[object]", type(entry)).__name__ for entry in table.values()}
    if len(kinds) > 1:
        raise ValueError(f"tables.{name} has entries of different types: {', '.join(sorted(kinds))}")
    for key, entry in table.items():
        check_entry(name, key, entry)
        check_shape(name, key, entry)


def check_entry(name: str, key: Any, entry: Any) -> None:
    """Check that a resource is stored under its own key.

    Raises:
        ValueError: It is not.
    """
    own = getattr(entry, "key", key)
    if own != key:
        raise ValueError(f"tables.{name}: the resource under {key!r:.100} has the key {own!r:.100}")
