# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `DeploymentImageSource`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class DeploymentImageSource(OpenStrEnum):
    """Where an image comes from: the Software Repository for Containers (SWR), or the images of ModelArts."""

    SWR = "SWR"
    IMAGE = "IMAGE"


DeploymentImageSourceValue: TypeAlias = Literal["SWR", "IMAGE"]
"""Value of a listed member of `DeploymentImageSource`, which arguments accept as well."""
