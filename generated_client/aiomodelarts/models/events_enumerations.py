# Generated from spec/ by `make generate`; do not edit.
"""Enumerations of `events`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class EventType(OpenStrEnum):
    """Type of an event: normal, or a warning of a possible fault."""

    NORMAL = "Normal"
    WARNING = "Warning"


EventTypeValue: TypeAlias = Literal["Normal", "Warning"]
"""Value of a listed member of `EventType`, which arguments accept as well."""
