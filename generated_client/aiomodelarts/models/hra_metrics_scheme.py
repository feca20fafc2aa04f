# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `HraMetricsScheme`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class HraMetricsScheme(OpenStrEnum):
    """Protocol with which metrics are read."""

    HTTP = "HTTP"
    HTTPS = "HTTPS"


HraMetricsSchemeValue: TypeAlias = Literal["HTTP", "HTTPS"]
"""Value of a listed member of `HraMetricsScheme`, which arguments accept as well."""
