# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `PluginTemplateType`."""

from ..core.codec.enumerations import OpenStrEnum


class PluginTemplateType(OpenStrEnum):
    """Package type of a plug-in: a Helm chart or an add-on of CCE."""

    HELM = "helm"
    CCE_PLUGIN = "ccePlugin"
