"""Derive the next version number from the changes."""

import re
from collections.abc import Iterable

from .change_kinds import Level


def next_version(present: str, levels: Iterable[Level]) -> str:
    """Return the next version number by semantic versioning.

    Below 1.0.0, breaking changes raise the minor version and all others the patch version. Without changes, the version
    stays the same.

    Args:
        present: Present version, such as 0.1.0. A suffix after the three numbers is dropped if there are changes.
        levels: Levels of all changes.

    Raises:
        ValueError: The present version is not of the form 0.1.0.
    """
    found = set(levels)
    major, minor, patch = _numbers(present)
    if not found:
        return present
    if Level.BREAKING in found:
        return f"{major + 1}.0.0" if major else f"0.{minor + 1}.0"
    if Level.COMPATIBLE in found and major:
        return f"{major}.{minor + 1}.0"
    return f"{major}.{minor}.{patch + 1}"


def is_enough(version: str, proposed: str) -> bool:
    """Return whether a version is at least the proposed one. A suffix after the three numbers is ignored.

    Raises:
        ValueError: One of them is not of the form 0.1.0.
    """
    return _numbers(version) >= _numbers(proposed)


def _numbers(version: str) -> tuple[int, int, int]:
    found = re.match(r"v?(\d+)\.(\d+)\.(\d+)", version)
    if found is None:
        raise ValueError(f"{version!r} is not a version number such as 0.1.0")
    return int(found[1]), int(found[2]), int(found[3])
