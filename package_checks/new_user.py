"""Follow the README as a new user would: install in an empty environment, then make the first call to the fake."""

import re
import shlex
import subprocess
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from pathlib import Path

from .building import Distributions
from .failure import CheckFailed, environment, run
from .installation import Installation, new_environment

# What `serve` prints: export NAME=value NAME=value.
_EXPORT = re.compile(r"^export (.+)$")


def install_commands(readme: str) -> list[str]:
    """Return the `pip install` commands of the section Install, without comments."""
    section = re.search(r"^## Install\n(.*?)^## ", readme, re.M | re.S)
    lines = section[1].splitlines() if section else []
    return [line.partition("#")[0].strip() for line in lines if line.startswith("pip install ")]


def first_program(readme: str) -> str:
    """Return the first Python block, which is a whole program."""
    block = re.search(r"^```python\n(.*?)^```$", readme, re.M | re.S)
    return block[1] if block and "asyncio.run(" in block[1] else ""


def follow_readme(root: Path, built: Distributions, installation: Installation) -> None:
    """Run the commands of the README in an empty environment, with the complete wheel in place of the checkout.

    Args:
        root: The checkout.
        built: The distributions.
        installation: An environment whose version of Python is used.

    Raises:
        CheckFailed: A command failed, or the README has no commands.
    """
    readme = (root / "README.md").read_text(encoding="utf-8")
    commands = install_commands(readme)
    if not commands or not first_program(readme):
        raise CheckFailed("README.md has no `pip install` in its section Install, or does not begin with a program")
    made = new_environment(str(installation.python), installation.folder.with_name("new-user"), with_pip=True)
    for command in commands:
        words = [re.sub(r"^\.(?=\[|$)", str(built.complete_wheel), word) for word in shlex.split(command)]
        run([made.python, "-m", *words, "--quiet"], f"README.md: {command}", folder=made.folder)
    with served(made) as variables:
        make_first_call(readme, made, variables)


def make_first_call(readme: str, made: Installation, variables: Mapping[str, str]) -> None:
    """Run the first program of the README.

    Args:
        readme: The README.
        made: Environment with the client.
        variables: Variables that `serve` prints for the client.

    Raises:
        CheckFailed: The program failed, or printed something else.
    """
    (made.folder / "first_call.py").write_text(first_program(readme), encoding="utf-8")
    printed = run([made.python, "first_call.py"], "README.md: first call", folder=made.folder, more=variables)
    if "RUNNING" not in printed or "flowers" not in printed:
        raise CheckFailed(f"README.md: the first call printed {printed!r}, not a running notebook named flowers")


@contextmanager
def served(made: Installation) -> Generator[Mapping[str, str]]:
    """Serve the fake in another process, and return the variables that it prints for the client."""
    command = [str(made.python), "-m", "aiomodelarts.testing", "serve", "--port", "0", "--speed", "1000"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment(), cwd=made.folder) as process:
        try:
            yield _variables(process)
        finally:
            process.terminate()
            process.wait(30)


def _variables(process: subprocess.Popen[str]) -> dict[str, str]:
    if process.stdout is not None:
        for line in process.stdout:
            found = _EXPORT.match(line)
            if found:
                return dict(word.split("=", 1) for word in shlex.split(found[1]))
    raise CheckFailed("`python -m aiomodelarts.testing serve` ended without printing the variables")
