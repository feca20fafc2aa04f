# Generated from spec/ by `make generate`; do not edit.
"""The model `InferenceCluster`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .authoring_cluster_status import AuthoringClusterStatus
    from .inference_cluster_level import InferenceClusterLevel
    from .inference_cluster_type import InferenceClusterType
    from .inference_flavor import InferenceFlavor


class InferenceCluster(BaseModel):
    """A resource pool that runs inference services."""

    workspace_id: str | None = None
    """ID of the workspace. 0 is the default workspace."""

    logic_cluster_id: str | None = None
    """ID of the pool in the Cloud Container Engine."""

    status: AuthoringClusterStatus | None = None
    """State of the pool."""

    pool_id: str
    """ID of the dedicated resource pool."""

    type: InferenceClusterType | None = None
    """Kind of pool."""

    resource_categories: list[str] | None = None
    """Kinds of resources in the pool."""

    project_id: str | None = None
    """ID of the project."""

    create_at: int | None = None
    """Time since which the pool is used, in milliseconds since 1970."""

    update_at: int | None = None
    """Time of the last change, in milliseconds since 1970."""

    flavors: list[InferenceFlavor] | None = None
    """Flavors that the pool supports."""

    pool_type: InferenceClusterLevel | None = None
    """Whether the pool is logical or physical."""

    physical_pool_id: str | None = None
    """ID of the physical pool that contains a logical one."""
