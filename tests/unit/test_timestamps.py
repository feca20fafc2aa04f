"""`to_datetime` reads every format in which the service sends times, and refuses what is not a time."""

import json
from datetime import UTC, datetime, timedelta, timezone
from typing import Any, assert_type

import pytest
from hypothesis import given
from hypothesis import strategies as st

from aiomodelarts import to_datetime
from aiomodelarts.core.codec.time_forms import MOMENTS
from tests.cases import for_each

NOON = datetime(2026, 11, 29, 12, tzinfo=UTC)
MILLISECONDS = 1_795_953_600_000

OFFSETS = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
TIMES = st.datetimes(datetime(2001, 9, 11), datetime(2286, 11, 18), timezones=OFFSETS)


@for_each(
    "value",
    [
        MILLISECONDS,
        float(MILLISECONDS),
        str(MILLISECONDS),
        MILLISECONDS // 1000,
        str(MILLISECONDS // 1000),
        MILLISECONDS * 1000,
        MILLISECONDS * 10**6,
        "2026-11-29T12:00:00Z",
        "2026-11-29t12:00:00z",
        "2026-11-29T12:00:00.000Z",
        "2026-11-29T12:00Z",
        "2026-11-29T20:00:00+08:00",
        "2026-11-29T20:00:00.000+0800",
        "2026-11-29T06:30:00-05:30",
        "2026-11-29T12:00:00",
        "2026-11-29 12:00:00",
        "2026-11-29 12:00:00 UTC",
        " 2026-11-29 12:00:00 ",
        "2026-11-29 12:00:00 +0000 UTC",
        "2026-11-29 12:00:00.000000000 +0000 UTC",
        "2026-11-29 20:00:00.000000001 +0800 CST m=+0.000000001",
        "2026-11-29 09:00:00 -0300 -03",
    ],
)
def test_every_format_is_read(value: float | str) -> None:
    found = to_datetime(value)
    assert found == NOON
    assert found.tzinfo is UTC


@pytest.mark.parametrize(
    "value",
    [None, 0, -1, 0.0, "", " ", "0", "-1", "0001-01-01T00:00:00Z", "0001-01-01 00:00:00 +0000 UTC"],
)
def test_values_that_mean_no_time_are_none(value: float | str | None) -> None:
    assert to_datetime(value) is None


def test_a_date_is_its_first_moment() -> None:
    assert to_datetime("2024-06-30") == datetime(2024, 6, 30, tzinfo=UTC)


def test_fractions_are_kept_to_the_microsecond() -> None:
    assert to_datetime("2025-03-27 11:48:55.446172946 +0000 UTC") == datetime(2025, 3, 27, 11, 48, 55, 446172, UTC)
    assert to_datetime(1_551_252_759_254_000_002).microsecond == 254_000
    assert to_datetime(1_795_953_600.25).microsecond == 250_000
    assert to_datetime("1795953600123.5").microsecond == 123_500


def test_the_zone_of_strings_without_an_offset_can_be_given() -> None:
    berlin = timezone(timedelta(hours=1))
    assert to_datetime("2026-11-29 13:00:00", local_zone=berlin) == NOON
    assert to_datetime("2026-11-29T12:00:00Z", local_zone=berlin) == NOON
    assert to_datetime(MILLISECONDS, local_zone=berlin).tzinfo is UTC


@pytest.mark.parametrize("unit", [1, 10**3, 10**6, 10**9])
def test_the_bounds_of_each_unit(unit: int) -> None:
    assert to_datetime(10**9 * unit) == datetime(2001, 9, 9, 1, 46, 40, tzinfo=UTC)
    assert to_datetime(10**10 * unit - 1).year == 2286
    for outside in (10**9 * unit - 1, 10**10 * unit, -(10**9) * unit):
        with pytest.raises(ValueError, match=rf"^{outside} is not a time: .* is it a duration\?$"):
            to_datetime(outside)
        with pytest.raises(ValueError, match=rf"^{outside} is not a time"):
            to_datetime(str(outside))


@for_each(
    "value",
    [
        1, 3_600_000, 15_657_747_821_288, 20_241_126, 99.5, float("nan"), float("inf"), "yesterday", "06:30:00", "null",
        "2026-13-29T12:00:00Z", "2026-11-29T25:00:00Z", "2026-02-30", "2026-11-29T12:00:00 CST",
        "2026-W48-7", "20261129", "2026-11-29T12:00:00Zx", "2026-11-29T", "T12:00:00Z",
        "1e12", "1_795_953_600_000", "١٧٩٥٩٥٣٦٠٠", "0x6a",
        "9999-12-31T23:59:59-08:00", "2026-11-29T12:00:00+99:00",
    ],
)  # fmt: skip
def test_nonsense_is_refused_with_the_value(value: float | str) -> None:
    with pytest.raises(ValueError, match="is not a time") as caught:
        to_datetime(value)
    assert str(value) in str(caught.value)


def test_large_values_are_refused_in_short_messages() -> None:
    for value in (10**5000, "1" * 100_000, "x" * 100_000, " " * 100_000 + "x"):
        with pytest.raises(ValueError, match="is not a time") as caught:
            to_datetime(value)
        assert len(str(caught.value)) < 300


@pytest.mark.parametrize("value", [True, b"1795953600000", [MILLISECONDS], NOON, {"time": 1}])
def test_other_types_are_refused(value: Any) -> None:
    with pytest.raises(TypeError, match=f"^a {type(value).__name__} is not a time; pass a number, a string or None$"):
        to_datetime(value)


def test_type_checkers_need_no_narrowing() -> None:
    stamp, text = int(MILLISECONDS), str(NOON.date())
    assert_type(to_datetime(None), None)
    assert to_datetime(stamp).isoformat() == "2026-11-29T12:00:00+00:00"
    assert NOON - to_datetime(text) == timedelta(hours=12)
    missing: int | None = None if stamp else 1
    assert to_datetime(missing) is None


@given(TIMES, st.sampled_from(sorted(set(MOMENTS) - {"local", "date"})))
def test_arguments_are_read_back(moment: datetime, form: str) -> None:
    written = MOMENTS[form](moment)
    unit = timedelta(milliseconds=1) if form in ("milliseconds", "digits") else timedelta(seconds=1)
    found = to_datetime(json.loads(json.dumps(written)))
    assert timedelta(0) <= moment.astimezone(UTC) - found < unit
    assert MOMENTS[form](found.astimezone(moment.tzinfo)) == written


@given(TIMES.map(lambda moment: moment.replace(tzinfo=None)))
def test_local_times_are_read_back_in_their_zone(moment: datetime) -> None:
    zone = timezone(timedelta(hours=8))
    found = to_datetime(MOMENTS["local"](moment), local_zone=zone)
    assert found.astimezone(zone) == moment.replace(microsecond=0, tzinfo=zone)


@given(st.one_of(st.text(max_size=40), st.integers(), st.floats(), st.from_regex(r"\A[0-9TZ:. +-]{1,40}\Z")))
def test_any_value_is_a_time_or_refused(value: float | str) -> None:
    try:
        found = to_datetime(value)
    except ValueError:
        return
    assert found is None or found.tzinfo is UTC
