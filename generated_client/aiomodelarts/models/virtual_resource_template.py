# Generated from spec/ by `make generate`; do not edit.
"""The model `VirtualResourceTemplate`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel

if TYPE_CHECKING:
    from .virtual_resource import VirtualResource
    from .virtual_resource_template_metadata import VirtualResourceTemplateMetadata
    from .virtual_resource_template_spec import VirtualResourceTemplateSpec


class VirtualResourceTemplate(BaseModel):
    """Template for dividing NPUs, in the format of a Kubernetes resource."""

    api_version: str = json_field(key="apiVersion")
    """API version of the resource, always v1."""

    kind: str
    """Type of the resource, always VirtualResourceTemplate."""

    metadata: VirtualResourceTemplateMetadata
    """Name of the template."""

    spec: VirtualResourceTemplateSpec
    """Resources of the NPU."""

    virtual_resources: list[VirtualResource] | None = json_field(default=None, key="virtualResources")
    """Parts of the NPU. Some services return them here instead of in the spec."""
