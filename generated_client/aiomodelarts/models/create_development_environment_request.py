# Generated from spec/ by `make generate`; do not edit.
"""The model `CreateDevelopmentEnvironmentRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .development_environment_ai_project import DevelopmentEnvironmentAiProject
    from .development_environment_pool_input import DevelopmentEnvironmentPoolInput
    from .development_environment_spec_input import DevelopmentEnvironmentSpecInput
    from .development_environment_workspace import DevelopmentEnvironmentWorkspace


class CreateDevelopmentEnvironmentRequest(BaseModel):
    """Settings of a new development environment instance."""

    name: str
    """Name of the instance. Consists of letters, digits, hyphens and underscores. Matches `^[A-Za-z0-9_-]{1,64}$`."""

    profile_id: str
    """ID of the configuration (image and engines) to start from, such as "Multi-Engine 1.0 (python3)-gpu"."""

    description: str | Unset | None = UNSET
    """Description of the instance, empty by default. Must not contain angle brackets, quotation marks, ampersands or
    slashes. At most 512 characters. Matches `^[^&<>"'/]*$`.
    """

    flavor: str
    """Name of the machine flavor. The available flavors depend on the region."""

    spec: DevelopmentEnvironmentSpecInput
    """Storage and behavior of the notebook."""

    workspace: DevelopmentEnvironmentWorkspace | Unset | None = UNSET
    """Workspace of the instance. By default, the default workspace."""

    pool: DevelopmentEnvironmentPoolInput | Unset | None = UNSET
    """Resource pool to run in, if it is not the public pool."""

    ai_project: DevelopmentEnvironmentAiProject | Unset | None = UNSET
    """AI project of the instance. Reserved by the service."""
