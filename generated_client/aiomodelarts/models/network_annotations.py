# Generated from spec/ by `make generate`; do not edit.
"""The model `NetworkAnnotations`."""

from __future__ import annotations

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel


class NetworkAnnotations(BaseModel):
    """Annotations of a network, by Kubernetes key."""

    os_modelarts_description: str | None = json_field(default=None, key="os.modelarts/description")
    """Description of the network, such as its purpose. Matches `^[^!<>=&"']*$`."""
