"""Build the distributions and check them: `python -m package_checks`.

Prints a line for each step with its duration, and exits with status 1 at the first check that fails. The folder `dist/`
then has both wheels, the sdist, the software bills of materials and the list of licences.
"""

import argparse
import shutil
import sys
import tempfile
import time
from collections.abc import Generator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path

from .building import build_twice
from .contents import check_parts, check_sdist, check_testing_wheel, check_wheel
from .failure import CheckFailed
from .installation import check_installation, check_uninstalling
from .interpreters import interpreters
from .materials import Environments, write_materials
from .metadata import check_metadata
from .new_user import follow_readme
from .published import install_published
from .unpacked_sources import check_sources

ROOT = Path(__file__).resolve().parents[1]


def main() -> int:
    """Run all steps. Returns the exit status."""
    parser = argparse.ArgumentParser(prog="python -m package_checks", description="Build and check the distributions.")
    parser.add_argument("--output", type=Path, default=ROOT / "dist", help="folder of the results (default: dist)")
    parser.add_argument(
        "--development",
        type=Path,
        default=ROOT / ".venv" / "bin" / "python",
        help="Python of the development environment, which tests the sdist (default: .venv/bin/python)",
    )
    options = parser.parse_args()
    try:
        with tempfile.TemporaryDirectory(prefix="aiomodelarts-package-") as folder:
            check(Path(folder), options.output, options.development.absolute())  # links to the program lead elsewhere
    except CheckFailed as failure:
        sys.stderr.write(f"{failure}\n")
        return 1
    return 0


def check(folder: Path, output: Path, development: Path) -> None:
    """Build the distributions, check them, and copy them to a folder.

    Args:
        folder: Empty folder for builds and environments.
        output: Folder of the results, which is replaced.
        development: Python of the development environment.

    Raises:
        CheckFailed: A check failed.
    """
    with step("build twice, with other times and permissions"):
        built = build_twice(ROOT, folder)
    with step("metadata and contents"):
        check_metadata(built)
        report(check_wheel(built.wheel, folder / "unpacked"))
        report(check_testing_wheel(built.testing_wheel, folder / "unpacked"))
        check_parts(built)
        check_sdist(ROOT, built.sdist)
    with ThreadPoolExecutor(2) as pool:
        tested = pool.submit(check_sources, built, development)
        found = interpreters()
        with step(f"install and try with Python {', '.join(found)}"):
            tried = [
                pool.submit(check_installation, built, python, folder / f"python-{name}")
                for name, python in found.items()
            ]
            made = [one.result() for one in tried]
        with step("follow the README in an empty environment, and install by name without an index"):
            followed = pool.submit(follow_readme, ROOT, built, made[0])
            client, testing = install_published(ROOT, built, str(made[0].python), folder)
            followed.result()
        with step("uninstall each of the two"):
            check_uninstalling(built, made[0])
        with step("the sdist generates the client and passes its tests"):
            tested.result()
    with step("bill of materials and licences"):
        results = write_materials(built, Environments(client, testing, made[0]), folder)
    shutil.rmtree(output, ignore_errors=True)
    output.mkdir(parents=True)
    for path in (*built.published, *results):
        shutil.copy(path, output)
        report([f"{output.name}/{path.name}: {path.stat().st_size:,} bytes"])


@contextmanager
def step(name: str) -> Generator[None]:
    """Print the name of a step and its duration."""
    started = time.monotonic()
    sys.stdout.write(f"{name} ...\n")
    sys.stdout.flush()
    yield
    sys.stdout.write(f"  {time.monotonic() - started:.1f} s\n")
    sys.stdout.flush()


def report(lines: list[str]) -> None:
    """Print lines of a step."""
    sys.stdout.writelines(f"  {line}\n" for line in lines)


if __name__ == "__main__":
    sys.exit(main())
