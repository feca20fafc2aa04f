# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `NodeRedeploymentSwitch`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class NodeRedeploymentSwitch(OpenStrEnum):
    """Whether the system continues by itself if the redeployment fails."""

    TRUE = "true"
    FALSE = "false"


NodeRedeploymentSwitchValue: TypeAlias = Literal["true", "false"]
"""Value of a listed member of `NodeRedeploymentSwitch`, which arguments accept as well."""
