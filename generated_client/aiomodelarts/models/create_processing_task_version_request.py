# Generated from spec/ by `make generate`; do not edit.
"""The model `CreateProcessingTaskVersionRequest`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .processing_source import ProcessingSource
    from .processing_template_input import ProcessingTemplateInput
    from .processing_work_path import ProcessingWorkPath


class CreateProcessingTaskVersionRequest(BaseModel):
    """Settings of a new version of a processing task."""

    create_version: bool | Unset | None = UNSET
    """Whether to create a version together with the task. Has no effect in this operation. Default of the service:
    False.
    """

    data_source: ProcessingSource | Unset | None = UNSET
    """Source of the samples. Set either data_source or inputs."""

    description: str | Unset | None = UNSET
    """Description of the version. At most 256 characters. Matches `^[^\\^!<>=&"']*$`."""

    inputs: list[ProcessingSource] | Unset | None = UNSET
    """Sources of the samples. Set either inputs or data_source."""

    name: str
    """Name of the processing task."""

    template: ProcessingTemplateInput | Unset | None = UNSET
    """Template of the task, with its settings."""

    version_id: str | Unset | None = UNSET
    """ID of the dataset version to process."""

    work_path: ProcessingWorkPath | Unset | None = UNSET
    """Destination for the output."""

    workspace_id: str | Unset | None = UNSET
    """ID of the workspace. 0 is the default workspace. Default of the service: '0'."""
