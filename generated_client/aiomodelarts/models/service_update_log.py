# Generated from spec/ by `make generate`; do not edit.
"""The model `ServiceUpdateLog`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .service_log_config import ServiceLogConfig
    from .service_node_update import ServiceNodeUpdate
    from .service_update_result import ServiceUpdateResult


class ServiceUpdateLog(BaseModel):
    """Record of one update of a service."""

    update_time: int
    """Time of the update, in milliseconds since 1970."""

    result: ServiceUpdateResult
    """Result of the update."""

    config: list[ServiceLogConfig] | None = None
    """Models deployed by the update."""

    extend_config: list[str] | None = None
    """Additional settings of the update."""

    cluster_id: str | None = None
    """ID of the dedicated resource pool, if one was used."""

    success_num: int | None = None
    """Number of nodes on which the update succeeded. For edge services."""

    failed_num: int | None = None
    """Number of nodes on which the update failed. For edge services."""

    result_detail: list[ServiceNodeUpdate] | None = None
    """Result of the update on each node. For edge services."""
