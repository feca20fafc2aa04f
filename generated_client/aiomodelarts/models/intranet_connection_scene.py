# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `IntranetConnectionScene`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class IntranetConnectionScene(OpenStrEnum):
    """Private network from which requests come. VPC is a VPC of the user, and POOL the network of a resource pool."""

    VPC = "VPC"
    POOL = "POOL"


IntranetConnectionSceneValue: TypeAlias = Literal["VPC", "POOL"]
"""Value of a listed member of `IntranetConnectionScene`, which arguments accept as well."""
