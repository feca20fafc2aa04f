# Generated from spec/ by `make generate`; do not edit.
"""Enumerations of `configuration`."""

from __future__ import annotations

from ..core.codec.enumerations import OpenStrEnum


class PoolLicenseScope(OpenStrEnum):
    """Whether a pool can run only training or only inference jobs (single), or both (multi)."""

    SINGLE = "single"
    MULTI = "multi"
