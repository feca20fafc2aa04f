# Generated from spec/ by `make generate`; do not edit.
"""Enumerations of `hyper_clusters`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class HyperClusterType(OpenStrEnum):
    """Type of the servers in a hyper cluster. HPS: super nodes; ECS: virtual machines."""

    HPS = "HPS"
    ECS = "ECS"


HyperClusterTypeValue: TypeAlias = Literal["HPS", "ECS"]
"""Value of a listed member of `HyperClusterType`, which arguments accept as well."""
