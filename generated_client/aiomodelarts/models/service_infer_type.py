# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ServiceInferType`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class ServiceInferType(OpenStrEnum):
    """Inference mode of a service. real-time serves calls until the service is stopped, batch processes its input
    once and ends, edge runs on edge nodes of the user.
    """

    REAL_TIME = "real-time"
    BATCH = "batch"
    EDGE = "edge"


ServiceInferTypeValue: TypeAlias = Literal["real-time", "batch", "edge"]
"""Value of a listed member of `ServiceInferType`, which arguments accept as well."""
