"""Metadata, workflows and documentation of the package agree. `make package` tests the builds."""

import re
import subprocess
import tomllib
from pathlib import Path
from typing import Any

import orjson
import pytest
import yaml

from aiomodelarts.core.version import VERSION
from package_checks.audit import judged, requirements
from package_checks.contents import BLOCK, DEPENDENCIES, LARGEST_INSTALLATION, on_disk
from package_checks.interpreters import SUPPORTED
from package_checks.materials import is_accepted, missing_components
from package_checks.new_user import first_program, install_commands
from package_checks.unpacked_sources import TESTS

ROOT = Path(__file__).resolve().parents[2]
PYPROJECT: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
PROJECT: dict[str, Any] = PYPROJECT["project"]
COMPATIBILITY = (ROOT / "docs" / "compatibility.md").read_text(encoding="utf-8")
WORKFLOWS = {path.name: path.read_text(encoding="utf-8") for path in sorted(ROOT.glob(".github/workflows/*.yml"))}


def rows(text: str, heading: str) -> list[list[str]]:
    """Return the cells of the table below a heading, without its head."""
    section = text.partition(f"## {heading}\n")[2].partition("\n## ")[0]
    lines = [line for line in section.splitlines() if line.startswith("| ")][1:]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]


class TestMetadata:
    def test_five_dependencies_with_upper_bounds(self) -> None:
        names = {re.split(r"[<>=]", one)[0] for one in PROJECT["dependencies"]}
        everything = requirements(ROOT / "pyproject.toml")

        assert names == DEPENDENCIES == {cells[0] for cells in rows(COMPATIBILITY, "Dependencies")}
        assert len(PROJECT["dependencies"]) == 5
        assert [one for one in everything if not re.fullmatch(r"[\w-]+(\[\w+\])?>=[\d.]+,<\d+(\.\d+)?", one)] == []

    def test_licences_are_accepted(self) -> None:
        assert PROJECT["license"] == "Apache-2.0"
        assert [cells for cells in rows(COMPATIBILITY, "Dependencies") if not is_accepted(cells[2])] == []

    def test_versions_of_python_agree(self) -> None:
        named = [one.rpartition(" :: ")[2] for one in PROJECT["classifiers"] if ":: Python :: 3." in one]
        matrix = yaml.safe_load(WORKFLOWS["test.yml"])["jobs"]["tests"]["strategy"]["matrix"]["python"]

        assert named == matrix == list(SUPPORTED) == [cells[0] for cells in rows(COMPATIBILITY, "Python")]
        assert PROJECT["requires-python"] == f">={SUPPORTED[0]}"

    def test_the_tests_of_the_sdist_exist(self) -> None:
        assert [name for name in TESTS if not (ROOT / name).is_file()] == []

    def test_both_distributions_have_the_same_conditions(self) -> None:
        folder = ROOT / "testing_distribution"
        testing = tomllib.loads((folder / "pyproject.toml").read_text(encoding="utf-8"))
        keys = ("requires-python", "license", "license-files")

        assert testing["project"]["name"] == "aiomodelarts-testing"
        assert {key: testing["project"][key] for key in keys} == {key: PROJECT[key] for key in keys}
        assert testing["build-system"] == PYPROJECT["build-system"]
        assert testing["tool"]["hatch"]["version"]["pattern"] == PYPROJECT["tool"]["hatch"]["version"]["pattern"]
        assert (folder / "LICENSE").read_bytes() == (ROOT / "LICENSE").read_bytes()

    def test_files_of_the_client_in_folders_of_the_other_distribution_exist(self) -> None:
        parts = PYPROJECT["tool"]["hatch"]["build"]["hooks"]["custom"]
        excluded = PYPROJECT["tool"]["hatch"]["build"]["targets"]["wheel"]["exclude"]

        assert {f"/generated_client/{folder}/" for folder in parts["testing-folders"]} < set(excluded)
        assert [name for name in parts["client-files"] if not (ROOT / "generated_client" / name).is_file()] == []

    def test_the_package_stays_light(self) -> None:
        """A first look at what `make package` measures. In wheels, two JSON files lose their indentation."""
        saved = 0
        for name in ("changes.json", "openapi.json"):
            raw = (ROOT / "generated_client" / "aiomodelarts" / name).read_bytes()
            saved += len(raw) // BLOCK * BLOCK - len(orjson.dumps(orjson.loads(raw)))
        assert on_disk(ROOT / "generated_client") - saved < LARGEST_INSTALLATION


class TestWorkflows:
    def test_actions_are_pinned_to_commits(self) -> None:
        used = {line.strip() for text in WORKFLOWS.values() for line in re.findall(r"uses: (.+)", text)}
        actions = [line.partition("@")[0] for line in used]

        assert len(used) >= 6
        assert [line for line in used if not re.fullmatch(r"[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", line)] == []
        assert len(actions) == len(set(actions)), "an action is used at two commits"

    def test_jobs_ask_for_their_permissions(self) -> None:
        for name, text in WORKFLOWS.items():
            workflow = yaml.safe_load(text)
            assert workflow["permissions"] == {}, name
            assert all("permissions" in job and "timeout-minutes" in job for job in workflow["jobs"].values()), name

    def test_commands_are_targets_of_the_makefile(self) -> None:
        makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
        hooks = yaml.safe_load((ROOT / ".pre-commit-config.yaml").read_text(encoding="utf-8"))["repos"]
        called = {target for text in WORKFLOWS.values() for target in re.findall(r"run: make ([\w-]+)", text)}

        assert called >= {"ci", "test", "test-lowest", "package", "audit", "docs"}
        assert [name for name in called if not re.search(rf"^{name}:", makefile, re.M)] == []
        assert {hook["language"] for repository in hooks for hook in repository["hooks"]} == {"system"}

    def test_release_compares_the_tag_with_the_version(self) -> None:
        [command] = re.findall(r"version=\"\$\((sed .+)\)\"", WORKFLOWS["release.yml"])
        shown = subprocess.run(command, shell=True, capture_output=True, text=True, check=True, cwd=ROOT).stdout  # noqa: S602

        assert shown.strip() == VERSION


class TestReadme:
    def test_install_commands_and_first_program(self) -> None:
        readme = (ROOT / "README.md").read_text(encoding="utf-8")

        assert install_commands(readme)[:2] == ["pip install .", "pip install '.[testing]'"]
        assert "asyncio.run(main())" in first_program(readme)
        assert install_commands("# Nothing\n") == []
        assert first_program("```python\n1\n```\n") == ""


@pytest.mark.parametrize(
    ("licence", "accepted"),
    [
        ("MIT", True),
        ("MPL-2.0 AND (Apache-2.0 OR MIT)", True),
        ("Mozilla Public License 2.0 (MPL 2.0)", True),
        ("LGPL-2.1-only OR MIT", True),
        ("MIT AND GPL-2.0-only", False),
        ("GPL-3.0-only", False),
        ("Discard", False),
        ("", False),
    ],
)
def test_accepted_licences(licence: str, accepted: bool) -> None:
    assert is_accepted(licence) is accepted


def test_bill_of_materials_names_what_the_distribution_itself_depends_on() -> None:
    components = [{"bom-ref": "1", "name": "Jinja2"}, {"bom-ref": "2", "name": "jsonschema_rs"}]
    bill = {
        "metadata": {"component": {"bom-ref": "root"}},
        "components": components,
        "dependencies": [{"ref": "root", "dependsOn": ["1"]}, {"ref": "1", "dependsOn": ["2"]}],
    }

    assert missing_components(bill, ["jinja2<4,>=3.1.4", "rich>=13; extra == 'cli'"]) == []
    assert missing_components(bill, ["aiomodelarts==0.1.0", "jsonschema-rs<0.61,>=0.48"]) == [
        "aiomodelarts", "jsonschema-rs",
    ]  # fmt: skip
    assert missing_components({**bill, "dependencies": []}, ["jinja2"]) == ["jinja2"]


CLEAN = {"name": "yarl", "version": "1.25.1", "vulns": []}
SKIPPED = {"name": "attrs", "skip_reason": "not found"}
KNOWN = {"name": "idna", "version": "1.0", "vulns": [{"id": "PYSEC-1", "fix_versions": ["1.1"]}]}


class TestAudit:
    def test_no_vulnerability(self) -> None:
        assert judged([CLEAN]) == (0, ["no known vulnerability in 1 distributions"])

    def test_vulnerability(self) -> None:
        assert judged([SKIPPED, KNOWN]) == (1, ["idna 1.0: PYSEC-1, fixed in 1.1"])

    def test_what_could_not_be_looked_up_is_no_success(self) -> None:
        status, lines = judged([CLEAN, SKIPPED])

        assert status == 2
        assert "1 distributions could not be looked up" in lines[0]
