# Generated from spec/ by `make generate`; do not edit.
"""The model `LabeledSample`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .sample_label_input import SampleLabelInput
    from .sample_metadata import SampleMetadata
    from .sample_type import SampleType
    from .sample_usage import SampleUsage


class LabeledSample(BaseModel):
    """A sample and its labels."""

    labels: list[SampleLabelInput] | None = None
    """Labels of the sample. An empty list removes all labels."""

    metadata: SampleMetadata | None = None
    """Attributes of the sample. Built-in keys begin with @modelarts."""

    sample_id: str | None = None
    """ID of the sample."""

    sample_type: SampleType | None = None
    """File type of the sample."""

    sample_usage: SampleUsage | None = None
    """Intended use of the sample."""

    source: str | None = json_field(default=None, sensitive=True)
    """Link to the file, as returned in the list of samples."""

    worker_id: str | None = None
    """ID of the team member who labels the sample. Only for team labeling."""
