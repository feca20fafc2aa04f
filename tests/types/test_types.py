"""Type checkers accept the programs of this project and of users, and refuse mistakes. `make types` runs this."""

from pathlib import Path

import pytest

from tests.types.checkers import CHECKERS, Finding
from tests.types.programs import ROOT, collect

pytestmark = pytest.mark.timeout(400)  # mypy without a cache, on a busy machine

MISTAKES = "tests/types/checked/mistakes.py"
MARK = "# wrong"


@pytest.fixture(scope="module")
def programs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("programs").resolve()
    collect(folder)
    return folder


@pytest.fixture(scope="module", params=CHECKERS)
def findings(request: pytest.FixtureRequest, programs: Path) -> list[Finding]:
    return CHECKERS[request.param](programs)


def test_programs_are_accepted(findings: list[Finding]) -> None:
    unexpected = [f"{one.file}:{one.line}: {one.message}" for one in findings if one.file != MISTAKES]
    assert unexpected == []


def test_mistakes_are_refused(findings: list[Finding]) -> None:
    lines = (ROOT / MISTAKES).read_text(encoding="utf-8").splitlines()
    wrong = {number: line for number, line in enumerate(lines, start=1) if line.endswith(MARK)}
    refused = {one.line: lines[one.line - 1] for one in findings if one.file == MISTAKES}
    assert len(wrong) >= 60
    assert refused == wrong


def test_all_kinds_of_programs_are_checked(programs: Path) -> None:
    for name in (
        *("pages/README_0.py", "pages/README.py", "pages/docs_models.py", "docs/examples/notebooks.py"),
        "docstrings/aiomodelarts_modelarts_py_54.py",
        *("examples/quickstart.py", "tests/natural/sweep.py"),
    ):
        assert (programs / name).is_file(), name
    assert list((programs / "examples" / "flower_shop").rglob("*.py"))
