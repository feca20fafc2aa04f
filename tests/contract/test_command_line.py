"""The command `modelarts` as people and scripts run it: in a process of its own, against the served fake."""

import asyncio
import fcntl
import os
import pty
import re
import signal
import struct
import sys
import termios
from asyncio.subprocess import PIPE
from collections.abc import AsyncGenerator, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import Any

import httpx
import orjson
import pytest
from attrs import frozen

from aiomodelarts import ModelArts
from aiomodelarts.testing import PROJECT_NAME, FakeModelArts, ScaledClock, serving
from tests.contract.forked_commands import forking_interpreter
from tests.contract.scenarios.pools import running_pool

PATIENCE = 40.0
JOB = """\
metadata: {name: flowers}
algorithm:
  code_dir: /flowers/code/
  boot_file: /flowers/code/train.py
  engine: {engine_id: pytorch_1.8.0-cuda_10.2-py_3.7-ubuntu_18.04-x86_64}
  parameters: [{name: learning_rate, value: "0.5"}]
spec: {resource: {flavor_id: modelarts.p3.large.public, node_count: 1}}
"""


@frozen
class Ended:
    """What a command wrote, and its exit code."""

    out: str
    err: str
    code: int


async def run_command(
    arguments: Sequence[str], variables: Mapping[str, str], stdin: str = "", folder: Path | None = None
) -> Ended:
    """Run a command to its end, in a new interpreter if a variable matters to its start."""
    where = Path.cwd() if folder is None else folder
    if all(variables.get(name) == os.environ.get(name) for name in ("PYTHONIOENCODING", "PYTHONPATH", "PYTHONUTF8")):
        run = forking_interpreter().run
        out, err, code = await asyncio.to_thread(run, arguments, variables, stdin.encode(), where, PATIENCE)
        return Ended(out.decode(), err.decode(), code)
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "aiomodelarts", *arguments),
        env=dict(variables),
        cwd=where,
        stdin=PIPE,
        stdout=PIPE,
        stderr=PIPE,
    )
    async with asyncio.timeout(PATIENCE):
        out, err = await process.communicate(stdin.encode())
    assert process.returncode is not None
    return Ended(out.decode(), err.decode(), process.returncode)


@frozen
class Shell:
    """Runs commands with the variables of a served fake."""

    fake: FakeModelArts
    variables: dict[str, str]
    url: str

    def environment(self, more: Mapping[str, str] = MappingProxyType({})) -> dict[str, str]:
        """All variables of a command: no login but that of the fake."""
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("OS_", "HW_", "HUAWEI"))}
        return {**kept, **self.variables, **more}

    async def start(self, *arguments: str, stdin: Any = PIPE, **more: Any) -> asyncio.subprocess.Process:
        environment = self.environment(more.pop("environment", {}))
        command = [sys.executable, "-m", "aiomodelarts", "--endpoint", self.url, *arguments]
        return await asyncio.create_subprocess_exec(
            *command, env=environment, stdin=stdin, **{"stdout": PIPE, "stderr": PIPE, **more}
        )

    async def run(
        self, *arguments: str, stdin: str = "", environment: Mapping[str, str] = MappingProxyType({})
    ) -> Ended:
        return await run_command(["--endpoint", self.url, *arguments], self.environment(environment), stdin)

    async def on_terminal(self, *arguments: str, columns: int = 80, **environment: str) -> str:
        """What a command shows on a terminal."""
        ours, theirs = pty.openpty()
        fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
        settings = {"TERM": "xterm-256color", "COLUMNS": str(columns), **environment}
        process = await self.start(
            *arguments, stdin=theirs, stdout=theirs, stderr=theirs, environment=settings, start_new_session=True
        )
        os.close(theirs)
        shown = await asyncio.to_thread(_read_all, ours)
        async with asyncio.timeout(PATIENCE):
            await process.wait()
        return shown


def _read_all(terminal: int) -> str:
    parts: list[bytes] = []
    try:
        while part := os.read(terminal, 65536):
            parts.append(part)
    except OSError:  # the other side was closed
        pass
    finally:
        os.close(terminal)
    return b"".join(parts).decode()


@pytest.fixture
async def shell(fake: FakeModelArts) -> AsyncGenerator[Shell, None]:
    async with serving(fake) as url:
        yield Shell(fake, fake.environment(url), url)


async def create_notebooks(shell: Shell, *names: str) -> list[str]:
    images = orjson.loads((await shell.run("images", "list", "-o", "json")).out)
    found = []
    for name in names:
        made = await shell.run(
            *("notebooks", "create", "--name", name, "--image-id", images[0]["id"], "--flavor", "modelarts.vm.cpu.2u"),
            *("--volume.category", "EVS", "--volume.ownership", "managed", "--volume.capacity", "5", "-o", "ids"),
        )
        assert (made.code, made.err) == (0, "")
        found.append(made.out.strip())
    return found


class TestOutput:
    async def test_formats(self, shell: Shell) -> None:
        first, second = await create_notebooks(shell, "roses", "tulips")
        table = await shell.run("notebooks", "list", "--sort", "name")
        lines = table.out.splitlines()
        assert lines[0].split() == ["NAME", "ID", "STATE", "FLAVOR", "AGE"]
        assert [line.split()[0] for line in lines[1:]] == ["roses", "tulips"]
        ids = await shell.run("notebooks", "list", "-o", "ids", "--sort", "-name")
        assert ids.out.split() == [second, first]
        rows = orjson.loads((await shell.run("notebooks", "list", "-o", "json", "--sort", "name")).out)
        assert [row["name"] for row in rows] == ["roses", "tulips"]
        csv = await shell.run("notebooks", "list", "-o", "csv", "--sort", "name")
        assert csv.out.splitlines()[0].startswith("name,id,status,flavor,create_at")
        assert csv.out.splitlines()[1].startswith(f"roses,{first},")
        yaml = await shell.run("notebooks", "get", first, "-o", "yaml")
        assert "name: roses" in yaml.out.splitlines()
        chosen = await shell.run("notebooks", "list", "--columns", "name,volume.capacity", "--sort", "name")
        assert [line.split() for line in chosen.out.splitlines()] == [
            ["NAME", "VOLUME.CAPACITY"],
            ["roses", "5"],
            ["tulips", "5"],
        ]

    async def test_query(self, shell: Shell) -> None:
        await create_notebooks(shell, "roses")
        found = await shell.run("notebooks", "list", "--query", "[].{name: name, size: volume.capacity}")
        assert orjson.loads(found.out) == [{"name": "roses", "size": 5}]
        wrong = await shell.run("notebooks", "list", "--query", "[")
        assert wrong.code == 2
        assert "--query is no JMESPath expression" in wrong.err

    async def test_secrets_are_hidden_in_tables_only(self, shell: Shell) -> None:
        (notebook,) = await create_notebooks(shell, "roses")
        shown = await shell.run("notebooks", "get", notebook)
        raw = orjson.loads((await shell.run("notebooks", "get", notebook, "-o", "json")).out)
        assert raw["token"]
        assert raw["token"] not in shown.out
        assert "-o json shows them" in shown.err

    async def test_times_ahead_of_this_machine(self, shell: Shell) -> None:
        shell.fake.clock.advance(4000 * 86400)
        shown = await shell.run("notebooks", "get", *await create_notebooks(shell, "roses"))
        assert re.search(r"create_at +\d{4}-\d\d-\d\d \d\d:\d\d:\d\dZ \(in \d+d\)", shown.out)
        assert re.search(r"\nlease.update_at +\d{4}-\d\d-\d\d \d\d:\d\d:\d\dZ\n", shown.out)

    async def test_empty_list(self, shell: Shell) -> None:
        found = await shell.run("notebooks", "list")
        assert (found.out, found.err, found.code) == ("", "nothing found\n", 0)
        assert (await shell.run("notebooks", "list", "-o", "json")).out == "[]\n"

    @pytest.mark.parametrize("columns", [80, 200])
    async def test_terminal(self, shell: Shell, columns: int) -> None:
        (notebook,) = await create_notebooks(shell, "roses")
        shell.fake.clock.advance(60)
        shown = await shell.on_terminal("notebooks", "list", columns=columns)
        assert "\x1b[32mRUNNING" in shown
        lines = re.sub(r"\x1b\[[0-9;]*m", "", shown).splitlines()
        assert max(map(len, lines)) <= columns
        assert any(notebook in line for line in lines), lines

    async def test_no_color(self, shell: Shell) -> None:
        await create_notebooks(shell, "roses")
        shell.fake.clock.advance(60)
        shown = await shell.on_terminal("notebooks", "list", NO_COLOR="1")
        assert "RUNNING" in shown
        assert "\x1b[32m" not in shown

    async def test_other_encodings(self, shell: Shell) -> None:
        made = await shell.run("workspaces", "create", "--name", "garden", "--description", "Blüten…")
        assert made.code == 0, made.err
        settings = {"PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0", "LC_ALL": "C"}
        shown = await shell.run("workspaces", "list", "--columns", "name,description", environment=settings)
        assert (shown.code, shown.err) == (0, "")
        assert "Bl?ten?" in shown.out

    async def test_reader_that_ends_early(self, shell: Shell) -> None:
        await create_notebooks(shell, "roses")
        process = await shell.start("notebooks", "list", "-o", "json")
        assert process.stdout is not None
        process.stdout._transport.close()  # pyright: ignore[reportAttributeAccessIssue]
        assert process.stderr is not None
        async with asyncio.timeout(PATIENCE):
            errors = await process.stderr.read()
            await process.wait()
        assert errors == b""


class TestPipes:
    async def test_ids_from_standard_input(self, shell: Shell) -> None:
        notebooks = await create_notebooks(shell, "roses", "tulips")
        ids = await shell.run("notebooks", "list", "-o", "ids")
        shell.fake.clock.advance(60)
        gone = await shell.run("notebooks", "delete", "-", "--yes", "-o", "ids", stdin=ids.out)
        assert gone.code == 0
        assert sorted(gone.out.split()) == sorted(notebooks)

    async def test_ambiguous_name_changes_nothing(self, shell: Shell) -> None:
        disk = {"category": "EVS", "ownership": "MANAGED", "capacity": 5}
        fields = {"flavor": "modelarts.vm.cpu.2u", "image_id": "${image.id}", "volume": disk}
        image = {"RegisterImage": {"swr_path": "swr.example.com/gardening/tuned:1.0"}, "as": "image", "wait": 60}
        made = [{"CreateNotebook": {**fields, "name": name}} for name in ("tulips", "roses", "roses")]
        shell.fake.seed([image, *made, {"wait": 60}])
        refused = await shell.run("notebooks", "delete", "tulips", "roses", "--yes")
        assert refused.code == 2
        assert "2 resources have the name or ID 'roses'" in refused.err
        shell.fake.assert_called("DeleteNotebook", times=0)

    async def test_deletion_needs_yes_without_a_terminal(self, shell: Shell) -> None:
        (notebook,) = await create_notebooks(shell, "roses")
        refused = await shell.run("notebooks", "delete", notebook)
        assert refused.code == 2
        assert notebook in refused.err
        assert "--yes" in refused.err
        assert not [call for call in shell.fake.calls if call.method == "DELETE"]

    async def test_a_failure_does_not_prevent_the_others(self, shell: Shell) -> None:
        (notebook,) = await create_notebooks(shell, "roses")
        shown = await shell.run("notebooks", "get", "unknown", notebook, "-o", "ids")
        assert shown.code == 3
        assert shown.out.split() == [notebook]
        assert "unknown does not exist" in shown.err


class TestExitCodes:
    @pytest.mark.parametrize(
        ("arguments", "code", "message"),
        [
            (["notebooks", "get", "unknown"], 3, "does not exist"),
            (["notebooks", "create", "--name", "x"], 2, "missing --image-id and --volume"),
            (["notebooks", "list", "--limit", "none"], 2, "--limit"),
            (["notebooks", "lst"], 2, "Did you mean list"),
            (["notebook", "list"], 2, "Did you mean notebooks"),
            (["notebooks", "list", "--status", "SLEEPING"], 1, "SLEEPING"),
            (["notebooks", "list", "--offset", "1"], 2, "No such option"),
            (["jobs", "logs", "unknown"], 3, "unknown"),
            (["api", "GET", "/v1/{project_id}/nothing"], 3, ""),
        ],
    )
    async def test_errors_are_one_line(self, shell: Shell, arguments: list[str], code: int, message: str) -> None:
        ended = await shell.run(*arguments)
        assert ended.code == code, ended.err
        assert ended.out == ""
        assert message in ended.err
        assert "Traceback" not in ended.err
        assert all(line.startswith("modelarts: ") for line in ended.err.splitlines())

    async def test_login(self, shell: Shell) -> None:
        ended = await shell.run("notebooks", "list", environment={"OS_PASSWORD": "wrong"})
        assert ended.code == 4
        assert "wrong" not in ended.err

    async def test_debug_shows_the_traceback(self, shell: Shell) -> None:
        ended = await shell.run("notebooks", "get", "unknown", "--debug")
        assert "Traceback" in ended.err
        assert shell.fake.iam.user.password not in ended.err

    async def test_failed_wait(self, shell: Shell) -> None:
        shell.fake.plan_outcome("notebooks", "CREATE_FAILED")
        (notebook,) = await create_notebooks(shell, "roses")
        shell.fake.clock.advance(60)
        ended = await shell.run("notebooks", "wait", notebook, "--interval", "0.05")
        assert ended.code == 5
        assert "CREATE_FAILED" in ended.err

    async def test_interrupted_wait_says_how_to_continue(self, shell: Shell) -> None:
        (notebook,) = await create_notebooks(shell, "roses")
        process = await shell.start("notebooks", "wait", notebook, "--interval", "0.05")
        assert process.stderr is not None
        async with asyncio.timeout(PATIENCE):
            await process.stderr.readline()
            process.send_signal(signal.SIGINT)
            rest = (await process.stderr.read()).decode()
            await process.wait()
        assert process.returncode == 130
        assert f"modelarts notebooks wait {notebook}" in rest
        assert "Traceback" not in rest


class TestDryRun:
    async def test_nothing_is_sent(self, shell: Shell) -> None:
        ended = await shell.run("notebooks", "delete", "abc", "--dry-run")
        assert ended.code == 0
        assert ended.out.splitlines()[0].startswith("DELETE /v1/")
        assert "X-Auth-Token: ***" in ended.out
        assert shell.fake.calls == []

    async def test_curl_runs_as_it_is(self, shell: Shell) -> None:
        token = (await _token(shell)).strip()
        ended = await shell.run("notebooks", "list", "--name", "ro ses&", "--curl")
        process = await asyncio.create_subprocess_shell(
            ended.out + " --silent", env={**os.environ, "OS_TOKEN": token, "NO_PROXY": "*"}, stdout=PIPE
        )
        out, _ = await process.communicate()
        assert shell.fake.calls[-1].query == "name=ro%20ses%26"
        assert b"error_code" in out or orjson.loads(out)["data"] == []


async def _token(shell: Shell) -> str:
    account = shell.fake.iam.user
    user = {"name": account.name, "password": account.password, "domain": {"name": account.domain}}
    identity = {"methods": ["password"], "password": {"user": user}}
    body = {"auth": {"identity": identity, "scope": {"project": {"name": PROJECT_NAME}}}}
    async with httpx.AsyncClient() as client:
        answer = await client.post(f"{shell.url}/v3/auth/tokens", json=body)
    return answer.headers["X-Subject-Token"]


class TestJobs:
    async def test_a_working_day(self, shell: Shell, tmp_path: Path) -> None:
        file = tmp_path / "job.yaml"
        file.write_text(JOB, encoding="utf-8")
        made = await shell.run("jobs", "submit", str(file), "--set", "learning_rate=0.1", "-o", "ids")
        job = made.out.strip()
        assert job in made.err
        running = await shell.run("jobs", "list", "--running", "--mine", "--name", "flow", "-o", "ids")
        assert running.out.split() == [job]
        assert (await shell.run("jobs", "list", "--failed", "-o", "ids")).out == ""
        shell.fake.clock.advance(3600)
        assert (await shell.run("jobs", "wait", job, "-o", "ids")).out.strip() == job
        shown = orjson.loads((await shell.run("jobs", "show", job, "-o", "json")).out)
        assert shown["algorithm"]["parameters"] == [{"name": "learning_rate", "value": "0.1"}]
        log = await shell.run("jobs", "logs", "flowers", "--tail", "2")
        assert len(log.out.splitlines()) == 2
        followed = await shell.run("jobs", "logs", "-f", job, "--interval", "0.05")
        assert followed.out.splitlines()[-2:] == log.out.splitlines()
        events = await shell.run("jobs", "events", job, "-o", "json")
        assert orjson.loads(events.out)[0]["message"] == "The job was created."
        usage = await shell.run("jobs", "top", "flowers")
        assert "CPU" in usage.out
        copied = await shell.run("jobs", "copy", job, "--name", "second", "--parameters", '{"learning_rate": "0.2"}')
        assert copied.code == 0
        target = tmp_path / "job.log"
        saved = await shell.run("jobs", "download-log", job, "worker-0", str(target))
        assert saved.code == 0, saved.err
        assert target.read_text(encoding="utf-8").splitlines()[-2:] == log.out.splitlines()
        everything = await shell.run("jobs", "list", "-o", "ids")
        deleted = await shell.run("jobs", "delete", "-", "--yes", "-o", "ids", stdin=everything.out)
        assert deleted.code == 0, deleted.err
        assert deleted.out == everything.out  # the service responds without a body

    @pytest.mark.parametrize(
        ("change", "message"),
        [
            (["--set", "nothing"], "NAME=VALUE"),
            (["--set", "spec.resource.node_count.x=1"], "no object"),
            (["--set", "algorithm.parameters.7.value=1"], "no index"),
        ],
    )
    async def test_wrong_changes(self, shell: Shell, tmp_path: Path, change: list[str], message: str) -> None:
        file = tmp_path / "job.yaml"
        file.write_text(JOB, encoding="utf-8")
        ended = await shell.run("jobs", "submit", str(file), *change)
        assert ended.code == 2
        assert message in ended.err
        assert shell.fake.calls == []

    @pytest.mark.parametrize("fake", [{"clock": ScaledClock(1)}], indirect=True)
    async def test_recent_jobs(self, shell: Shell, tmp_path: Path) -> None:
        file = tmp_path / "job.yaml"
        file.write_text(JOB, encoding="utf-8")
        made = await shell.run("jobs", "submit", str(file), "-o", "ids")
        assert (await shell.run("jobs", "list", "--recent", "1h", "-o", "ids")).out == made.out
        await asyncio.sleep(0.02)  # until the job is older than the shortest time that can be named
        assert (await shell.run("jobs", "list", "--recent", "1ms", "-o", "ids")).out == ""


class TestDailyWork:
    async def test_link_of_a_notebook(self, shell: Shell) -> None:
        await create_notebooks(shell, "roses")
        early = await shell.run("notebooks", "link", "roses")
        assert (early.code, early.out) == (1, "")
        assert "CREATING" in early.err
        shell.fake.clock.advance(60)
        assert re.fullmatch(r"https://\S+\?token=\S+\n", (await shell.run("notebooks", "link", "roses")).out)

    async def test_deploying_and_scaling_a_service(self, shell: Shell, make: Any, tmp_path: Path) -> None:
        model = await make.model()
        shell.fake.clock.advance(3600)
        file = tmp_path / "service.yaml"
        file.write_text(
            f"{{service_name: flowers, infer_type: real-time, config: [{{model_id: {model}, weight: 100, "
            "specification: modelarts.vm.cpu.2u, instance_count: 1}]}",
            encoding="utf-8",
        )
        made = await shell.run("services", "deploy", str(file), "--set", "description=Roses", "-o", "ids")
        assert made.code == 0, made.err
        shell.fake.clock.advance(3600)
        scaled = await shell.run("services", "scale", "flowers", "--instances", "3")
        assert scaled.code == 0, scaled.err
        shell.fake.clock.advance(3600)
        shown = orjson.loads((await shell.run("services", "show", made.out.strip(), "-o", "json")).out)
        assert shown["config"][0]["instance_count"] == 3
        missing = await shell.run("services", "deploy", "-", stdin="{service_name: x}")
        assert missing.code == 2
        assert "missing" in missing.err

    async def test_nodes_of_a_pool(self, shell: Shell, client: ModelArts) -> None:
        pool = await running_pool(client)
        listed = await shell.run("pools", "nodes", pool)
        assert listed.code == 0, listed.err
        assert len(listed.out.splitlines()) > 1


class TestTools:
    async def test_whoami(self, shell: Shell) -> None:
        shown = orjson.loads((await shell.run("whoami", "-o", "json")).out)
        assert shown["endpoint"] == shell.url
        assert shown["kind"] == "password"
        assert shell.fake.iam.user.password not in str(shown)

    async def test_doctor(self, shell: Shell) -> None:
        ended = await shell.run("doctor", "-o", "json")
        assert ended.code == 0, ended.out
        results = {row["check"]: row["result"] for row in orjson.loads(ended.out)}
        assert results["credentials"] == results["connection"] == results["list notebooks"] == "ok"
        wrong = await shell.run("doctor", "-o", "json", environment={"OS_PASSWORD": "wrong"})
        assert wrong.code == 4
        assert orjson.loads(wrong.out)[-1]["check"] == "login"

    async def test_api(self, shell: Shell) -> None:
        found = await shell.run("api", "get", "/v1/{project_id}/notebooks", "--set", "limit=10", "--query", "total")
        assert found.out == "0\n"

    async def test_completion(self, shell: Shell, tmp_path: Path) -> None:
        script = await shell.run("completion", "bash")
        assert "_MODELARTS_COMPLETE" in script.out
        (notebook,) = await create_notebooks(shell, "roses")
        words = f"modelarts --endpoint {shell.url} notebooks get {notebook[:4]}"
        environment = {
            "_MODELARTS_COMPLETE": "bash_complete",
            "COMP_WORDS": words,
            "COMP_CWORD": "5",
            "XDG_CACHE_HOME": str(tmp_path),
        }
        shown = await shell.run(environment=environment)
        assert shown.out.split() == [f"plain,{notebook}"]

    @pytest.mark.parametrize("command", ["fake", "conform", "changes"])
    async def test_other_programs(self, shell: Shell, command: str) -> None:
        ended = await shell.run(command, "--help")
        assert ended.code == 0
        assert f"modelarts {command}" in ended.out
