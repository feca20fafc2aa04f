# Generated from spec/ by `make generate`; do not edit.
"""The model `AuthoringCluster`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .authoring_cluster_status import AuthoringClusterStatus
    from .authoring_flavor import AuthoringFlavor
    from .development_environment_hardware import DevelopmentEnvironmentHardware
    from .notebook_ownership import NotebookOwnership


class AuthoringCluster(BaseModel):
    """Resource pool in which notebooks can be created."""

    logic_cluster_id: str | None = None
    """ID of the logical resource pool."""

    pool_id: str
    """ID of the resource pool."""

    status: AuthoringClusterStatus
    """State of the pool."""

    type: NotebookOwnership
    """Whether the pool is the public one (MANAGED) or a dedicated one (DEDICATED)."""

    resource_categories: DevelopmentEnvironmentHardware | None = None
    """Kind of processor of the pool."""

    workspace_id: str | None = None
    """ID of the workspace. 0 is the default workspace."""

    create_at: str | None = None
    """Creation time, in milliseconds since 1970."""

    update_at: str | None = None
    """Time of the last change, in milliseconds since 1970."""

    project_id: str | None = None
    """ID of the project that owns the pool."""

    domain_id: str | None = None
    """ID of the account that owns the pool."""

    flavors: list[AuthoringFlavor] | None = None
    """Flavors of notebooks in the pool."""

    is_allow_root: bool | None = None
    """Whether notebooks in the pool may run as root."""
