# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `ModelType`."""

from ..core.model import OpenStrEnum


class ModelType(OpenStrEnum):
    """AI engine of a model, or where else it comes from; Image is a container image, Template a model template and
    Custom is known to filters only.
    """

    TENSORFLOW = "TensorFlow"
    PYTORCH = "PyTorch"
    MINDSPORE = "MindSpore"
    IMAGE = "Image"
    CUSTOM = "Custom"
    TEMPLATE = "Template"
