# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `TrainingJobVisualizationTool`."""

from ..core.codec.enumerations import OpenStrEnum


class TrainingJobVisualizationTool(OpenStrEnum):
    """Tool that displays training curves."""

    TENSORBOARD = "tensorboard"
    MINDSTUDIO_INSIGHT = "mindstudio-insight"
