# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ServiceTaskSortKey`."""

from ..core.codec.enumerations import OpenStrEnum


class ServiceTaskSortKey(OpenStrEnum):
    """Field by which service tasks can be sorted."""

    NAME = "name"
    CREATED_AT = "created_at"
    UPDATED_AT = "updated_at"
