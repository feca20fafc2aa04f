# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `NodeUpdateAction`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class NodeUpdateAction(OpenStrEnum):
    """Change to nodes. openHaRedundant makes them redundant for high availability, and closeHaRedundant makes them
    regular nodes again. createTags and deleteTags change their tags.
    """

    OPEN_HA_REDUNDANT = "openHaRedundant"
    CLOSE_HA_REDUNDANT = "closeHaRedundant"
    CREATE_TAGS = "createTags"
    """Huawei Cloud only."""
    DELETE_TAGS = "deleteTags"
    """Huawei Cloud only."""


NodeUpdateActionValue: TypeAlias = Literal["openHaRedundant", "closeHaRedundant", "createTags", "deleteTags"]
"""Value of a listed member of `NodeUpdateAction`, which arguments accept as well."""
