# Generated from spec/ by `make generate`; do not edit.
"""The model `AlgorithmMetadata`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class AlgorithmMetadata(BaseModel):
    """Name, workspace, creator and creation time of an algorithm."""

    id: str
    """ID of the algorithm, a UUID."""

    name: str
    """Name of the algorithm."""

    description: str | None = None
    """Description of the algorithm."""

    workspace_id: str
    """ID of the workspace. 0 is the default workspace."""

    ai_project: str | None = None
    """Project grouping that no longer exists. Ignore it."""

    user_name: str
    """Name of the user who created the algorithm."""

    domain_id: str | None = None
    """ID of the account that the user belongs to."""

    source: str | None = None
    """Source of the algorithm, such as custom for algorithms created by users."""

    api_version: str | None = None
    """Version of the API that created the algorithm. It distinguishes old algorithms from new ones."""

    is_valid: bool
    """Whether the algorithm can be used."""

    state: str | None = None
    """State of the algorithm. Often empty."""

    tags: list[dict[str, str]] | None = None
    """Tags of the algorithm, each as a map of strings. null if there are none."""

    attr_list: list[str] | None = None
    """Attributes of the algorithm. null if there are none."""

    version_num: int | None = None
    """Number of versions of the algorithm."""

    size: int | None = None
    """Size of the code. In the examples, it is in bytes."""

    create_time: int
    """Creation time, in milliseconds since 1970."""

    update_time: int | None = None
    """Last update time, in milliseconds since 1970. 0 if the algorithm was never changed."""
