"""Install the wheel in empty environments and try what it has."""

import sys
from dataclasses import dataclass
from pathlib import Path

from .building import Distributions
from .failure import CheckFailed, run

PROGRAM = """
import asyncio, warnings
warnings.simplefilter("error")
from importlib.metadata import version
import aiomodelarts
from aiomodelarts.testing import FakeModelArts

async def main():
    async with FakeModelArts().client() as client:
        images = await client.images.list(type="BUILD_IN")
        notebook = await client.notebooks.create(
            name="flowers", flavor="modelarts.vm.cpu.2u", image_id=images.data[0].id,
            volume={"category": "EVS", "ownership": "MANAGED", "capacity": 5},
        )
        print((await client.notebooks.wait(notebook.id)).status)

assert aiomodelarts.__version__ == version("aiomodelarts")
asyncio.run(main())
"""


@dataclass(frozen=True)
class Installation:
    """Environment with an installed wheel.

    Args:
        python: Its Python.
        folder: Its folder.
    """

    python: Path
    folder: Path


def new_environment(python: str, folder: Path, *, with_pip: bool = False) -> Installation:
    """Create an empty environment.

    Args:
        python: Program of the version of Python.
        folder: Folder of the environment.
        with_pip: Whether it has pip, which takes seconds to install.
    """
    run([python, "-m", "venv", *([] if with_pip else ["--without-pip"]), folder], f"{python}: venv")
    return Installation(folder / "bin" / "python", folder)


def install(made: Installation, *requirements: str | Path) -> None:
    """Install in an environment with the pip of this process.

    Args:
        made: The environment.
        requirements: What to install.
    """
    command = [sys.executable, "-m", "pip", "--python", made.python, "install", "--quiet", "--no-compile"]
    run([*command, *requirements], f"{made.folder.name}: pip install {' '.join(map(str, requirements))}")


def check_installation(built: Distributions, python: str, folder: Path) -> Installation:
    """Install the wheel with a version of Python, and call the fake, the command line and the pytest plugin.

    Args:
        built: The distributions.
        python: Program of the version.
        folder: Folder of the new environment.

    Raises:
        CheckFailed: Something does not work.
    """
    made = new_environment(python, folder)
    install(made, built.wheel)
    run([made.python, "-W", "error", "-c", "import aiomodelarts"], f"{python}: import", folder=folder)
    install(made, f"{built.wheel}[cli,testing]", "pytest")
    run([sys.executable, "-m", "pip", "--python", made.python, "check"], f"{python}: pip check")
    printed = run([made.python, "-c", PROGRAM], f"{python}: first calls", folder=folder).strip()
    if printed != "RUNNING":
        raise CheckFailed(f"{python}: the first calls printed {printed!r}, not 'RUNNING'")
    printed = run([folder / "bin" / "modelarts", "--version"], f"{python}: modelarts --version", folder=folder)
    if built.version not in printed:
        raise CheckFailed(f"{python}: `modelarts --version` printed {printed.strip()!r}, not {built.version}")
    run([folder / "bin" / "modelarts", "notebooks", "create", "--help"], f"{python}: help", folder=folder)
    run([made.python, "-m", "aiomodelarts", "changes", "--from", "0.1.0"], f"{python}: changes", accepted=(1,))
    (folder / "share").mkdir(exist_ok=True)
    plugin = run([made.python, "-m", "pytest", "--fixtures", "--rootdir", folder, folder / "share"], "pytest")
    if "modelarts_fake" not in plugin:
        raise CheckFailed(f"{python}: pytest does not find the fixtures of the package")
    return made
