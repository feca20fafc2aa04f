"""All that a fake knows as JSON, to look at, to keep in a file and to go back to."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Any, cast

from .codec import decode, encode

if TYPE_CHECKING:
    from .fake import FakeModelArts

FORMAT = 1


def snapshot(fake: FakeModelArts) -> dict[str, Any]:
    """What a fake knows now, as JSON; tokens and keys are in it, recorded calls are not."""
    parts = {
        "tables": fake.state,
        "outcomes": fake.outcomes,
        "failures": fake.failures.planned,
        "iam": vars(fake.iam),
        "chances": fake.failures.chances,
    }
    head = {"format": FORMAT, "now": fake.clock.now(), "last_number": fake.last_number}
    return {**head, **encode(fake, parts)}


def restore(fake: FakeModelArts, saved: object) -> float:
    """Let a fake know what is in a snapshot, and nothing else; its clock stays as it is.

    Returns:
        The time of the snapshot.

    Raises:
        ValueError: It is no snapshot, or one of another version; the fake is as before.
    """
    if not isinstance(saved, dict) or cast("dict[str, Any]", saved).get("format") != FORMAT:
        raise ValueError(f"this is no snapshot of a fake: it has no format {FORMAT}")
    given = cast("dict[str, Any]", saved)
    try:
        now, last_number = float(given["now"]), int(given["last_number"])
        names = ("tables", "outcomes", "failures", "iam")
        chances = given.get("chances", [])  # there were none in older ones
        parts = decode(fake, {**{name: given[name] for name in names}, "chances": chances})
    except (KeyError, TypeError) as error:
        raise ValueError(f"this is no snapshot of a fake: {error!r}") from error
    fake.state = parts["tables"]
    fake.outcomes = {name: deque(states) for name, states in parts["outcomes"].items()}
    fake.failures.planned, fake.failures.chances = parts["failures"], parts["chances"]
    # The addresses of IAM hold on to their IAM.
    vars(fake.iam).update(parts["iam"])
    fake.last_number = last_number
    return now
