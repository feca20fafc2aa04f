# Generated from spec/ by `make generate`; do not edit.
"""Enumerations of `node_configuration`."""

from __future__ import annotations

from ..core.codec.enumerations import OpenStrEnum


class NodeCacheMode(OpenStrEnum):
    """Whether the caches of a node are cleared regularly."""

    ENABLE = "enable"
    DISABLE = "disable"


class NodeConfigDiskType(OpenStrEnum):
    """Type of the disk for containers: a cloud disk (evs) or a local SSD (ssd)."""

    EVS = "evs"
    SSD = "ssd"


class NodeCpuMode(OpenStrEnum):
    """Whether containers are bound to CPU cores (static) or not (none)."""

    STATIC = "static"
    NONE = "none"


class NodeHugePageMode(OpenStrEnum):
    """Use of huge memory pages: always, never, or as programs request (madvise)."""

    ALWAYS = "always"
    MADVISE = "madvise"
    NEVER = "never"
