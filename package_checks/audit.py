"""Look up known vulnerabilities of the dependencies: `python -m package_checks.audit`.

The run-time dependencies and those of the extras are resolved to their newest releases. Exits with status 1 if one has
a known vulnerability, and with status 2 if the look-up failed, for example without a network. A distribution that the
database does not know counts as failed, because pip-audit by itself would report success.
"""

import json
import subprocess
import sys
import tomllib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

PYPROJECT = Path(__file__).resolve().parents[1] / "pyproject.toml"
VULNERABLE = 1
FAILED = 2
SECONDS = 600


def requirements(pyproject: Path) -> list[str]:
    """Return the run-time dependencies and those of all extras, sorted."""
    project = tomllib.loads(pyproject.read_text(encoding="utf-8"))["project"]
    extras = project["optional-dependencies"].values()
    return sorted({*project["dependencies"], *(one for extra in extras for one in extra)})


def judged(dependencies: Iterable[Mapping[str, Any]]) -> tuple[int, list[str]]:
    """Return the exit status and the lines to print.

    Args:
        dependencies: The dependencies in the JSON report of pip-audit.
    """
    skipped = [str(one["skip_reason"]) for one in dependencies if "skip_reason" in one]
    found = [(one, entry) for one in dependencies for entry in one.get("vulns", ())]
    if found:
        return VULNERABLE, [
            f"{one['name']} {one['version']}: {entry['id']}, fixed in {', '.join(entry['fix_versions']) or 'none'}"
            for one, entry in found
        ]
    if skipped:
        return FAILED, [
            f"{len(skipped)} distributions could not be looked up. First reason: {skipped[0]}",
            "The result is unknown. The audit needs the database of PyPI: run it where the network reaches it.",
        ]
    return 0, [f"no known vulnerability in {len(list(dependencies))} distributions"]


def main() -> int:
    """Run pip-audit. Returns the exit status."""
    command = [sys.executable, "-m", "pip_audit", "--format", "json", "--progress-spinner", "off"]
    try:
        done = subprocess.run(
            [*command, "--requirement", "/dev/stdin"],
            input="\n".join(requirements(PYPROJECT)),
            capture_output=True,
            text=True,
            timeout=SECONDS,
            check=False,
        )
    except subprocess.TimeoutExpired:
        sys.stderr.write(f"The look-up failed: no result after {SECONDS} s. It needs the network.\n")
        return FAILED
    try:
        status, lines = judged(json.loads(done.stdout)["dependencies"])
    except ValueError:  # no report
        reason = "\n".join(done.stderr.strip().splitlines()[-3:])
        status, lines = FAILED, [f"The look-up failed. It needs the network. pip-audit says: {reason}"]
    (sys.stderr if status else sys.stdout).writelines(f"{line}\n" for line in lines)
    return status


if __name__ == "__main__":
    sys.exit(main())
