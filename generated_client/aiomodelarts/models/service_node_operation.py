# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ServiceNodeOperation`."""

from ..core.codec.model import OpenStrEnum


class ServiceNodeOperation(OpenStrEnum):
    """Operation of an update on an edge node."""

    DEPLOY = "deploy"
    DELETE = "delete"
