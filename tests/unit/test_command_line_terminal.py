"""What reaches the terminal: nothing that the service sends can change it, and interrupted work says how to go on."""

import asyncio
import io
import re
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import click
import orjson
import pytest
import yaml

from aiomodelarts.command_line.confirmation import confirm_text
from aiomodelarts.command_line.continuing import following
from aiomodelarts.command_line.jobs_commands import EVENTS
from aiomodelarts.command_line.main import main
from aiomodelarts.command_line.operation_run import stdin_lines
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


class TestOrder:
    @for_each(
        ("values", "ascending"),
        [
            ([10, 9, "100", 2.5, "abc", True, "9"], [True, 2.5, 9, "9", 10, "100", "abc"]),
            (["100", "9", "10"], ["9", "10", "100"]),
            (["v9", "v10", "a"], ["a", "v10", "v9"]),
            ([[1], {"a": 1}, [0]], [[0], [1], {"a": 1}]),
            ([2**63, -1, 1e300], [-1, 2**63, 1e300]),
        ],
    )
    def test_of_values(self, values: list[Any], ascending: list[Any]) -> None:
        rows = [{"v": None}, *({"v": one} for one in values), {"w": 1}]
        for sort, expected in (("v", ascending), ("-v", ascending[::-1])):
            text = rendered(rows, Output("json", sort=sort), (Column(("v",), "v"),))
            found = [one.get("v") for one in orjson.loads(text)]
            assert sorted(map(repr, found[:-2])) == sorted(map(repr, expected))
            assert [float(one) if isinstance(one, str) and one.isdigit() else one for one in found] == [
                *(float(one) if isinstance(one, str) and one.isdigit() else one for one in expected),
                *(None, None),
            ]

    def test_of_times(self) -> None:
        times = ["2026-05-01T05:00:00Z", "2026-05-01T08:00:00+02:00", "2026-05-01T07:00:00Z"]
        column = Column(("v",), "age", "age", "iso")
        text = rendered([{"v": one} for one in times], Output("json", sort="age"), (column,))
        assert [one["v"] for one in orjson.loads(text)] == [times[2], times[1], times[0]]

    def test_of_equal_rows_stays(self) -> None:
        rows = [{"v": 1, "n": "a"}, {"v": 1, "n": "b"}]
        for sort in ("v", "-v"):
            assert orjson.loads(rendered(rows, Output("json", sort=sort), (Column(("v",), "v"),))) == rows


class TestInput:
    @for_each(
        ("text", "ids"),
        [
            (b"a\r\n\r\n# comment\r\n  \nb  name\n#c\n", ["a", "b"]),
            (b"\xef\xbb\xbfa\nb#1", ["a", "b#1"]),
            (b"# only a comment", []),
        ],
    )
    def test_ids(self, text: bytes, ids: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text)))
        assert stdin_lines() == ids

    def test_arguments_that_are_no_text(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        broken = "bl\udcc3\udcbcte"
        for arguments in (
            ["notebooks", "show", broken, "--dry-run"],
            ["notebooks", "list", "--query", f"[?a=='{broken}']"],
        ):
            assert main(arguments) == 2
            error = capsys.readouterr().err
            assert error.startswith("modelarts: an argument has characters that are not ")
            assert error.endswith("; set PYTHONUTF8=1\n")
        monkeypatch.chdir(tmp_path)
        (tmp_path / broken).write_text("[]", encoding="utf-8")
        assert main(["jobs", "submit", broken]) == 2
        assert "it must be an object" in capsys.readouterr().err


class TestPaths:
    @for_each(
        ("arguments", "line"),
        [
            (["GET", "/v1/x?limit=1&a=b%20c&a="], "GET /v1/x?limit=1&a=b%20c&a= HTTP/1.1"),
            (["GET", "/v1/x?limit=1", "--set", "offset=2"], "GET /v1/x?limit=1&offset=2 HTTP/1.1"),
            (["HEAD", "/v1/x", "--curl"], "curl --head "),
            (["POST", "/v1/x", "--body", '{"a": "\x9b"}', "--curl"], "curl --request POST "),
        ],
    )
    def test_any_path(self, arguments: list[str], line: str, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["--endpoint", "https://modelarts.invalid", "api", *arguments, "--dry-run"]) == 0
        shown = capsys.readouterr()
        assert shown.out.startswith(line), shown
        assert "\x9b" not in shown.out

    def test_placeholders(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert main(["api", "GET", "/v1/{project_id}/x/{a}/{b}", "--dry-run"]) == 2
        assert "replace {a} and {b} in the path by a value" in capsys.readouterr().err


class TestCompletion:
    @for_each("words", ["modelarts nonsense ", "modelarts notebooks nonsense ", "modelarts jobs list --nonsense x "])
    def test_of_what_does_not_exist(
        self, words: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        for name, value in {"_MODELARTS_COMPLETE": "bash_complete", "COMP_WORDS": words, "COMP_CWORD": "9"}.items():
            monkeypatch.setenv(name, value)
        with pytest.raises(SystemExit, match=r"^0$"):  # as click ends after completions
            main([])
        assert capsys.readouterr().err == ""
