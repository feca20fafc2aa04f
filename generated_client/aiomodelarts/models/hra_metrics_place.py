# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `HraMetricsPlace`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class HraMetricsPlace(OpenStrEnum):
    """Place from which metrics come. CONTAINER is in the container of the instance, and OTHERS another address."""

    CONTAINER = "CONTAINER"
    OTHERS = "OTHERS"


HraMetricsPlaceValue: TypeAlias = Literal["CONTAINER", "OTHERS"]
"""Value of a listed member of `HraMetricsPlace`, which arguments accept as well."""
