# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `NodeRedeploymentType`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class NodeRedeploymentType(OpenStrEnum):
    """Mode of a redeployment. HARD resets the node and deletes all data on its disks."""

    SOFT = "SOFT"
    HARD = "HARD"


NodeRedeploymentTypeValue: TypeAlias = Literal["SOFT", "HARD"]
"""Value of a listed member of `NodeRedeploymentType`, which arguments accept as well."""
