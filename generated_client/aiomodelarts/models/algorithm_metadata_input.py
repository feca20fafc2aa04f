# Generated from spec/ by `make generate`; do not edit.
"""The model `AlgorithmMetadataInput`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel
from ..core.unset import UNSET, Unset


class AlgorithmMetadataInput(BaseModel):
    """Name and workspace of a new or changed algorithm."""

    id: str | Unset | None = UNSET
    """ID of the algorithm, a UUID. The service generates the ID of a new algorithm."""

    name: str
    """Name of the algorithm. Consists of letters, digits, underscores and hyphens. Matches
    `^[A-Za-z0-9_-]{1,64}$`.
    """

    description: str | Unset | None = UNSET
    """Description of the algorithm. At most 256 characters."""

    workspace_id: str | Unset | None = UNSET
    """ID of the workspace. 0 is the default workspace. Default of the service: '0'."""

    ai_project: str | Unset | None = UNSET
    """Project grouping that no longer exists. Omit it. Default of the service: 'default-ai-project'."""
