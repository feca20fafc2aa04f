"""Check size and contents of the distributions."""

import tarfile
import zipfile
from pathlib import Path

from .building import sources
from .failure import CheckFailed

BLOCK = 4096
# Reasons and measurements are in docs/decisions/0064-weight-of-the-package.md.
LARGEST_WHEEL = 2_500_000
LARGEST_INSTALLATION = 12_000_000
MOST_FILES = 1_200
DEPENDENCIES = {"aiohttp", "attrs", "httpx", "orjson", "yarl"}
# Only git reads them.
NOT_IN_SDIST = (".gitignore", ".gitattributes")


def check_wheel(wheel: Path, folder: Path) -> list[str]:
    """Check that a wheel has only the package, few dependencies, and is small.

    Args:
        wheel: The wheel.
        folder: Where to unpack it.

    Returns:
        Lines for the reader: the sizes.

    Raises:
        CheckFailed: It is too large, or has files or dependencies that it should not have.
    """
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
        archive.extractall(folder)  # noqa: S202 - we have built it
    stray = [name for name in names if not _belongs(name)]
    if stray:
        raise CheckFailed(f"the wheel has files that don't belong there: {', '.join(stray[:5])}")
    if "aiomodelarts/py.typed" not in names:
        raise CheckFailed("the wheel lacks aiomodelarts/py.typed, so type checkers ignore its types")
    _check_dependencies(folder)
    sizes = {
        "wheel": (wheel.stat().st_size, LARGEST_WHEEL),
        "installed, in blocks of 4 KiB": (on_disk(folder), LARGEST_INSTALLATION),
        "files": (len(names), MOST_FILES),
    }
    too_large = [f"{name}: {size:,} of {most:,}" for name, (size, most) in sizes.items() if size > most]
    if too_large:
        largest = ", ".join(f"{name} {size:,}" for name, size in largest_parts(wheel)[:8])
        raise CheckFailed(f"too large: {'; '.join(too_large)}. Largest parts of the wheel: {largest}")
    return [f"{name}: {size:,} (at most {most:,})" for name, (size, most) in sizes.items()]


def on_disk(folder: Path) -> int:
    """Return the bytes that the files of a folder take on disk, in whole blocks."""
    files = [path.stat().st_size for path in folder.rglob("*") if path.is_file() and path.suffix != ".pyc"]
    return sum(-(-size // BLOCK) * BLOCK for size in files)


def largest_parts(wheel: Path) -> list[tuple[str, int]]:
    """Return the compressed sizes of the folders and files directly below the package, the largest first."""
    found: dict[str, int] = {}
    with zipfile.ZipFile(wheel) as archive:
        for entry in archive.infolist():
            part = "/".join(entry.filename.split("/")[:2])
            found[part] = found.get(part, 0) + entry.compress_size + 76 + 2 * len(entry.filename)
    return sorted(found.items(), key=lambda item: -item[1])


def check_sdist(root: Path, sdist: Path) -> None:
    """Check that an sdist has every file of the checkout, and no other.

    Raises:
        CheckFailed: A file is missing or additional.
    """
    with tarfile.open(sdist) as archive:
        found = {one.name.split("/", 1)[1] for one in archive.getmembers() if one.isfile()}
    wanted = {name for name in sources(root) if not name.startswith(NOT_IN_SDIST)}
    missing, more = sorted(wanted - found), sorted(found - wanted - {"PKG-INFO", ".gitignore"})
    if missing or more:
        raise CheckFailed(
            f"the sdist lacks {missing[:5]} and has {more[:5]} in addition; correct .gitignore or "
            "[tool.hatch.build.targets.sdist] in pyproject.toml"
        )


def _belongs(name: str) -> bool:
    known = name.startswith("aiomodelarts/") or name == "pytest_aiomodelarts.py" or ".dist-info/" in name
    return known and "__pycache__" not in name and not name.endswith((".pyc", ".orig", ".rej"))


def _check_dependencies(folder: Path) -> None:
    [metadata] = folder.glob("*.dist-info/METADATA")
    lines = [line for line in metadata.read_text(encoding="utf-8").splitlines() if line.startswith("Requires-Dist: ")]
    names = {line.removeprefix("Requires-Dist: ").partition("<")[0] for line in lines if "extra ==" not in line}
    if names != DEPENDENCIES:
        raise CheckFailed(f"the dependencies at run time are {sorted(names)}, not {sorted(DEPENDENCIES)}")
