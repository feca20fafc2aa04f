# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ServiceAffinityMode`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class ServiceAffinityMode(OpenStrEnum):
    """Strictness of the node preferences. With required, instances run only on the selected nodes; with preferred,
    they can fall back to other nodes.
    """

    REQUIRED = "required"
    PREFERRED = "preferred"


ServiceAffinityModeValue: TypeAlias = Literal["required", "preferred"]
"""Value of a listed member of `ServiceAffinityMode`, which arguments accept as well."""
