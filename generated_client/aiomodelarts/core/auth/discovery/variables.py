"""Environment variables for the region and the project, and functions to read variables."""

from __future__ import annotations

from collections.abc import Mapping

from .text_files import trimmed

REGION = ("OS_REGION_NAME", "OS_REGION", "HW_REGION_NAME")
PROJECT_ID = ("OS_PROJECT_ID", "OS_TENANT_ID", "HW_PROJECT_ID", "HUAWEICLOUD_SDK_PROJECT_ID")


def first(variables: Mapping[str, str], names: tuple[str, ...]) -> str | None:
    """Return the value of the first variable that is set and not empty, without trailing line breaks, or None."""
    return next((text for name in names if (text := trimmed(variables.get(name, "")))), None)


def first_name(variables: Mapping[str, str], names: tuple[str, ...]) -> str | None:
    """Return the name of the first variable that is set and not empty, or None."""
    return next((name for name in names if trimmed(variables.get(name, ""))), None)
