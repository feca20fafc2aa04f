"""What `modelarts` asks before it deletes, profiles with an endpoint, and several logins at once."""

import asyncio
from pathlib import Path

import pytest
import yaml

from aiomodelarts.__main__ import main
from aiomodelarts.testing import FakeModelArts
from tests.contract.test_command_line import Shell
from tests.contract.test_command_line import shell as shell
from tests.contract.test_command_line_login import Conversation, Garden, needs_keyring
from tests.contract.test_command_line_login import garden as garden

SOMEWHERE = "http://127.0.0.1:9"


class TestDeletions:
    async def test_the_user_says_no(self, garden: Garden) -> None:
        talk = await Conversation.start(
            garden, "--endpoint", garden.url, "notebooks", "delete", "a", **garden.fake.environment(garden.url)
        )
        await talk.reply("Continue? [y/N]", b"n\n")
        assert await talk.end() == 1
        assert "nothing was deleted" in talk.shown
        assert garden.fake.calls == []

    async def test_any_path_without_a_terminal(self, shell: Shell) -> None:
        refused = await shell.run("api", "delete", "/v1/{project_id}/notebooks/roses")
        assert refused.code == 2
        assert "DELETE /v1/{project_id}/notebooks/roses" in refused.err
        assert "--yes" in refused.err
        shown = await shell.run("api", "DELETE", "/v1/{project_id}/notebooks/roses", "--dry-run")
        assert (shown.code, shown.err) == (0, "")
        assert shell.fake.calls == []
        missing = await shell.run("api", "DELETE", "/v1/{project_id}/notebooks/roses", "--yes")
        assert missing.code == 3
        assert [call.method for call in shell.fake.calls] == ["DELETE"]


class TestEndpoint:
    @needs_keyring
    async def test_profile(self, garden: Garden) -> None:
        saved = await garden.save("garden", "--no-check", "--region", "eu-de", "--endpoint", f"{SOMEWHERE}/v1")
        assert saved.code == 0, saved.err
        assert garden.entry("garden")["modelarts_endpoint_override"] == SOMEWHERE
        shown = await garden.run("--cloud", "garden", "whoami", "--query", "endpoint")
        assert shown.out == f'"{SOMEWHERE}"\n', shown

    def test_remedy(
        self, fake: FakeModelArts, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
    ) -> None:
        for name, value in {"OS_ACCESS_KEY": "A", "OS_SECRET_KEY": "S", "OS_PROJECT_ID": "0" * 32}.items():
            monkeypatch.setenv(name, value)
        for name in ("OS_REGION_NAME", "OS_PROJECT_NAME", "OS_CLOUD"):
            monkeypatch.delenv(name, raising=False)
        assert main(["notebooks", "list"]) == 4
        assert "pass --region or --endpoint, or set" in capfd.readouterr().err
        address = ["--endpoint", "http://modelarts.invalid"]
        assert main([*address, "notebooks", "list"]) == 4
        assert "pass an https:// URL, or pass --allow-http\n" in capfd.readouterr().err
        assert main([*address, "--allow-http", "notebooks", "list", "--dry-run"]) == 0
        assert "Host: modelarts.invalid" in capfd.readouterr().out


class TestLogins:
    @needs_keyring
    async def test_at_once(self, garden: Garden) -> None:
        ended = await asyncio.gather(garden.save("roses", "--no-check"), garden.save("tulips", "--no-check"))
        ended += await asyncio.gather(garden.save("weeds", "--no-check"), garden.run("logout", "roses"))
        assert [one.code for one in ended] == [0] * 4, ended
        assert sorted(yaml.safe_load(garden.clouds.read_text())["clouds"]) == ["tulips", "weeds"]

    async def test_logout_without_a_file_creates_nothing(self, garden: Garden, tmp_path: Path) -> None:
        ended = await garden.run("logout", "garden")
        assert ended.code == 4
        assert not garden.clouds.parent.exists()
