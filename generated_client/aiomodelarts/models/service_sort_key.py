# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ServiceSortKey`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class ServiceSortKey(OpenStrEnum):
    """Field to sort services by. Defaults to publish_at."""

    PUBLISH_AT = "publish_at"
    SERVICE_NAME = "service_name"
    TRANSITION_AT = "transition_at"


ServiceSortKeyValue: TypeAlias = Literal["publish_at", "service_name", "transition_at"]
"""Value of a listed member of `ServiceSortKey`, which arguments accept as well."""
