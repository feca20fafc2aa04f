"""`new-resource` lays out the files of a resource in a temporary copy of the project, which then works."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.__main__ import main
from generator.new_resource.names import names_of
from generator.spec.bundle import bundle
from tests.cases import for_each
from tests.generator.conftest import ROOT, WORKSHOP

FOLDERS = ("spec", "generator", "generated_client", "tests", "docs")
PARTS = ("spec", "generated_client/aiomodelarts/testing", "tests/contract/scenarios")
TESTS = (
    "all_pagers", "all_waiters", "fake_contract", "fake_greenhouse_trials", "fake_missing", "fake_waiters", "find",
    "operation_examples",
)  # fmt: skip
TEXT = "Grows plants under glass in the background, and says which seeds did not sprout."
UNIQUE = {"RUNNING": "BLOOMING", "maxLength: 64": "maxLength: 61"}


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the project."""
    folder = tmp_path_factory.mktemp("project")
    for name in FOLDERS:
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("pyproject.toml", "README.md"):
        shutil.copy(ROOT / name, folder)
    return folder


def copy_parts(folder: Path, spec: Path = ROOT / "spec") -> None:
    """Copy what `new-resource` reads, with another spec if it is given."""
    for part in PARTS:
        source = spec if part == "spec" else ROOT / part
        shutil.copytree(source, folder / part, ignore=shutil.ignore_patterns("__pycache__"))


@pytest.fixture
def parts(tmp_path: Path) -> Path:
    """A copy of the parts of the project."""
    copy_parts(tmp_path)
    return tmp_path


@pytest.fixture
def small_parts(tmp_path: Path) -> Path:
    """A copy of the parts of the project with a small spec."""
    copy_parts(tmp_path, WORKSHOP)
    return tmp_path


def files_of(project: Path, resource: str) -> Iterator[Path]:
    """The files that a layout has written or changed."""
    package = project / "generated_client/aiomodelarts/testing"
    yield from (project / "spec" / f"{resource}.yaml", project / "spec/openapi.yaml")
    yield from (package / f"behaviour/{resource}.py", package / "conformance/life_cycles.yaml")
    yield from (
        project / f"tests/contract/scenarios/{resource}.py",
        project / f"tests/contract/test_fake_{resource}.py",
        project / f"docs/examples/{resource}.py",
    )


def run(project: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    paths = os.pathsep.join(map(str, (project / "generated_client", project)))
    # Otherwise, each process would compile all modules of the project. The tests change no file without its length.
    environment = {**os.environ, "PYTHONPATH": paths, "PYTHONPYCACHEPREFIX": str(project / ".byte-code")}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    return subprocess.run(
        [sys.executable, "-m", *arguments], cwd=project, env=environment, capture_output=True, text=True, check=False
    )


@pytest.mark.timeout(240)  # it generates the client several times
def test_laid_out_resource_guides_and_then_works(project: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["new-resource", "greenhouse_trials", "--root", str(project)]) == 0
    printed = capsys.readouterr().out
    written = list(files_of(project, "greenhouse_trials"))
    assert sorted(printed.split("\n\n")[0].splitlines()) == sorted(str(path.relative_to(project)) for path in written)

    assert main(["lint", "--spec", str(project / "spec")]) == 1
    findings = [line for line in capsys.readouterr().err.splitlines() if line.startswith("spec/")]
    assert len(findings) == 11
    assert all(finding.endswith("is still to be filled in") for finding in findings)
    for path in written:
        text = path.read_text(encoding="utf-8")
        for old, new in UNIQUE.items() if "greenhouse" in path.name else ():
            text = text.replace(old, new)
        if path.suffix == ".yaml":
            text = text.replace("'FILL IN: the page of this operation in the API reference.'", "a_folder/a_page.rst")
            parts = text.split("'FILL IN: ")
            text = parts[0] + "".join(f"'{TEXT}'{part.partition(chr(39))[2]}" for part in parts[1:])
            text = text.replace(
                "ready: [RUNNING]\n      failed: [CREATE_FAILED]", "ready: [BLOOMING]\n      failed: [CREATE_FAILED]"
            )
        path.write_text(text, encoding="utf-8")
    assert main(["lint", "--spec", str(project / "spec")]) == 0
    done = run(project, "generator", "generate", "--no-lint")
    assert done.returncode == 0, done.stderr
    ruff = run(project, "ruff", "check", "--no-cache", *map(str, (path for path in written if path.suffix == ".py")))
    assert ruff.returncode == 0, ruff.stdout

    tests = (
        *(f"tests/contract/test_{name}.py" for name in TESTS),
        "-k",
        "greenhouse_trial or GreenhouseTrial",
        "-q",
        "-p",
        "no:cacheprovider",
    )
    first = run(project, "pytest", *tests, "--maxfail=1")
    assert first.returncode in (1, 2)
    message = (
        "scenarios/greenhouse_trials.py: replace FILL IN by the documented error code of a call with an unknown ID"
    )
    assert message in first.stdout
    for path in written:
        text = path.read_text(encoding="utf-8")
        path.write_text(text.replace('"FILL IN"', '"ModelArts.50095001"'), encoding="utf-8")
    second = run(project, "pytest", *tests)
    assert second.returncode == 0, second.stdout
    assert int(second.stdout.rsplit("\n", 2)[-2].split()[0]) > 25


@for_each(
    ("name", "reason"),
    [
        ("Greenhouses", "lower-case words with underscores"),
        ("green-houses", "lower-case words with underscores"),
        ("../greenhouses", "lower-case words with underscores"),
        ("greenhouses\n", "lower-case words with underscores"),
        ("_greenhouses", "lower-case words with underscores"),
        ("", "lower-case words with underscores"),
        ("grünhäuser", "lower-case words with underscores"),
        ("notebooks", "spec/notebooks.yaml exists"),
        ("openapi", "spec/openapi.yaml exists"),
        ("batch_replies", "behaviour/batch_replies.py exists"),
        ("registry", "tests/contract/scenarios/registry.py exists"),
    ],
)
def test_refused_names(name: str, reason: str, parts: Path, capsys: pytest.CaptureFixture[str]) -> None:
    check_refusal(parts, name, reason, capsys)


# Lint of the small spec finds these names too, and is much faster.
@for_each(
    ("name", "reason"),
    [
        ("classes", "the schema Class is a keyword of Python in lower case"),
        ("options", "the tag options can't be an attribute of the client"),
        ("album", "the component schemas/Album is also defined"),
    ],
)
def test_names_that_lint_refuses(name: str, reason: str, small_parts: Path, capsys: pytest.CaptureFixture[str]) -> None:
    check_refusal(small_parts, name, reason, capsys)


def check_refusal(tmp_path: Path, name: str, reason: str, capsys: pytest.CaptureFixture[str]) -> None:
    before = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    assert main(["new-resource", name, "--root", str(tmp_path)]) == 2
    assert reason in capsys.readouterr().err
    assert {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()} == before


def test_root_without_a_project(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["new-resource", "greenhouses", "--root", str(tmp_path)]) == 2
    assert "pass the folder of the project with --root" in capsys.readouterr().err


def test_two_layouts_do_not_clash(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    copy_parts(tmp_path, WORKSHOP)
    for name in ("orchards", "zen_gardens_v2"):
        assert main(["new-resource", name, "--root", str(tmp_path)]) == 0
    tags = [tag["name"] for tag in bundle(tmp_path / "spec")["tags"]]
    for name in ("orchards", "zen_gardens_v2"):
        index = tags.index(name)
        assert max(tags[:index]) < name
        assert all(tag > name for tag in tags[index + 1 : index + 2])
    assert {"orchards", "zen_gardens_v2"} <= set(tags)
    capsys.readouterr()
    assert main(["lint", "--spec", str(tmp_path / "spec")]) == 1
    findings = [line for line in capsys.readouterr().err.splitlines() if line.startswith("spec/")]
    assert len(findings) == 22
    assert all(finding.endswith("is still to be filled in") for finding in findings)


@pytest.mark.parametrize(
    ("resource", "singular", "schema", "article"),
    [
        ("plant_trials", "plant_trial", "PlantTrial", "a"),
        ("policies", "policy", "Policy", "a"),
        ("orders", "order", "Order", "an"),
        ("services_v2", "service_v2", "ServiceV2", "a"),
        ("batches", "batch", "Batch", "a"),
        ("nexus", "nexus", "Nexus", "a"),
        ("storage", "storage", "Storage", "a"),
    ],
)
def test_names(resource: str, singular: str, schema: str, article: str) -> None:
    names = names_of(resource)
    assert (names.singular, names.schema, names.article) == (singular, schema, article)
