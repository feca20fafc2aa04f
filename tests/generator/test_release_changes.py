"""Tests of `changelog --record`, which adds the changes of a release to the file that the package ships."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from aiomodelarts.changes import changes_since, releases
from generator.changelog.change_kinds import KINDS
from generator.changelog.release_changes import NAME
from generator.spec.bundle import bundle
from tests.generator.changed_api import Api, Changelog

HERE = Path(__file__).parent
Edit = Callable[[Api], object]


@pytest.fixture(scope="module")
def small() -> dict[str, Any]:
    """Return the small spec as a bundle."""
    return json.loads(json.dumps(bundle(HERE / "small_spec")))


@pytest.fixture
def changelog(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Changelog:
    """Return an object that runs the command."""
    return Changelog(tmp_path, capsys)


@pytest.fixture
def record(changelog: Changelog, small: dict[str, Any]) -> Callable[..., Path]:
    """Return a function that records the changes of edits since a version."""

    def record(since: str, *edits: Edit) -> Path:
        path, api = changelog.folder / NAME, Api(small)
        for edit in edits:
            edit(api)
        changelog.between(small, api.document, "--record", "--changes", str(path), "--present", since)
        return path

    return record


def rename_method(api: Api) -> None:
    api.operation("UpdateWidget")["x-method"] = "change"


def rename_argument(api: Api) -> None:
    api.parameter("ListWidgets", "sortBy")["x-python-name"] = "order"


def reword(api: Api) -> None:
    api.operation("ShowWidget")["summary"] = "Read it."


def test_recorded_changes_are_read_by_the_package(record) -> None:
    path = record("0.1.0", rename_method, rename_argument, reword)

    changes = changes_since("0.1.0", path)

    assert [(change.kind, change.subject, change.new_name, change.operation) for change in changes] == [
        ("argument-renamed", "client.widgets.list(sort_by)", "client.widgets.list(order)", "ListWidgets"),
        ("method-renamed", "client.widgets.update", "client.widgets.change", "UpdateWidget"),
    ]
    for change in changes:
        kind = KINDS[change.kind]
        assert (change.version, change.level) == ("0.2.0", kind.level.value)
        assert (change.wire, change.reason, change.advice) == (kind.wire, kind.reason, kind.advice)
    assert "client.widgets.find(sort_by)" in changes[0].also


def test_changes_since_the_same_version_are_replaced(record) -> None:
    record("0.1.0", rename_method)
    path = record("0.1.0", rename_argument)

    assert [change.kind for change in changes_since("0.1.0", path)] == ["argument-renamed"]
    assert list(json.loads(path.read_text("utf-8"))["kinds"]) == ["argument-renamed"]


def test_the_next_release_is_appended(record) -> None:
    record("0.1.0", rename_method)
    path = record("0.2.0", rename_argument)

    assert [(one.since, one.version) for one in releases(path)] == [("0.1.0", "0.2.0"), ("0.2.0", "0.3.0")]
    assert [change.kind for change in changes_since("0.2.0", path)] == ["argument-renamed"]


def test_a_release_without_changes_is_not_recorded(record, changelog) -> None:
    path = record("0.1.0", rename_method)
    before = path.read_bytes()

    record("0.2.0")

    assert (changelog.code, path.read_bytes()) == (0, before)


def test_each_change_has_a_line(record) -> None:
    path = record("0.1.0", rename_method, rename_argument)

    lines = path.read_text("utf-8").splitlines()

    assert sum("client.widgets.update" in line for line in lines) == 1
    assert [json.loads(line.strip().rstrip(","))["kind"] for line in lines if line.startswith("   {")] == [
        "argument-renamed",
        "method-renamed",
    ]


@pytest.mark.parametrize("since", ["0.1.5", "0.3.0"])
def test_a_gap_between_releases_is_refused(record, changelog, since) -> None:
    path = record("0.1.0", rename_method)
    before = path.read_bytes()

    record(since, rename_argument)

    assert (changelog.code, path.read_bytes()) == (2, before)
    assert (
        f"has the version {since}, but the last release in changes.json is 0.2.0; compare with 0.2.0" in changelog.err
    )


@pytest.mark.parametrize(
    ("content", "says"),
    [("{", "the file is not JSON"), ("[]", "does not contain changes"), ('{"format": 9}', "in format 1")],
)
def test_unusable_file_is_refused(record, changelog, content, says) -> None:
    path = changelog.folder / NAME
    path.write_text(content)

    record("0.1.0", rename_method)

    assert (changelog.code, path.read_text()) == (2, content)
    assert says in changelog.err
