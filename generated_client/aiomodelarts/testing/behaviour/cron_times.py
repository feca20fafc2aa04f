"""Times of cron expressions: minute, hour, day of the month, month and day of the week, perhaps after the second."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

from attrs import evolve, field, frozen

RANGES = ((0, 59), (0, 23), (1, 31), (1, 12), (0, 7))
LONGEST_DAYS = 366
DAY_SECONDS = 86_400
MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
WEEKDAYS = ("sun", "mon", "tue", "wed", "thu", "fri", "sat")


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
        seconds: Seconds of the minute.
    """

    minutes: list[int]
    hours: list[int]
    days: list[int]
    months: list[int]
    weekdays: list[int]
    either: bool
    seconds: list[int] = field(factory=lambda: [0])

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

    @classmethod
    def parse_with_seconds(cls, expression: str) -> CronTimes:
        """Read an expression that begins with the seconds, such as `0 30 2 * * Thu`. A question mark is an asterisk.

        Raises:
            ValueError: It does not have six fields, or a field is not a list of numbers or names, ranges and steps.
        """
        fields = expression.lower().replace("?", "*").split()
        if len(fields) != len(RANGES) + 1:
            raise ValueError(
                f"The schedule {expression:.60} does not have six fields, of which the first is the second."
            )
        seconds, *others, months, weekdays = fields
        for number, name in enumerate(MONTHS, 1):
            months = months.replace(name, str(number))
        for number, name in enumerate(WEEKDAYS):
            weekdays = weekdays.replace(name, str(number))
        return evolve(cls.parse(" ".join([*others, months, weekdays])), seconds=_numbers(seconds, 0, 59))

    def between(self, after: float, until: float) -> Iterator[float]:
        """Yield the times after one time up to another, in seconds since 1970, of the last year before the latter."""
        start = max(after, until - LONGEST_DAYS * DAY_SECONDS)
        midnight = start - start % DAY_SECONDS
        while midnight <= until:
            yield from (moment for moment in self._on(midnight) if start < moment <= until)
            midnight += DAY_SECONDS

    def last(self, number: int, after: float, until: float) -> list[float]:
        """Return the last times that `between` yields.

        Args:
            number: Maximum number of times.
            after: Time before the times, in seconds since 1970.
            until: Latest time, in seconds since 1970.
        """
        start = max(after, until - LONGEST_DAYS * DAY_SECONDS)
        midnight = until - until % DAY_SECONDS
        found: list[float] = []
        while midnight > start - DAY_SECONDS and len(found) < number:
            found = [moment for moment in self._on(midnight) if start < moment <= until] + found
            midnight -= DAY_SECONDS
        return found[-number:]

    def _on(self, midnight: float) -> Iterator[float]:
        """Yield the times of a day, in seconds since 1970."""
        if self._includes(datetime.fromtimestamp(midnight, UTC)):
            for hour in self.hours:
                for minute in self.minutes:
                    for second in self.seconds:
                        yield midnight + hour * 3600 + minute * 60 + second

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
        try:
            low = lowest if span == "*" else int(first)
            high = highest if span == "*" or (step and not last) else int(last or first)
            interval = int(step or 1)
        except ValueError:
            raise ValueError(f"The part {part:.20} of the schedule is not a number, a range or a step.") from None
        if not lowest <= low <= high <= highest or interval < 1:
            raise ValueError(f"The part {part:.20} of the schedule is not between {lowest} and {highest}.")
        found.update(range(low, high + 1, interval))
    return sorted(found)
