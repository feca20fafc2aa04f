"""Tests that `make demo` installs few distributions, and that `generate --no-lint` needs no others."""

import os
import re
import subprocess
import sys
import tomllib
from importlib import metadata
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from generator.render.generation import TARGETS

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "generated_client" / "aiomodelarts"
LEFT_OUT = [
    "basedpyright", "datamodel_code_generator", "docutils", "griffe", "jsonschema", "openapi_python_client",
    "openapi_spec_validator", "pydantic", "pytest", "typer",
]  # fmt: skip
LARGEST = 35


def needed_distributions() -> set[str]:
    """Return the distributions that the pip commands of the demo install, and pip itself."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    groups, extras = project["dependency-groups"], project["project"]["optional-dependencies"]
    waiting = [Requirement(text) for text in [*groups["rendering"], *extras["cli"], *extras["testing"]]]
    waiting += [Requirement(text) for text in project["project"]["dependencies"]]
    found = {"aiomodelarts", "pip", "setuptools"}
    while waiting:
        requirement = waiting.pop()
        name = canonicalize_name(requirement.name)
        if name in found:
            continue
        found.add(name)
        for text in metadata.requires(name) or []:
            child = Requirement(text)
            wanted = [{"extra": extra} for extra in ("", *requirement.extras)]
            if child.marker is None or any(child.marker.evaluate(extra) for extra in wanted):
                waiting.append(child)
    return found


def test_it_installs_few_distributions() -> None:
    assert len(needed_distributions()) <= LARGEST


def test_the_makefile_installs_these_groups() -> None:
    recipe = re.search(r"^\$\(DEMO\)/\.installed:.*?\n\n", (ROOT / "Makefile").read_text(encoding="utf-8"), re.M | re.S)

    assert recipe is not None
    found = re.findall(r"--(no-deps|group \S+|editable \S+)", recipe[0])
    assert found == ["group rendering", "editable '.[cli,testing]'"]


def test_it_generates_the_same_code_without_the_other_packages(tmp_path: Path) -> None:
    absent, package = tmp_path / "absent", tmp_path / "package"
    absent.mkdir()
    package.mkdir()
    for name in LEFT_OUT:
        (absent / f"{name}.py").write_text(f"raise ModuleNotFoundError('No module named {name!r}')\n")

    done = subprocess.run(
        [sys.executable, "-m", "generator", "generate", "--no-lint", "--package", str(package)],
        env={**os.environ, "PYTHONPATH": str(absent)},
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=50,
        check=False,
    )

    assert (done.returncode, done.stderr) == (0, "")
    for target in TARGETS:
        fresh, present = package / target, PACKAGE / target
        names = [path.relative_to(fresh) for path in fresh.rglob("*.py")] if fresh.is_dir() else [Path()]
        assert names
        assert [name for name in names if (fresh / name).read_bytes() != (present / name).read_bytes()] == []
