"""Measurement in pairs: short batches of two contenders alternate, and the ratios within the pairs are reported.

The speed of a machine drifts over seconds, so two measurements can only be compared if they follow each other
immediately. The median of the ratios ignores pairs that something else interrupted.
"""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable
from statistics import median, quantiles

from attrs import frozen

Measure = Callable[[], Awaitable[float]]
"""Runs one batch and returns its result, such as the CPU seconds of each call."""
Clock = Callable[[], float]


@frozen
class Comparison:
    """Result of a measurement in pairs.

    Args:
        ours: Median of the results of the first contender.
        beside: Median of the results of the second contender.
        ratio: Median of the pairs' ratios.
        low: First quartile of the ratios.
        high: Third quartile of the ratios.
    """

    ours: float
    beside: float
    ratio: float
    low: float
    high: float


async def compare(ours: Measure, beside: Measure, *, pairs: int, warm_up: int = 2) -> Comparison:
    """Measure two contenders in pairs.

    The contender that begins changes with each pair, so that neither profits from being second.

    Args:
        ours: Measures the first contender, the numerator of the ratios.
        beside: Measures the second contender.
        pairs: Number of pairs to count, 2 or more.
        warm_up: Number of pairs that are measured first and not counted.
    """
    results: list[tuple[float, float]] = []
    for number in range(warm_up + pairs):
        if number % 2:
            second = await beside()
            first = await ours()
        else:
            first = await ours()
            second = await beside()
        results.append((first, second))
    return summary(results[warm_up:])


def summary(results: list[tuple[float, float]]) -> Comparison:
    """Summarize pairs of results.

    Args:
        results: Results of both contenders, pair by pair; at least two pairs.
    """
    low, ratio, high = quantiles((first / second for first, second in results), n=4, method="inclusive")
    return Comparison(median(first for first, _ in results), median(second for _, second in results), ratio, low, high)


def per_call(call: Callable[[], Awaitable[object]], count: int, clock: Clock = time.process_time) -> Measure:
    """Return a measure of the seconds of each of several calls in turn.

    Args:
        call: Makes one call.
        count: Number of calls in a batch.
        clock: Clock to measure with. By default, it counts the CPU time of this process only.
    """

    async def measure() -> float:
        started = clock()
        for _ in range(count):
            await call()
        return (clock() - started) / count

    return measure


def per_run(function: Callable[[], object], count: int, clock: Clock = time.process_time) -> Measure:
    """Return a measure of the seconds of each of several runs of a function.

    Args:
        function: Function that isn't a coroutine function.
        count: Number of runs in a batch.
        clock: Clock to measure with.
    """

    async def measure() -> float:
        started = clock()
        for _ in range(count):
            function()
        return (clock() - started) / count

    return measure
