"""Build wheels and sdist twice, under different conditions. Both builds must give the same bytes."""

import hashlib
import os
import shutil
import subprocess
import sys
import tarfile
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from .failure import SEPARATE, CheckFailed, run

# 2020-02-02. Any fixed time gives the same bytes; a release may set SOURCE_DATE_EPOCH to the time of its commit.
_EPOCH = "1580601600"


@dataclass(frozen=True)
class Distributions:
    """Built distributions.

    Args:
        wheel: The wheel of `aiomodelarts`, as it is published.
        testing_wheel: The wheel of `aiomodelarts-testing`.
        complete_wheel: The wheel that a checkout or the source distribution gives, which contains both.
        sdist: The source distribution of both.
        source: The unpacked source distribution.
        version: Version of all.
    """

    wheel: Path
    testing_wheel: Path
    complete_wheel: Path
    sdist: Path
    source: Path
    version: str

    @property
    def published(self) -> tuple[Path, Path, Path]:
        """The distributions that a release publishes."""
        return self.wheel, self.testing_wheel, self.sdist


def build_twice(root: Path, folder: Path) -> Distributions:
    """Build from two copies of the checkout: the source distribution, and all wheels from that.

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
    with ThreadPoolExecutor(2) as pool:
        other = pool.submit(_build, second, folder / "built-second", umask=0o077)
        built = _build(first, folder / "built-first", umask=0o022)
        compare(_files(built), _files(other.result()))
    return built


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


def _build(copy: Path, output: Path, *, umask: int) -> Distributions:
    sdist = _built("--sdist", copy, output, umask=umask)
    with tarfile.open(sdist) as archive:
        archive.extractall(output / "source", filter="data")
    [source] = (output / "source").iterdir()
    # From the source distribution, which shows that it is complete.
    wheel = _built("--wheel", source, output, umask=umask, more={SEPARATE: "1"})
    testing = _built("--wheel", source / "testing_distribution", output / "testing", umask=umask)
    complete = _built("--wheel", source, output / "complete", umask=umask)
    return Distributions(wheel, testing, complete, sdist, source, wheel.name.split("-")[1])


def _built(kind: str, source: Path, output: Path, *, umask: int, more: Mapping[str, str] | None = None) -> Path:
    command = [sys.executable, "-m", "build", "--no-isolation", kind, "--outdir", output, source]
    run(command, f"build {kind}", more={"SOURCE_DATE_EPOCH": _EPOCH, **(more or {})}, umask=umask)
    [path] = output.glob("*.whl" if kind == "--wheel" else "*.tar.gz")
    return path


def _files(built: Distributions) -> list[Path]:
    return [*built.published, built.complete_wheel]


def compare(one: list[Path], two: list[Path]) -> None:
    """Check that two builds have the same names and bytes.

    Args:
        one: Files of the first build.
        two: The same files of the second build, in the same order.

    Raises:
        CheckFailed: They differ.
    """
    pairs = zip(one, two, strict=True)
    differing = [left.name for left, right in pairs if (left.name, _hash(left)) != (right.name, _hash(right))]
    if differing:
        raise CheckFailed(f"two builds differ: {', '.join(differing)}; compare them with diffoscope")


def _hash(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()
