# Generated from spec/ by `make generate`; do not edit.
"""Models of `plugins`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..core.codec.declarations import json_field
from ..core.codec.model import Model as BaseModel
from ..core.codec.page import Page as BasePage

if TYPE_CHECKING:
    from .pools_enumerations import PluginPhase


class CreatePluginRequest(BaseModel):
    """Settings of a plug-in to install."""

    api_version: str = json_field(key="apiVersion")
    """API version of the resource, always v2. Default of the service: 'v2'."""

    kind: str
    """Type of the resource, always Plugin. Default of the service: 'Plugin'."""

    spec: PluginSpecInput
    """Plug-in to install, with its settings."""


class CreatedPlugin(BaseModel):
    """A new plug-in of a resource pool. Its name and state may be missing."""

    api_version: str = json_field(key="apiVersion")
    """API version of the resource, always v2."""

    kind: str
    """Type of the resource, always Plugin."""

    metadata: PluginMetadata | None = None
    """Name and creation time of the plug-in."""

    status: PluginStatus | None = None
    """State and resources of the plug-in."""

    spec: PluginSpec
    """Template and settings of the plug-in."""


class Plugin(BaseModel):
    """Plug-in of a resource pool, in the format of a Kubernetes resource."""

    api_version: str = json_field(key="apiVersion")
    """API version of the resource, always v2."""

    kind: str
    """Type of the resource, always Plugin."""

    metadata: PluginMetadata
    """Name and creation time of the plug-in."""

    status: PluginStatus
    """State and resources of the plug-in."""

    spec: PluginSpec
    """Template and settings of the plug-in."""


class PluginBasics(BaseModel):
    """Name and state of a plug-in of a resource pool."""

    api_version: str | None = json_field(default=None, key="apiVersion")
    """API version of the resource, always v2."""

    kind: str | None = None
    """Type of the resource, always Plugin."""

    metadata: PluginMetadata | None = None
    """Name and creation time of the plug-in."""

    status: PluginStatus | None = None
    """State and resources of the plug-in."""


class PluginMetadata(BaseModel):
    """Name and creation time of a plug-in."""

    name: str
    """Name of the installed plug-in, composed of the names of the pool and the template."""

    creation_timestamp: str = json_field(key="creationTimestamp")
    """Installation time, in UTC, in ISO 8601 format, such as 2024-07-01T08:30:00Z."""


class PluginObjectReference(BaseModel):
    """Reference to an object in the cluster."""

    kind: str
    """Type of the object, such as DaemonSet."""

    api_version: str | None = json_field(default=None, key="apiVersion")
    """API group and version of the object, such as apps/v1."""

    namespace: str
    """Namespace of the object."""

    name: str
    """Name of the object in the namespace."""

    uid: str | None = None
    """ID of the object in the cluster."""

    resource_version: str | None = json_field(default=None, key="resourceVersion")
    """Identifier of the last change to the object."""


class PluginPage(BasePage["Plugin"], items="items"):
    """All plug-ins of a resource pool."""

    api_version: str = json_field(key="apiVersion")
    """API version of the resource, always v2."""

    kind: str
    """Type of the resource, always PluginList."""

    items: list[Plugin]
    """Plug-ins of the pool."""

    @property
    def total(self) -> int | None:
        """Total number of items in the list, or None if the service doesn't return it."""
        return self.__total__()


class PluginResource(BaseModel):
    """Workload of a plug-in in the cluster."""

    involved_object: PluginObjectReference = json_field(key="involvedObject")
    """Object in the cluster that runs the workload."""

    replicas: int | None = None
    """Number of running copies of the workload."""

    limits: dict[str, str] | None = None
    """Maximum amounts that a copy can use, by resource, such as cpu and memory."""

    requests: dict[str, str] | None = None
    """Amounts reserved for a copy, by resource."""


class PluginSpec(BaseModel):
    """Template and settings of an installed plug-in."""

    template: PluginTemplateReference
    """Template of the plug-in, with its current settings."""


class PluginSpecInput(BaseModel):
    """Template and settings of a plug-in to install."""

    template: PluginTemplateReference
    """Template of the plug-in, with the settings to use."""


class PluginSpecUpdate(BaseModel):
    """New version and settings of a plug-in."""

    template: PluginTemplateReferenceUpdate
    """New version and settings of the plug-in."""


class PluginStatus(BaseModel):
    """State of a plug-in, with the resources it uses."""

    phase: PluginPhase
    """Current state of the plug-in."""

    version: str | None = None
    """Installed version of the plug-in."""

    reason: str | None = None
    """Description of the last event, especially the reason for a failed installation."""

    values: str | None = None
    """Current settings of the plug-in, as a string."""

    resources: list[PluginResource] | None = None
    """Resources that the plug-in uses in the cluster. Included only on request."""


class PluginTemplateReference(BaseModel):
    """Template of a plug-in, with its settings."""

    name: str
    """Name of the template, as returned by the list of templates."""

    version: str | None = None
    """Version of the plug-in. Must be available in the template."""

    inputs: dict[str, Any] | None = json_field(default=None, sensitive=True)
    """Settings of the plug-in, by name. The template lists the available settings and their defaults."""


class PluginTemplateReferenceUpdate(BaseModel):
    """Template of a plug-in, with its new version and settings."""

    name: str | None = None
    """Name of the template, as returned by the list of templates."""

    version: str | None = None
    """Version of the plug-in to use."""

    inputs: dict[str, Any] | None = json_field(default=None, sensitive=True)
    """Settings of the plug-in, by name. The available settings depend on the template."""


class UpdatePluginRequest(BaseModel):
    """Changes to a plug-in, as a merge patch."""

    spec: PluginSpecUpdate
    """New version and settings of the plug-in."""


class UpdatedPlugin(BaseModel):
    """A plug-in with changed settings. May contain only spec, with the changes."""

    api_version: str | None = json_field(default=None, key="apiVersion")
    """API version of the resource, always v2."""

    kind: str | None = None
    """Type of the resource, always Plugin."""

    metadata: PluginMetadata | None = None
    """Name and creation time of the plug-in."""

    status: PluginStatus | None = None
    """State and resources of the plug-in."""

    spec: PluginSpecUpdate
    """Template and settings of the plug-in."""
