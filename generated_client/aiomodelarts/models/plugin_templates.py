# Generated from spec/ by `make generate`; do not edit.
"""Models of `plugin_templates`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel
from ..core.codec.page import Page as BasePage

if TYPE_CHECKING:
    from .plugin_templates_enumerations import DriverTemplateType, PluginTemplateType


class DriverTemplateSpec(BaseModel):
    """Type and versions of a driver."""

    type: DriverTemplateType
    """Hardware type of the driver."""

    description: str | None = None
    """Description of the driver."""

    versions: dict[str, DriverTemplateVersion] | None = None
    """Driver versions by version number, if the service returns them in spec."""


class DriverTemplateVersion(BaseModel):
    """Driver version that a pool can install, with its components."""

    version: str | None = None
    """Version number of the plug-in."""

    creation_timestamp: str | None = json_field(default=None, key="creationTimestamp")
    """Creation time of the version, in UTC, in ISO 8601 format, such as 2024-07-01T08:30:00Z."""

    inputs: dict[str, Any] | None = None
    """Settings of the version, with their defaults."""

    translate: dict[str, Any] | None = None
    """Strings for the console, by language, such as zh_CN."""

    description: str | None = None
    """Description of the version."""

    detail: str | None = None
    """Components of the version. For driver templates."""


class PluginTemplate(BaseModel):
    """Driver template, in the older template format."""

    api_version: str = json_field(key="apiVersion")
    """API version of the resource, always v1."""

    kind: str
    """Type of the resource, always PluginTemplate."""

    metadata: PluginTemplateMetadata
    """Name and annotations of the template."""

    spec: DriverTemplateSpec
    """Type and versions of the driver."""

    versions: dict[str, DriverTemplateVersion] | None = None
    """Driver versions by version number, if the service does not return them in spec. Open Telekom Cloud only."""


class PluginTemplateMetadata(BaseModel):
    """Metadata of a plug-in template."""

    name: str
    """Name of the template, as used by plug-ins."""

    annotations: dict[str, str] | None = None
    """Annotations of the template, such as os.modelarts.plugin/release.name."""


class PluginTemplatePage(BasePage["PluginTemplateSummary"], items="items"):
    """Matching plug-in templates."""

    kind: str
    """Type of the resource, always PluginTemplateList."""

    api_version: str = json_field(key="apiVersion")
    """API version of the list, always v2."""

    items: list[PluginTemplateSummary]
    """Matching plug-in templates."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()


class PluginTemplateSpec(BaseModel):
    """Description and versions of a plug-in."""

    optional: bool | None = None
    """Whether the plug-in is optional for a pool."""

    type: PluginTemplateType | None = None
    """Package type of the plug-in."""

    logo_url: str | None = json_field(default=None, key="logoURL")
    """URL of the image that is the logo of the plug-in."""

    description: str | None = None
    """Description of the plug-in."""

    versions: list[PluginTemplateVersion]
    """Versions that can be installed."""


class PluginTemplateSummary(BaseModel):
    """Template of a plug-in that can be installed, as a Kubernetes resource."""

    api_version: str = json_field(key="apiVersion")
    """API version of the resource, always v2."""

    kind: str
    """Type of the resource, always PluginTemplate."""

    metadata: PluginTemplateMetadata
    """Name and annotations of the template."""

    spec: PluginTemplateSpec
    """Description and versions of the plug-in."""


class PluginTemplateVersion(BaseModel):
    """Version of a plug-in."""

    version: str
    """Version number of the plug-in."""

    creation_timestamp: str = json_field(key="creationTimestamp")
    """Creation time of the version, in UTC, in ISO 8601 format, such as 2024-07-01T08:30:00Z."""

    inputs: dict[str, Any] | None = None
    """Settings of the version, with their defaults."""

    translate: dict[str, Any] | None = None
    """Strings for the console, by language, such as zh_CN."""

    description: str | None = None
    """Description of the version."""

    detail: str | None = None
    """Components of the version. For driver templates."""
