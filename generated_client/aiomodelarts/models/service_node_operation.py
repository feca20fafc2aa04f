# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ServiceNodeOperation`."""

from ..core.codec.enumerations import OpenStrEnum


class ServiceNodeOperation(OpenStrEnum):
    """Operation of an update on an edge node."""

    DEPLOY = "deploy"
    DELETE = "delete"
