"""Events, the oldest first, and those to come."""

from __future__ import annotations

from collections import Counter
from collections.abc import AsyncGenerator
from datetime import UTC, datetime
from typing import Any

from attrs import evolve

from ..codec.json_text import fingerprint
from ..codec.model import to_wire, value_at
from ..operation.operation import Request
from .polling_rounds import Rounds

# Events that are noted down late are found when they are no older than this, in milliseconds.
OVERLAP = 60_000
DAY = 86_400_000


async def follow_events(
    rounds: Rounds, events: Request, time: tuple[str, ...], since: int | None
) -> AsyncGenerator[Any, None]:
    """What happened, and what happens from now on, each event once.

    Args:
        rounds: Knows when nothing more happens.
        events: Lists the events.
        time: Path of an event's time, in milliseconds since 1970 or as a text in ISO format.
        since: The first moment of interest, in milliseconds since 1970; None: from the beginning.
    """
    handed: dict[bytes, tuple[int | None, int]] = {}
    # The service takes whole milliseconds only.
    newest = begin = since = None if since is None else int(since)
    while True:
        await rounds.begin()
        bounds: dict[str, object] = {}
        if begin is not None and newest is not None:
            end = max(int(rounds.client.clock.now() * 1000), newest) + DAY
            bounds = {"start_time": begin, "end_time": end}
        found = await rounds.items(evolve(events, query={**events.query, "order": "asc", **bounds}))
        seen: Counter[bytes] = Counter()
        news = False
        for event in found:
            mark, moment = fingerprint(to_wire(event), sort_keys=True), _moment(value_at(event, time))
            seen[mark] += 1
            if seen[mark] <= handed.get(mark, (None, 0))[1]:
                continue
            handed[mark] = moment, seen[mark]
            newest = moment if newest is None else max(newest, moment or newest)
            news = True
            yield event
        if newest is not None:
            begin = newest - OVERLAP if since is None else max(since, newest - OVERLAP)
            earliest = begin
            handed = {mark: one for mark, one in handed.items() if one[0] is None or one[0] >= earliest}
        if rounds.finished(news=news):
            return
        await rounds.pause()


def _moment(value: object) -> int | None:
    """A time in milliseconds since 1970; None when it can't be read."""
    if not isinstance(value, str | int | float):
        return None
    try:
        return int(float(value))
    except (ValueError, OverflowError):
        pass
    try:
        moment = datetime.fromisoformat(str(value))
    except ValueError:
        return None
    return int((moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp() * 1000)
