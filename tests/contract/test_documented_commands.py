"""The commands in the `sh` blocks of pages: `modelarts` runs against the fake, others are checked."""

import asyncio
from asyncio.subprocess import PIPE
from collections.abc import Callable, Iterator
from pathlib import Path
from shutil import which
from typing import Any

import orjson
import pytest

from aiomodelarts.storage import connection
from aiomodelarts.testing import FakeInterface, FakeModelArts, ScaledClock, serving
from tests.contract.documented_code import ROOT, Block, blocks, documents
from tests.contract.documented_commands import Ended, check, command_lines, run
from tests.contract.running_code import JOB, environment, write_files
from tests.contract.scenarios.inference_services import SERVICE
from tests.storage.bucket import Bucket
from tests.storage.s3_server import s3_server

SHELL = [block for path in documents() for block in blocks(path) if block.language == "sh" and not block.reason]
# Scripts for the HTTP interface of the fake run in a shell.
SCRIPTS = [block for block in SHELL if "/_fake/api" in block.code]
COMMANDS = [block for block in SHELL if block not in SCRIPTS]
SERVED = "http://127.0.0.1:8080"
CURL = "set -e; curl() { command curl --silent --show-error --fail --noproxy '*' \"$@\"; }\n"
LEAST_MODELARTS = 20
NEW_JOB = """\
metadata: {name: tulips}
algorithm:
  code_dir: /flowers/code/
  boot_file: /flowers/code/train.py
  parameters: [{name: learning_rate, value: "0.5"}]
  outputs: [{name: train_url, remote: {obs: {obs_url: /flowers/output/}}}]
spec: {resource: {flavor_id: modelarts.p3.large.public, node_count: 1}}
"""
PROFILES = """\
clouds:
  garden: &garden
    auth: {{auth_url: "{OS_AUTH_URL}", username: {OS_USERNAME}, password: {OS_PASSWORD},
           user_domain_name: {OS_USER_DOMAIN_NAME}, project_name: {OS_PROJECT_NAME}}}
    region_name: eu-de
  team: *garden
"""


@pytest.fixture
def object_storage(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The bucket `flowers` on a server in place of OBS."""
    with s3_server() as url:
        monkeypatch.setattr(connection, "obs_in", {"eu-de": url}.__getitem__)
        bucket = Bucket(url, "flowers")
        bucket.put("output/model.pth", b"weights")
        bucket.client.close()
        yield


async def prepared(names: dict[str, Any], folder: Path) -> dict[str, str]:
    """Create what the commands are about. Returns the IDs for which `ID` stands, by the word before it."""
    client, fake = names["client"], names["fake"]
    (folder / "job.yaml").write_text(NEW_JOB)
    (folder / "clouds.yaml").write_text(PROFILES.format(**fake.environment(names["url"])))
    for name in ("src", "tests"):
        (folder / name).mkdir()
        (folder / name / "train.py").write_text("print('training')\n")
    job = await client.training_jobs.create_and_wait(metadata={"name": "flowers"}, **JOB)
    fake.plan_outcome("training_jobs", "Failed")
    failed = await client.training_jobs.create(metadata={"name": "wilted"}, **JOB)
    await client.training_jobs.wait(failed.metadata.id, until="Failed")
    (folder / "service.yaml").write_bytes(orjson.dumps({**SERVICE, "name": "tulips"}))
    await client.inference_services.create_and_wait(**SERVICE)
    notebook = await client.notebooks.create_and_wait(
        name="lab",
        flavor="modelarts.vm.cpu.2u",
        image_id=names["image_id"],
        volume={"category": "EVS", "ownership": "MANAGED", "capacity": 5},
    )
    return {
        "--access-key": "HPUA0FAKE",
        "--image-id": names["image_id"],
        "jobs": job.metadata.id,
        "notebooks": notebook.id,
    }


@pytest.mark.usefixtures("object_storage")
async def test_the_commands_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, record_property: Callable[[str, object], None]
) -> None:
    problems: list[str] = []
    executed = 0
    async with environment(tmp_path, monkeypatch) as names:
        ids = await prepared(names, tmp_path)
        state = names["fake"].snapshot()
        for block in COMMANDS:
            names["fake"].restore(state)
            write_files(block.path, tmp_path)
            for pipe in command_lines(block):
                if pipe[0][0] == "modelarts":
                    executed += 1
                    ended = await asyncio.to_thread(run, pipe, ids, monkeypatch)
                    problem = "" if ended.code == 0 else f"{ended}"
                else:
                    problem = " ".join(await asyncio.to_thread(lambda pipe=pipe: [check(words) for words in pipe]))
                if problem.strip():
                    problems.append(f"{block.place}: {pipe}: {problem}")
    assert not problems, "\n".join(problems)
    assert executed >= LEAST_MODELARTS
    record_property("executed: commands of pages", executed)


@pytest.mark.skipif(which("curl") is None, reason="curl is not installed")
async def test_the_scripts_for_the_interface_of_the_fake_run(tmp_path: Path) -> None:
    assert SCRIPTS
    fake = FakeModelArts(clock=ScaledClock())
    async with fake.client() as client:
        await client.training_jobs.create(metadata={"name": "flowers"}, **JOB)  # its state will change
    async with serving(FakeInterface(fake)) as url:
        for block in SCRIPTS:
            assert SERVED in block.code, f"{block.place}: write {SERVED}"
            script = CURL + block.code.replace(SERVED, url)
            shell = await asyncio.create_subprocess_exec("bash", "-c", script, cwd=tmp_path, stdout=PIPE, stderr=PIPE)
            async with asyncio.timeout(30):
                out, err = await shell.communicate()
            assert (shell.returncode, err) == (0, b""), (block.place, out)


async def test_own_jobs_are_listed_with_a_profile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async with environment(tmp_path, monkeypatch) as names:
        await prepared(names, tmp_path)
        pipe = command_lines(Block(ROOT / "README.md", 1, "sh", "modelarts --cloud team jobs list --mine -o ids", ""))[
            0
        ]
        ended = await asyncio.to_thread(run, pipe, {}, monkeypatch)
        jobs = [job.metadata.id async for job in names["client"].training_jobs.list()]
    assert (ended.code, ended.err) == (0, "")
    assert ended.out.split() == jobs


@pytest.mark.parametrize(
    ("command", "reason"),
    [
        ("pip install '.[tests]'", "no extra"),
        ("make documentation", "no target"),
        ("export OPENSTACK_USER=jane", "does not read"),
        ("python -m aiomodelarts.testing serve --prot 8080", "--prot"),
        ("python -m generator drift --doc", "--doc"),
        ("python examples/sweep_dask.py --wokers 4", "--wokers"),
        ("wget https://example.com", "is not checked"),
    ],
)
def test_wrong_commands_are_found(command: str, reason: str) -> None:
    [[words]] = command_lines(Block(ROOT / "README.md", 1, "sh", command, ""))
    assert reason in check(words)


def test_wrong_modelarts_commands_are_found(monkeypatch: pytest.MonkeyPatch) -> None:
    for command in (
        "modelarts jobs lst",
        "modelarts login garden --regoin eu-de",
        "modelarts notebooks list --satus X",
    ):
        ended = run(command_lines(Block(ROOT / "README.md", 1, "sh", command, ""))[0], {}, monkeypatch)
        assert isinstance(ended, Ended)
        assert ended.code == 2
