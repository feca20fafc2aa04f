"""Following the events of a resource, the oldest first."""

from __future__ import annotations

from collections import Counter
from collections.abc import AsyncGenerator, Mapping
from datetime import UTC, datetime
from typing import Any

from attrs import evolve

from ..codec.json_text import fingerprint
from ..codec.json_values import to_wire
from ..codec.model import value_at
from ..number_arguments import check_number
from ..operation.operation import Request
from .polling_rounds import Rounds

# Events that the service records late are found if they are up to this many milliseconds older than the newest one.
OVERLAP = 60_000
DAY = 86_400_000


def follow_events(
    rounds: Rounds, events: Request, time: tuple[str, ...], ascending: Mapping[str, str], since: int | None
) -> AsyncGenerator[Any, None]:
    """Yield each event of a resource once, including new ones, until the resource has ended.

    Args:
        rounds: The polling rounds, which check whether the resource has ended.
        events: Request that lists the events.
        time: Path of an event's time, in milliseconds since 1970 or as a string in ISO 8601 format.
        ascending: Query that sorts events, oldest first, such as `order=asc`; empty if the list has no order, and all
            events are in one response, which is then sorted.
        since: Time of the earliest event to yield, in milliseconds since 1970; None for all events.

    Raises:
        TypeError: `since` is not a number.
        ValueError: `since` is negative or not finite.
        WaitTimeout: The timeout has passed.
    """
    check_number("since", since, least=0, unit="milliseconds since 1970", optional=True)
    # The service accepts only whole milliseconds.
    return _follow(rounds, events, time, ascending, None if since is None else int(since))


async def _follow(
    rounds: Rounds, events: Request, time: tuple[str, ...], ascending: Mapping[str, str], since: int | None
) -> AsyncGenerator[Any, None]:
    yielded: dict[bytes, tuple[int | None, int]] = {}
    newest = begin = since
    while True:
        await rounds.begin()
        bounds: dict[str, object] = {}
        if begin is not None and newest is not None:
            end = max(int(rounds.client.clock.now() * 1000), newest) + DAY
            bounds = {"start_time": begin, "end_time": end}
        found = await rounds.items(evolve(events, query={**events.query, **ascending, **bounds}))
        if not ascending:
            found.sort(key=lambda event: _moment(value_at(event, time)) or 0)
        seen: Counter[bytes] = Counter()
        news = False
        for event in found:
            mark, moment = fingerprint(to_wire(event), sort_keys=True), _moment(value_at(event, time))
            seen[mark] += 1
            if seen[mark] <= yielded.get(mark, (None, 0))[1]:
                continue
            yielded[mark] = moment, seen[mark]
            newest = moment if newest is None else max(newest, moment or newest)
            news = True
            yield event
        if newest is not None:
            begin = newest - OVERLAP if since is None else max(since, newest - OVERLAP)
            earliest = begin
            yielded = {mark: one for mark, one in yielded.items() if one[0] is None or one[0] >= earliest}
        if rounds.finished(news=news):
            return
        await rounds.pause()


def _moment(value: object) -> int | None:
    """Convert the time of an event to milliseconds since 1970; return None if it has another format."""
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
