"""Check size and contents of the distributions."""

import tarfile
import zipfile
from collections.abc import Mapping
from email import message_from_bytes
from email.message import Message
from pathlib import Path

from .building import Distributions, sources
from .failure import CheckFailed

BLOCK = 4096
# Reasons and measurements are in docs/decisions/0064-weight-of-the-package.md and 0073-two-distributions.md.
LARGEST_WHEEL = 1_500_000
LARGEST_TESTING_WHEEL = 1_000_000
LARGEST_INSTALLATION = 12_000_000
MOST_FILES = 1_200
DEPENDENCIES = {"aiohttp", "attrs", "httpx", "orjson", "yarl"}
# Folders and modules whose files may be in the wheel of aiomodelarts-testing.
TESTING = ("aiomodelarts/testing/", "aiomodelarts/upgrade_check/", "pytest_aiomodelarts.py")
# Only git reads them.
NOT_IN_SDIST = (".gitignore", ".gitattributes")


def check_wheel(wheel: Path, folder: Path) -> list[str]:
    """Check that the wheel of aiomodelarts has only the package, few dependencies, and is small.

    Args:
        wheel: The wheel.
        folder: Where to unpack it.

    Returns:
        Lines for the reader: the sizes.

    Raises:
        CheckFailed: It is too large, or has files or dependencies that it should not have.
    """
    names = _unpacked(wheel, folder, ("aiomodelarts/",))
    if "aiomodelarts/py.typed" not in names:
        raise CheckFailed("the wheel lacks aiomodelarts/py.typed, so type checkers ignore its types")
    found = {one.partition("<")[0] for one in requirements(wheel) if "extra ==" not in one}
    if found != DEPENDENCIES:
        raise CheckFailed(f"the dependencies at run time are {sorted(found)}, not {sorted(DEPENDENCIES)}")
    return _sizes({"wheel": (wheel.stat().st_size, LARGEST_WHEEL)}, wheel)


def check_testing_wheel(wheel: Path, folder: Path) -> list[str]:
    """Check that the wheel of aiomodelarts-testing has only its files, and is small.

    Args:
        wheel: The wheel.
        folder: Where to unpack it, beside the wheel of aiomodelarts. Both together must be small.

    Returns:
        Lines for the reader: the sizes.

    Raises:
        CheckFailed: It is too large, or has files that it should not have, or that aiomodelarts has.
    """
    names = _unpacked(wheel, folder, TESTING)
    sizes = {
        "testing wheel": (wheel.stat().st_size, LARGEST_TESTING_WHEEL),
        "both installed, in blocks of 4 KiB": (on_disk(folder), LARGEST_INSTALLATION),
        "files of both": (sum(path.is_file() for path in folder.rglob("*")), MOST_FILES),
    }
    if not any(name.startswith("aiomodelarts/testing/") for name in names):
        raise CheckFailed("the testing wheel lacks aiomodelarts/testing/")
    return _sizes(sizes, wheel)


def check_parts(built: Distributions) -> None:
    """Check that the two wheels are the complete one in two parts, and require each other in the same version.

    Raises:
        CheckFailed: A file is missing, or the requirements are wrong.
    """
    client, testing, complete = (
        {name for name in _names(wheel) if ".dist-info/" not in name}
        for wheel in (built.wheel, built.testing_wheel, built.complete_wheel)
    )
    differing = sorted((client | testing) ^ complete)
    if differing:
        raise CheckFailed(f"files of the two wheels and of the complete wheel differ: {', '.join(differing[:5])}")
    extra = f"aiomodelarts-testing=={built.version}; extra == 'testing'"
    wrong = [
        *([] if extra in requirements(built.wheel) else [f"the wheel does not require {extra}"]),
        *(
            ["the testing wheel does not require the same version of aiomodelarts"]
            if f"aiomodelarts=={built.version}" not in requirements(built.testing_wheel)
            else []
        ),
        *(
            ["the complete wheel requires aiomodelarts-testing, whose files it has"]
            if any("aiomodelarts" in one for one in requirements(built.complete_wheel))
            else []
        ),
    ]
    if wrong:
        raise CheckFailed("; ".join(wrong))


def requirements(wheel: Path) -> list[str]:
    """Return the requirements in the metadata of a wheel."""
    return [str(one) for one in metadata(wheel).get_all("Requires-Dist", [])]


def metadata(wheel: Path) -> Message:
    """Return the metadata of a wheel."""
    with zipfile.ZipFile(wheel) as archive:
        [name] = [one for one in archive.namelist() if one.endswith(".dist-info/METADATA")]
        return message_from_bytes(archive.read(name))


def _names(wheel: Path) -> list[str]:
    with zipfile.ZipFile(wheel) as archive:
        return archive.namelist()


def _unpacked(wheel: Path, folder: Path, wanted: tuple[str, ...]) -> list[str]:
    """Unpack a wheel, and return its names, which must begin with one of the wanted ones."""
    names = _names(wheel)
    stray = [name for name in names if not _belongs(name, wanted)]
    if stray:
        raise CheckFailed(f"{wheel.name} has files that don't belong there: {', '.join(stray[:5])}")
    there = [name for name in names if (folder / name).exists()]
    if there:
        raise CheckFailed(f"{wheel.name} has files of the other wheel: {', '.join(there[:5])}")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder)  # noqa: S202 - we have built it
    return names


def _sizes(sizes: Mapping[str, tuple[int, int]], wheel: Path) -> list[str]:
    too_large = [f"{name}: {size:,} of {most:,}" for name, (size, most) in sizes.items() if size > most]
    if too_large:
        largest = ", ".join(f"{name} {size:,}" for name, size in largest_parts(wheel)[:8])
        raise CheckFailed(f"too large: {'; '.join(too_large)}. Largest parts of {wheel.name}: {largest}")
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


def _belongs(name: str, wanted: tuple[str, ...]) -> bool:
    known = name.startswith(wanted) or ".dist-info/" in name
    return known and "__pycache__" not in name and not name.endswith((".pyc", ".orig", ".rej"))
