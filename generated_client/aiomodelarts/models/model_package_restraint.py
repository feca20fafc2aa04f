# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ModelPackageRestraint`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class ModelPackageRestraint(OpenStrEnum):
    """Version constraint of a package: the exact version (EXACT), the version or a later one (ATLEAST), or the
    version or an earlier one (ATMOST).
    """

    EXACT = "EXACT"
    ATLEAST = "ATLEAST"
    ATMOST = "ATMOST"


ModelPackageRestraintValue: TypeAlias = Literal["EXACT", "ATLEAST", "ATMOST"]
"""Value of a listed member of `ModelPackageRestraint`, which arguments accept as well."""
