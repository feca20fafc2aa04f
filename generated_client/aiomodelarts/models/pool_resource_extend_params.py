# Generated from spec/ by `make generate`; do not edit.
"""The model `PoolResourceExtendParams`."""

from __future__ import annotations

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel


class PoolResourceExtendParams(BaseModel):
    """Additional settings of the nodes of a flavor."""

    docker_base_size: str | None = json_field(default=None, key="dockerBaseSize")
    """Disk space for container images on each node, as a string."""

    post_install: str | None = json_field(default=None, key="postInstall")
    """Script to run after a node is set up, in Base64."""
