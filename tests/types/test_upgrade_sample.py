"""Type errors of the sample application in `tests/upgrade` are among what `changes` finds."""

from __future__ import annotations

from pathlib import Path

import pytest

from aiomodelarts.__main__ import main
from aiomodelarts.upgrade_check.type_checker import checker_command, new_type_errors
from aiomodelarts.upgrade_check.versions import PACKAGE_FOLDER, declarations_of
from tests.upgrade.checked_code import checked, marks_found

GARDEN = Path(__file__).resolve().parents[1] / "upgrade" / "garden"
# The annotation of a variable says what the list contains; only a type checker follows it.
ONLY_TYPE_CHECKER = ("labeling.py", 22)

pytestmark = pytest.mark.timeout(300)


def test_type_errors_of_the_new_version_are_in_found_lines():
    command, archive = checker_command(), declarations_of("0.1.0")
    assert command is not None
    assert archive is not None

    errors = new_type_errors(command, sorted(GARDEN.glob("*.py")), archive.read_bytes(), PACKAGE_FOLDER)

    lines = {(Path(error.path).name, error.line) for error in errors}
    found = {(Path(file).name, line) for file, line in marks_found(checked(GARDEN))}
    assert lines - found == {ONLY_TYPE_CHECKER}
    assert len(lines) >= 18


def test_type_errors_become_sure_findings(capsys, tmp_path):
    (tmp_path / "app.py").write_text(
        "from aiomodelarts import ModelArts\n"
        "from aiomodelarts.models import IntelligentTask\n"
        "async def f(client: ModelArts) -> list[IntelligentTask]:\n"
        "    found: list[IntelligentTask] = []\n"
        "    async for task in client.intelligent_tasks.list('d'):\n"
        "        found.append(task)\n"
        "    return found\n"
    )

    assert main(["changes", "--from", "0.1.0", "--code", str(tmp_path)]) == 1

    lines = capsys.readouterr().out.splitlines()
    assert lines[0].startswith(f"{tmp_path}/app.py:5:23: breaking (possible): `client.intelligent_tasks.list` yields")
    assert lines[1].startswith(f"{tmp_path}/app.py:6:22: breaking (sure): fails type checking: Argument of type")
    assert len(lines) == 3
