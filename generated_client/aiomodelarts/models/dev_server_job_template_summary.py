# Generated from spec/ by `make generate`; do not edit.
"""The model `DevServerJobTemplateSummary`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .dev_server_flavor_type import DevServerFlavorType
    from .dev_server_job_template_parameter import DevServerJobTemplateParameter


class DevServerJobTemplateSummary(BaseModel):
    """Template of jobs in a list."""

    id: str
    """ID of the template."""

    name: str
    """Name of the job template."""

    description: str | None = None
    """Description of the template."""

    type: str | None = None
    """Type of the template, such as COMMON or LOG_COLLECT."""

    flavor_type: DevServerFlavorType | None = None
    """Processors for which the template is made."""

    params: list[DevServerJobTemplateParameter] | None = None
    """Further parameters of the jobs."""
