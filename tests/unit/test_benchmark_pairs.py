"""Benchmarks measure two contenders in pairs and report the ratios within the pairs."""

from collections.abc import Awaitable, Callable, Iterable

import pytest

from benchmarks.pairs import Comparison, compare, per_call, per_run, summary
from benchmarks.table import HEADER, Row


class Ticking:
    """A clock that calls of the contenders move."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now

    def taking(self, seconds: float) -> Callable[[], Awaitable[None]]:
        async def call() -> None:
            self.now += seconds

        return call


def scripted(name: str, results: Iterable[float], order: list[str]) -> Callable[[], Awaitable[float]]:
    """A measure whose results are given, which records when it is taken."""
    left = iter(results)

    async def measure() -> float:
        order.append(name)
        return next(left)

    return measure


async def test_contenders_alternate_and_begin_in_turn():
    order: list[str] = []

    await compare(scripted("a", [1.0] * 5, order), scripted("b", [1.0] * 5, order), pairs=4, warm_up=1)

    assert "".join(order) == "abbaabbaab"


async def test_the_first_pairs_do_not_count():
    order: list[str] = []
    ours, beside = scripted("a", [900.0, 2.0, 4.0], order), scripted("b", [1.0, 1.0, 2.0], order)

    assert await compare(ours, beside, pairs=2, warm_up=1) == Comparison(3.0, 1.5, 2.0, 2.0, 2.0)


async def test_a_machine_that_becomes_slower_does_not_change_the_ratio():
    speeds = [1.0, 2.0, 3.0, 5.0, 8.0, 13.0]
    ours, beside = scripted("a", (1.5 * speed for speed in speeds), []), scripted("b", speeds, [])

    found = await compare(ours, beside, pairs=6, warm_up=0)

    assert (found.ratio, found.low, found.high) == (1.5, 1.5, 1.5)


def test_an_interrupted_pair_does_not_change_the_median():
    found = summary([(2.0, 1.0), (2.2, 1.0), (90.0, 1.0), (1.8, 1.0), (2.0, 1.0)])

    assert found == Comparison(ours=2.0, beside=1.0, ratio=2.0, low=2.0, high=2.2)


def test_quartiles_are_those_of_the_ratios():
    found = summary([(float(number), 10.0) for number in range(1, 10)])

    assert (found.low, found.ratio, found.high) == pytest.approx((0.3, 0.5, 0.7))


async def test_a_batch_is_timed_as_a_whole_and_divided_by_its_calls():
    clock = Ticking()

    assert await per_call(clock.taking(0.25), 8, clock)() == 0.25
    assert clock.now == 2.0


async def test_functions_are_timed_too():
    clock, runs = Ticking(), list[int]()

    def function() -> None:
        runs.append(1)
        clock.now += len(runs)

    assert await per_run(function, 4, clock)() == (1 + 2 + 3 + 4) / 4


async def test_contenders_on_one_clock():
    clock = Ticking()

    found = await compare(
        per_call(clock.taking(0.5), 3, clock), per_call(clock.taking(0.25), 7, clock), pairs=3, warm_up=0
    )

    assert found == Comparison(0.5, 0.25, 2.0, 2.0, 2.0)


def test_rows_are_markdown():
    row = Row("list, CPU µs", "raw aiohttp", Comparison(123.456, 78.9012, 1.5649, 1.5, 1.625), 1.6)

    assert row.markdown() == "| list, CPU µs | 123 | raw aiohttp: 78.9 | 1.56 (1.50 to 1.62) | at most 1.6 |"
    assert row.short_markdown() == "| list, CPU µs | 123 | raw aiohttp: 78.9 | 1.56 (1.50 to 1.62) |"
    assert HEADER.splitlines()[0].count("|") == row.markdown().count("|")
    assert Row("x", "y", Comparison(1.0, 2.0, 0.5, 0.5, 0.5)).markdown() == "| x | 1 | y: 2 | 0.50 (0.50 to 0.50) |  |"
