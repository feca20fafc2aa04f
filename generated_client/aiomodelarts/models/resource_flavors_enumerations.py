# Generated from spec/ by `make generate`; do not edit.
"""Enumerations of `resource_flavors`."""

from __future__ import annotations

from ..core.codec.enumerations import OpenStrEnum


class ResourceFlavorBootType(OpenStrEnum):
    """Boot disk type of a physical node: a local disk or a cloud disk."""

    LOCAL_DISK = "LocalDisk"
    VOLUME = "Volume"


class ResourceFlavorCpuArch(OpenStrEnum):
    """Processor architecture of a node."""

    X86 = "x86"
    ARM64 = "arm64"


class ResourceFlavorSaleState(OpenStrEnum):
    """Sale state: normal is available, soldout is not."""

    NORMAL = "normal"
    SOLDOUT = "soldout"
