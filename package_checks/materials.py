"""Write the software bill of materials and the licences of all dependencies."""

import json
import re
import sys
import tomllib
from collections.abc import Set
from dataclasses import dataclass
from pathlib import Path

from .building import Distributions
from .contents import DEPENDENCIES as RUNTIME
from .failure import CheckFailed, run
from .installation import Installation

# Version and licence of distributions, by name.
Licences = dict[str, tuple[str, str]]

# Licences that the Apache License 2.0 can be combined with, as SPDX expressions and as older metadata name them.
_ACCEPTED = re.compile(r"\b(apache|bsd|isc|mit|mpl|psf|python software foundation|mozilla public)\b", re.IGNORECASE)
# Part of each environment, or installed for its test.
_TOOLS = frozenset(
    {"aiomodelarts", "aiomodelarts-testing", "iniconfig", "packaging", "pip", "pluggy", "pytest", "setuptools"}
)
_PROGRAM = """
import importlib.metadata, json
found = []
for one in importlib.metadata.distributions():
    data = one.metadata
    named = [line.rpartition(" :: ")[2] for line in data.get_all("Classifier") or () if line.startswith("License ::")]
    first = (data.get("License") or "").strip().splitlines()[:1]
    licence = data.get("License-Expression") or " AND ".join(named) or "".join(first)
    found.append([data["Name"], one.version, licence])
print(json.dumps(found))
"""


@dataclass(frozen=True)
class Environments:
    """Environments whose distributions are listed.

    Args:
        client: One with aiomodelarts.
        testing: One with aiomodelarts-testing.
        extras: One with these and the extra `cli`.
    """

    client: Installation
    testing: Installation
    extras: Installation


def write_materials(built: Distributions, environments: Environments, folder: Path) -> list[Path]:
    """Write a CycloneDX document of each distribution, and the licences of their dependencies and of the extra `cli`.

    Args:
        built: The distributions.
        environments: Environments with nothing else, besides what is in each environment.
        folder: Folder of the results.

    Returns:
        The written files.

    Raises:
        CheckFailed: A licence is missing or not accepted, or a document lacks a dependency.
    """
    client, testing = environments.client.python, environments.testing.python
    testing_project = built.source / "testing_distribution"
    bills = [
        _bill(built, built.source, client, RUNTIME, folder),
        _bill(built, testing_project, testing, RUNTIME | {"aiomodelarts", "starlette", "uvicorn"}, folder),
    ]
    licences = folder / f"aiomodelarts-{built.version}-licences.md"
    found = [_licences(python) for python in (client, testing, environments.extras.python)]
    licences.write_text(_table(*found), encoding="utf-8")
    return [*bills, licences]


def _bill(built: Distributions, project: Path, python: Path, needed: Set[str], folder: Path) -> Path:
    """Write the bill of materials of the project in a folder."""
    name = tomllib.loads((project / "pyproject.toml").read_text(encoding="utf-8"))["project"]["name"]
    bill = folder / f"{name.replace('-', '_')}-{built.version}.cdx.json"
    command = [sys.executable, "-m", "cyclonedx_py", "environment", "--output-reproducible", "--mc-type", "library"]
    run([*command, "--pyproject", project / "pyproject.toml", "-o", bill, python], f"bill of materials of {name}")
    content = json.loads(bill.read_bytes())
    missing = needed - {component["name"] for component in content.get("components", ())}
    if missing:
        raise CheckFailed(f"the bill of materials of {name} lacks {', '.join(sorted(missing))}")
    content["metadata"]["component"]["version"] = built.version  # which pyproject.toml does not have
    bill.write_text(json.dumps(content, indent=1) + "\n", encoding="utf-8")
    return bill


def _licences(python: Path) -> Licences:
    """Return version and licence of each installed distribution, by name."""
    found = json.loads(run([python, "-c", _PROGRAM], "licences"))
    return {name: (version, licence) for name, version, licence in found if name.lower() not in _TOOLS}


def is_accepted(licence: str) -> bool:
    """Return whether a licence can be combined with that of this package: each part of it, or one of alternatives."""
    parts = re.split(r" AND ", licence.replace("(", "").replace(")", ""))
    return all(any(_ACCEPTED.search(one) and "GPL" not in one for one in part.split(" OR ")) for part in parts)


def _table(client: Licences, testing: Licences, extras: Licences) -> str:
    found = {**testing, **extras, **client}
    refused = [f"{name} ({licence or 'none'})" for name, (_, licence) in found.items() if not is_accepted(licence)]
    if refused:
        raise CheckFailed(f"licences to check by hand, then to accept in package_checks/materials.py: {refused}")
    lines = []
    for name, (version, licence) in sorted(found.items(), key=lambda item: item[0].lower()):
        needed = "aiomodelarts" if name in client else "aiomodelarts-testing" if name in testing else "extra cli"
        lines.append(f"| {name} | {version} | {licence} | {needed} |")
    head = ["# Licences of dependencies", "", "| distribution | version | licence | needed for |", "|---|---|---|---|"]
    return "\n".join([*head, *lines, ""])
