"""Install the wheels in empty environments and try what they have."""

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from .building import Distributions
from .failure import CheckFailed, run

INSTALL = "pip install 'aiomodelarts[testing]'"
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
    """Environment with installed wheels.

    Args:
        python: Its Python.
        folder: Its folder.
    """

    python: Path
    folder: Path

    @property
    def command(self) -> Path:
        """The command line."""
        return self.folder / "bin" / "modelarts"

    @property
    def changes(self) -> list[str | Path]:
        """The command `changes` since the first release."""
        return [self.python, "-m", "aiomodelarts", "changes", "--from", "0.1.0"]


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
    """Install the wheels with a version of Python, and call the fake, the command line and the pytest plugin.

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
    install(made, f"{built.wheel}[cli]")
    check_without_testing(made)
    install(made, f"{built.wheel}[cli,testing]", built.testing_wheel, "pytest")
    run([sys.executable, "-m", "pip", "--python", made.python, "check"], f"{python}: pip check")
    printed = run([made.python, "-c", PROGRAM], f"{python}: first calls", folder=folder).strip()
    if printed != "RUNNING":
        raise CheckFailed(f"{python}: the first calls printed {printed!r}, not 'RUNNING'")
    printed = run([made.command, "--version"], f"{python}: modelarts --version", folder=folder)
    if built.version not in printed:
        raise CheckFailed(f"{python}: `modelarts --version` printed {printed.strip()!r}, not {built.version}")
    run([made.command, "notebooks", "create", "--help"], f"{python}: help", folder=folder)
    code = folder / "application.py"
    code.write_text("from aiomodelarts.models import ShowServiceResponse\n", encoding="utf-8")
    found = run([*made.changes, "--code", code], f"{python}: changes --code", folder=folder, accepted=(1,))
    if "models.ShowServiceResponse" not in found:
        raise CheckFailed(f"{python}: `changes --code` printed {found.strip()!r}")
    if "modelarts_fake" not in fixtures(made):
        raise CheckFailed(f"{python}: pytest does not find the fixtures of the package")
    return made


def check_without_testing(made: Installation) -> None:
    """Check that an environment without aiomodelarts-testing works, and says how to install that.

    Args:
        made: An environment with aiomodelarts and its extra `cli`.

    Raises:
        CheckFailed: Something does not work, or no message says what is missing.
    """
    listed = run([*made.changes], f"{made.folder.name}: changes", folder=made.folder, accepted=(1,))
    if "breaking: " not in listed:
        raise CheckFailed(f"{made.folder.name}: `changes` printed {listed.strip()!r} without aiomodelarts-testing")
    for command in ([made.command, "fake"], [made.command, "conform"], [*made.changes, "--code", "."]):
        name = f"`{' '.join(map(str, command[1:]))}` without aiomodelarts-testing"
        check_message(made, command, name, status=2)
    for imported in ("aiomodelarts.testing import FakeModelArts", "aiomodelarts.testing.conformance import Report"):
        check_message(made, [made.python, "-c", f"from {imported}"], f"from {imported}", status=1)


def check_message(made: Installation, command: Sequence[str | Path], name: str, *, status: int) -> None:
    """Check that a command fails and that its last line says what to install.

    Args:
        made: The environment.
        command: Program and arguments.
        name: Description for the message if the check fails.
        status: The exit status that it must have.

    Raises:
        CheckFailed: It has another exit status, or prints another line or more than one.
    """
    written = run(command, f"{made.folder.name}: {name}", folder=made.folder, accepted=(status,), errors=True)
    lines = written.splitlines() or [""]
    if "aiomodelarts-testing is missing" not in lines[-1] or INSTALL not in lines[-1] or (status == 2 and lines[1:]):
        raise CheckFailed(f"{made.folder.name}: {name} printed {written.strip()!r}, not one line with {INSTALL}")


def check_uninstalling(built: Distributions, made: Installation) -> None:
    """Uninstall each distribution alone, check the other, and install both again.

    Args:
        built: The distributions.
        made: An environment with both, the extra `cli`, and pytest.

    Raises:
        CheckFailed: The other distribution does not work.
    """
    pip = [sys.executable, "-m", "pip", "--python", made.python]
    run([*pip, "uninstall", "--yes", "--quiet", "aiomodelarts-testing"], "uninstall aiomodelarts-testing")
    check_without_testing(made)
    if "modelarts_fake" in fixtures(made):
        raise CheckFailed("pytest finds fixtures of aiomodelarts-testing after it was uninstalled")
    install(made, "--no-deps", built.testing_wheel)
    run([*pip, "uninstall", "--yes", "--quiet", "aiomodelarts"], "uninstall aiomodelarts")
    if "modelarts_fake" not in fixtures(made):
        raise CheckFailed("pytest does not find the fixtures of aiomodelarts-testing without aiomodelarts")
    install(made, "--no-deps", built.wheel)
    run([made.python, "-c", PROGRAM], "first calls after installing aiomodelarts again", folder=made.folder)


def fixtures(made: Installation) -> str:
    """Return the fixtures that pytest lists in an environment."""
    (made.folder / "share").mkdir(exist_ok=True)
    command = [made.python, "-m", "pytest", "--fixtures", "--rootdir", made.folder, made.folder / "share"]
    return run(command, "pytest --fixtures")
