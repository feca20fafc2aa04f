"""Which version follows from the changes."""

import re
from collections.abc import Iterable

from .change_kinds import Level


def next_version(present: str, levels: Iterable[Level]) -> str:
    """The next version by the rules of semantic versioning.

    Below 1.0 what breaks raises the second number and all else the third; the version stays where nothing changed.

    Args:
        present: The present version; what follows the three numbers is dropped.
        levels: The levels of all changes.

    Raises:
        ValueError: The present version is none.
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
    """Whether a version is at least the proposed one."""
    return _numbers(version) >= _numbers(proposed)


def _numbers(version: str) -> tuple[int, int, int]:
    found = re.match(r"v?(\d+)\.(\d+)\.(\d+)", version)
    if found is None:
        raise ValueError(f"{version!r} is no version such as 0.1.0")
    return int(found[1]), int(found[2]), int(found[3])
