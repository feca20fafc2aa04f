# Generated from spec/ by `make generate`; do not edit.
"""The model `DeploymentUnit`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .deployment_affinity import DeploymentAffinity
    from .deployment_code import DeploymentCode
    from .deployment_custom_spec import DeploymentCustomSpec
    from .deployment_dump import DeploymentDump
    from .deployment_file import DeploymentFile
    from .deployment_health_check import DeploymentHealthCheck
    from .deployment_image import DeploymentImage
    from .deployment_model import DeploymentModel
    from .deployment_recovery import DeploymentRecovery
    from .deployment_security import DeploymentSecurity
    from .deployment_termination import DeploymentTermination
    from .deployment_unit_group_policy import DeploymentUnitGroupPolicy
    from .deployment_unit_role import DeploymentUnitRole


class DeploymentUnit(BaseModel):
    """Container of a deployment, with its resources, files and health checks."""

    id: str | None = None
    """ID of the unit."""

    name: str | None = None
    """Name of the role of the unit. At most 16 characters. Matches `^[a-z0-9]([-a-z0-9]*[a-z0-9])?$`."""

    role: DeploymentUnitRole | None = None
    """Role of the unit."""

    custom_spec: DeploymentCustomSpec | None = None
    """Own resources, with the flavor custom."""

    flavor: str | None = None
    """ID of the flavor of the container."""

    flavor_display_name: str | None = None
    """Name of the flavor for people."""

    image: DeploymentImage | None = None
    """Image of the container."""

    models: list[DeploymentModel] | None = None
    """Models in the container."""

    codes: list[DeploymentCode] | None = None
    """Code in the container."""

    files: list[DeploymentFile] | None = None
    """Models and code in the container."""

    dumps: list[DeploymentDump] | None = None
    """Folders for dumps."""

    count: int | None = None
    """Number of containers."""

    cpu_affinity: bool | None = None
    """Whether containers are bound to CPU cores."""

    cmd: str | None = None
    """Command that starts the container."""

    termination_grace: DeploymentTermination | None = None
    """How containers are stopped."""

    envs: dict[str, str] | None = json_field(default=None, sensitive=True)
    """Environment variables. Names have up to 64 letters, digits, underscores, hyphens and dots, and don't start with
    a digit.
    """

    readiness_health: DeploymentHealthCheck | None = None
    """Check whether the container can process requests."""

    startup_health: DeploymentHealthCheck | None = None
    """Check whether the container has started."""

    liveness_health: DeploymentHealthCheck | None = None
    """Check whether the container still works."""

    port: int | None = None
    """Port of the container. From 1 to 65535."""

    recovery: DeploymentRecovery | None = None
    """What is restarted after a fault. Without it, nothing is."""

    npu_reset_enable: bool | None = None
    """Whether NPUs are reset after a fault."""

    group_count: int | None = None
    """Number of copies of the unit, with the workload type LWS and several machines. Defaults to 1. From 1 to 100."""

    affinity: DeploymentAffinity | None = None
    """Nodes of the pods."""

    security_config: DeploymentSecurity | None = None
    """User and group in the container."""

    pool_resource_flavor: str | None = None
    """Flavor of the node pool: letters, digits, dots, hyphens and underscores. At most 128 characters."""

    group_policy: DeploymentUnitGroupPolicy | None = None
    """Placement on super nodes."""
