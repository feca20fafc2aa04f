# Generated from spec/ by `make generate`; do not edit.
"""The model `CreateProcessingTaskRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .processing_source import ProcessingSource
    from .processing_template_input import ProcessingTemplateInput
    from .processing_work_path import ProcessingWorkPath


class CreateProcessingTaskRequest(BaseModel):
    """Configuration of a new processing task."""

    create_version: bool | Unset | None = UNSET
    """Whether to create a first version together with the task. Not supported for feature analysis. Default of the
    service: False.
    """

    data_source: ProcessingSource | Unset | None = UNSET
    """Source of the samples. Set either data_source or inputs."""

    description: str | Unset | None = UNSET
    """Description of the task. At most 256 characters. Matches `^[^\\^!<>=&"']*$`."""

    inputs: list[ProcessingSource] | Unset | None = UNSET
    """Sources of the samples. Set either inputs or data_source."""

    name: str
    """Name of the task."""

    template: ProcessingTemplateInput
    """Template of the task, with its settings."""

    version_id: str | Unset | None = UNSET
    """ID of the dataset version to process."""

    work_path: ProcessingWorkPath | Unset | None = UNSET
    """Destination for the output."""

    workspace_id: str | Unset | None = UNSET
    """ID of the workspace. 0 is the default workspace. Default of the service: '0'."""
