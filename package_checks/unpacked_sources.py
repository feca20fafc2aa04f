"""Generate the client and run tests in the unpacked sdist."""

from pathlib import Path

from .building import Distributions
from .failure import run

# A few files of each kind that need no other environment: unit, generator, contract, documentation.
TESTS = (
    "tests/unit/test_models.py",
    "tests/unit/test_changes.py",
    "tests/generator/test_drift_known.py",
    "tests/contract/test_fake_notebooks.py",
    "tests/contract/test_quickstart.py",
)


def check_sources(built: Distributions, development: Path) -> None:
    """Check that the sdist has what it needs to generate the client, to run examples and to test.

    Args:
        built: The distributions, with the unpacked sdist.
        development: Python of the development environment.

    Raises:
        CheckFailed: The generated code differs, or a test failed.
    """
    more = {"PYTHONPATH": str(built.source / "generated_client"), "PYTHONDONTWRITEBYTECODE": "1"}
    folder = built.source
    run([development, "-m", "generator", "check"], "generator check in the sdist", folder=folder, more=more)
    command = [development, "-m", "pytest", "-q", "-p", "no:cacheprovider", *TESTS]
    run(command, "tests in the sdist", folder=folder, more=more)
