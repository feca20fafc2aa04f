"""Install the distributions by name, as from a package index, without a network."""

import shutil
import sys
from pathlib import Path

from .building import Distributions
from .failure import run
from .installation import Installation, install, new_environment
from .new_user import make_first_call, served


def install_published(root: Path, built: Distributions, python: str, folder: Path) -> tuple[Installation, Installation]:
    """Install `aiomodelarts` in an environment and `aiomodelarts[testing]` in another, and call one from the other.

    Args:
        root: The checkout.
        built: The distributions.
        python: Program of the version of Python, which is that of this process.
        folder: Folder of the environments and of the wheels of dependencies.

    Returns:
        The environment with the client alone, and that with the fake.

    Raises:
        CheckFailed: Something does not work.
    """
    wheels = folder / "wheels"
    wheels.mkdir()
    extra = [f"{built.wheel}[testing]", built.testing_wheel]
    run([sys.executable, "-m", "pip", "download", "--quiet", "--dest", wheels, *extra], "download dependencies")
    for wheel in (built.wheel, built.testing_wheel):
        shutil.copy(wheel, wheels)
    client, testing = (new_environment(python, folder / f"published-{name}") for name in ("client", "testing"))
    local = ["--no-index", "--find-links", wheels]
    install(client, *local, "aiomodelarts")
    install(testing, *local, "aiomodelarts[testing]")
    with served(testing) as variables:
        make_first_call((root / "README.md").read_text(encoding="utf-8"), client, variables)
    return client, testing
