"""`changes.json`, which the package ships, has the changes between the last release and the present spec."""

from __future__ import annotations

import io
import json
import shutil
import subprocess
import tarfile
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest

from aiomodelarts.core.version import VERSION
from generator.changelog.compare_documents import compare_documents
from generator.changelog.release_changes import LEFT_OUT, NAME, change_as_json, kinds_as_json
from generator.command_line import PACKAGE, ROOT
from generator.spec.bundle import bundle

# Revisions of versions that have no tag, as in CONTRIBUTING.md.
REVISIONS = {"0.1.0": "f491dd7^"}
REMEDY = "run: python -m generator changelog --record {revision} spec"


@pytest.fixture(scope="module")
def recorded() -> dict[str, Any]:
    """Return the shipped file."""
    return json.loads((PACKAGE / NAME).read_bytes())


def revision_of(release: dict[str, Any]) -> str:
    """Return the revision of the version that a release is compared with."""
    return REVISIONS.get(release["since"], f"v{release['since']}")


def earlier_spec(revision: str, folder: Path) -> dict[str, Any]:
    """Return the bundle of the spec of a revision. The folder gets its files."""
    command = [shutil.which("git") or "git", "-C", str(ROOT), "archive", revision, "spec"]
    try:
        archive = subprocess.run(command, capture_output=True, check=True).stdout
    except (OSError, subprocess.CalledProcessError):
        pytest.skip(f"no git history with the revision {revision}")
    with tarfile.open(fileobj=io.BytesIO(archive)) as opened:
        opened.extractall(folder, filter="data")
    return bundle(folder / "spec")


def lines(entries: Iterable[dict[str, Any]]) -> set[str]:
    return {json.dumps(entry, sort_keys=True) for entry in entries}


def test_changes_of_the_spec_since_the_last_release_are_recorded(recorded, whole_spec, tmp_path) -> None:
    """The names of handwritten code take 15 seconds to compare, and are left out."""
    last = recorded["releases"][-1]
    if last["since"] != VERSION:
        pytest.skip(f"{last['version']} is released; later changes are recorded at the next release")
    revision = revision_of(last)
    found = compare_documents(earlier_spec(revision, tmp_path), whole_spec)

    now = lines(change_as_json(change) for change in found if change.kind not in LEFT_OUT)
    of_spec = (entry for entry in last["changes"] if not entry["kind"].startswith("python-"))

    missing, obsolete = sorted(now - lines(last["changes"])), sorted(lines(of_spec) - now)
    assert (missing[:5], obsolete[:5]) == ([], []), REMEDY.format(revision=revision)


def test_recorded_kinds_have_the_present_level_reason_and_advice(recorded) -> None:
    kinds = recorded["kinds"]

    assert kinds == kinds_as_json(set(kinds)), REMEDY.format(revision=revision_of(recorded["releases"][-1]))
