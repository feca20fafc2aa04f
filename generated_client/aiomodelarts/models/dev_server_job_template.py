# Generated from spec/ by `make generate`; do not edit.
"""The model `DevServerJobTemplate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .dev_server_flavor_type import DevServerFlavorType
    from .dev_server_job_template_parameter import DevServerJobTemplateParameter


class DevServerJobTemplate(BaseModel):
    """Template of jobs, with its container."""

    id: str
    """ID of the template."""

    name: str
    """Name of the job template."""

    description: str | None = None
    """Description of the template."""

    cmd: str | None = None
    """Command with which the container starts."""

    swr_path: str | None = None
    """Container image of the jobs."""

    resources: str | None = None
    """Processors and memory of the container."""

    volumes: str | None = None
    """Volumes of the container."""

    volumes_mount: str | None = None
    """Paths at which the volumes are mounted."""

    flavor_type: DevServerFlavorType | None = None
    """Processors for which the template is made."""

    timeout: str | None = None
    """Longest duration of a job."""

    check_interval: str | None = None
    """Interval in which the service checks a job."""

    type: str | None = None
    """Type of the template, such as COMMON or LOG_COLLECT."""

    status: str | None = None
    """State of the template, such as ACTIVE."""

    params: list[DevServerJobTemplateParameter] | None = None
    """Further parameters of the jobs."""
