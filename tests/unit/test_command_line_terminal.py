"""What reaches the terminal: nothing that the service sends can change it, and interrupted work says how to go on."""

import asyncio
import io
import re
import sys
from collections.abc import Generator
from contextlib import contextmanager
from typing import Any

import click
import orjson
import pytest
import yaml

from aiomodelarts.command_line.confirmation import confirm_text
from aiomodelarts.command_line.continuing import following
from aiomodelarts.command_line.jobs_commands import EVENTS
from aiomodelarts.command_line.output.columns import Column
from aiomodelarts.command_line.output.formats import Output, event_text, rendered
from aiomodelarts.command_line.output.json_text import json_text, yaml_text
from aiomodelarts.command_line.printable_text import clear_screen, printable
from aiomodelarts.command_line.progress_lines import progress_of
from aiomodelarts.command_line.settings import Settings
from aiomodelarts.core.waiting.progress import Progress
from tests.cases import for_each

HOSTILE = "\x1b]0;title\x07\x1b[2J\x9b31m\u202eabc[/red][bold]"
HARMFUL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
COLORS = re.compile(r"\x1b\[[0-9;]*m")


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@contextmanager
def on_terminal(kind: str = "xterm", columns: int = 80) -> Generator[Terminal]:
    """Let standard output and standard error be a terminal."""
    with pytest.MonkeyPatch.context() as patch:
        screen = Terminal()
        for name in ("stdin", "stdout", "stderr"):
            patch.setattr(sys, name, screen)
        for name, value in {"COLUMNS": str(columns), "LINES": "24", "TERM": kind}.items():
            patch.setenv(name, value)
        yield screen


def confirmed(*_: object, **__: object) -> bool:
    return True


class TestHostileNames:
    @for_each("form", ["table", "wide", "json", "yaml", "csv", "ids"], fresh={"terminal": on_terminal})
    def test_every_format(self, form: str, terminal: Terminal) -> None:
        row = {"id": HOSTILE, "name": HOSTILE, "labels": {HOSTILE: HOSTILE, "[/x]": "1"}, HOSTILE: [HOSTILE]}
        columns = (Column(("name",), "name", "name"), Column(("id",), "id", "id"))
        for result in ([row], row, HOSTILE, [HOSTILE]):
            for known in (columns, ()):
                text = rendered(result, Output(form), known)
                assert not HARMFUL.search(COLORS.sub("", text)), text
        assert terminal.getvalue() == ""

    def test_other_programs_get_what_the_service_sent(self) -> None:
        columns = (Column(("name",), "name"),)
        assert rendered([{"name": HOSTILE}], Output("csv"), columns) == f"name\n{HOSTILE}\n"
        assert rendered([HOSTILE], Output("ids"), ()) == HOSTILE
        for indent in (True, False):
            assert orjson.loads(json_text({HOSTILE: HOSTILE}, indent=indent)) == {HOSTILE: HOSTILE}
        assert yaml.safe_load(yaml_text({"a": HOSTILE, "b": "花…"})) == {"a": HOSTILE, "b": "花…"}
        assert "花" in yaml_text("花")

    def test_names_of_fields_are_no_markup(self) -> None:
        for columns in (80, 200):
            with on_terminal(columns=columns):
                assert "[/x]" in rendered({"labels": {"[/x]": 1, "a" * 60: 2}}, Output(), ())
                assert "[/X]" in rendered([{"[/x]": 1}], Output(), ())

    def test_followed_events_and_questions(self, monkeypatch: pytest.MonkeyPatch) -> None:
        text = event_text({"message": HOSTILE}, Output(), (Column(("message",), "message"),), first=True)
        assert not HARMFUL.search(text)
        monkeypatch.setattr(click, "confirm", confirmed)
        with on_terminal() as terminal:
            confirm_text(f"Delete a notebook:\n  {HOSTILE}", Settings())
        assert terminal.getvalue().startswith("Delete a notebook:\n  \\x1b]0;title")
        assert not HARMFUL.search(terminal.getvalue())

    @for_each("kind", ["xterm", "dumb"])
    def test_progress_of_a_wait(self, kind: str) -> None:
        def interrupted() -> None:
            with progress_of("notebooks") as show:
                show(Progress(HOSTILE, 1, 1.0, None, f"notebooks {HOSTILE}"))
                raise asyncio.CancelledError

        with on_terminal(kind, 200) as terminal, pytest.raises(asyncio.CancelledError):
            interrupted()
        shown = terminal.getvalue()
        assert not {"\x07", "\x9b", "\u202e"} & set(shown)
        assert "abc[/red][bold]" in shown
        assert "To wait for it again: modelarts notebooks wait " in shown
        assert ("\x1b" in shown) == (kind == "xterm")


class TestKindsOfTerminals:
    @for_each(("kind", "written"), [("xterm", "\x1b[2J\x1b[H"), ("dumb", ""), ("unknown", "")])
    def test_clearing(self, kind: str, written: str) -> None:
        with on_terminal(kind) as terminal:
            clear_screen()
        assert terminal.getvalue() == written

    @for_each("kind", ["xterm", "dumb"])
    def test_width(self, kind: str) -> None:
        columns = (Column(("name",), "name", "name"), Column(("id",), "id", "id"))
        with on_terminal(kind, 120):
            text = rendered([{"id": "1" * 36, "name": "n" * 70}], Output(), columns)
        assert text.splitlines()[1] == f"{'n' * 70}  {'1' * 36}"

    def test_long_texts_continue_on_the_next_line(self) -> None:
        columns = (Column(("check",), "check"), Column(("detail",), "detail", "text"))
        with on_terminal():
            text = rendered([{"check": "login", "detail": "words " * 40 + "remedy"}], Output(), columns)
        lines = COLORS.sub("", text).splitlines()
        assert max(map(len, lines)) <= 80
        assert lines[-1].endswith("remedy")
        assert "…" not in text

    def test_results_stay_beside_long_texts(self) -> None:
        columns = (
            Column(("check",), "check"),
            Column(("result",), "result", "state"),
            Column(("detail",), "detail", "text"),
        )
        row = {"check": "list training_jobs", "result": "failed", "detail": "words " * 20 + "remedy"}
        with on_terminal(columns=40):
            text = COLORS.sub("", rendered([row], Output(), columns))
        assert text.splitlines()[0].split() == ["CHECK", "RESULT", "DETAIL"]
        assert "failed" in text
        assert "remedy" in text

    @for_each("columns", [20, 34, 40, 60, 80, 120, 200])
    def test_messages_of_events_on_any_terminal(self, columns: int) -> None:
        event = {
            "time": "2026-05-01T08:30:00Z",
            "level": "Warning",
            "source": "Task",
            "message": "words " * 12 + "remedy",
        }
        with on_terminal(columns=columns):
            lines = COLORS.sub("", rendered([event], Output(), EVENTS)).splitlines()
        assert max(map(len, lines)) <= max(columns, 20)
        if columns > 31:
            assert "remedy" in "".join(lines)


def test_printable() -> None:
    assert printable("a\n b\x85\tc\x7f\u2066") == "a b c\\x7f\\u2066"


class TestInterrupted:
    """What a user reads after Ctrl-C, however early."""

    @for_each(
        ("arguments", "line"),
        [
            ({"subject": "notebooks 7"}, "executed the request. To wait for the result: modelarts notebooks wait 7"),
            (
                {"subject": "notebooks 7", "until": ["stop"]},
                "To wait for the result: modelarts notebooks wait 7 --for stop",
            ),
            ({}, "The service may have executed the request. To check: modelarts notebooks list"),
            (
                {"subject": "notebooks 7", "gone": True, "acts": False},
                "The work continues. To wait for it again: modelarts notebooks wait-gone 7",
            ),
        ],
    )
    def test_before_the_first_poll(
        self, arguments: dict[str, Any], line: str, capsys: pytest.CaptureFixture[str]
    ) -> None:
        with pytest.raises(asyncio.CancelledError), progress_of("notebooks", **arguments):
            raise asyncio.CancelledError
        assert capsys.readouterr().err.endswith(f"{line}\n")

    @for_each(
        ("command", "line"),
        [
            (["jobs", "logs", "-f", "7", "--task", "worker-1"], "modelarts jobs logs -f 7 --task worker-1"),
            (["training-jobs", "follow-events", "7", "--level", "a b"], "follow-events 7 --level 'a b'"),
        ],
    )
    def test_while_it_follows(self, command: list[str], line: str, capsys: pytest.CaptureFixture[str]) -> None:
        with pytest.raises(KeyboardInterrupt), following("The job continues", command):
            raise KeyboardInterrupt
        error = capsys.readouterr().err
        assert error.startswith("The job continues. To follow it again: modelarts ")
        assert error.endswith(f"{line}\n")
