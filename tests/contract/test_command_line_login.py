"""`modelarts login` and `logout` as people run them: on terminals, with a keyring of the test, at the fake."""

import asyncio
import json
import os
import pty
import signal
import stat
import sys
from asyncio.subprocess import PIPE
from collections.abc import AsyncGenerator, Mapping
from contextlib import asynccontextmanager
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import orjson
import pytest
import yaml
from attrs import field, frozen

from aiomodelarts.testing import PROJECT_ID, PROJECT_NAME, FakeModelArts, serving
from tests.contract.test_command_line import run_command

PATIENCE = 40.0
WITHOUT = """\
import sys
from importlib.abc import MetaPathFinder
class Missing(MetaPathFinder):
    def find_spec(self, name, path=None, target=None):
        if name == {name!r}:
            raise ModuleNotFoundError(name=name)
import importlib.util
known = importlib.util.find_spec
importlib.util.find_spec = lambda name, package=None: None if name == {name!r} else known(name, package)
"""
OTHERS = """\
# Clouds of the garden.
clouds:
    meadow:  # of Jane
        profile: otc
        auth: {username: jane, password: 'Pa#ss', user_domain_name: OTC1,
               project_name: eu-de}

    # The last one.
    forest: &forest
        region_name: eu-nl
        auth:
            username: joe
client:
    force_ipv4: true
"""
needs_keyring = pytest.mark.skipif(find_spec("keyring") is None, reason="keyring is not installed")


@frozen
class Ended:
    """What a command wrote, and its exit code."""

    out: str
    err: str
    code: int


@frozen
class Garden:
    """Runs commands with a home folder of the test, and without credentials in the environment."""

    fake: FakeModelArts
    url: str
    home: Path
    extra: dict[str, str] = field(factory=dict)

    @property
    def clouds(self) -> Path:
        return self.home / ".config" / "openstack" / "clouds.yaml"

    @property
    def password(self) -> str:
        return self.fake.iam.user.password

    @property
    def options(self) -> list[str]:
        user = self.fake.iam.user
        return [
            *("--auth-url", f"{self.url}/v3", "--user", user.name, "--domain", user.domain),
            *("--project-name", PROJECT_NAME, "--password-stdin"),
        ]

    def keyring(self) -> dict[str, str]:
        file = self.home / "keyring.json"
        return json.loads(file.read_text()) if file.exists() else {}

    def entry(self, name: str) -> Any:
        return yaml.safe_load(self.clouds.read_text(encoding="utf-8"))["clouds"][name]

    def without(self, module: str) -> dict[str, str]:
        """Variables of a process in which a module is not installed."""
        folder = self.home / f"without-{module}"
        folder.mkdir()
        (folder / "sitecustomize.py").write_text(WITHOUT.format(name=module))
        return {"PYTHONPATH": os.pathsep.join([str(folder), os.environ.get("PYTHONPATH", "")])}

    def variables(self, environment: Mapping[str, str]) -> dict[str, str]:
        removed = ("OS_", "HW_", "HUAWEI", "XDG_", "PYTHON_KEYRING")
        kept = {name: value for name, value in os.environ.items() if not name.startswith(removed)}
        return {
            **kept,
            "HOME": str(self.home),
            "PYTHON_KEYRING_BACKEND": "garden_keyring.GardenKeyring",
            "GARDEN_KEYRING": str(self.home / "keyring.json"),
            **environment,
        }

    async def start(self, *arguments: str, stdin: Any = PIPE, **more: Any) -> asyncio.subprocess.Process:
        path = {"PYTHONPATH": os.pathsep.join([str(Path(__file__).parent), os.environ.get("PYTHONPATH", "")])}
        environment = path | self.variables(more.pop("environment", {}))
        command = [sys.executable, "-m", "aiomodelarts", *arguments]
        pipes = {"stdout": PIPE, "stderr": PIPE, "cwd": self.home, **more}
        return await asyncio.create_subprocess_exec(*command, env=environment, stdin=stdin, **pipes)

    async def run(self, *arguments: str, stdin: str = "", **environment: str) -> Ended:
        ended = await run_command(arguments, self.variables(environment), stdin, self.home)
        assert self.password not in ended.out + ended.err
        assert "Traceback" not in ended.err or "--debug" in arguments
        return ended

    async def save(self, name: str = "garden", *more: str, **environment: str) -> Ended:
        return await self.run("login", name, *self.options, *more, stdin=f"{self.password}\n", **environment)


@pytest.fixture
async def garden(fake: FakeModelArts, tmp_path: Path) -> AsyncGenerator[Garden, None]:
    async with serving(fake) as url:
        yield Garden(fake, url, tmp_path)


class Conversation:
    """A command on a terminal."""

    def __init__(self, process: asyncio.subprocess.Process, terminal: int) -> None:
        self.process = process
        self.shown = ""
        self._terminal = terminal

    @classmethod
    async def start(cls, garden: Garden, *arguments: str, **environment: str) -> "Conversation":
        ours, theirs = pty.openpty()
        ends = {"stdin": theirs, "stdout": theirs, "stderr": theirs, "start_new_session": True}
        process = await garden.start(*arguments, environment={"TERM": "dumb", **environment}, **ends)
        os.close(theirs)
        return cls(process, ours)

    async def reply(self, question: str, text: bytes) -> None:
        """Wait for a question, and type a line."""
        await self._until(question)
        os.write(self._terminal, text)

    async def _until(self, question: str) -> None:
        before = len(self.shown)
        async with self._patience():
            while question not in self.shown[before:]:
                part = await asyncio.to_thread(self._read)
                assert part, self.shown
                self.shown += part

    async def interrupt(self) -> int:
        """Press Ctrl-C until the command ends: Python misses a signal just before it begins to read."""
        ending = asyncio.create_task(self.end())
        while not ending.done():
            self.process.send_signal(signal.SIGINT)
            await asyncio.wait([ending], timeout=5)
        return await ending

    @asynccontextmanager
    async def _patience(self) -> AsyncGenerator[None, None]:
        try:
            async with asyncio.timeout(PATIENCE):
                yield
        except TimeoutError:
            self.process.kill()  # or the thread that reads the terminal would never end
            raise

    async def end(self) -> int:
        async with self._patience():
            while part := await asyncio.to_thread(self._read):
                self.shown += part
            os.close(self._terminal)
            return await self.process.wait()

    def _read(self) -> str:
        try:
            return os.read(self._terminal, 65536).decode(errors="replace")
        except OSError:  # the other side was closed
            return ""


@needs_keyring
class TestProfile:
    async def test_password(self, garden: Garden) -> None:
        ended = await garden.save()
        assert (ended.code, ended.out) == (0, ""), ended.err
        assert f"logged in to the project {PROJECT_ID}" in ended.err
        assert "--cloud garden" in ended.err
        user = garden.fake.iam.user
        assert garden.entry("garden") == {
            "auth": {
                "auth_url": f"{garden.url}/v3",
                "username": user.name,
                "user_domain_name": user.domain,
                "project_domain_name": user.domain,
                "project_name": PROJECT_NAME,
            },
            "aiomodelarts_secret": "keyring",
        }
        assert list(garden.keyring().values()) == [garden.password]
        assert stat.S_IMODE(garden.clouds.stat().st_mode) == 0o600
        assert stat.S_IMODE(garden.clouds.parent.stat().st_mode) == 0o700
        listed = await garden.run("--cloud", "garden", "--endpoint", garden.url, "notebooks", "list", "-o", "json")
        assert (listed.code, listed.out) == (0, "[]\n"), listed.err

    async def test_whoami_and_doctor_name_the_profile(self, garden: Garden) -> None:
        await garden.save()
        for arguments, variables in ([["--cloud", "garden"], {}], [[], {"OS_CLOUD": "garden"}], [[], {}]):
            shown = await garden.run(*arguments, "--endpoint", garden.url, "whoami", "-o", "json", **variables)
            found = orjson.loads(shown.out)
            assert [found[key] for key in ("source", "cloud", "secret")] == ["clouds.yaml", "garden", "keyring"]
        checked = await garden.run("--cloud", "garden", "--endpoint", garden.url, "doctor", "-o", "json")
        details = {row["check"]: row["detail"] for row in orjson.loads(checked.out)}
        assert "cloud garden, secret from keyring" in details["credentials"]

    async def test_access_key(self, garden: Garden) -> None:
        with garden.fake.transaction():
            key = garden.fake.iam.permanent_key()
        arguments = ["--auth-url", f"{garden.url}/v3", "--region", "eu-de", "--access-key", key.access]
        options = [*arguments, "--project", PROJECT_ID, "--endpoint", garden.url, "--secret-key-stdin"]
        wrong = await garden.run("login", "keys", *options, stdin="wrong-secret")
        assert wrong.code == 4
        assert not garden.clouds.exists()
        ended = await garden.run("login", "keys", *options, stdin=key.secret)
        assert ended.code == 0, ended.err
        assert key.secret not in garden.clouds.read_text() + ended.err
        shown = await garden.run("--cloud", "keys", "--endpoint", garden.url, "whoami", "-o", "json")
        found = orjson.loads(shown.out)
        assert [found[name] for name in ("kind", "cloud", "secret")] == ["AK/SK", "keys", "keyring"]
        listed = await garden.run("--cloud", "keys", "--endpoint", garden.url, "notebooks", "list", "-o", "json")
        assert listed.code == 0, listed.err

    async def test_logout(self, garden: Garden) -> None:
        await garden.save()
        await garden.save("second")
        ended = await garden.run("logout", "garden")
        assert ended.code == 0, ended.err
        assert list(yaml.safe_load(garden.clouds.read_text())["clouds"]) == ["second"]
        assert len(garden.keyring()) == 1
        assert (await garden.run("logout", "second")).code == 0
        assert yaml.safe_load(garden.clouds.read_text()) == {"clouds": {}}
        assert garden.keyring() == {}
        again = await garden.run("logout", "second")
        assert again.code == 4
        assert "does not have the profile second" in again.err
        assert (await garden.save()).code == 0

    async def test_secret_is_bound_to_its_address(self, garden: Garden) -> None:
        await garden.save()
        text = garden.clouds.read_text().replace(garden.url, "http://localhost:1")
        (garden.home / "clouds.yaml").write_text(text)  # in the current folder, so it takes precedence
        ended = await garden.run("--cloud", "garden", "--endpoint", garden.url, "whoami")
        assert ended.code == 4
        assert "not in the keyring" in ended.err

    async def test_variable_takes_precedence(self, garden: Garden) -> None:
        await garden.save()
        where = ["--cloud", "garden", "--endpoint", garden.url]
        assert (await garden.run(*where, "whoami", OS_PASSWORD="wrong")).code == 4
        # The password of another login is not sent to the profile.
        other = {"OS_USERNAME": "joe", "OS_PASSWORD": "wrong", "OS_AUTH_URL": "https://iam.example.com/v3"}
        assert (await garden.run(*where, "whoami", **other)).code == 0

    async def test_lost_secret(self, garden: Garden) -> None:
        await garden.save()
        (garden.home / "keyring.json").unlink()
        ended = await garden.run("--cloud", "garden", "--endpoint", garden.url, "whoami", "--debug")
        assert ended.code == 4
        assert "run `modelarts login garden --force`, or set OS_PASSWORD" in ended.err
        assert (await garden.run("logout", "garden")).code == 0

    async def test_replacing(self, garden: Garden) -> None:
        await garden.save()
        before = garden.clouds.read_bytes()
        refused = await garden.save()
        assert refused.code == 2
        assert "already has the profile garden; --force replaces it" in refused.err
        assert garden.clouds.read_bytes() == before
        replaced = await garden.save("garden", "--no-check", "--user", "joe", "--force")
        assert replaced.code == 0, replaced.err
        assert garden.entry("garden")["auth"]["username"] == "joe"
        assert ["joe" in item for item in garden.keyring()] == [True]

    async def test_other_clouds_keep_their_text(self, garden: Garden) -> None:
        garden.clouds.parent.mkdir(parents=True)
        garden.clouds.write_text(OTHERS)
        assert (await garden.save()).code == 0
        before, after = OTHERS.split("client:")
        text = garden.clouds.read_text()
        assert text.startswith(before)
        assert text.endswith(f"client:{after}")
        assert (await garden.run("logout", "garden")).code == 0
        assert garden.clouds.read_text() == OTHERS
        foreign = await garden.run("logout", "forest")
        assert foreign.code == 4
        assert "did not write forest" in foreign.err
        assert garden.clouds.read_text() == OTHERS

    async def test_locked_keyring(self, garden: Garden) -> None:
        ended = await garden.save("garden", "--debug", GARDEN_LOCKED="1")
        assert ended.code == 4
        assert "the keyring can't be written (RuntimeError)" in ended.err
        assert not garden.clouds.exists()

    @pytest.mark.parametrize("backend", ["keyring.backends.null.Keyring", "keyring.backends.fail.Keyring", "nothing.X"])
    async def test_keyrings_that_store_nothing_are_not_used(self, garden: Garden, backend: str) -> None:
        ended = await garden.save(PYTHON_KEYRING_BACKEND=backend)
        assert ended.code == 0, ended.err
        assert "the password was not saved" in ended.err
        assert "set OS_PASSWORD" in ended.err
        assert garden.entry("garden")["aiomodelarts_secret"] == "environment"

    async def test_unwritable_folder(self, garden: Garden) -> None:
        (garden.home / "file").write_text("")
        file = str(garden.home / "file" / "clouds.yaml")
        ended = await garden.save(OS_CLIENT_CONFIG_FILE=file)
        assert ended.code == 4
        assert f"{file} can't be" in ended.err
        assert garden.keyring() == {}

    async def test_failed_write_restores_the_keyring(self, garden: Garden) -> None:
        await garden.save()
        before = garden.keyring()
        for name in ("garden", "second"):
            options = [*garden.options, "--no-check"]
            ended = await garden.run("login", name, *options, stdin="x", OS_CLIENT_CONFIG_FILE="/proc/clouds.yaml")
            assert ended.code == 4
            assert "/proc/clouds.yaml can't be written: " in ended.err
        assert garden.keyring() == before

    async def test_link_stays_a_link(self, garden: Garden) -> None:
        garden.clouds.parent.mkdir(parents=True)
        target = garden.home / "dotfiles.yaml"
        garden.clouds.symlink_to(target)
        assert (await garden.save()).code == 0
        assert garden.clouds.is_symlink()
        assert "garden" in target.read_text()

    async def test_named_file(self, garden: Garden) -> None:
        file = str(garden.home / "own.yaml")
        assert (await garden.save(OS_CLIENT_CONFIG_FILE=file)).code == 0
        assert not garden.clouds.exists()
        shown = await garden.run("--cloud", "garden", "--endpoint", garden.url, "whoami", OS_CLIENT_CONFIG_FILE=file)
        assert shown.code == 0, shown.err

    async def test_file_that_takes_precedence_is_named(self, garden: Garden) -> None:
        (garden.home / "clouds.yaml").write_text("clouds: {}\n")
        ended = await garden.save()
        assert ended.code == 0
        assert "takes precedence here; set OS_CLIENT_CONFIG_FILE=" in ended.err


class TestWithoutKeyring:
    async def test_password_from_a_variable(self, garden: Garden) -> None:
        missing = garden.without("keyring")
        ended = await garden.save(**missing)
        assert ended.code == 0, ended.err
        assert "the password was not saved: there is no keyring; install `keyring`" in ended.err
        assert garden.entry("garden")["aiomodelarts_secret"] == "environment"
        where = ["--cloud", "garden", "--endpoint", garden.url]
        lost = await garden.run(*where, "whoami", **missing)
        assert lost.code == 4
        assert "set OS_PASSWORD without OS_USERNAME" in lost.err
        for arguments, variables in ([where, {}], [where[2:], {"OS_CLOUD": "garden"}]):
            shown = await garden.run(*arguments, "whoami", "-o", "json", OS_PASSWORD=garden.password, **variables)
            assert shown.code == 0, shown.err
            assert orjson.loads(shown.out)["secret"] == "OS_PASSWORD"
        assert (await garden.run("logout", "garden", **missing)).code == 0

    async def test_openstacksdk_is_needed(self, garden: Garden) -> None:
        ended = await garden.run("login", **garden.without("openstack"))
        assert ended.code == 4
        assert "pip install 'aiomodelarts[clouds]'" in ended.err


class TestRefused:
    async def test_wrong_password(self, garden: Garden) -> None:
        ended = await garden.run("login", "garden", *garden.options, "--debug", stdin="roses-are-red")
        assert ended.code == 4
        assert "roses-are-red" not in ended.err
        assert not garden.clouds.exists()
        assert garden.keyring() == {}

    @pytest.mark.parametrize(
        ("options", "stdin", "message"),
        [
            ([], "", "missing --region or --auth-url, --user, --domain, --project-name or --project"),
            (["--access-key", "AK"], "", "missing --region"),
            (["--access-key", "AK", "--user", "jane"], "", "either --access-key, or --user"),
            (["--region", "Mars!", "--access-key", "AK"], "", "'Mars!' is invalid"),
            (["--region", "eu-de", "--access-key", "AK"], "", "pass --password-stdin"),
            (["--region", "eu-de", "--access-key", "AK", "--password-stdin"], "", "as one line"),
            (["--region", "eu-de", "--access-key", "AK", "--password-stdin"], "roses\ntulips", "as one line"),
            (["--password", "roses"], "", "No such option"),
        ],
    )
    async def test_usage(self, garden: Garden, options: list[str], stdin: str, message: str) -> None:
        ended = await garden.run("login", "garden", *options, stdin=stdin)
        assert ended.code == (4 if "Mars" in message else 2)
        assert message in ended.err
        assert "roses" not in ended.err
        assert not garden.clouds.exists()

    @pytest.mark.parametrize(
        ("content", "message"),
        [
            (b"clouds:\n  one:\n    password: [roses\n", "syntax error in line"),
            (b"clouds: {one: {password: ros\xe9s}}", "can't be read"),
            (b"- tulips\n", "has no mapping `clouds`"),
            (b"clouds: tulips\n", "has no mapping `clouds`"),
            (b"clouds: \x00tulips\n", "syntax error"),
        ],
    )
    async def test_broken_file(self, garden: Garden, content: bytes, message: str) -> None:
        garden.clouds.parent.mkdir(parents=True)
        garden.clouds.write_bytes(content)
        for arguments in (["login", "garden"], ["logout", "garden"]):
            ended = await garden.run(*arguments, "--debug")
            assert ended.code == 4
            assert message in ended.err
            assert "password" not in ended.err
            assert "roses" not in ended.err.replace(str(garden.home), "")
            assert "tulips" not in ended.err.replace(str(garden.home), "")
        assert garden.clouds.read_bytes() == content


class TestTerminal:
    async def test_questions(self, garden: Garden) -> None:
        user = garden.fake.iam.user
        talk = await Conversation.start(garden, "login", **garden.without("keyring"))
        await talk.reply("Name of the profile [modelarts]", b"\n")
        await talk.reply("URL of IAM", f"{garden.url}/v3\n".encode())
        await talk.reply("User name", f"{user.name}\n".encode())
        await talk.reply("Account", f"{user.domain}\n".encode())
        await talk.reply("Project name", f"{PROJECT_NAME}\n".encode())
        await talk.reply("Password", f"{garden.password}\n".encode())
        assert await talk.end() == 0, talk.shown
        assert garden.password not in talk.shown
        assert "wrote the profile modelarts" in talk.shown
        assert garden.entry("modelarts")["auth"]["username"] == user.name

    @pytest.mark.parametrize("question", ["User name", "Password"])
    async def test_interrupt(self, garden: Garden, question: str) -> None:
        given = ["--auth-url", garden.url, "--domain", "D", "--project-name", "eu-de"]
        more = [] if question == "User name" else ["--user", "jane"]
        talk = await Conversation.start(garden, "login", "garden", *given, *more)
        await talk.reply(question, b"ros")
        assert await talk.interrupt() == 130, talk.shown
        assert "aborted" in talk.shown
        assert "Traceback" not in talk.shown
        assert not garden.clouds.exists()

    async def test_encoding_without_the_character(self, garden: Garden) -> None:
        given = ["--auth-url", garden.url, "--user", "jane", "--domain", "D", "--project-name", "eu-de", "--no-check"]
        settings = {"PYTHONUTF8": "0", "LC_ALL": "C", "PYTHONIOENCODING": "ascii"}
        talk = await Conversation.start(garden, "login", "garden", *given, **settings)
        await talk.reply("Password", "Blüten\n".encode())
        assert await talk.end() == 2, talk.shown
        assert "set LC_ALL to a UTF-8 locale" in talk.shown
        assert "Traceback" not in talk.shown
        assert "ten" not in talk.shown.partition("lacks")[2].partition("input")[2]
