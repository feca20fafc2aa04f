# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `OrderedResourceStatus`."""

from ..core.codec.enumerations import OpenStrEnum


class OrderedResourceStatus(OpenStrEnum):
    """Progress of the change of a pool or node: under way, successful or failed."""

    PROCESSING = "processing"
    SUCCEED = "succeed"
    FAILED = "failed"
