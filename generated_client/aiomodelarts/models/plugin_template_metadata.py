# Generated from spec/ by `make generate`; do not edit.
"""The model `PluginTemplateMetadata`."""

from __future__ import annotations

from ..core.codec.model import Model as BaseModel


class PluginTemplateMetadata(BaseModel):
    """Metadata of a plug-in template."""

    name: str
    """Name of the template, as used by plug-ins."""

    annotations: dict[str, str] | None = None
    """Annotations of the template, such as os.modelarts.plugin/release.name."""
