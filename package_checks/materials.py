"""Write the software bill of materials and the licences of all dependencies."""

import json
import re
import sys
from pathlib import Path
from typing import Any

from .building import Distributions
from .failure import CheckFailed, run
from .installation import Installation, install, new_environment

# Licences that the Apache License 2.0 can be combined with, as SPDX expressions and as older metadata name them.
_ACCEPTED = re.compile(r"\b(apache|bsd|isc|mit|mpl|psf|python software foundation|mozilla public)\b", re.IGNORECASE)
# Part of each environment, or installed for its test.
_TOOLS = frozenset({"aiomodelarts", "iniconfig", "packaging", "pip", "pluggy", "pytest", "setuptools"})
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


def write_materials(built: Distributions, installation: Installation, folder: Path) -> list[Path]:
    """Write a CycloneDX document of the run-time dependencies, and the licences of these and of the extras.

    Args:
        built: The distributions.
        installation: An environment with the extras `cli` and `testing`.
        folder: Folder of the results.

    Returns:
        The written files.

    Raises:
        CheckFailed: A licence is missing or not accepted.
    """
    runtime = new_environment(str(installation.python), folder / "runtime")
    install(runtime, built.wheel)
    python = runtime.python
    bill = folder / f"aiomodelarts-{built.version}.cdx.json"
    command = [sys.executable, "-m", "cyclonedx_py", "environment", "--output-reproducible", "--mc-type", "library"]
    run([*command, "--pyproject", built.source / "pyproject.toml", "-o", bill, python], "bill of materials")
    content = json.loads(bill.read_bytes())
    _check_bill(content)
    content["metadata"]["component"]["version"] = built.version  # which pyproject.toml does not have
    bill.write_text(json.dumps(content, indent=1) + "\n", encoding="utf-8")
    licences = folder / f"aiomodelarts-{built.version}-licences.md"
    licences.write_text(_table(_licences(python), _licences(installation.python)), encoding="utf-8")
    return [bill, licences]


def _check_bill(bill: dict[str, Any]) -> None:
    names = {component["name"] for component in bill.get("components", ())}
    missing = {"aiohttp", "attrs", "httpx", "orjson", "yarl"} - names
    if missing:
        raise CheckFailed(f"the bill of materials lacks {', '.join(sorted(missing))}")


def _licences(python: Path) -> dict[str, tuple[str, str]]:
    """Return version and licence of each installed distribution, by name."""
    found = json.loads(run([python, "-c", _PROGRAM], "licences"))
    return {name: (version, licence) for name, version, licence in found if name.lower() not in _TOOLS}


def is_accepted(licence: str) -> bool:
    """Return whether a licence can be combined with that of this package: each part of it, or one of alternatives."""
    parts = re.split(r" AND ", licence.replace("(", "").replace(")", ""))
    return all(any(_ACCEPTED.search(one) and "GPL" not in one for one in part.split(" OR ")) for part in parts)


def _table(runtime: dict[str, tuple[str, str]], extras: dict[str, tuple[str, str]]) -> str:
    refused = [f"{name} ({licence or 'none'})" for name, (_, licence) in extras.items() if not is_accepted(licence)]
    if refused:
        raise CheckFailed(f"licences to check by hand, then to accept in package_checks/materials.py: {refused}")
    lines = [
        f"| {name} | {version} | {licence} | {'run time' if name in runtime else 'extra cli or testing'} |"
        for name, (version, licence) in sorted(extras.items(), key=lambda item: item[0].lower())
    ]
    head = ["# Licences of dependencies", "", "| distribution | version | licence | needed for |", "|---|---|---|---|"]
    return "\n".join([*head, *lines, ""])
