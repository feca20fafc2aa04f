"""What the command line does if the reader of its output has ended, and where wrong usage points to."""

import io
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from aiomodelarts.command_line.main import main
from tests.cases import for_each


@contextmanager
def without_reader(monkeypatch: pytest.MonkeyPatch, name: str, *, buffered: bool) -> Iterator[None]:
    """Replace a standard stream by a pipe that nobody reads."""
    read, write = os.pipe()
    os.close(read)
    with (
        io.TextIOWrapper(os.fdopen(write, "wb", 8192), write_through=not buffered) as stream,
        monkeypatch.context() as patch,
    ):
        patch.setattr(sys, name, stream)
        yield
        stream.flush()  # it has been replaced by the null device


@for_each(
    ("stream", "arguments"),
    [
        ("stdout", ["--help"]),
        ("stdout", ["images", "list", "--help"]),
        ("stdout", ["notebooks", "get", "1", "--dry-run"]),
        ("stdout", ["completion", "bash"]),
        ("stderr", ["notebooks", "get"]),
        ("stderr", ["jobs"]),
        ("stderr", ["jobs", "submit", "/no/file"]),
    ],
)
def test_nobody_reads(stream: str, arguments: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    for buffered in (False, True):
        with without_reader(monkeypatch, stream, buffered=buffered):
            assert main(arguments) == 141, buffered


@for_each(
    ("arguments", "command"),
    [
        (["jobs", "copy", "a", "--description"], "modelarts jobs copy"),
        (["-o", "json", "notebooks", "create", "--volume.capacity"], "modelarts notebooks create"),
        (["jobs", "list", "--limit", "x"], "modelarts jobs list"),
        (["jobs", "--oops"], "modelarts jobs"),
        (["--oops"], "modelarts"),
    ],
)
def test_wrong_usage_names_the_help_of_the_command(
    arguments: list[str], command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(arguments) == 2
    assert capsys.readouterr().err.endswith(f"\nmodelarts: `{command} --help` shows the options\n")
