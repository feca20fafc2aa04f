"""`python -m aiomodelarts.testing serve` with all its options: a process of its own, ended by Ctrl-C."""

import asyncio
import json
import re
import shlex
import signal
import sqlite3
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager, closing
from pathlib import Path

import pytest
from attrs import define, field

from aiomodelarts import BadRequest, ConnectionLost, ModelArts, RateLimited, ServerError
from aiomodelarts.credentials import from_environment
from aiomodelarts.testing import FakeModelArts
from aiomodelarts.testing.__main__ import main

PATIENCE = 40.0
BOARD = "- CreateVisualizationJob: {job_name: board, train_url: /bucket/output/}\n"


@define
class Served:
    """A fake in a process of its own; what it wrote is there when it has ended."""

    url: str
    variables: dict[str, str]
    process: Process
    out: str = ""
    end: tuple[int | None, str] = field(default=(None, ""))

    def stop(self, number: signal.Signals) -> None:
        self.process.send_signal(number)

    async def ended(self) -> None:
        out, errors = await self.process.communicate()
        self.out, self.end = out.decode(), (self.process.returncode, errors.decode())

    def client(self) -> ModelArts:
        return ModelArts(from_environment(self.variables), endpoint=self.url, retries=0)


@asynccontextmanager
async def serve(*arguments: str) -> AsyncGenerator[Served, None]:
    command = [sys.executable, "-m", "aiomodelarts.testing", "serve", "--port", "0", *arguments]
    process = await asyncio.create_subprocess_exec(*command, stdout=PIPE, stderr=PIPE)
    assert process.stdout is not None
    try:
        async with asyncio.timeout(PATIENCE):
            lines = [(await process.stdout.readline()).decode() for _ in range(3)]
            variables = dict(part.split("=", 1) for line in lines[1:] for part in shlex.split(line)[1:])
            served = Served(lines[0].split()[-1], variables, process)
            yield served
            if process.returncode is None:
                served.stop(signal.SIGINT)
                await served.ended()
    finally:
        if process.returncode is None:
            process.kill()
            await process.communicate()


async def test_seed_faults_latency_and_log(tmp_path: Path) -> None:
    (tmp_path / "seed.yaml").write_text(BOARD)
    (tmp_path / "faults.yaml").write_text(
        "- {operation: ListNotebooks, status: 429}\n- {operation: ListNotebooks, reset: true}\n"
    )
    files = ("--seed", str(tmp_path / "seed.yaml"), "--faults", str(tmp_path / "faults.yaml"))
    async with serve(*files, "--latency", "20ms:30ms", "--log") as served, served.client() as client:
        assert [job.job_name for job in (await client.visualization_jobs.list()).jobs] == ["board"]
        with pytest.raises(RateLimited):
            await client.notebooks.list(name="of a secret project")
        with pytest.raises(ConnectionLost):
            await client.notebooks.list()
        await client.notebooks.list()
    assert served.end == (0, "")
    lines = served.out.splitlines()
    patterns = [
        r"POST /v3/auth/tokens - 201 \d+ ms",
        r"GET /v1/\w+/visualization-jobs\S* ListVisualizationJobs 200 \d+ ms",
        r"GET /v1/\w+/notebooks\S* ListNotebooks 429 \d+ ms",
        r"GET /v1/\w+/notebooks\S* ListNotebooks reset \d+ ms",
        r"GET /v1/\w+/notebooks\S* ListNotebooks 200 \d+ ms",
    ]
    assert len(lines) == len(patterns)
    for line, pattern in zip(lines, patterns, strict=True):
        assert re.fullmatch(rf"\d\d:\d\d:\d\d {pattern}", line), line
        assert int(line.split()[-2]) >= 20
    assert "secret" not in served.out
    assert served.variables["OS_PASSWORD"] not in served.out


async def test_state_is_kept_and_seeded_once(tmp_path: Path) -> None:
    (tmp_path / "seed.yaml").write_text(BOARD)
    arguments = ("--seed", str(tmp_path / "seed.yaml"), "--state", str(tmp_path / "fake.db"))
    for _ in range(2):
        async with serve(*arguments) as served, served.client() as client:
            assert [job.job_name async for job in client.visualization_jobs.list()] == ["board"]
    with closing(sqlite3.connect(tmp_path / "fake.db")) as connection:
        assert connection.execute("SELECT count(*) FROM state").fetchone() == (1,)
    assert len(FakeModelArts(state=tmp_path / "fake.db").table("visualization_jobs")) == 1


async def test_a_state_that_is_broken_later_is_told_in_the_log(tmp_path: Path) -> None:
    path = tmp_path / "fake.db"
    async with serve("--state", str(path)) as served, served.client() as client:
        await client.notebooks.list()
        path.write_text("garbage")
        with pytest.raises(ServerError, match=r"fake\.db is not a state file of a fake"):
            await client.notebooks.list()
    code, errors = served.end
    assert (code, len(errors.splitlines())) == (0, 1)
    assert re.match(rf"GET /v1/\w+/notebooks\S*: {path} is not a state file of a fake: ", errors)
    assert path.read_text() == "garbage"


def test_a_seed_that_failed_is_taken_when_it_is_mended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    served: list[FakeModelArts] = []
    monkeypatch.setattr("aiomodelarts.testing.commands.serve.serve", lambda fake, *_rest: served.append(fake))
    seed, state = tmp_path / "seed.yaml", tmp_path / "fake.db"
    arguments = ["serve", "--seed", str(seed), "--state", str(state)]
    seed.write_text(BOARD + "- {ListNotebook: {}}\n")
    assert main(arguments) == 2
    assert served == []
    assert FakeModelArts(state=state).state == {}
    seed.write_text(BOARD)
    for _ in range(2):
        assert main(arguments) == 0
        assert len(served.pop().table("visualization_jobs")) == 1


def test_ctrl_c_while_the_seed_is_sown(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def interrupted(_fake: FakeModelArts, _seed: str) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(FakeModelArts, "seed", interrupted)
    assert main(["serve", "--seed", "seed.yaml", "--state", str(tmp_path / "fake.db")]) == 130
    assert capsys.readouterr() == ("", "")
    assert FakeModelArts(state=tmp_path / "fake.db").state == {}


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (["--latency", "50"], "--latency: must be a time such as 50ms or 0.2s, or a range such as 50ms:200ms"),
        (["--latency", "200ms:50ms"], "--latency: must be a time"),
        (["--latency", "1s:2s:3s"], "--latency: must be a time"),
        (["--random-seed", "x"], "--random-seed"),
    ],
)
def test_wrong_arguments(arguments: list[str], reason: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        main(["serve", *arguments])
    assert caught.value.code == 2
    assert reason in capsys.readouterr().err


@pytest.mark.parametrize(
    ("option", "content", "reason"),
    [
        ("--seed", "- {ListNotebook: {}}", "step 1 (ListNotebook): there is no operation"),
        ("--faults", "- {operation: ListNotebooks}", "failure 1: pass either status or reset"),
        ("--state", "no database" * 100, "is not a state file of a fake"),
        ("--seed", None, "can't open {path}: No such file or directory"),
        ("--faults", None, "can't open {path}: No such file or directory"),
        ("--replay", None, "can't open {path}: No such file or directory"),
    ],
)
def test_wrong_files(
    option: str, content: str | None, reason: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    if content is not None:
        (tmp_path / "given").write_text(content)
    assert main(["serve", "--port", "0", option, str(tmp_path / "given")]) == 2
    out, errors = capsys.readouterr()
    assert (out, len(errors.splitlines())) == ("", 1)
    assert reason.format(path=tmp_path / "given") in errors


def test_share_without_a_percent_sign(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["serve", "--faults", "0.05"]) == 2
    assert capsys.readouterr().err == "0.05 is neither a share nor an existing file; write a share as 5%\n"


async def test_strict() -> None:
    async with serve("--strict", "--log") as served, served.client() as client:
        with pytest.raises(BadRequest, match="does not document the query parameter colour"):
            await client.notebooks.list(extra_query={"colour": "secret"})
        for _ in range(2):
            await client.notebooks.list(extra_query={"status": ["RUNNING", "STOPPED"]})
    assert served.end == (0, "")
    patterns = [
        r"POST /v3/auth/tokens - 201 \d+ ms",
        r"GET \S+ ListNotebooks 400 \d+ ms undocumented: \?colour",
        *(
            r"ListNotebooks: the parameter status was sent 2 times; the last value applies\. Real services .*",
            r"GET \S+ ListNotebooks 200 \d+ ms",
        )
        * 2,
    ]
    lines = served.out.splitlines()
    assert len(lines) == len(patterns)
    for line, pattern in zip(lines, patterns, strict=True):
        assert re.fullmatch(rf"\d\d:\d\d:\d\d {pattern}", line), line


async def test_replay(tmp_path: Path) -> None:
    call = {"method": "GET", "target": f"/v1/{'0' * 32}/notebooks/n-1", "sent": None, "status": 200}
    rows = [{"format": "aiomodelarts conformance 1", "settings": {}}, {**call, "json": {"id": "n-1", "name": "lab"}}]
    (tmp_path / "calls.jsonl").write_text("\n".join(map(json.dumps, rows)))
    async with serve("--replay", str(tmp_path / "calls.jsonl")) as served, served.client() as client:
        assert (await client.notebooks.get("n-1")).name == "lab"
        with pytest.raises(ServerError, match="does not contain this request"):
            await client.notebooks.get("n-2")
    assert served.end == (0, "")


def test_an_unknown_option_shows_the_usage_of_its_command(capsys: pytest.CaptureFixture[str]) -> None:
    for command in ("fake", "conform", "differences"):
        needed = {"conform": ["--endpoint", "https://a.example.com"], "differences": ["calls.jsonl"]}.get(command, [])
        with pytest.raises(SystemExit) as ended:
            main([command, *needed, "--prot", "1"], program="modelarts", serve_command="fake")
        shown = capsys.readouterr().err
        assert ended.value.code == 2
        assert shown.startswith(f"usage: modelarts {command} [-h]")
        assert f"modelarts {command}: error: unrecognized arguments: --prot 1\n" in shown
