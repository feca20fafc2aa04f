"""Type checkers accept members, listed values and, for open enumerations, any string; they refuse misspelt values."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from .conftest import PACKAGE

ACCEPTED = """\
    await client.notebooks.list(sort_dir="ASC", status="RUNNING")
    await client.notebooks.list(sort_dir=models.UpperSortOrder.ASC, status=models.NotebookStatus.RUNNING)
    await client.notebooks.list(sort_dir=order, status=text)
    await client.notebooks.list(sort_dir=models.UpperSortOrder(text), status=models.NotebookStatus("NEW"))
    await client.notebooks.list(sort_dir=None, status="HIBERNATING")
    await client.services.update("s-1", status="running")
    await client.notebooks.create(
        name="a", image_id="b", flavor="c", volume={"category": "EVS", "ownership": "MANAGED", "capacity": 5}
    )
    await client.notebooks.create(name="a", image_id="b", flavor="c", volume={
        "category": models.NotebookVolumeCategory.EVS, "ownership": models.NotebookOwnership("MINE")})
    models.NotebookVolumeInput(category="EVS", ownership=models.NotebookOwnership.MANAGED)
    await client.datasets.create(
        dataset_name="a", dataset_type=7, data_sources=[], work_path="/b/", work_path_type=0)
    for key in ("create_time", "dataset_name"):
        await client.datasets.list(sort_by=key)
    if notebook.status == "RUNNING" or notebook.status in ("STOPPED", "ERROR") or notebook.status.lower() == text:
        await client.notebooks.list(status=notebook.status)
    members: dict[models.NotebookStatus, int] = {models.NotebookStatus(text): 1}
    numbers: list[int] = [models.DatasetType(7), models.DatasetType.TEXT_CLASSIFICATION]
    print(members, numbers)
"""

REFUSED = """\
    await client.notebooks.list(sort_dir="UP")
    await client.notebooks.list(sort_dir=text)
    await client.notebooks.list(sort_dir=models.SortOrder.ASC)
    await client.notebooks.list(status=5)
    await client.datasets.list(sort_by="creat_time")
    await client.services.update("s-1", status="runing")
    await client.notebooks.create(name="a", image_id="b", volume={"category": "EVX", "ownership": "MANAGED"})
    models.NotebookVolumeInput(category="EVX", ownership="MANAGED")
    await client.acceptance_tasks.update("d-1", "t-1", locale="x", action=9)
    value: models.SortOrderValue = "aasc"
    print(value)
"""

HEAD = """\
from aiomodelarts import ModelArts, models


async def use(client: ModelArts, notebook: models.Notebook, text: str, order: models.UpperSortOrderValue) -> None:
"""


@pytest.fixture(scope="module")
def flagged(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[int]]:
    """Return the lines of both bodies that basedpyright reports as errors, by the names of the files."""
    pytest.importorskip("basedpyright", reason="the development group is not installed")
    folder = tmp_path_factory.mktemp("programs")
    for name, body in {"accepted": ACCEPTED, "refused": REFUSED}.items():
        (folder / f"{name}.py").write_text(HEAD + body, encoding="utf-8")
    config = {"extraPaths": [str(PACKAGE.parent)], "pythonVersion": "3.11", "typeCheckingMode": "strict"}
    (folder / "pyrightconfig.json").write_text(json.dumps(config), encoding="utf-8")
    command = [sys.executable, "-m", "basedpyright", "--outputjson", "--project", str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    output = json.loads(done.stdout)
    assert output["summary"]["filesAnalyzed"] == 2
    offset, found = HEAD.count("\n"), dict[str, set[int]]()
    for one in output["generalDiagnostics"]:
        if one["severity"] == "error":
            found.setdefault(Path(one["file"]).stem, set()).add(one["range"]["start"]["line"] - offset)
    return {name: sorted(lines) for name, lines in found.items()}


def test_accepted(flagged: dict[str, list[int]]) -> None:
    assert flagged.get("accepted") is None


def test_refused(flagged: dict[str, list[int]]) -> None:
    lines = REFUSED.splitlines()

    assert flagged["refused"] == list(range(len(lines) - 1))
