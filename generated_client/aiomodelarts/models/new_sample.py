# Generated from spec/ by `make generate`; do not edit.
"""The model `NewSample`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset

if TYPE_CHECKING:
    from .data_source import DataSource
    from .sample_label_input import SampleLabelInput
    from .sample_metadata import SampleMetadata
    from .sample_type import SampleType, SampleTypeValue
    from .text_encoding import TextEncoding, TextEncodingValue


class NewSample(BaseModel):
    """A sample to add, with its content."""

    data: str | Unset | None = UNSET
    """Content of the file in Base64."""

    data_source: DataSource | Unset | None = UNSET
    """Source of the data, if it is not in the request body."""

    encoding: TextEncoding | TextEncodingValue | str | Unset | None = UNSET
    """Character encoding of a text or CSV file. Default of the service: 'UTF-8'."""

    labels: list[SampleLabelInput] | Unset | None = UNSET
    """Labels to add to the sample."""

    metadata: SampleMetadata | Unset | None = UNSET
    """Attributes of the sample. Built-in keys begin with @modelarts."""

    name: str | Unset | None = UNSET
    """Name of the file. Must not contain any of the characters !<>=&"'. At most 1024 characters. Matches
    `^[^!<>=&"']*$`.
    """

    sample_type: SampleType | SampleTypeValue | int | Unset | None = UNSET
    """File type of the sample."""
