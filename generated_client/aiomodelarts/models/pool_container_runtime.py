# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `PoolContainerRuntime`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class PoolContainerRuntime(OpenStrEnum):
    """Container runtime of a node."""

    DOCKER = "docker"
    CONTAINERD = "containerd"


PoolContainerRuntimeValue: TypeAlias = Literal["docker", "containerd"]
"""Value of a listed member of `PoolContainerRuntime`, which arguments accept as well."""
