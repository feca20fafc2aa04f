# Generated from spec/ by `make generate`; do not edit.
"""The model `DeploymentUnitInput`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .deployment_affinity import DeploymentAffinity
    from .deployment_code import DeploymentCode
    from .deployment_custom_spec import DeploymentCustomSpec
    from .deployment_dump_input import DeploymentDumpInput
    from .deployment_file import DeploymentFile
    from .deployment_health_check import DeploymentHealthCheck
    from .deployment_image import DeploymentImage
    from .deployment_model import DeploymentModel
    from .deployment_recovery import DeploymentRecovery, DeploymentRecoveryValue
    from .deployment_security import DeploymentSecurity
    from .deployment_termination import DeploymentTermination
    from .deployment_unit_group_policy import DeploymentUnitGroupPolicy
    from .deployment_unit_role import DeploymentUnitRole, DeploymentUnitRoleValue


class DeploymentUnitInput(BaseModel):
    """Container of a new or changed deployment, with its resources, files and health checks."""

    id: str | Unset | None = UNSET
    """ID of the unit."""

    name: str | Unset | None = UNSET
    """Name of the role of the unit. At most 16 characters. Matches `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`."""

    role: DeploymentUnitRole | DeploymentUnitRoleValue | str | Unset | None = UNSET
    """Role of the unit."""

    custom_spec: DeploymentCustomSpec | Unset | None = UNSET
    """Own resources, with the flavor custom."""

    flavor: str | Unset | None = UNSET
    """ID of the flavor of the container."""

    flavor_display_name: str | Unset | None = UNSET
    """Name of the flavor for people."""

    image: DeploymentImage
    """Image of the container."""

    models: list[DeploymentModel] | Unset | None = UNSET
    """Deprecated. Models in the container. Replaced by files."""

    codes: list[DeploymentCode] | Unset | None = UNSET
    """Deprecated. Code in the container. Replaced by files."""

    files: list[DeploymentFile] | Unset | None = UNSET
    """Models and code in the container."""

    dumps: list[DeploymentDumpInput] | Unset | None = UNSET
    """Folders for dumps. At most 20 items."""

    count: int | Unset | None = UNSET
    """Number of containers."""

    cpu_affinity: bool | Unset | None = UNSET
    """Whether containers are bound to CPU cores."""

    cmd: str | Unset | None = UNSET
    """Command that starts the container."""

    termination_grace: DeploymentTermination | Unset | None = UNSET
    """How containers are stopped."""

    envs: dict[str, str] | Unset | None = json_field(default=UNSET, sensitive=True)
    """Environment variables. Names have up to 64 letters, digits, underscores, hyphens and dots, and don't start with
    a digit.
    """

    readiness_health: DeploymentHealthCheck | Unset | None = UNSET
    """Check whether the container can process requests."""

    startup_health: DeploymentHealthCheck | Unset | None = UNSET
    """Check whether the container has started."""

    liveness_health: DeploymentHealthCheck | Unset | None = UNSET
    """Check whether the container still works."""

    port: int | Unset | None = UNSET
    """Port of the container. From 1 to 65535."""

    recovery: DeploymentRecovery | DeploymentRecoveryValue | str | Unset | None = UNSET
    """What is restarted after a fault. Without it, nothing is."""

    npu_reset_enable: bool | Unset | None = UNSET
    """Whether NPUs are reset after a fault."""

    group_count: int | Unset | None = UNSET
    """Number of copies of the unit, with the workload type LWS and several machines. Defaults to 1. From 1 to 100."""

    affinity: DeploymentAffinity | Unset | None = UNSET
    """Nodes of the pods."""

    security_config: DeploymentSecurity | Unset | None = UNSET
    """User and group in the container."""

    pool_resource_flavor: str | Unset | None = UNSET
    """Flavor of the node pool: letters, digits, dots, hyphens and underscores. At most 128 characters."""

    group_policy: DeploymentUnitGroupPolicy | Unset | None = UNSET
    """Placement on super nodes."""
