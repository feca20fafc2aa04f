"""Text for people: nested fields, times ahead of this machine, durations, colors, and how to continue a wait."""

import io
import re
import sys
from datetime import UTC, datetime, timedelta

import pytest

from aiomodelarts.command_line.output.cells import age, cell, state_style
from aiomodelarts.command_line.output.columns import Column
from aiomodelarts.command_line.output.tables import people_text
from aiomodelarts.command_line.progress_lines import how_to_continue

JOB = {"kind": "job", "metadata": {"name": "roses", "id": "1"}, "spec": {"resource": {"flavor_detail": {"size": 64}}}}


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch):
    """Return a function that returns the lines of an object on a terminal."""

    def shown(columns: int, width_of_terminal: int, chosen: bool = False) -> list[str]:
        monkeypatch.setattr(sys, "stdout", Terminal())
        monkeypatch.setenv("COLUMNS", str(width_of_terminal))
        monkeypatch.setenv("TERM", "xterm")
        paths = [Column(("metadata", "name"), "name")][:columns]
        text = people_text(JOB, paths, chosen=chosen)
        return [line.rstrip() for line in re.sub(r"\x1b\[[0-9;]*m", "", text).splitlines()]

    return shown


def test_fields_of_nested_objects_are_indented_on_narrow_terminals(shown) -> None:
    lines = shown(0, 60)
    assert [line.split() for line in lines] == [
        ["kind", "job"],
        ["metadata"],
        ["name", "roses"],
        ["id", "1"],
        ["spec"],
        ["resource"],
        ["flavor_detail"],
        ["size", "64"],
    ]
    assert [len(line) - len(line.lstrip()) for line in lines] == [0, 0, 2, 2, 0, 2, 4, 6]


def test_paths_are_whole_where_there_is_room(shown) -> None:
    assert "spec.resource.flavor_detail.size  64" in shown(0, 200)
    assert shown(1, 40, chosen=True) == ["metadata.name  roses"]


def test_times_and_durations() -> None:
    now = datetime(2026, 1, 2, tzinfo=UTC)
    for ahead, text in ((-90, "1m30s"), (-86400 * 11 - 7200, "11d"), (0, "0s"), (13, "in 13s"), (7200, "in 2h")):
        assert age(now + timedelta(seconds=ahead), now) == text
    for form, value, text in (
        ("duration-milliseconds", 150_000, "2m30s"),
        ("duration-seconds", 36_060, "10h1m"),
        ("duration-hours", 36, "1d12h"),
        ("duration-milliseconds", -1, "-1"),
        ("duration-milliseconds", 500, "500"),
        ("duration-seconds", True, "yes"),
        ("duration-seconds", "1h", "1h"),
    ):
        assert cell(Column(("a",), "a", "plain", form), value, now) == text, (form, value)


def test_a_wait_can_be_continued() -> None:
    line = how_to_continue("deployments", "deployments 7/8")
    assert line.endswith(": modelarts deployments wait 7 8")


def test_colors_of_states() -> None:
    for text, style in (("Info", ""), ("ok", "green"), ("Warning", "yellow"), ("Failed", "red"), ("STOPPED", "dim")):
        assert state_style(text) == style
