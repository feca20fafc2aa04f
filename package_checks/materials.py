"""Write the software bill of materials and the licences of all dependencies."""

import json
import re
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .building import Distributions
from .contents import metadata, requirements
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
    bills = [_bill(built.wheel, client, folder), _bill(built.testing_wheel, testing, folder)]
    licences = folder / f"aiomodelarts-{built.version}-licences.md"
    found = [_licences(python) for python in (client, testing, environments.extras.python)]
    licences.write_text(_table(*found), encoding="utf-8")
    return [*bills, licences]


def _bill(wheel: Path, python: Path, folder: Path) -> Path:
    """Write the bill of materials of a wheel and the distributions in an environment."""
    name, version, _ = wheel.name.split("-", 2)
    project = folder / f"{name}.toml"
    project.write_text(project_table(wheel), encoding="utf-8")
    bill = folder / f"{name}-{version}.cdx.json"
    command = [sys.executable, "-m", "cyclonedx_py", "environment", "--output-reproducible", "--mc-type", "library"]
    run([*command, "--pyproject", project, "-o", bill, python], f"bill of materials of {name}")
    missing = missing_components(json.loads(bill.read_bytes()), requirements(wheel))
    if missing:
        raise CheckFailed(f"the bill of materials of {name} lacks {', '.join(missing)}")
    return bill


def project_table(wheel: Path) -> str:
    """Return the metadata of a wheel as pyproject.toml has it, with the values that are dynamic there."""
    fields = metadata(wheel)
    keys = {"name": "Name", "version": "Version", "description": "Summary", "license": "License-Expression"}
    values = {key: fields[field] for key, field in keys.items()}
    values["dependencies"] = [one for one in requirements(wheel) if "extra ==" not in one]
    return "\n".join(["[project]", *(f"{key} = {json.dumps(value)}" for key, value in values.items()), ""])


def missing_components(bill: Mapping[str, Any], required: Sequence[str]) -> list[str]:
    """Return the names of required distributions that the described one does not depend on in a bill of materials."""
    described = bill["metadata"]["component"]["bom-ref"]
    names = {component["bom-ref"]: component["name"] for component in bill.get("components", ())}
    found = [one.get("dependsOn", ()) for one in bill.get("dependencies", ()) if one["ref"] == described]
    there = {_normal(names.get(ref, ref)) for refs in found for ref in refs}
    wanted = {_normal(re.split(r"[<>=!~ ;\[]", one, maxsplit=1)[0]) for one in required if "extra ==" not in one}
    return sorted(wanted - there)


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


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
