# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `DeploymentType`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class DeploymentType(OpenStrEnum):
    """How an instance is spread: on one machine, on several machines, or distributed by roles. DIST is what the list
    of deployments and Terraform's provider have.
    """

    SINGLE = "SINGLE"
    MULTI = "MULTI"
    DIST = "DIST"


DeploymentTypeValue: TypeAlias = Literal["SINGLE", "MULTI", "DIST"]
"""Value of a listed member of `DeploymentType`, which arguments accept as well."""
