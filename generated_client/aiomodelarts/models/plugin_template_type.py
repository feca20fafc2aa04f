# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `PluginTemplateType`."""

from ..core.model import OpenStrEnum


class PluginTemplateType(OpenStrEnum):
    """Packing of a plug-in, a Helm chart or an add-on of the CCE service."""

    HELM = "helm"
    CCE_PLUGIN = "ccePlugin"
