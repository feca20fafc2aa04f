# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ModelType`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class ModelType(OpenStrEnum):
    """AI engine or origin of a model. Image is a container image, Template a model template; Custom can be used only
    in filters.
    """

    TENSORFLOW = "TensorFlow"
    PYTORCH = "PyTorch"
    MINDSPORE = "MindSpore"
    IMAGE = "Image"
    CUSTOM = "Custom"
    TEMPLATE = "Template"


ModelTypeValue: TypeAlias = Literal["TensorFlow", "PyTorch", "MindSpore", "Image", "Custom", "Template"]
"""Value of a listed member of `ModelType`, which arguments accept as well."""
