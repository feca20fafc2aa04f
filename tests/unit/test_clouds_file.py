"""Changes of one cloud in `clouds.yaml`: all other lines stay as they are, however the file is written."""

import json
from pathlib import Path
from typing import Any

import pytest
import yaml

from aiomodelarts import ConfigurationError
from aiomodelarts.command_line.clouds_file import CloudsFile, path_to_write

ENTRY = {"region_name": "eu-de", "auth": {"username": "jäne", "project_id": "0123"}, "aiomodelarts_secret": "keyring"}
FILES = {
    "missing": None,
    "empty": "",
    "comments": "# nothing yet\n",
    "null": "clouds:\n",
    "null with a comment": "clouds:  # none\nclient: {x: 1}\n",
    "empty mapping": "clouds: {}  # none\n",
    "no final line break": "clouds:\n  a:\n    auth: {username: x}",
    "block": "# top\nclouds:\n    a:  # first\n        auth: {password: 'x # y'}\n\n    # last\n    b: {}\n# end\n",
    "other keys after": "clouds:\n  a:\n    verify: false\n\n# the client\nclient:\n  force_ipv4: true\n",
    "other keys only": "client:\n  force_ipv4: true\n",
    "flow clouds": "clouds: {a: {verify: true}, b: {}}\nclient: {}\n",
    "flow over lines": "clouds: {\n  a: {verify: true},\n}\nclient: {}\n",
    "flow root": "{clouds: {a: {verify: true}}, client: {x: 1}}\n",
    "windows": "clouds:\r\n  a:\r\n    verify: true\r\nclient:\r\n  x: 1\r\n",
    "byte order mark": "\ufeffclouds:\n  a: {}\n",
    "document start": "---\nclouds:\n  a: {}\n",
    "document end": "clouds:\n  a: {}\n...\n",
    "block scalar": "clouds:\n  a:\n    note: |\n      two\n      lines\n\nclient: {}\n",
    "folded scalar at the end": "clouds:\n  a:\n    note: >-\n      two\n      lines\n",
    "anchors": "base: &base\n  verify: true\nclouds:\n  a:\n    <<: *base\n  b: *base\n",
    "list at the end": "clouds:\n  a:\n    regions:\n    - one\n    - two\nclient: {}\n",
    "empty value": "clouds:\n  a:\n  b:\nclient:\n",
    "quoted": 'clouds:\n  "a b":\n    x: "ü\u2028"\n',
}


@pytest.mark.parametrize("text", FILES.values(), ids=FILES)
def test_a_cloud_is_added_replaced_and_removed(text: str | None, tmp_path: Path) -> None:
    path = tmp_path / "clouds.yaml"
    if text is not None:
        path.write_text(text, encoding="utf-8", newline="")
    old: dict[str, Any] = yaml.safe_load(text or "") or {}
    CloudsFile.read(path).with_cloud("garden", ENTRY).write()
    added = path.read_bytes().decode()
    assert yaml.safe_load(added) == {**old, "clouds": {**(old.get("clouds") or {}), "garden": ENTRY}}
    CloudsFile.read(path).with_cloud("garden", {"verify": False}).write()
    assert yaml.safe_load(path.read_bytes())["clouds"]["garden"] == {"verify": False}
    CloudsFile.read(path).without_cloud("garden").write()
    removed = path.read_bytes().decode()
    assert yaml.safe_load(removed) == {**old, "clouds": old.get("clouds") or {}}
    if text and "{" not in text.partition("\nclient")[0].partition("a:")[0]:
        kept = [
            line for line in text.removeprefix("\ufeff").splitlines() if line.strip() and not line.startswith("clouds:")
        ]
        assert [line for line in kept if line not in added.splitlines()] == []
        assert [line for line in kept if line not in removed.splitlines()] == []
    if text and "\r\n" in text:
        assert added.count("\n") == added.count("\r\n")


def test_each_cloud_can_be_removed(tmp_path: Path) -> None:
    path = tmp_path / "clouds.yaml"
    for text in filter(None, FILES.values()):
        path.write_text(text, encoding="utf-8", newline="")
        clouds = (yaml.safe_load(text) or {}).get("clouds") or {}
        for name in clouds:
            left = CloudsFile.read(path).without_cloud(name)
            assert yaml.safe_load(left.text)["clouds"] == {other: clouds[other] for other in clouds if other != name}


def test_json(tmp_path: Path) -> None:
    path = tmp_path / "clouds.json"
    path.write_text('{"clouds": {"a": {"x": 1}}, "client": {}}')
    CloudsFile.read(path).with_cloud("garden", ENTRY).write()
    assert json.loads(path.read_text(encoding="utf-8")) == {"clouds": {"a": {"x": 1}, "garden": ENTRY}, "client": {}}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("clouds:\n  a: &a\n    x: 1\n  b: *a\n", "a"),  # `b` would lose its anchor
        ("all: &all\n  a: {}\nclouds: *all\n", "garden"),  # `all` would change too
        ("client: {}\n...\n", "garden"),  # a cloud after the end of the document would be another one
    ],
)
def test_a_file_that_would_change_elsewhere_is_refused(text: str, name: str, tmp_path: Path) -> None:
    path = tmp_path / "clouds.yaml"
    path.write_text(text)
    with pytest.raises(ConfigurationError, match=f"{name} can't be changed alone; change it in an editor"):
        CloudsFile.read(path).with_cloud(name, ENTRY)
    assert path.read_text() == text


def test_a_failed_write_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "clouds.yaml"
    path.write_text("clouds: {}\n")
    changed = CloudsFile.read(path).with_cloud("garden", ENTRY)

    def full(*_: Any) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.replace", full)
    with pytest.raises(ConfigurationError, match="can't be written: No space left on device; nothing was changed"):
        changed.write()
    assert [file.name for file in tmp_path.iterdir()] == ["clouds.yaml"]
    assert path.read_text() == "clouds: {}\n"


def test_path(tmp_path: Path) -> None:
    home, settings = tmp_path / "home", tmp_path / "settings"
    variables = {"HOME": str(home), "XDG_CONFIG_HOME": str(settings)}
    assert path_to_write({"HOME": str(home)}) == home / ".config" / "openstack" / "clouds.yaml"
    assert path_to_write(variables) == settings / "openstack" / "clouds.yaml"
    existing = home / ".config" / "openstack" / "clouds.yml"
    existing.parent.mkdir(parents=True)
    existing.write_text("clouds: {}")
    assert path_to_write(variables) == existing  # a new file would hide it
    assert path_to_write({**variables, "OS_CLIENT_CONFIG_FILE": "x.yaml"}) == Path("x.yaml")
    with pytest.raises(ConfigurationError, match="set OS_CLIENT_CONFIG_FILE"):
        path_to_write({})


def test_the_text_is_not_in_the_repr(tmp_path: Path) -> None:
    path = tmp_path / "clouds.yaml"
    path.write_text("clouds: {a: {auth: {password: roses}}}")
    assert "roses" not in repr(CloudsFile.read(path))
