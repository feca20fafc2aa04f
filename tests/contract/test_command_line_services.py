"""Daily work with services by name, and `--dry-run` of commands that read before they write."""

import asyncio
import os
import signal
from pathlib import Path
from typing import Any

import orjson
import pytest

from aiomodelarts import ModelArts
from aiomodelarts.command_line.main import main
from tests.contract.scenarios.inference_services import GROUP, SERVICE, running
from tests.contract.test_command_line import JOB, PATIENCE, Shell, create_notebooks
from tests.contract.test_command_line import shell as shell

NEWER = "inference-services"


class TestInferenceServices:
    async def test_a_working_day(self, shell: Shell, tmp_path: Path) -> None:
        file = tmp_path / "service.json"
        file.write_bytes(orjson.dumps(SERVICE))
        made = await shell.run(NEWER, "deploy", str(file), "--set", "description=Roses", "-o", "ids")
        assert (made.code, made.err) == (0, "")
        shell.fake.clock.advance(3600)
        shown = await shell.run(NEWER, "show", "flowers", made.out.strip(), "--query", "[].[id, version.description]")
        assert orjson.loads(shown.out) == [[made.out.strip(), "Roses"]] * 2
        scaled = await shell.run(NEWER, "scale", "flowers", "--instances", "3", "--query", "[name, count]")
        assert orjson.loads(scaled.out) == ["blue", 3]
        shell.fake.clock.advance(3600)
        listed = await shell.run(NEWER, "deployments", "flowers", "-o", "json")
        assert [(one["name"], one["status"]) for one in orjson.loads(listed.out)] == [("blue", "RUNNING")]
        log = await shell.run(NEWER, "logs", "flowers", "--query", "[].event_info")
        assert orjson.loads(log.out)[0] == "The service is in state DEPLOYING."
        assert "the output of the containers is not collected; `log_configs`" in log.err

    async def test_several_deployments(self, shell: Shell, client: ModelArts) -> None:
        service = await running(client)
        await client.deployments.create_and_wait(service, **{**GROUP, "name": "green", "weight": 0})
        for more, message in (
            ([], "choose one with --deployment: "),
            (["--deployment", "red"], "the service has no deployment 'red'; it has "),
        ):
            refused = await shell.run(NEWER, "scale", "flowers", "--instances", "3", *more)
            assert refused.code == 2
            assert message in refused.err
        scaled = await shell.run(
            *(NEWER, "scale", "flowers", "--instances", "3", "--deployment", "green", "--query", "[name, count]")
        )
        assert orjson.loads(scaled.out) == ["green", 3], scaled
        for command in (["show"], ["scale", "--instances", "1"]):
            missing = await shell.run(NEWER, *command, "weeds")
            assert missing.code == 3, (command, missing)

    async def test_where_containers_log(self, shell: Shell, client: ModelArts) -> None:
        log: Any = [{"type": "STDOUT", "status": "ON", "log_group_id": "g-1", "log_stream_id": "s-1"}]
        await running(client, log_configs=log)
        shown = await shell.run(
            NEWER, "logs", "flowers", "--level", "normal", "--tail", "1", "--query", "[].event_info"
        )
        assert orjson.loads(shown.out) == ["The service is in state RUNNING."]
        assert "in the Log Tank Service: group g-1, stream s-1\n" in shown.err

    async def test_followed_until_ctrl_c(self, shell: Shell, client: ModelArts) -> None:
        service = await running(client)
        process = await shell.start(NEWER, "logs", "-f", "flowers")
        assert process.stdout is not None
        assert process.stderr is not None
        async with asyncio.timeout(PATIENCE):
            assert b"DEPLOYING" in await process.stdout.readline()
            process.send_signal(signal.SIGINT)
            errors = (await process.stderr.read()).decode()
            await process.wait()
        assert process.returncode == 130
        assert errors.endswith(f"To follow it again: modelarts inference-services logs -f {service}\n")


class TestServices:
    async def test_logs(self, shell: Shell, client: ModelArts, make: Any) -> None:
        model = await make.model()
        shell.fake.clock.advance(3600)
        config: Any = [{"model_id": model, "weight": 100, "specification": "modelarts.vm.cpu.2u", "instance_count": 1}]
        collected: Any = {
            "log_report_channels": [
                {"type": "LTS", "configuration": {"log_group_id": "g-1", "log_stream_id": "s-1"}},
            ]
        }
        await client.services.create_and_wait(
            service_name="flowers", infer_type="real-time", config=config, additional_properties_=collected
        )
        log = await shell.run("services", "logs", "flowers")
        assert log.code == 0, log.err
        assert log.out.split("\n")[0].split() == ["TIME", "LEVEL", "MESSAGE"]
        assert "in the Log Tank Service: group g-1, stream s-1\n" in log.err
        shown = await shell.run("services", "show", "flowers", "--query", "config[].instance_count")
        assert shown.out == "[\n  1\n]\n", shown

        number = len(shell.fake.calls)
        scaled = await shell.run("services", "scale", "flowers", "--instances", "3", "--dry-run")
        head, _, body = scaled.out.partition("\n\n")
        assert head.startswith("PUT /v1/")
        assert f"\nHost: {shell.url.removeprefix('http://')}\n" in head
        assert orjson.loads(body)["config"][0]["instance_count"] == 3
        service = orjson.loads((await shell.run("services", "show", "flowers", "--query", "service_id")).out)
        for command in (["copy", "--name", "roses"], ["stop"]):
            printed = await shell.run("services", command[0], service, *command[1:], "--curl")
            assert printed.out.startswith("curl --request P"), printed
        assert {call.method for call in shell.fake.calls[number:]} == {"GET"}


async def deployed(client: ModelArts, model: str) -> str:
    """A running service of the older API, with its ID."""
    config: Any = [{"model_id": model, "weight": 100, "specification": "modelarts.vm.cpu.2u", "instance_count": 1}]
    service = await client.services.create_and_wait(service_name="flowers", infer_type="real-time", config=config)
    return service.service_id


async def test_events_are_followed_until_the_service_has_stopped(
    shell: Shell, client: ModelArts, make: Any, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    model = await make.model()
    shell.fake.clock.advance(3600)
    service = await deployed(client, model)
    for name, value in shell.variables.items():
        monkeypatch.setenv(name, value)
    options = ["logs", "-f", "flowers", "-o", "csv", "--interval", "0.01", "--level", "NORMAL"]
    command = asyncio.create_task(asyncio.to_thread(main, ["--endpoint", shell.url, "services", *options]))
    async with asyncio.timeout(PATIENCE):
        while len(shell.fake.calls_of("ShowServiceEvents")) < 2:  # noqa: ASYNC110  # the fake has no event for calls
            await asyncio.sleep(0.01)
        await client.services.update(service, status="stopped")
        shell.fake.clock.advance(3600)
        code = await command
    lines, errors = capfd.readouterr()
    assert (code, lines.splitlines()[0]) == (0, "occur_time,event_type,event_info"), errors
    assert {line.split(",")[1] for line in lines.splitlines()[1:]} == {"normal"}
    assert "stopped" in lines.splitlines()[-1]
    assert len(set(lines.splitlines())) == len(lines.splitlines())
    await asyncio.to_thread(main, ["--endpoint", shell.url, "services", *options, "--tail", "1"])
    assert capfd.readouterr().out.splitlines() == [lines.splitlines()[0], lines.splitlines()[-1]]


async def test_copy_of_a_job_is_shown(shell: Shell, tmp_path: Path) -> None:
    file = tmp_path / "job.yaml"
    file.write_text(JOB, encoding="utf-8")
    job = (await shell.run("jobs", "submit", str(file), "-o", "ids")).out.strip()
    number = len(shell.fake.calls)
    for option in ("--dry-run", "--curl"):
        shown = await shell.run("jobs", "copy", job, "--name", "second", "--set", "learning_rate=0.2", option)
        assert (shown.code, shown.err) == (0, "")
        body = shown.out.partition("\n\n")[2] if option == "--dry-run" else shown.out.partition("--data '")[2][:-2]
        copied = orjson.loads(body)
        assert copied["metadata"]["name"] == "second"
        assert copied["algorithm"]["parameters"] == [{"name": "learning_rate", "value": "0.2"}]
    missing = await shell.run("jobs", "copy", job.replace(job[-4:], "ffff"), "--name", "x", "--dry-run")
    assert (missing.code, missing.out) == (3, "")
    assert {call.method for call in shell.fake.calls[number:]} == {"GET"}


class TestNotebooks:
    async def test_open(self, shell: Shell, tmp_path: Path) -> None:
        (notebook,) = await create_notebooks(shell, "roses")
        shell.fake.clock.advance(60)
        link = await shell.run("notebooks", "link", notebook)
        assert (await shell.run("notebooks", "open", "roses")).out == link.out
        seen = tmp_path / "seen"
        browser = tmp_path / "browser"
        browser.write_text(f'#!/bin/sh\nprintf %s "$1" > {seen}\n')
        browser.chmod(0o700)
        opened = await shell.run("notebooks", "open", "roses", "--browser", environment={"BROWSER": f"{browser} %s"})
        assert (opened.code, opened.out, opened.err) == (0, link.out, "")
        assert seen.read_text() == link.out.strip()
        none = await shell.run(
            *("notebooks", "open", "roses", "--browser"),
            environment={"BROWSER": os.devnull, "PATH": os.devnull, "DISPLAY": "", "WAYLAND_DISPLAY": ""},
        )
        assert (none.code, none.out) == (1, link.out)
        assert "no browser was found" in none.err
        shell.fake.clock.advance(7200)
        stopped = await shell.run("notebooks", "link", "roses")
        assert (stopped.code, stopped.out) == (1, "")
        assert "has no link that works, because it is STOPPED; start it first" in stopped.err
