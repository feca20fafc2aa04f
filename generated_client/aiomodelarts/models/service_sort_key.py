# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ServiceSortKey`."""

from ..core.codec.enumerations import OpenStrEnum


class ServiceSortKey(OpenStrEnum):
    """Field to sort services by. Defaults to publish_at."""

    PUBLISH_AT = "publish_at"
    SERVICE_NAME = "service_name"
    TRANSITION_AT = "transition_at"
