"""`python -m aiomodelarts.testing conform` as people call it."""

import asyncio
import json
import os
import signal
import sys
import threading
from asyncio.subprocess import PIPE
from collections.abc import Generator, Iterator
from pathlib import Path
from typing import Any

import pytest

from aiomodelarts.core.auth.credentials import server_metadata as metadata
from aiomodelarts.core.auth.discovery.environment import all_names
from aiomodelarts.testing import FakeModelArts, ScaledClock, served
from aiomodelarts.testing.__main__ import main
from aiomodelarts.testing.conformance import Conformance
from tests.contract.conformance_garden import garden, remaining

NOBODY = "http://127.0.0.1:9"
PATIENCE = 40.0


@pytest.fixture
def bare(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> pytest.MonkeyPatch:
    """An environment without credentials."""
    for name in (*all_names(), "OS_CLOUD", "OS_CLIENT_CONFIG_FILE", "HUAWEICLOUD_SDK_CREDENTIALS_FILE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(metadata, "ADDRESS", NOBODY)
    return monkeypatch


@pytest.fixture
def url(bare: pytest.MonkeyPatch) -> Generator[str]:
    """The address of a fake for which there are credentials in the environment."""
    fake = garden()
    with served(fake) as address:
        for name, value in fake.environment(address).items():
            bare.setenv(name, value)
        yield address


def test_without_credentials(bare: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["conform", "--endpoint", NOBODY]) == 2
    shown = capsys.readouterr()
    assert shown.out == ""
    assert "no credentials in the environment" in shown.err
    for name in ("OS_AUTH_URL", "OS_USERNAME", "OS_PASSWORD", "OS_TOKEN", "OS_ACCESS_KEY", "OS_CLOUD"):
        assert name in shown.err
    assert "docs/credentials.md" in shown.err


def test_credentials_that_are_not_complete(bare: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    bare.setenv("OS_USERNAME", "demo")
    bare.setenv("OS_PASSWORD", "demo-password")
    assert main(["conform", "--endpoint", NOBODY]) == 2
    shown = capsys.readouterr()
    assert "OS_AUTH_URL" in shown.err
    assert "demo-password" not in shown.err


def test_credentials_that_are_refused(url: str, bare: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    bare.setenv("OS_PASSWORD", "another-password")
    assert main(["conform", "--endpoint", url]) == 2
    shown = capsys.readouterr()
    assert shown.out == ""
    assert "Set credentials" in shown.err
    assert "another-password" not in shown.err


def test_files_and_table(url: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    files = {name: str(tmp_path / name) for name in ("report.json", "report.xml", "calls.jsonl")}
    given = ["--json", files["report.json"], "--junit", files["report.xml"], "--record", files["calls.jsonl"]]
    assert main(["conform", "--endpoint", url, "--only", "notebooks", "--only", "List*", *given]) == 0
    shown = capsys.readouterr()
    assert shown.err == ""
    assert "0 are different (0 findings)" in shown.out
    report = json.loads(Path(files["report.json"]).read_text())
    assert report["summary"]["different"] == 0
    assert "<testsuite " in Path(files["report.xml"]).read_text()

    again = str(tmp_path / "again.json")
    assert main(["conform", "--replay", files["calls.jsonl"], "--json", again]) == 0
    assert capsys.readouterr().out == shown.out
    assert Path(again).read_text() == Path(files["report.json"]).read_text()


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (["--only", "notebook"], "no operation or resource matches 'notebook'"),
        (["--skip", "Lsit*"], "no operation or resource matches 'Lsit*'"),
        (["--expensive"], "--expensive requires --write"),
        (["--json", "missing/report.json"], "missing/report.json"),
        (["--record", "missing/calls.jsonl", "--write"], "missing/calls.jsonl"),
    ],
)
def test_what_can_not_be(
    arguments: list[str], reason: str, url: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Conformance, "run", None)  # it doesn't come to that
    assert main(["conform", "--endpoint", url, *arguments]) == 2
    assert reason in capsys.readouterr().err


OUTPUTS = ["--json", "report.json", "--junit", "report.xml", "--record", "calls.jsonl"]


@pytest.mark.parametrize(
    "arguments",
    [
        ["--endpoint", NOBODY],
        ["--endpoint", "no URL"],
        ["--endpoint", NOBODY, "--only", "notebook"],
        ["--endpoint", NOBODY, "--expensive"],
        ["--replay", "nothing.jsonl"],
    ],
)
def test_run_that_can_not_start_leaves_no_files(
    arguments: list[str], bare: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    assert main(["conform", *arguments, *OUTPUTS]) == 2
    assert list(tmp_path.iterdir()) == []


def test_run_that_can_not_start_keeps_earlier_files(
    bare: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    (tmp_path / "report.json").write_text("earlier")
    (tmp_path / "report.xml").symlink_to("target.xml")
    assert main(["conform", "--endpoint", NOBODY, *OUTPUTS]) == 2
    assert (tmp_path / "report.json").read_text() == "earlier"
    assert {path.name for path in tmp_path.iterdir()} == {"report.json", "report.xml"}


def test_output_that_can_not_be_written_leaves_the_others_out(
    url: str, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    assert main(["conform", "--endpoint", url, "--json", "report.json", "--junit", str(tmp_path)]) == 2
    assert not (tmp_path / "report.json").exists()


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        ([], "one of the arguments --endpoint --replay is required"),
        (["--endpoint", NOBODY, "--replay", "calls.jsonl"], "not allowed with argument"),
        (["--endpoint", NOBODY, "--timeout", "0"], "must be an integer of 1 or more seconds"),
    ],
)
def test_wrong_usage(arguments: list[str], reason: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["conform", *arguments])
    assert reason in capsys.readouterr().err


def test_no_such_recording(bare: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["conform", "--replay", "nothing.jsonl"]) == 2
    assert "nothing.jsonl" in capsys.readouterr().err


@pytest.fixture
def heeded() -> Iterator[None]:
    """Started in the background of a script, tests ignore Ctrl-C, and so would what they start."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("heeded")
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM], ids=["SIGINT", "SIGTERM"])
async def test_interrupted(number: signal.Signals) -> None:
    """Ctrl-C while a notebook is being set up: it is deleted before the process ends."""
    fake, created = FakeModelArts(clock=ScaledClock(20.0)), threading.Event()
    app = fake.app

    async def noting(scope: Any, receive: Any, send: Any) -> None:
        await app(scope, receive, send)
        if fake.calls_of("CreateNotebook"):
            created.set()

    fake.app = noting
    with served(fake) as url:
        environment = {name: value for name, value in os.environ.items() if not name.startswith("OS_")}
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            *("-m", "aiomodelarts.testing", "conform", "--endpoint", url, "--write", "--only", "notebooks"),
            env={**environment, **fake.environment(url), "NO_PROXY": "127.0.0.1"},
            stdout=PIPE,
            stderr=PIPE,
        )
        async with asyncio.timeout(PATIENCE):
            assert await asyncio.to_thread(created.wait, PATIENCE)
            process.send_signal(number)
            output, errors = await process.communicate()
    assert errors.decode().splitlines() == ["interrupted"]
    assert "The run was interrupted" in output.decode()
    assert process.returncode == 2
    assert [call.status for call in fake.calls_of("DeleteNotebook")] == [200]
    assert await remaining(fake) == []


class TestProgress:
    @staticmethod
    def lines(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], *options: str) -> list[str]:
        monkeypatch.setattr("sys.stderr.isatty", lambda: True)
        main(["conform", "--allow-http", "--only", "notebooks", *options])
        return capsys.readouterr().err.splitlines()

    def test_a_line_for_each_phase_and_operation(
        self, url: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        lines = self.lines(monkeypatch, capsys, "--endpoint", url)
        phases = [line for line in lines if not line.startswith("[")]
        assert phases == ["logging in", "reading", "requesting resources that do not exist"]
        called = [line.split()[-3] for line in lines if line.startswith("[")]
        assert "ListNotebooks:" in called
        assert len(called) == len(set(called)) > 3
        assert all(line.endswith(("HTTP 200", "HTTP 404", "HTTP 400")) for line in lines if line.startswith("["))

    def test_nothing_with_quiet(
        self, url: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert self.lines(monkeypatch, capsys, "--endpoint", url, "--quiet") == []

    def test_nothing_where_there_is_no_terminal(self, url: str, capsys: pytest.CaptureFixture[str]) -> None:
        main(["conform", "--allow-http", "--only", "notebooks", "--endpoint", url])
        shown = capsys.readouterr()
        assert shown.err == ""
        assert "ListNotebooks" in shown.out
