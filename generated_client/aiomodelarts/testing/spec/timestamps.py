"""Timestamps as strings."""

from __future__ import annotations

from datetime import UTC, datetime


def timestamp(seconds: float) -> str:
    """Format a time in seconds since 1970 as UTC, such as `2024-07-01T08:30:00Z`."""
    return datetime.fromtimestamp(seconds, UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def offset_timestamp(seconds: float) -> str:
    """Format a time in seconds since 1970 with its UTC offset, such as `2024-07-01T08:30:00.000000+00:00`."""
    return datetime.fromtimestamp(seconds, UTC).isoformat(timespec="microseconds")
