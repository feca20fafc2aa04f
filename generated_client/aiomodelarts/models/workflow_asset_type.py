# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `WorkflowAssetType`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class WorkflowAssetType(OpenStrEnum):
    """Kind of an asset: an algorithm, an algorithm of the newer kind, or a model."""

    ALGORITHM = "algorithm"
    ALGORITHM2 = "algorithm2"
    MODEL = "model"


WorkflowAssetTypeValue: TypeAlias = Literal["algorithm", "algorithm2", "model"]
"""Value of a listed member of `WorkflowAssetType`, which arguments accept as well."""
