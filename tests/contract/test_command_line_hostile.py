"""The command `modelarts` with odd input, broken streams, wrong files and on the edges of its options."""

import asyncio
import re
import signal
import sys
from collections.abc import Awaitable, Callable
from pathlib import Path

import click
import orjson
import pytest

from aiomodelarts.command_line.main import main
from aiomodelarts.command_line.output.formats import Output, rendered
from aiomodelarts.testing import PROJECT_ID, ScaledClock
from tests.contract.test_command_line import JOB, PATIENCE, Ended, Shell, create_notebooks
from tests.contract.test_command_line import shell as shell


def assert_refused(ended: Ended, message: str, code: int = 2) -> None:
    assert ended.code == code, ended.err
    assert ended.out == ""
    assert message in ended.err
    assert "Traceback" not in ended.err


async def run_in_shell(shell: Shell, command: str) -> Ended:
    """Run a line of sh in which `$M` is the command `modelarts`."""
    program = f"{sys.executable} -m aiomodelarts --endpoint {shell.url}"
    process = await asyncio.create_subprocess_shell(
        command,
        env=shell.environment({"M": program}),
        stdin=asyncio.subprocess.DEVNULL,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    async with asyncio.timeout(PATIENCE):
        out, err = await process.communicate()
    return Ended(out.decode(), err.decode(), process.returncode or 0)


@pytest.fixture
def run_here(
    shell: Shell, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> Callable[..., Awaitable[Ended]]:
    """Runs a command in a thread of this process, at a fraction of the cost of a process."""
    for name, value in shell.variables.items():
        monkeypatch.setenv(name, value)

    async def run(*arguments: str) -> Ended:
        code = await asyncio.to_thread(main, ["--endpoint", shell.url, *arguments])
        out, err = capfd.readouterr()
        return Ended(out, err, code)

    return run


class TestFilesOfJobs:
    @pytest.mark.parametrize(
        ("replaced", "by", "message"),
        [
            ("spec: {", "spec: [1]\nx: {", "spec must be an object"),
            ("algorithm:", "algorithm: text\nx:", "algorithm must be an object"),
            ('[{name: learning_rate, value: "0.5"}]', "{a: 1}", "algorithm.parameters must be a list"),
            ('{name: learning_rate, value: "0.5"}', "1", "algorithm.parameters.0 must be an object"),
            ("{name: flowers}", "{name: flowers, name: roses}", "the name 'name' is there twice"),
            ("{name: flowers}", "{name: flowers, 1: x}", "the name '1' is no string"),
            ("{name: flowers}", "{name: !!binary aGk=}", "bytes"),
            ("{name: flowers}", "{name: !!int x}", "neither JSON nor YAML"),
            ("{name: flowers}", "{name: &a [*a]}", "contains itself"),
            ("{name: flowers}", "[" * 5000, "nested too deeply"),
            ("{name: flowers}", "", "missing metadata"),
            (JOB, "- 1", "must be an object"),
            (JOB, "", "must be an object"),
            (JOB, f"{JOB}\n---\na: 1", "neither JSON nor YAML"),
        ],
    )
    async def test_wrong_shapes(self, shell: Shell, tmp_path: Path, replaced: str, by: str, message: str) -> None:
        file = tmp_path / "job.yaml"
        file.write_text(JOB.replace(replaced, by), encoding="utf-8")
        for more in (["--dry-run"], ["--set", "rate=1"] if "missing" not in message else []):
            ended = await shell.run("jobs", "submit", str(file), *more)
            assert ended.code == 2, ended.err
            assert "Traceback" not in ended.err
        assert_refused(await shell.run("jobs", "submit", str(file)), message)
        assert shell.fake.calls == []

    async def test_repeated_parts_are_bounded(self, shell: Shell, tmp_path: Path) -> None:
        file = tmp_path / "job.yaml"
        lines = ["a: &a [x,x,x,x,x,x,x,x,x,x]"]
        lines += [
            f"{new}: &{new} [{','.join([f'*{old}'] * 10)}]" for old, new in zip("abcdefgh", "bcdefghi", strict=True)
        ]
        file.write_text("\n".join([*lines, JOB]), encoding="utf-8")
        assert_refused(await shell.run("jobs", "submit", str(file), "--dry-run"), "more than 1000000 values")

    async def test_dates_stay_text_and_unknown_fields_are_sent(self, shell: Shell, tmp_path: Path) -> None:
        file = tmp_path / "job.yaml"
        file.write_text("\ufeff" + JOB.replace("flowers}", "2026-05-01}") + "new_field: {a: 1}\n", encoding="utf-8")
        shown = await shell.run(
            "jobs", "submit", str(file), "--name", "x", "--set", "metadata.description=a=b", "--dry-run"
        )
        assert shown.code == 0, shown.err
        body = orjson.loads(shown.out.partition("\n\n")[2])
        assert body["metadata"] == {"name": "x", "description": "a=b"}
        assert body["new_field"] == {"a": 1}
        shown = await shell.run("jobs", "submit", str(file), "--dry-run")
        assert '"name": "2026-05-01"' in shown.out

    @pytest.mark.parametrize("change", [".a=1", "a.=1", "a..b=1", "metadata.name.x=1", "spec.resource.x.0"])
    async def test_odd_paths(self, shell: Shell, tmp_path: Path, change: str) -> None:
        file = tmp_path / "job.yaml"
        file.write_text(JOB, encoding="utf-8")
        assert_refused(await shell.run("jobs", "submit", str(file), "--set", change, "--dry-run"), "--set")

    async def test_copy_with_changes(self, shell: Shell, tmp_path: Path) -> None:
        file = tmp_path / "job.yaml"
        file.write_text(JOB, encoding="utf-8")
        job = (await shell.run("jobs", "submit", str(file), "-o", "ids")).out.strip()
        changes = [
            "--set",
            "learning_rate=0.2",
            "--set",
            "spec.resource.node_count=2",
            "--set",
            "metadata.description=b",
        ]
        copied = await shell.run("jobs", "copy", job, "--name", "second", *changes, "-o", "json")
        assert copied.code == 0, copied.err
        shown = orjson.loads(copied.out)
        assert shown["algorithm"]["parameters"] == [{"name": "learning_rate", "value": "0.2"}]
        assert shown["spec"]["resource"]["node_count"] == 2
        assert (shown["metadata"]["name"], shown["metadata"]["description"]) == ("second", "b")
        for change in ("x", "=1", "nothing.x=1", "algorithm.parameters.0.value=1"):
            assert_refused(await shell.run("jobs", "copy", job, "--name", "third", "--set", change), "--set")

    @pytest.mark.parametrize("fake", [{"clock": ScaledClock(1)}], indirect=True)
    async def test_recent_jobs_of_a_service_whose_clock_is_ahead(self, shell: Shell, tmp_path: Path) -> None:
        shell.fake.clock.advance(3 * 3600)
        file = tmp_path / "job.yaml"
        file.write_text(JOB, encoding="utf-8")
        made = await shell.run("jobs", "submit", str(file), "-o", "ids")
        for recent in ("2h", "90y", "50d", "3000w"):
            found = await shell.run("jobs", "list", "--recent", recent, "-o", "ids")
            assert (found.code, found.out) == ((2, "") if recent == "90y" else (0, made.out)), found.err
        assert_refused(await shell.run("jobs", "list", "--recent", "99999999999w"), "longer than 100 years")

    async def test_states_in_lower_case(self, shell: Shell, tmp_path: Path) -> None:
        file = tmp_path / "job.yaml"
        file.write_text(JOB, encoding="utf-8")
        made = await shell.run("jobs", "submit", str(file), "-o", "ids")
        shell.fake.clock.advance(3600)
        assert (await shell.run("jobs", "list", "--status", "completed", "-o", "ids")).out == made.out

    async def test_followed_events(self, shell: Shell, tmp_path: Path) -> None:
        file = tmp_path / "job.yaml"
        file.write_text(JOB, encoding="utf-8")
        job = (await shell.run("jobs", "submit", str(file), "-o", "ids")).out.strip()
        shell.fake.clock.advance(3600)
        follow = ["follow-events", job, "--interval", "0.05"]
        lines = (await shell.run("jobs", *follow, "-o", "json")).out.splitlines()
        assert orjson.loads(lines[0])["message"] == "The job was created."
        assert len((await shell.run("jobs", *follow)).out.splitlines()) == len(lines)
        csv = (await shell.run("jobs", *follow, "-o", "csv")).out.splitlines()
        assert csv[0] == "level,message,source,time"
        assert len(csv) == len(lines) + 1
        csv = (await shell.run("jobs", "events", job, "-f", "--interval", "0.05", "-o", "csv")).out.splitlines()
        assert csv[0] == "time,level,source,message"
        assert len(csv) == len(lines) + 1
        assert_refused(await shell.run("jobs", "events", job, "-f", "--interval", "0"), "interval")


class TestOutputOfQueries:
    async def test_ids_of_filtered_rows(self, shell: Shell) -> None:
        first, second = await create_notebooks(shell, "roses", "tulips")
        for query, ids in (
            ("[?name=='roses']", [first]),
            ("[?name=='none']", []),
            ("[].{id: id, x: name}", [second, first]),
            ("[].id", [second, first]),
            ("[?name=='roses'] | [0]", [first]),
        ):
            found = await shell.run("notebooks", "list", "-o", "ids", "--query", query)
            assert found.code == 0, found.err
            assert sorted(found.out.split()) == sorted(ids), query
        assert_refused(await shell.run("notebooks", "list", "-o", "ids", "--query", "[].{a: name, b: flavor}"), "no ID")

    async def test_csv(self, shell: Shell) -> None:
        empty = await shell.run("services", "list", "-o", "csv", "--columns", "service_name,owner")
        assert empty.out == "service_name,owner\n"
        assert_refused(await shell.run("services", "list", "--columns", "service_nmae"), "did you mean 'service_name'?")
        (notebook,) = await create_notebooks(shell, "roses")
        one = await shell.run(
            "notebooks", "get", notebook, "-o", "csv", "--columns", "name,volume.capacity,fail_reason"
        )
        assert one.out == "name,volume.capacity,fail_reason\nroses,5,\n"
        chosen = await shell.run("notebooks", "get", notebook, "--columns", "name,volume.capacity")
        assert [line.split() for line in chosen.out.splitlines()] == [["name", "roses"], ["volume.capacity", "5"]]
        found = await shell.run("notebooks", "list", "-o", "csv", "--query", "[0].{a: name, b: volume.capacity}")
        assert found.out == "a,b\nroses,5\n"

    @pytest.mark.parametrize("form", ["table", "wide", "csv", "ids", "json", "yaml"])
    @pytest.mark.parametrize(
        "result", [None, [], {}, [None], [1, "a"], ["a"], 1, "x", True, [[1]], [{}], {"a": None, "b": None}]
    )
    def test_every_format_of_every_value(self, form: str, result: object) -> None:
        if form == "ids" and result in ({}, [{}], {"a": None, "b": None}):
            with pytest.raises(click.UsageError, match="no ID"):
                rendered(result, Output(form), ())
        else:
            assert isinstance(rendered(result, Output(form), ()), str)

    async def test_control_characters_are_escaped_in_tables_and_errors(self, shell: Shell) -> None:
        text = "a\x1b]0;title\x07\x1b[2Jb\x9bm"
        await shell.run("workspaces", "create", "--name", "garden", "--description", text)
        raw = orjson.loads((await shell.run("workspaces", "list", "-o", "json")).out)
        assert text in [one.get("description") for one in raw]
        shown = await shell.run("workspaces", "list", "--columns", "description")
        assert not {"\x1b", "\x07", "\x9b"} & set(shown.out)
        refused = await shell.run("notebooks", "get", text)
        assert not {"\x1b", "\x07", "\x9b"} & set(refused.err)

    async def test_json_and_yaml_lose_no_characters_on_other_terminals(self, shell: Shell) -> None:
        await shell.run("workspaces", "create", "--name", "garden", "--description", "Blüten…花")
        settings = {"PYTHONIOENCODING": "latin-1", "PYTHONUTF8": "0", "LC_ALL": "C"}
        query = ["--query", "[?name=='garden'].description"]
        shown = await shell.run("workspaces", "list", "-o", "json", *query, environment=settings)
        assert orjson.loads(shown.out) == ["Blüten…花"]
        yaml = await shell.run("workspaces", "list", "-o", "yaml", *query, environment=settings)
        assert "\\u2026\\u82B1" in yaml.out


async def test_unknown_columns_are_refused_before_anything_changes(
    shell: Shell, run_here: Callable[..., Awaitable[Ended]], tmp_path: Path
) -> None:
    (notebook,) = await create_notebooks(shell, "roses")
    file = tmp_path / "job.yaml"
    file.write_text(JOB, encoding="utf-8")
    number = len(shell.fake.calls)
    for command in (
        ["notebooks", "stop", notebook],
        ["notebooks", "delete", notebook, "--yes"],
        ["notebooks", "wait", notebook],
        ["workspaces", "create", "--name", "garden"],
        ["jobs", "submit", str(file)],
        ["jobs", "copy", "1", "--name", "x"],
    ):
        refused = await run_here(*command, "--columns", "nmae")
        assert_refused(refused, "there is no column 'nmae'")
    assert len(shell.fake.calls) == number
    for command in (["jobs", "list"], ["jobs", "events", "1"], ["notebooks", "list"], ["notebooks", "show", notebook]):
        refused = await run_here(*command, "--columns", "name,nmae")
        assert refused.code == (3 if "events" in command else 2), refused
    shell.fake.clock.advance(600)
    stopped = await run_here("notebooks", "stop", notebook, "--columns", "name,state")
    assert [line.split() for line in stopped.out.splitlines()] == [["name", "roses"], ["status", "STOPPING"]], stopped


async def test_misspelled_fields_are_reported(
    shell: Shell, run_here: Callable[..., Awaitable[Ended]], tmp_path: Path
) -> None:
    file = tmp_path / "job.yaml"
    file.write_text(JOB.replace("node_count", "node_cuont"), encoding="utf-8")
    shown = await run_here("jobs", "submit", str(file), "--dry-run")
    assert shown.code == 0
    assert (
        "does not document the field spec.resource.node_cuont, and may ignore it; did you mean node_count?" in shown.err
    )
    path = "spec.resorce.node_count"
    for command in (["jobs", "submit", str(file)], ["jobs", "copy", "1", "--name", "x"]):
        assert_refused(await run_here(*command, "--set", f"{path}=2"), "has no field 'resorce'; did you mean resource?")
    volume = '{"category": "EVS", "ownership": "MANAGED", "capcity": 5}'
    shown = await run_here("notebooks", "create", "--name", "x", "--image-id", "1", "--volume", volume, "--dry-run")
    assert "CreateNotebook does not document the field volume.capcity" in shown.err
    listed = await run_here("jobs", "list", "--status", "Runing")
    assert "'Runing' is no known phase; the known ones are Creating, Pending, Running" in listed.err


async def test_daily_commands_take_names(
    shell: Shell, run_here: Callable[..., Awaitable[Ended]], tmp_path: Path
) -> None:
    file = tmp_path / "job.yaml"
    file.write_text(JOB, encoding="utf-8")
    job = (await run_here("jobs", "submit", str(file), "-o", "ids")).out.strip()
    number = len(shell.fake.calls)
    shown = await run_here("jobs", "delete", "flowers", "--dry-run")
    assert shown.out.startswith(f"DELETE /v2/{PROJECT_ID}/training-jobs/flowers HTTP/1.1\n")
    assert len(shell.fake.calls) == number
    shown = await run_here("jobs", "copy", "flowers", "--name", "x", "--dry-run")
    assert (shown.code, shown.err) == (0, "")
    assert {call.operation for call in shell.fake.calls[number:]} == {"ListTrainingJobs", "ShowTrainingJobDetails"}
    renamed = await run_here("jobs", "update", "flowers", "--description", "Roses")
    assert (renamed.code, renamed.err) == (0, "")
    assert shell.fake.calls[-1].path.endswith(f"/training-jobs/{job}")
    deleted = await run_here("jobs", "delete", "flowers", "--yes")
    assert (deleted.code, deleted.err) == (0, "")
    shell.fake.clock.advance(600)
    assert_refused(await run_here("jobs", "delete", "flowers", "--yes"), "flowers does not exist", 3)
    assert_refused(await run_here("training-jobs", "delete", "flowers", "--yes"), "flowers does not exist", 3)


async def test_followed_log_begins_with_its_last_lines(
    shell: Shell, run_here: Callable[..., Awaitable[Ended]], tmp_path: Path
) -> None:
    file = tmp_path / "job.yaml"
    file.write_text(JOB, encoding="utf-8")
    await run_here("jobs", "submit", str(file))
    shell.fake.clock.advance(3600)
    whole = await run_here("jobs", "logs", "flowers")
    for tail, count in (("2", 2), ("1000", len(whole.out.splitlines()))):
        shown = await run_here("jobs", "logs", "-f", "flowers", "--tail", tail, "--interval", "0.01")
        assert shown.out.splitlines() == whole.out.splitlines()[-count:]


async def test_hidden_secrets_are_announced_only_where_they_would_be_shown(
    shell: Shell, run_here: Callable[..., Awaitable[Ended]]
) -> None:
    (notebook,) = await create_notebooks(shell, "roses")
    for command, announced in (
        (["list"], False),
        (["list", "-o", "csv"], False),
        (["list", "--columns", "name,token"], True),
        (["get", notebook], True),
        (["get", notebook, "--columns", "name"], False),
    ):
        shown = await run_here("notebooks", *command)
        assert ("Secrets are hidden" in shown.err) == announced, command


class TestWidths:
    async def test_ids_and_ages_of_jobs_on_80_columns(self, shell: Shell, tmp_path: Path) -> None:
        file = tmp_path / "job.yaml"
        file.write_text(JOB, encoding="utf-8")
        job = (await shell.run("jobs", "submit", str(file), "-o", "ids")).out.strip()
        for columns in (80, 100, 200):
            shown = await shell.on_terminal("jobs", "list", columns=columns, NO_COLOR="1")
            lines = re.sub(r"\x1b\[[0-9;]*m", "", shown).splitlines()
            assert job in lines[1]
            assert lines[0].split()[-1] == "AGE"
            assert max(map(len, lines)) <= columns
        narrow = await shell.on_terminal("jobs", "list", columns=20, NO_COLOR="1")
        assert max(map(len, re.sub(r"\x1b\[[0-9;]*m", "", narrow).splitlines())) <= 20
        chosen = await shell.on_terminal(
            "jobs", "list", "--columns", "kind,metadata.id,status.phase,spec", NO_COLOR="1"
        )
        assert "SPEC" in chosen

    async def test_wait_that_timed_out_says_how_to_continue(self, shell: Shell) -> None:
        (notebook,) = await create_notebooks(shell, "roses")
        ended = await shell.run("notebooks", "wait", notebook, "--timeout", "0.1", "--interval", "0.05")
        assert ended.code == 5
        assert f"modelarts notebooks wait {notebook}" in ended.err


class TestCompletion:
    @pytest.mark.parametrize("words", [("notebooks", "link"), ("notebooks", "find"), ("notebooks", "wait")])
    async def test_names_and_ids_of_resources(self, shell: Shell, tmp_path: Path, words: tuple[str, str]) -> None:
        (notebook,) = await create_notebooks(shell, "roses")
        settings = {"XDG_CACHE_HOME": str(tmp_path), "_MODELARTS_COMPLETE": "bash_complete"}
        typed = ["modelarts", "--endpoint", shell.url, *words]
        line = {"COMP_WORDS": " ".join([*typed, ""]), "COMP_CWORD": str(len(typed))}
        shown = await shell.run(environment={**settings, **line})
        assert [one.partition(",")[2] for one in shown.out.splitlines()] == ["roses", notebook], shown.err


class TestStreams:
    @pytest.mark.parametrize(
        ("command", "code"),
        [
            ("$M notebooks list <&-", 0),
            ("$M notebooks delete x <&-", 2),
            ("$M notebooks delete - --yes <&-", 0),
            ("$M images list >&-", 0),
            ("$M images list 2>&-", 0),
            ("$M notebooks get x <&- >&- 2>&-", 3),
            ("$M images list -o json >/dev/full", 1),
            ("$M images list --help >/dev/full", 1),
            (r"printf 'a\n\377\n' | $M notebooks get -", 2),
            ("yes | $M notebooks get -", 2),
            ("cat /dev/zero | $M notebooks get -", 2),
            ("echo x | $M notebooks get - -", 2),
            ("printf '' | $M notebooks list-tags -", 2),
        ],
    )
    async def test_broken_streams(self, shell: Shell, command: str, code: int) -> None:
        ended = await run_in_shell(shell, command)
        assert ended.code == code, ended.err
        assert "Traceback" not in ended.err

    async def test_interrupt_at_any_moment(self, shell: Shell) -> None:
        for step in range(1, 9, 2):
            process = await shell.start("images", "list")
            await asyncio.sleep(0.12 * step)
            if process.returncode is None:
                process.send_signal(signal.SIGINT)
            async with asyncio.timeout(PATIENCE):
                _, err = await process.communicate()
            # Before the command is imported, Python itself reports the interrupt. It exits with 1 while it starts.
            is_starting = b"Fatal Python error: init_" in err or b"Could not import runpy" in err
            assert process.returncode in (0, 130, -signal.SIGINT, *[1] * is_starting)
            if process.returncode == 130:
                assert b"Traceback" not in err

    async def test_interrupt_while_orjson_is_imported(self, shell: Shell, tmp_path: Path) -> None:
        """It is raised afterwards, because orjson would end Python with a segmentation fault."""
        program = "import os, signal\nos.kill(os.getpid(), signal.SIGINT)\nprint('imported')\n"
        (tmp_path / "orjson.py").write_text(program, encoding="utf-8")
        process = await shell.start("images", "list", environment={"PYTHONPATH": str(tmp_path)})
        async with asyncio.timeout(PATIENCE):
            output, errors = await process.communicate()
        assert (process.returncode, output, errors) == (130, b"imported\n", b"")

    async def test_wrong_password_is_tried_once(self, shell: Shell) -> None:
        ended = await shell.run("notebooks", "get", "a", "b", "c", environment={"OS_PASSWORD": "not-this-one"})
        assert ended.code == 4
        assert ended.out == ""
        assert len(ended.err.splitlines()) == 1

    async def test_failures_alone_are_not_called_nothing(self, shell: Shell) -> None:
        ended = await shell.run("notebooks", "get", "a", "b")
        assert ended.code == 3
        assert "nothing found" not in ended.err


class TestDryRuns:
    @pytest.mark.parametrize("kind", ["--dry-run", "--curl"])
    async def test_secrets_in_every_place(self, shell: Shell, kind: str) -> None:
        ended = await shell.run(
            *("api", "POST", "/v1/x", kind, "--set", "password=hunter1", "--set", "limit=3", "--set", "token=hunter2"),
            *("--header", "X-Api-Key=hunter3", "--body", '{"secret_key": "hunter4", "a": [{"password": "hunter5"}]}'),
        )
        assert ended.code == 0, ended.err
        assert "hunter" not in ended.out
        assert "limit=3" in ended.out

    @pytest.mark.parametrize("endpoint", ["localhost:1", "ftp://x", "http://u:hunter2@127.0.0.1:1", "https://", "::"])
    async def test_wrong_endpoints(self, shell: Shell, endpoint: str) -> None:
        for more in (["--dry-run"], ["--curl"], []):
            ended = await shell.run("notebooks", "list", "--endpoint", endpoint, *more)
            assert_refused(ended, "", code=4)
            assert "hunter2" not in ended.err

    async def test_wrong_values_of_objects_are_not_repeated(self, shell: Shell) -> None:
        ended = await shell.run("notebooks", "create", "--volume", '{"password": "hunter2"')
        assert_refused(ended, "--volume")
        assert "hunter2" not in ended.err


class TestValues:
    @pytest.mark.parametrize("value", ["nan", "1e400", "1_0", "", "9" * 5000, "0x10"])
    async def test_numbers(self, shell: Shell, value: str) -> None:
        for option in ("--volume.capacity",):
            assert_refused(await shell.run("notebooks", "create", f"{option}={value}"), option)

    async def test_zero_is_a_value(self, shell: Shell) -> None:
        (notebook,) = await create_notebooks(shell, "roses")
        ended = await shell.run("notebooks", "wait", notebook, "--timeout", "0", "--for", "STOPPED")
        assert ended.code == 5, ended.err

    async def test_times_out_of_range(self, shell: Shell) -> None:
        assert_refused(await shell.run("notebooks", "wait", "x", "--timeout", "9" * 400), "100 years")

    async def test_field_with_the_name_of_an_id(self, shell: Shell) -> None:
        ended = await shell.run("workflow-schedules", "create", "abc", "--help")
        assert "--workflow-id" in ended.out
