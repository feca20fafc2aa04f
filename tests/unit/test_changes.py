"""Tests of `aiomodelarts.changes`, which reads the changes of all releases."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from aiomodelarts import changes
from aiomodelarts.changes import Name, changes_since, releases

KINDS = {
    "method-renamed": {"level": "breaking", "wire": False, "reason": "The old name is gone.", "advice": "Use the new."},
    "field-added": {"level": "compatible", "wire": True, "reason": "A new attribute."},
}
FIRST = {"kind": "method-renamed", "subject": "client.jobs.start", "what": "was renamed to `client.jobs.run`",
         "new_name": "client.jobs.run", "operation": "StartJob", "also": ["client.jobs.start_and_wait"]}  # fmt: skip
SECOND = {"kind": "field-added", "subject": "models.Job.owner", "what": "is new", "used_by": ["client.jobs.get"]}


def write(folder: Path, **more: Any) -> Path:
    listed = [
        {"version": "0.2.0", "since": "0.1.0", "changes": [FIRST]},
        {"version": "0.10.0", "since": "0.2.0", "changes": [SECOND]},
    ]
    path = folder / "changes.json"
    path.write_text(json.dumps({"format": 1, "kinds": KINDS, "releases": listed} | more))
    return path


def test_changes_have_the_level_and_advice_of_their_kind(tmp_path) -> None:
    first, second = changes_since("0.1.0", write(tmp_path))

    assert (first.version, first.level, first.wire, first.advice) == ("0.2.0", "breaking", False, "Use the new.")
    assert (first.new_name, first.operation, first.also) == (
        "client.jobs.run",
        "StartJob",
        ("client.jobs.start_and_wait",),
    )
    assert (second.level, second.wire, second.advice, second.new_name) == ("compatible", True, "", "")
    assert (second.used_by, second.also) == (("client.jobs.get",), ())


@pytest.mark.parametrize(
    ("version", "subjects"),
    [
        ("0.1.0", ["client.jobs.start", "models.Job.owner"]),
        ("v0.1.7", ["client.jobs.start", "models.Job.owner"]),
        ("0.2.0", ["models.Job.owner"]),
        ("0.9.9.dev1", ["models.Job.owner"]),
        ("0.10.0", []),
        ("1.0.0", []),
    ],
)
def test_changes_after_a_version(tmp_path, version, subjects) -> None:
    assert [change.subject for change in changes_since(version, write(tmp_path))] == subjects


def test_unknown_versions_are_refused(tmp_path) -> None:
    path = write(tmp_path)

    with pytest.raises(ValueError, match=r"the changes before 0\.1\.0 are not known; pass 0\.1\.0 or a later version"):
        changes_since("0.0.9", path)
    with pytest.raises(ValueError, match=r"'newest' is not a version number such as 0\.1\.0"):
        changes_since("newest", path)


def test_another_format_is_refused(tmp_path) -> None:
    path = write(tmp_path, format=2)

    with pytest.raises(ValueError, match="the format is 2, not 1; install a newer aiomodelarts"):
        releases(path)


@pytest.mark.parametrize(
    ("subject", "name"),
    [
        ("client.jobs", Name(resource="jobs")),
        ("client.jobs.list", Name(resource="jobs", method="list")),
        ("client.jobs.list(limit)", Name(resource="jobs", method="list", argument="limit")),
        ("client.jobs.list(a).b[].c", Name(resource="jobs", method="list", argument="a", inside=".b[].c")),
        ("client.jobs.get.answer.rows", Name(resource="jobs", method="get", inside=".answer.rows")),
        ("models.Job", Name(class_name="Job")),
        ("models.Job.status", Name(class_name="Job", member="status")),
        ("aiomodelarts.models.Job(status)", Name(class_name="Job", argument="status")),
        ("aiomodelarts.params.Job", Name(class_name="Job")),
        ("aiomodelarts.resources.TrainingJobsV1.list(limit)", Name("training_jobs_v1", "list", "limit")),
        ("aiomodelarts.ApiError", Name(class_name="ApiError")),
        ("aiomodelarts.ModelArts.with_options(retries)", Name("", "", "retries", "ModelArts", "with_options")),
        ("aiomodelarts.testing.serving(fake)", Name(class_name="serving", argument="fake")),
        ("aiomodelarts.models", Name()),
    ],
)
def test_parts_of_a_subject(subject, name) -> None:
    assert Name.of(subject) == name


def test_the_package_contains_its_changes() -> None:
    found = releases()

    assert changes.FILE.is_file()
    assert [one.since for one in found[1:]] == [one.version for one in found[:-1]]
    assert found[0].since == "0.1.0"
    for release in found:
        assert all(change.what and change.reason and change.subject for change in release.changes)
        assert all(change.advice for change in release.changes if change.level == "breaking")


def test_the_package_knows_its_renamed_models() -> None:
    renamed = {change.subject: change.new_name for change in changes_since("0.1.0") if change.kind == "model-renamed"}

    assert renamed["models.CreateDatasetResponse"] == "models.CreatedDataset"


def renamed(subject: str, new_name: str) -> dict[str, Any]:
    return {"kind": "method-renamed", "subject": subject, "what": f"was renamed to `{new_name}`", "new_name": new_name}


def removed(subject: str) -> dict[str, Any]:
    return {"kind": "field-removed", "subject": subject, "what": "was removed"}


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ([renamed("client.a.x", "client.a.y")], [renamed("client.a.y", "client.a.z")],
         [("client.a.x", "client.a.z")]),
        ([renamed("client.a.x", "client.a.y")], [removed("client.a.y")], [("client.a.x", "")]),
        ([renamed("models.A", "models.B")], [removed("models.B.size")],
         [("models.A", "models.B"), ("models.A.size", "")]),
        ([renamed("models.A", "models.B"), renamed("models.A.size", "models.A.width")], [removed("models.B.width")],
         [("models.A", "models.B"), ("models.A.size", "")]),
        ([renamed("client.a.x", "client.a.y"), renamed("client.a.x(old)", "client.a.x(new)")],
         [renamed("client.a.y(new)", "client.a.y(newer)")],
         [("client.a.x", "client.a.y"), ("client.a.x(old)", "client.a.y(newer)")]),
        ([renamed("models.A", "models.B"), renamed("models.B", "models.A")],
         [removed("models.A.size"), removed("models.B.width")],
         [("models.A", "models.B"), ("models.B", "models.A"), ("models.B.size", ""), ("models.A.width", "")]),
        ([renamed("client.a", "client.b"), renamed("client.a.x", "client.b.x")], [removed("client.b.x(size)")],
         [("client.a", "client.b"), ("client.a.x", "client.b.x"), ("client.a.x(size)", "")]),
    ],
    ids=["twice", "then removed", "a field", "a renamed field", "an argument", "swapped", "a resource"],
)  # fmt: skip
def test_names_are_followed_over_releases(tmp_path, first, second, expected) -> None:
    kinds = KINDS | {"field-removed": {"level": "breaking", "wire": True, "reason": "It is gone.", "advice": "No."}}
    listed = [
        {"version": "0.2.0", "since": "0.1.0", "changes": first},
        {"version": "0.3.0", "since": "0.2.0", "changes": second},
    ]
    path = write(tmp_path, kinds=kinds, releases=listed)

    assert [(change.subject, change.new_name) for change in changes_since("0.1.0", path)] == expected
    assert [change.subject for change in changes_since("0.2.0", path)] == [entry["subject"] for entry in second]
