"""Build wheel and sdist twice, under different conditions. Both builds must give the same bytes."""

import hashlib
import os
import shutil
import subprocess
import sys
import tarfile
from dataclasses import dataclass
from pathlib import Path

from .failure import CheckFailed, run

# 2020-02-02. Any fixed time gives the same bytes; a release may set SOURCE_DATE_EPOCH to the time of its commit.
_EPOCH = "1580601600"


@dataclass(frozen=True)
class Distributions:
    """Built distributions.

    Args:
        wheel: The wheel.
        sdist: The source distribution.
        source: The unpacked source distribution.
        version: Version of both.
    """

    wheel: Path
    sdist: Path
    source: Path
    version: str


def build_twice(root: Path, folder: Path) -> Distributions:
    """Build from two copies of the checkout, and the second wheel from the sdist.

    The copies differ in folder, times of files and permissions, and each build in the umask.

    Args:
        root: The checkout.
        folder: Folder of copies and results.

    Raises:
        CheckFailed: A build failed, or the results differ.
    """
    first, second = folder / "first", folder / "second" / "elsewhere"
    copy_sources(root, first)
    copy_sources(root, second)
    for path in sorted(second.rglob("*"), reverse=True):
        path.chmod(0o700 if path.is_dir() or os.access(path, os.X_OK) else 0o600)
        os.utime(path, (1_000_000_000, 1_000_000_000))
    one = _build(first, folder / "built-first", umask=0o022)
    two = _build(second, folder / "built-second", umask=0o077)
    compare(one, two)
    sdist = next(path for path in one if path.suffix == ".gz")
    with tarfile.open(sdist) as archive:
        archive.extractall(folder / "source", filter="data")
    [source] = (folder / "source").iterdir()
    wheel = next(path for path in one if path.suffix == ".whl")
    return Distributions(wheel, sdist, source, wheel.name.split("-")[1])


def copy_sources(root: Path, target: Path) -> None:
    """Copy the files of a checkout."""
    for name in sources(root):
        path = target / name
        path.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(root / name, path)


def sources(root: Path) -> list[str]:
    """Return the names of the files of a checkout that git tracks or would track, sorted.

    Raises:
        CheckFailed: The folder is not a checkout.
    """
    command = ["git", "-C", str(root), "ls-files", "--cached", "--others", "--exclude-standard", "-z"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise CheckFailed(f"{root} is not a git checkout; run this command in one: {done.stderr.strip()}")
    return sorted(name for name in done.stdout.split("\0") if name and (root / name).is_file())


def _build(source: Path, output: Path, *, umask: int) -> list[Path]:
    # By default, `build` makes the wheel from the sdist, which shows that the sdist is complete.
    command = [sys.executable, "-m", "build", "--no-isolation", "--outdir", output, source]
    run(command, "build", more={"SOURCE_DATE_EPOCH": _EPOCH}, umask=umask)
    return sorted(output.iterdir())


def compare(one: list[Path], two: list[Path]) -> None:
    """Check that two builds have the same bytes.

    Raises:
        CheckFailed: They differ.
    """
    hashes = [{path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in built} for built in (one, two)]
    differing = [name for name in hashes[0] if hashes[0][name] != hashes[1].get(name)]
    if differing:
        raise CheckFailed(f"two builds differ: {', '.join(differing)}; compare them with diffoscope")
