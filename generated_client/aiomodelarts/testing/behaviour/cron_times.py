"""Times of cron expressions of five fields: minute, hour, day of the month, month and day of the week."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

from attrs import frozen

RANGES = ((0, 59), (0, 23), (1, 31), (1, 12), (0, 7))
LONGEST_DAYS = 366


@frozen
class CronTimes:
    """Times of a cron expression, in UTC.

    Args:
        minutes: Minutes of the hour.
        hours: Hours of the day.
        days: Days of the month.
        months: Months of the year.
        weekdays: Days of the week; 0 is Sunday.
        either: Whether a day of the month or of the week suffices, because the expression restricts both.
    """

    minutes: list[int]
    hours: list[int]
    days: list[int]
    months: list[int]
    weekdays: list[int]
    either: bool

    @classmethod
    def parse(cls, expression: str) -> CronTimes:
        """Read an expression, such as `0 8 * * 1-5`.

        Raises:
            ValueError: It does not have five fields, or a field is not a list of numbers, ranges and steps.
        """
        fields = expression.split()
        if len(fields) != len(RANGES):
            raise ValueError(f"The schedule {expression:.60} does not have five fields.")
        minutes, hours, days, months, weekdays = (
            _numbers(text, *limits) for text, limits in zip(fields, RANGES, strict=True)
        )
        either = fields[2] != "*" and fields[4] != "*"
        return cls(minutes, hours, days, months, sorted({day % 7 for day in weekdays}), either)

    def between(self, after: float, until: float) -> Iterator[float]:
        """Yield the times after one time up to another, in seconds since 1970, of the last year before the latter."""
        start = max(after, until - LONGEST_DAYS * 86_400)
        midnight = start - start % 86_400
        while midnight <= until:
            if self._includes(datetime.fromtimestamp(midnight, UTC)):
                for hour in self.hours:
                    for minute in self.minutes:
                        moment = midnight + hour * 3600 + minute * 60
                        if start < moment <= until:
                            yield moment
            midnight += 86_400

    def _includes(self, day: datetime) -> bool:
        of_month, of_week = day.day in self.days, day.isoweekday() % 7 in self.weekdays
        return day.month in self.months and (of_month or of_week if self.either else of_month and of_week)


def _numbers(text: str, lowest: int, highest: int) -> list[int]:
    """Return the numbers of a field, in order.

    Raises:
        ValueError: A part is not a number, a range or a step, or is out of range.
    """
    found: set[int] = set()
    for part in text.split(","):
        span, _, step = part.partition("/")
        first, _, last = span.partition("-")
        low = lowest if span == "*" else int(first)
        high = highest if span == "*" or (step and not last) else int(last or first)
        if not lowest <= low <= high <= highest or (step and int(step) < 1):
            raise ValueError(f"The part {part:.20} of the schedule is not between {lowest} and {highest}.")
        found.update(range(low, high + 1, int(step or 1)))
    return sorted(found)
