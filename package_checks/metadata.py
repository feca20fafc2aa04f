"""Check the metadata and the structure of the distributions with the tools of the Python Packaging Authority."""

import runpy
import sys
from pathlib import Path

from .building import Distributions
from .failure import CheckFailed, run

# The index refuses longer ones.
LONGEST_LABEL = 32


def check_metadata(built: Distributions) -> None:
    """Run `twine check --strict` and `check-wheel-contents`, and check the addresses that a forge adds.

    Raises:
        CheckFailed: One of them found a problem.
    """
    wheels = {built.wheel: built.source, built.testing_wheel: built.source / "testing_distribution"}
    run([sys.executable, "-m", "twine", "check", "--strict", *built.published], "twine check")
    program = Path(sys.executable).with_name("check-wheel-contents")
    for wheel, folder in wheels.items():
        run([program, "--config", folder / "pyproject.toml", wheel], f"check-wheel-contents of {wheel.name}")
    _check_addresses(built.source)


def _check_addresses(source: Path) -> None:
    urls = runpy.run_path(str(source / "hatch_build.py"))["project_urls"]
    found = urls({"GITHUB_SERVER_URL": "https://forge.test/", "GITHUB_REPOSITORY": "owner/aiomodelarts"})
    labels = {"Source", "Issues", "Changelog", "Documentation", "Security policy"}
    wrong = [label for label in labels if not found.get(label, "").startswith("https://forge.test/owner/aiomodelarts")]
    long = [label for label in found if len(label) > LONGEST_LABEL]
    if wrong or long or labels & set(urls({})):
        raise CheckFailed(
            f"hatch_build.py: wrong addresses {wrong or sorted(urls({}))}, labels that are too long {long}"
        )
