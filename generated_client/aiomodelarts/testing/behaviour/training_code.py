"""Code of training jobs: a folder in OBS and the file in it that is run."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..spec.replies import INVALID, Fault

SCHEME = "obs:/"


def check_boot_file(settings: Mapping[str, Any], folder: str = "code_dir", file: str = "boot_file") -> None:
    """Check that the boot file is in the code folder, if the settings have both.

    Args:
        settings: Settings of a request.
        folder: Name of the setting with the code folder.
        file: Name of the setting with the boot file.

    Raises:
        Fault: The boot file is beside or above the folder, or is a folder.
    """
    if not settings.get(folder) or not settings.get(file):
        return
    outer, inner = path_parts(settings[folder]), path_parts(settings[file])
    above = ".." in inner or inner[: len(outer)] != outer
    if above or len(inner) == len(outer) or settings[file].endswith("/"):
        raise Fault(400, INVALID, f"{file} must be a file in {folder}, {settings[folder]:.200}.")


def path_parts(path: str) -> list[str]:
    """Return the bucket, folders and file in a path; `obs://bucket/code` is the same as `/bucket/code`."""
    return [part for part in path.removeprefix(SCHEME).split("/") if part not in ("", ".")]
