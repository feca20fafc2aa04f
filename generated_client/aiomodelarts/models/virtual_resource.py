# Generated from spec/ by `make generate`; do not edit.
"""The model `VirtualResource`."""

from __future__ import annotations

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel


class VirtualResource(BaseModel):
    """Part that an NPU can be divided into."""

    name: str
    """Name of the part. Flavors refer to it in the type of their NPU."""

    resources: dict[str, int | str]
    """Amounts of resources in the part, such as AICORE, AICPU and memory."""

    resource_key: str | None = json_field(default=None, key="resourceKey")
    """Resource name of the part in the cluster."""
