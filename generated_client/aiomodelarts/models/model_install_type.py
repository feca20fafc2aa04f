# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ModelInstallType`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class ModelInstallType(OpenStrEnum):
    """Type of service that a model can be deployed as. Requests use real-time; responses use realtime. edge occurs
    only in responses.
    """

    REAL_TIME = "real-time"
    REALTIME = "realtime"
    BATCH = "batch"
    EDGE = "edge"


ModelInstallTypeValue: TypeAlias = Literal["real-time", "realtime", "batch", "edge"]
"""Value of a listed member of `ModelInstallType`, which arguments accept as well."""
