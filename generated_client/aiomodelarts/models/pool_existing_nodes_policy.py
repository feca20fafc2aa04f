# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `PoolExistingNodesPolicy`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class PoolExistingNodesPolicy(OpenStrEnum):
    """Whether a new setting applies to existing nodes: refresh changes them, ignore does not."""

    REFRESH = "refresh"
    IGNORE = "ignore"


PoolExistingNodesPolicyValue: TypeAlias = Literal["refresh", "ignore"]
"""Value of a listed member of `PoolExistingNodesPolicy`, which arguments accept as well."""
