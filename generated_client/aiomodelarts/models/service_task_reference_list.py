# Generated from spec/ by `make generate`; do not edit.
"""The model `ServiceTaskReferenceList`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .service_task_reference import ServiceTaskReference


class ServiceTaskReferenceList(BaseModel):
    """Response to the creation of tasks."""

    tasks: list[ServiceTaskReference]
    """IDs of the new tasks, with one entry per task."""
