"""All that a fake knows as JSON, to look at, to keep in a file and to restore."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Mapping
from typing import Any, cast

from ..iam.state import Agency, Issued, Key
from ..scripting.planned_failures import Chance, Failure
from .fake_state import FakeState
from .saved_json import decode, encode
from .saved_types import fits

FORMAT = 1
LATEST = 253_402_300_800  # the year 10000, which no time of the service can show
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
    """What a fake knows now, as JSON; tokens and keys are in it, recorded calls are not."""
    parts = {
        "tables": fake.state,
        "outcomes": fake.outcomes,
        "failures": fake.failures.planned,
        "iam": vars(fake.iam),
        "chances": fake.failures.chances,
        "link_key": fake.link_key,
    }
    head = {"format": FORMAT, "now": fake.clock.now(), "last_number": fake.last_number}
    return {**head, **encode(fake, parts)}


def restore(fake: FakeState, saved: object) -> float:
    """Replace all that a fake knows by what is in a snapshot; its clock stays as it is.

    Returns:
        The time of the snapshot.

    Raises:
        ValueError: It is no snapshot, or one of another version; the fake is as before.
    """
    if not isinstance(saved, dict) or cast("dict[str, Any]", saved).get("format") != FORMAT:
        raise ValueError(f"this is no snapshot of a fake: it has no format {FORMAT}")
    given = cast("dict[str, Any]", saved)
    try:
        now, last_number = _time(given["now"]), _number(given["last_number"])
        sections = {name: given[name] for name in SECTIONS if name in given or name not in ADDED_LATER}
        parts = decode(fake, sections)
        _check(fake, parts)
    except (KeyError, TypeError, ValueError) as error:
        reason = str(error) if type(error) is ValueError else repr(error)
        raise ValueError(f"this is no snapshot of a fake: {reason}") from error
    fake.state = parts["tables"]
    fake.outcomes = parts["outcomes"]
    fake.failures.planned, fake.failures.chances = parts["failures"], parts.get("chances", [])
    fake.link_key = parts.get("link_key", fake.link_key)
    # The addresses of IAM hold on to their IAM.
    vars(fake.iam).update(parts["iam"])
    fake.last_number = last_number
    return now


def _time(given: object) -> float:
    if not fits(float, given) or not 0 <= cast("float", given) < LATEST:
        raise ValueError(f"now is {given!r:.200}; it has to be seconds since 1970")
    return float(cast("float", given))


def _number(given: object) -> int:
    if not fits(int, given) or not 0 <= cast("int", given) < LARGEST_NUMBER:
        raise ValueError(f"last_number is {given!r:.200}; it has to be a whole number, 0 or more")
    return cast("int", given)


def _check(fake: FakeState, parts: Mapping[str, Any]) -> None:
    """Refuse sections that the fake could not work with.

    Raises:
        ValueError: One has a wrong type, or IAM has nothing with such a name.
    """
    for name, part in parts.items():
        if not fits(SECTIONS[name], part):
            raise ValueError(f"{name} has a wrong type")
    now = vars(fake.iam)
    for name, value in parts["iam"].items():
        if name not in now:
            raise ValueError(f"iam has no {name!r:.200}")
        usual = cast("Any", object if now[name] is None else type(now[name]))
        if not fits(IAM_CONTAINERS.get(name, usual), value):
            raise ValueError(f"iam.{name} has a wrong type")
