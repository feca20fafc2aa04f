# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ServiceSortKey`."""

from ..core.model import OpenStrEnum


class ServiceSortKey(OpenStrEnum):
    """Field by which services can be sorted; publish_at unless given."""

    PUBLISH_AT = "publish_at"
    SERVICE_NAME = "service_name"
    TRANSITION_AT = "transition_at"
