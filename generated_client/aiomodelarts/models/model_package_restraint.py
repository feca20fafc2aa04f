# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ModelPackageRestraint`."""

from ..core.model import OpenStrEnum


class ModelPackageRestraint(OpenStrEnum):
    """Whether exactly a version is meant, or that or any newer, or that or any older."""

    EXACT = "EXACT"
    ATLEAST = "ATLEAST"
    ATMOST = "ATMOST"
