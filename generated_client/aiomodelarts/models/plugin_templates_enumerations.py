# Generated from spec/ by `make generate`; do not edit.
"""Enumerations of `plugin_templates`."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class DriverTemplateName(OpenStrEnum):
    """Name of the template of a driver plug-in."""

    GPU_DRIVER = "gpu-driver"
    NPU_DRIVER = "npu-driver"


DriverTemplateNameValue: TypeAlias = Literal["gpu-driver", "npu-driver"]
"""Value of a listed member of `DriverTemplateName`, which arguments accept as well."""


class DriverTemplateType(OpenStrEnum):
    """Hardware type of a driver. npu-river is the documented spelling; responses contain npuDriver."""

    NPU_RIVER = "npu-river"
    GPU_DRIVER = "gpu-driver"
    NPU_DRIVER = "npuDriver"


class PluginTemplateType(OpenStrEnum):
    """Package type of a plug-in: a Helm chart or an add-on of CCE."""

    HELM = "helm"
    CCE_PLUGIN = "ccePlugin"
